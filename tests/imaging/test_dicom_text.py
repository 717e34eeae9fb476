from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pneumoscan import imaging
from tests.imaging.dicom_files import film, write

if TYPE_CHECKING:
    from pathlib import Path

    from pneumoscan.core.radiograph import Patient


def patient(path: Path, name: bytes, character_set: str | list[str] | None, description: bytes = b"") -> Patient:
    """Of a file whose bytes are given, as a machine would have written them."""
    dataset = film()
    if character_set is not None:
        dataset.SpecificCharacterSet = character_set
    place, other = b"N" * (len(name) + len(name) % 2), b"D" * (len(description) + len(description) % 2)
    dataset.PatientName, dataset.StudyDescription = place.decode(), other.decode()
    content = write(path, dataset).read_bytes().replace(place, name.ljust(len(place)))
    path.write_bytes(content.replace(other, description.ljust(len(other))) if other else content)
    return imaging.read(path).patient


@pytest.mark.parametrize(
    ("character_set", "name", "expected"),
    [
        # PS3.5 annexes H to K: the standard's own examples.
        (
            ["", "ISO 2022 IR 87"],
            b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B^\x1b$B$?$m$&\x1b(B",
            "Yamada Tarou",
        ),
        (["", "ISO 2022 IR 87"], b"=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B", "山田 太郎"),
        (
            ["ISO 2022 IR 13", "ISO 2022 IR 87"],
            b"\xd4\xcf\xc0\xde^\xc0\xdb\xb3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J",
            "ﾔﾏﾀﾞ ﾀﾛｳ",
        ),
        (["", "ISO 2022 IR 149"], b"=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7=", "洪 吉洞"),
        (["", "ISO 2022 IR 149"], b"==\x1b$)C\xc8\xab^\x1b$)C\xb1\xe6\xb5\xbf", "홍 길동"),
        ("ISO_IR 192", "Wang^XiaoDong=王^小东".encode(), "Wang XiaoDong"),
        ("ISO_IR 192", "=王^小东".encode(), "王 小东"),
        ("GB18030", "王^小东".encode("gb18030"), "王 小东"),
        ("GBK", "王^小东".encode("gbk"), "王 小东"),
        ("ISO_IR 127", "قباني^لنزار".encode("iso8859-6"), "قباني لنزار"),
        ("ISO_IR 126", "Διονυσιος".encode("iso8859-7"), "Διονυσιος"),
        ("ISO_IR 144", "Люкceмбypг".encode("iso8859-5"), "Люкceмбypг"),
        ("ISO_IR 138", "שרון^דבורה".encode("iso8859-8"), "שרון דבורה"),
        ("ISO_IR 166", "สมชาย".encode("tis-620"), "สมชาย"),
        ("ISO_IR 100", "Buc^Jérôme".encode("latin-1"), "Buc Jérôme"),
        ("ISO_IR 101", "Wałęsa".encode("iso8859-2"), "Wałęsa"),
        ("ISO_IR 148", "Çavuşoğlu".encode("iso8859-9"), "Çavuşoğlu"),
        # Files that say nothing of their characters, or something false.
        (None, "Müller^Jörg".encode(), "Müller Jörg"),
        ("ISO_IR 100", "王^小东".encode(), "王 小东"),
        (None, "Müller".encode("latin-1"), "Müller"),
        (None, b"\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B", "山田 太郎"),
        ("ISO IR 192", "Jérôme".encode(), "Jérôme"),
        ("NO SUCH SET", b"Doe^John", "Doe John"),
    ],
)
def test_names_in_every_character_set(
    tmp_path: Path, character_set: str | list[str] | None, name: bytes, expected: str
) -> None:
    assert patient(tmp_path / "one.dcm", name, character_set).name == expected


@pytest.mark.parametrize(
    "character_set", ["ISO_IR 192", "NO SUCH SET", ["", "ISO 2022 IR 87"], "ISO 2022 IR 149", "GB18030", None]
)
def test_bytes_that_are_no_text_cost_their_letters_only(tmp_path: Path, character_set: str | list[str] | None) -> None:
    read = patient(tmp_path / "one.dcm", b"Doe^\xff\xfe\x80\x1b$Z\x1b", character_set, b"\xff\x1b\x1b)I\x81")
    assert read.name.startswith("Doe") or read.name == ""
    assert all(c.isprintable() for c in read.name + read.study_description)


def test_text_of_several_lines_or_with_marks_that_turn_it_round_is_plain(tmp_path: Path) -> None:
    read = patient(tmp_path / "one.dcm", "Doe\u202e^John".encode(), "ISO_IR 192", b"chest\r\n<b>two</b>\tviews")
    assert read.name == "Doe John"
    assert read.study_description == "chest <b>two</b> views"


def test_study_and_series_come_with_the_patient(tmp_path: Path) -> None:
    dataset = film(
        StudyDate="20260101", StudyTime="1200", SeriesDescription="Thorax liegend", StudyDescription="Thorax"
    )
    read = imaging.read(write(tmp_path / "one.dcm", dataset)).patient
    assert (read.study_date, read.study_time, read.modality, read.body_part_examined) == (
        "20260101",
        "1200",
        "CR",
        "CHEST",
    )
    assert (read.series_description, read.study_description) == ("Thorax liegend", "Thorax")
