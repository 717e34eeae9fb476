from __future__ import annotations

from typing import TYPE_CHECKING

from bundle import needs
from tests.test_project import PROJECT

if TYPE_CHECKING:
    from pathlib import Path


def test_codecs_languages_and_qt_modules_are_read_from_the_sources(tmp_path: Path) -> None:
    (tmp_path / "pneumoscan").mkdir()
    (tmp_path / "pneumoscan" / "a.py").write_text(
        "from PySide6.QtGui import QIcon\n"
        "def f():\n    import imagecodecs\n    from PySide6 import QtCore\n    return imagecodecs.jpegxl_decode\n"
    )
    (tmp_path / "resources" / "translations").mkdir(parents=True)
    (tmp_path / "resources" / "translations" / "pneumoscan_zh_CN.ts").touch()
    codecs = {"": ["version"], "_jpeg8": ["jpeg8_decode"], "_jpegxl": ["jpegxl_encode", "jpegxl_decode"]}
    found = needs.of_program(tmp_path, codecs)
    assert (found.decoders, found.languages, found.qt_modules) == (["_jpegxl"], ["zh_CN"], ["QtCore", "QtGui"])


def test_each_decoder_that_imaging_calls_is_found_in_imagecodecs_own_list() -> None:
    from imagecodecs.imagecodecs import _MODULES

    assert needs.of_program(PROJECT, _MODULES).decoders == ["_jpeg8", "_jpegxl"]
