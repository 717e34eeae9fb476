"""Whose film it is: films of one patient must never sit on both sides of a split."""

from __future__ import annotations

import csv
import hashlib
import re
from typing import TYPE_CHECKING

from pneumoscan.imaging import raster
from training.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

TABLE = "patients.csv"
# Names in the set of Kermany et al. Bacterial and viral cases are numbered separately, so the kind is part of the key.
_PERSON = re.compile(r"(person\d+_(bacteria|virus))_")
_EXAM = re.compile(r"((?:NORMAL2-)?IM-\d+)-")
_PATIENT_ID = 0x00100020
_ZEROS = b"\0\0"
_FIRST_TAG = 0x00020000  # below it are commands, which are in no file, and runs of zeros


def subtype_of(name: str) -> str:
    """The kind of pneumonia (`bacteria`, `virus`) that a Kermany file name gives, or empty."""
    match = _PERSON.match(name)
    return match.group(2) if match else ""


def patient_of(path: Path, sha256: str) -> str:
    """The same text for all films that are known to be of one patient.

    A DICOM file's PatientID, as a pseudonym; else the patient (where only that is told: the exam) in a Kermany file
    name. A film that tells neither stands alone, under its content: numbers such as `1.png` come again in other
    folders and other sets without being the same patient.

    Args:
        path: The film.
        sha256: Of its content.

    Raises:
        OSError: It cannot be read.
    """
    alone = f"film-{sha256[:16]}"
    if _is_dicom(path):  # exporters name files IM-0001-0001 too, so the name of such a file says nothing
        patient_id = _patient_id(path)
        return _pseudonym(patient_id) if patient_id else alone
    match = _PERSON.match(path.name) or _EXAM.match(path.name)
    return match.group(1) if match else alone


def read_table(folder: Path, films: Sequence[Path]) -> dict[Path, str]:
    """The patients that `patients.csv` in `folder` gives, as pseudonyms; nothing where there is no such table.

    Its columns are `file` (relative to `folder`, or a bare name that only one film has) and `patient`. Further
    columns are allowed, and films that it leaves out.

    Raises:
        TrainingError: The table is malformed, names a file that is no film, or one twice.
        OSError: It cannot be read.
    """
    path = folder / TABLE
    if not path.is_file():
        return {}
    files = _by_spelling(folder, films)
    patients: dict[Path, str] = {}
    for line, file, patient in _rows(path):
        matching = files.get(file, [])
        if len(matching) != 1 or matching[0] in patients:
            fault = "is given twice" if len(matching) == 1 else f"is the name of {len(matching)} films, not of one"
            message = f"{path}, line {line}: {file} {fault}."
            raise TrainingError(message)
        patients[matching[0]] = _pseudonym(patient)
    return patients


def _by_spelling(folder: Path, films: Sequence[Path]) -> dict[str, list[Path]]:
    files: dict[str, list[Path]] = {}
    for film in films:
        for spelling in {film.relative_to(folder).as_posix(), film.name}:
            files.setdefault(spelling, []).append(film)
    return files


def _rows(path: Path) -> Iterator[tuple[int, str, str]]:
    """Line number, file and patient of each row."""
    with path.open(encoding="utf-8-sig", newline="") as stream:
        reader = csv.DictReader(stream, strict=True)
        try:
            if not {"file", "patient"} <= set(reader.fieldnames or ()):
                message = f"{path}, line 1 must name the columns: file,patient."
                raise TrainingError(message)
            for row in reader:
                file, patient = ((row[column] or "").strip() for column in ("file", "patient"))
                if not file or not patient:
                    message = f"{path}, line {reader.line_num} must give a file and a patient."
                    raise TrainingError(message)
                yield reader.line_num, file.replace("\\", "/").removeprefix("./"), patient
        except (csv.Error, UnicodeDecodeError) as fault:
            message = f"{path}, line {reader.line_num + 1} is no CSV text in UTF-8 ({fault})."
            raise TrainingError(message) from fault


def _pseudonym(patient: str) -> str:
    """What stands for a patient in the files of a run. Who has the list of numbers can still try them against it."""
    return f"patient-{hashlib.sha256(patient.encode(errors='surrogateescape')).hexdigest()[:16]}"


def _is_dicom(path: Path) -> bool:
    """By content, as `imaging.load` tells; a disk's empty blocks are not, which pydicom reads for minutes."""
    with path.open("rb") as stream:
        head = stream.read(134)
    if head[128:132] == b"DICM":
        return head[132:] != _ZEROS
    return head[:2] != _ZEROS and not raster.looks_like_raster(head)


def _patient_id(path: Path) -> str:
    """PatientID (0010,0020), or empty where it is missing or the file is no whole DICOM file."""
    from pydicom.errors import InvalidDicomError
    from pydicom.filereader import read_partial

    from pneumoscan.imaging.dicom_faults import PARSER_FAULTS

    def is_behind(tag: int, _vr: str | None, _length: int) -> bool:
        return not _FIRST_TAG <= tag <= _PATIENT_ID

    try:
        with path.open("rb") as stream:
            dataset = read_partial(stream, stop_when=is_behind, specific_tags=[_PATIENT_ID], force=True)
            return str(dataset.get("PatientID", "") or "").strip()
    except (InvalidDicomError, MemoryError, RecursionError, *PARSER_FAULTS):
        return ""  # decoding it will tell what is wrong
