from __future__ import annotations

import pytest

from bundle.left_out import Needs, reason_to_leave_out

NEEDS = Needs(decoders=["_jpeg8"], languages=["pt", "zh_CN"], qt_modules=["QtCore", "QtGui", "QtWidgets"])
SYSTEMS = pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/styles/libqmacstyle.dylib",
        "PySide6/QtWidgets.abi3.so",
        "PySide6/QtWidgets.pyd",
        "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "PySide6/Qt/translations/qtbase_pt_BR.qm",
        "imagecodecs/_jpeg8.abi3.so",
        "imagecodecs/_jpeg8.cp311-win_amd64.pyd",
        "imagecodecs/_shared.abi3.so",
        "PIL/_webp.cpython-311-x86_64-linux-gnu.so",
        "resources/model/manifest.json",
        "resources/translations/pneumoscan_pt.qm",
        "numpy-2.4.6.dist-info/METADATA",
        "pylibjpeg_rle-2.2.0.dist-info/entry_points.txt",
        "licences/numpy/LICENSE.txt",
        "tensorflow/python/_pywrap_profiler_plugin.so",
        "tensorflow/lite/python/_pywrap_tensorflow_interpreter_wrapper.so",
    ],
)


@SYSTEMS
def test_what_the_program_needs_stays_inside(name: str) -> None:
    assert reason_to_leave_out(name, NEEDS) is None


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("PySide6/Qt/plugins/platforms/libqvnc.so", "Qt plugin without use here"),
        ("PySide6/plugins/platforms/qdirect2d.dll", "Qt plugin without use here"),
        ("PySide6/Qt/plugins/imageformats/libqjpeg.so", "Qt plugin without use here"),
        ("PySide6\\plugins\\tls\\qschannelbackend.dll", "Qt plugin without use here"),
        ("PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", "under the GPL alone"),
        ("PySide6/Qt/lib/libQt6WaylandCompositor.so.6", "under the GPL alone"),
        ("python3.11/lib-dynload/readline.cpython-311-x86_64-linux-gnu.so", "under the GPL alone"),
        ("PySide6/QtSql.abi3.so", "Qt module without use here"),
        ("PySide6/QtNetwork.pyd", "Qt module without use here"),
        ("PySide6/Qt/translations/qtbase_de.qm", "language without use here"),
        ("PySide6/translations/qt_help_pt_BR.qm", "language without use here"),
        ("imagecodecs/_avif.abi3.so", "codec without use here"),
        ("PIL/_avif.cpython-311-darwin.so", "codec without use here"),
        ("tensorflow/compiler/tf2xla/ops/_xla_ops.so", "operation of TensorFlow without use here"),
        ("tensorflow/include/tensorflow/core/framework/tensor.h", "for compilers"),
        ("tensorflow/include/external/eigen_archive/Eigen/Core", "for compilers"),
        ("numpy/random/mtrand.pyi", "for compilers"),
        ("PySide6/QtCore.abi3.so.debug", "for debuggers"),
        ("onnxruntime/capi/onnxruntime.pdb", "for debuggers"),
        ("numpy/core.abi3.so.dSYM/Contents/Info.plist", "for debuggers"),
        ("pydicom/data/test_files/CT_small.dcm", "for tests"),
        ("numpy/_core/tests/data/umath-validation-set-sin.csv", "for tests"),
        ("numpy-2.4.6.dist-info/RECORD", "record of an installation"),
        ("pneumoscan-0.1.0.dist-info/direct_url.json", "record of an installation"),
    ],
)
def test_what_it_does_not_need_stays_out_for_its_reason(name: str, reason: str) -> None:
    assert reason_to_leave_out(name, NEEDS) == reason
