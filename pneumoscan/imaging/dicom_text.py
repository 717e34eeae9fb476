"""The words in a DICOM data set, in whatever character set, as plain text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pydicom.charset import convert_encodings, decode_bytes
from pydicom.multival import MultiValue
from pydicom.valuerep import PN_DELIMS, TEXT_VR_DELIMS

from pneumoscan.core.age import stated_or_reckoned
from pneumoscan.core.plain_text import visible
from pneumoscan.core.radiograph import Patient
from pneumoscan.imaging.dicom_faults import PARSER_FAULTS

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_ESCAPE = b"\x1b"
# Files that say nothing, or "Latin", are often in UTF-8 all the same, which is no valid text by accident.
_OFTEN_UTF_8 = frozenset({"", "ISO_IR 6", "ISO_IR 100", "ISO_IR 101", "ISO 2022 IR 6", "ISO 2022 IR 100"})
# PS3.3 C.12.1.1.2: what escapes in a text may switch to, for files that do not say which they use.
_ALL_EXTENSIONS = ["ISO 2022 IR 6", *(f"ISO 2022 IR {number}" for number in (87, 159, 149, 58, 13, 100, 101, 109, 110))]
_ALL_EXTENSIONS += [f"ISO 2022 IR {number}" for number in (144, 127, 126, 138, 148, 166)]


def patient(dataset: Dataset) -> Patient:
    """What the data set says of its patient and study, with the age reckoned from its dates if it is not stated."""
    found = Patient(
        name=text(dataset, "PatientName"),
        patient_id=text(dataset, "PatientID"),
        birth_date=text(dataset, "PatientBirthDate"),
        sex=text(dataset, "PatientSex"),
        age=text(dataset, "PatientAge"),
        study_date=text(dataset, "StudyDate"),
        accession_number=text(dataset, "AccessionNumber"),
        view_position=text(dataset, "ViewPosition"),
        study_time=text(dataset, "StudyTime"),
        study_description=text(dataset, "StudyDescription"),
        series_description=text(dataset, "SeriesDescription"),
        modality=text(dataset, "Modality"),
        body_part_examined=text(dataset, "BodyPartExamined"),
        patient_orientation=text(dataset, "PatientOrientation").replace(", ", "\\"),
    )
    return replace(found, age=stated_or_reckoned(found))


def text(dataset: Dataset, keyword: str) -> str:
    """A value as one line of plain text, empty where there is none; of several values all, with commas.

    Of a person's name (PS3.5 6.2.1) the first group that is filled in: as spelt with letters, else with ideograms.
    """
    try:
        element = dataset.get_item(keyword)
        value = None if element is None else element.value
        words = _decoded(dataset, keyword, value) if isinstance(value, bytes) else _joined(dataset.get(keyword))
    except PARSER_FAULTS:
        return ""
    if keyword == "PatientName":
        groups = (" ".join(part for part in group.split("^") if part.strip()) for group in words.split("="))
        words = next((group for group in groups if group.strip()), "")
    return plain(words)


def plain(words: str) -> str:
    """Without line breaks, control characters and surplus spaces."""
    return " ".join(visible(words, " ").split())


def _joined(value: object) -> str:
    if isinstance(value, MultiValue | list | tuple):
        return ", ".join(str(part) for part in value)
    return "" if value is None else str(value)


def _decoded(dataset: Dataset, keyword: str, value: bytes) -> str:
    delimiters = PN_DELIMS if keyword == "PatientName" else TEXT_VR_DELIMS
    words: str = decode_bytes(value, _encodings(dataset, value), delimiters).rstrip("\0 ")
    return words if keyword.endswith("Description") else words.replace("\\", ", ")  # else a mark between values


def _encodings(dataset: Dataset, value: bytes) -> list[str]:
    """Python's names of the character sets that a value is in: the stated ones, unless its bytes say otherwise."""
    stated = _joined(dataset.get("SpecificCharacterSet")).split(", ")
    first = stated[0].strip().upper().replace("ISO IR", "ISO_IR")
    if _ESCAPE in value and len(stated) == 1:
        return list(convert_encodings([*stated, *_ALL_EXTENSIONS[1:]]))
    if first in _OFTEN_UTF_8 and _ESCAPE not in value and _is_utf_8(value):
        return ["utf_8"]
    if first == "ISO_IR 192" and not value.isascii() and not _is_utf_8(value):
        return ["iso8859"]  # the wrong letters of a Western set beat no letters at all
    return list(convert_encodings(stated))


def _is_utf_8(value: bytes) -> bool:
    try:
        return not value.isascii() and bool(value.decode("utf-8"))
    except UnicodeDecodeError:
        return False
