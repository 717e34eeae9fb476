from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pydicom
import pytest

from pneumoscan.core.installation import State, ToldCode
from pneumoscan.core.resources import resource_path
from pneumoscan.imaging import dicom_pixels, raster
from pneumoscan.self_test import decoders, expected
from pneumoscan.self_test.workshop import FaultError

if TYPE_CHECKING:
    from pathlib import Path

RESOURCES = resource_path("")
KNOWN = expected.load(RESOURCES / expected.FOLDER)
SHIPPED = RESOURCES / expected.FOLDER / expected.FILMS


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """A copy that may be damaged."""
    shutil.copytree(RESOURCES / expected.FOLDER, tmp_path / expected.FOLDER)
    return tmp_path


@pytest.mark.parametrize("group", decoders.groups(KNOWN))
def test_each_format_is_decoded_to_what_it_holds(group: str) -> None:
    assert decoders.check_format(group, RESOURCES).state is State.PASSED


def test_there_is_a_picture_for_each_format_that_the_program_reads() -> None:
    groups = {group.upper().replace(" ", "") for group in decoders.groups(KNOWN)}
    assert set(raster.FORMATS) <= groups
    assert {path.name for path in SHIPPED.iterdir()} == set(KNOWN.films)


def test_there_is_a_picture_for_each_coding_of_dicom() -> None:
    shipped = {str(pydicom.dcmread(path).file_meta.TransferSyntaxUID) for path in SHIPPED.glob("*.dcm")}
    retired = {f"1.2.840.10008.1.2.4.{number}" for number in (*range(52, 57), *range(58, 67))}  # PS3.6 A, JPEG
    second_parts = {f"1.2.840.10008.1.2.4.{number}" for number in (92, 93)}  # JPEG 2000 part 2: several components
    assert set(dicom_pixels._CODED) - retired - second_parts <= shipped
    assert {"1.2.840.10008.1.2", "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.5"} <= shipped


def test_a_picture_that_was_exchanged_is_named(resources: Path) -> None:
    films = resources / expected.FOLDER / expected.FILMS
    shutil.copy(films / "jpeg-ls-near.dcm", films / "jpeg-ls.dcm")
    answer = decoders.check_format("DICOM, JPEG-LS", resources)
    assert (answer.told.code, answer.told.details) == (ToldCode.FILE_CHANGED, {"name": "jpeg-ls.dcm"})


def test_a_picture_that_is_missing_is_named(resources: Path) -> None:
    (resources / expected.FOLDER / expected.FILMS / "grey.bmp").unlink()
    assert decoders.check_format("BMP", resources).told.code is ToldCode.FILE_CHANGED


@pytest.mark.parametrize(("group", "name"), [("PNG", "grey.png"), ("WebP", "lossy.webp")])
def test_other_greys_fail_for_lossless_and_lossy_formats(resources: Path, group: str, name: str) -> None:
    """The list says that the picture holds what another one holds."""
    path = resources / expected.FOLDER / expected.FILE_NAME
    own, other = KNOWN.films[name], KNOWN.films["palette.png" if name == "grey.png" else "jpeg-baseline.dcm"]
    text = path.read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if f'"{name}"' in line)
    wrong = line.replace(own.pixels, other.pixels) if own.pixels else line.replace(str(own.coarse[0]), "0.999")
    assert wrong != line
    path.write_text(text.replace(line, wrong), encoding="utf-8")
    assert decoders.check_format(group, resources).told.code is ToldCode.DECODED_WRONGLY


@pytest.mark.parametrize("content", ["", "[]", '{"films": {"a": 1}}'])
def test_without_a_list_of_what_to_expect_nothing_passes(resources: Path, content: str) -> None:
    (resources / expected.FOLDER / expected.FILE_NAME).write_text(content, encoding="utf-8")
    with pytest.raises(FaultError, match="Install the program again"):
        decoders.check_format("PNG", resources)
