"""Which way the patient lies on the film, as DICOM files say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pneumoscan import imaging
from tests.imaging.dicom_files import film, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(("stored", "read"), [(["L", "F"], "L\\F"), (["LF", "FR"], "LF\\FR"), ("", ""), ("L", "L")])
def test_directions_are_kept_as_in_the_file(tmp_path: Path, stored: object, read: str) -> None:
    path = write(tmp_path / "one.dcm", film(PatientOrientation=stored))
    assert imaging.read(path).patient.patient_orientation == read


def test_a_file_without_directions_says_nothing(tmp_path: Path) -> None:
    assert imaging.read(write(tmp_path / "one.dcm", film())).patient.patient_orientation == ""
