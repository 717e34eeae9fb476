from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from pneumoscan.core.installation import State, ToldCode
from pneumoscan.core.resources import resource_path
from pneumoscan.gui.languages import LANGUAGES, Language
from pneumoscan.self_test import expected, looks

if TYPE_CHECKING:
    from pathlib import Path

RESOURCES = resource_path("")


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """A copy that may be damaged."""
    for name in ("translations", "fonts"):
        shutil.copytree(RESOURCES / name, tmp_path / name)
    (tmp_path / expected.FOLDER).mkdir()
    shutil.copy(RESOURCES / expected.FOLDER / expected.FILE_NAME, tmp_path / expected.FOLDER)
    return tmp_path


def test_what_was_shipped_passes() -> None:
    for check in (looks.check_languages, looks.check_fonts, looks.check_colours):
        assert check(RESOURCES).state is State.PASSED


@pytest.mark.parametrize("language", LANGUAGES[1:], ids=lambda language: language.code)
def test_a_language_that_is_missing_is_named(resources: Path, language: Language) -> None:
    (resources / "translations" / f"pneumoscan_{language.code}.qm").unlink()
    answer = looks.check_languages(resources)
    assert (answer.told.code, answer.told.details) == (ToldCode.LANGUAGE_BROKEN, {"name": language.name})


def test_a_language_that_was_cut_short_is_named(resources: Path) -> None:
    path = resources / "translations" / "pneumoscan_ar.qm"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert looks.check_languages(resources).told.code is ToldCode.LANGUAGE_BROKEN


def test_one_language_in_place_of_another_is_told(resources: Path) -> None:
    shutil.copy(resources / "translations" / "pneumoscan_es.qm", resources / "translations" / "pneumoscan_pt.qm")
    assert looks.check_languages(resources).told.details == {"name": "Português"}


@pytest.mark.parametrize("damage", [b"", b"no font"])
def test_a_damaged_font_is_named(resources: Path, damage: bytes) -> None:
    (resources / "fonts" / "NotoSansKhmer-Regular.ttf").write_bytes(damage)
    answer = looks.check_fonts(resources)
    assert (answer.told.code, answer.told.details) == (ToldCode.FONT_BROKEN, {"name": "NotoSansKhmer-Regular.ttf"})


def test_a_font_that_is_missing_is_named(resources: Path) -> None:
    (resources / "fonts" / "NotoSans-Bold.ttf").unlink()
    assert looks.check_fonts(resources).told.code is ToldCode.FONT_BROKEN


def test_another_scale_of_colours_is_told(resources: Path) -> None:
    path = resources / expected.FOLDER / expected.FILE_NAME
    path.write_text(path.read_text(encoding="utf-8").replace('"viridis": [[', '"viridis": [[1'), encoding="utf-8")
    answer = looks.check_colours(resources)
    assert (answer.told.code, answer.told.details) == (ToldCode.COLOURS_WRONG, {"name": "viridis"})
