from __future__ import annotations

from pathlib import Path

import pytest

from bundle.libraries import Entry, without_those_of_the_system, without_unneeded

WHEELS = Path("/python/site-packages")
IMPORTS = {
    "PySide6/QtGui.abi3.so": ["PySide6/Qt/lib/libQt6Gui.so.6"],
    "PySide6/Qt/lib/libQt6Gui.so.6": ["PySide6/Qt/lib/libicu.so.73", "libfontconfig.so.1"],
    "PySide6/Qt/plugins/platforms/libqxcb.so": ["libxcb-cursor.so.0"],
    "PySide6/Qt/lib/libQt6Quick.so.6": ["PySide6/Qt/lib/libQt6Qml.so.6"],
    "python3.11/lib-dynload/_ssl.so": ["libcrypto.so.3"],
}


def entry(name: str, kind: str = "BINARY") -> Entry:
    """A file of the program; those beside everything come from the system."""
    is_of_system = "/" not in name and kind == "BINARY"
    return (name, f"/usr/lib/{name}" if is_of_system else f"{WHEELS}/{name}", kind)


def imports_of(path: str) -> list[str]:
    name = path.removeprefix(f"{WHEELS}/").removeprefix("/usr/lib/")
    return [entry(needed)[1] for needed in IMPORTS.get(name, [])]


def names(entries: list[Entry]) -> list[str]:
    return [name for name, _, _ in entries]


def test_a_library_goes_with_the_last_file_that_needs_it() -> None:
    entries = [
        entry("PySide6/QtGui.abi3.so", "EXTENSION"),
        entry("PySide6/Qt/lib/libQt6Gui.so.6"),
        entry("PySide6/Qt/lib/libicu.so.73"),
        entry("PySide6/Qt/lib/libQt6Quick.so.6"),
        entry("PySide6/Qt/lib/libQt6Qml.so.6"),
        entry("pillow.libs/libavif.so.16"),
        entry("PySide6/Qt6Quick.dll"),
        entry("libgtk-3.so.0"),
    ]
    assert names(without_unneeded(entries, imports_of)) == names(entries[:3])


@pytest.mark.parametrize(
    "name", ["PySide6/Qt/plugins/platforms/libqxcb.so", "libpython3.11.so.1.0", "onnxruntime/capi/libproviders.so"]
)
def test_what_is_loaded_by_name_stays(name: str) -> None:
    assert names(without_unneeded([entry(name)], imports_of)) == [name]


def test_a_link_goes_with_what_it_points_to() -> None:
    kept = [entry("PySide6/QtGui.abi3.so", "EXTENSION"), entry("PySide6/Qt/lib/libQt6Gui.so.6")]
    links: list[Entry] = [
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "SYMLINK"),
    ]
    entries = [*kept, entry("PySide6/Qt/lib/libQt6Quick.so.6"), *links]
    assert names(without_unneeded(entries, imports_of)) == [*names(kept), "libQt6Gui.so.6"]


def test_what_belongs_to_the_machine_stays_there_but_for_what_python_and_x11_need() -> None:
    entries = [
        entry("PySide6/Qt/lib/libQt6Gui.so.6"),
        entry("python3.11/lib-dynload/_ssl.so", "EXTENSION"),
        entry("libcrypto.so.3"),
        entry("libxcb-cursor.so.0"),
        entry("libfontconfig.so.1"),
        entry("libstdc++.so.6"),
        ("base_library.zip", "/build/work/base_library.zip", "DATA"),
    ]
    kept = names(without_those_of_the_system(entries, imports_of, [WHEELS]))
    assert kept == [name for name in names(entries) if name not in ("libfontconfig.so.1", "libstdc++.so.6")]
