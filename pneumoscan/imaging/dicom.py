"""DICOM -> `Radiograph`: reads the data set and its first frame; `dicom_display` says how the frame looks."""

from __future__ import annotations

import warnings
import zlib
from typing import IO, TYPE_CHECKING, Any

import numpy as np
import pydicom
from pydicom.errors import InvalidDicomError
from pydicom.filereader import read_partial
from pydicom.pixels import pixel_array
from pydicom.uid import UID, DeflatedExplicitVRLittleEndian

from pneumoscan.core.problem import Problem, ProblemCode, RejectedError, UnreadableError, problem
from pneumoscan.core.radiograph import Patient, Radiograph
from pneumoscan.core.remark import Remark, RemarkCode, remark
from pneumoscan.imaging.dicom_display import PARSER_FAULTS, display_values

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

# Projection X-ray (PS3.3 C.7.3.1.1.1), and what film scanners and converters write.
_PLAIN_FILM_MODALITIES = frozenset({"CR", "DX", "RG", "DR", "RF", "OT", "SC", ""})
_JOINERS = "\u200c\u200d"  # invisible, but Persian and Indian names are misspelt without them
_MAX_PIXELS = 100_000_000
# Far above any film, and what an inflated file may cost; deflate packs a thousand to one.
_MAX_INFLATED_BYTES = 512 * 1024 * 1024


def decode(stream: IO[bytes]) -> Radiograph:
    """Decode the first frame of a DICOM file, with or without its preamble.

    Raises:
        UnreadableError: It is no DICOM file, or its image is damaged or in an encoding without a decoder.
        RejectedError: It holds no image.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pydicom warns of each value that breaks the standard, and reads on
        dataset = _read(stream)
        _check_image(dataset)
        stored = _pixels(dataset)
        try:
            values, remarks = display_values(dataset, stored)
            remarks = (*remarks, *_frames_remark(dataset))
            return Radiograph(values, "DICOM", _patient(dataset), remarks, _objections(dataset))
        except PARSER_FAULTS as fault:
            raise _damaged(fault) from fault


def _read(stream: IO[bytes]) -> Dataset:
    head = stream.read(1024)
    _check_inflated_size(stream, head)
    stream.seek(0)
    first_group = head[132:134] if head[128:132] == b"DICM" else head[:2]
    if first_group == b"\0\0":  # a command, which is never in a file (PS3.7 6.3.1), or a disk's empty blocks
        raise UnreadableError(ProblemCode.NOT_AN_IMAGE)
    try:
        dataset = read_partial(stream, stop_when=_is_void, force=True)
        is_dicom = "SOPClassUID" in dataset or "PixelData" in dataset or "MediaStorageSOPClassUID" in dataset.file_meta
    except (InvalidDicomError, MemoryError, RecursionError, *PARSER_FAULTS) as fault:
        raise UnreadableError(ProblemCode.NOT_AN_IMAGE) from fault
    if not is_dicom:
        raise UnreadableError(ProblemCode.NOT_AN_IMAGE)
    return dataset


def _is_void(tag: int, _vr: str | None, _length: int) -> bool:
    """Whether a run of zeros was met, which would be read on as millions of empty elements (PS3.5 7.1: no group 0)."""
    return tag < 0x00020000


def _check_inflated_size(stream: IO[bytes], head: bytes) -> None:
    """Refuse a deflated data set (PS3.5 A.5) that would fill the memory, before pydicom inflates it whole."""
    if DeflatedExplicitVRLittleEndian.encode() not in head or head[132:136] != b"\x02\x00\x00\x00":
        return
    stream.seek(144 + int.from_bytes(head[140:144], "little"))  # PS3.10 7.1: the group length is the first element
    try:
        size = len(zlib.decompressobj(-zlib.MAX_WBITS).decompress(stream.read(), _MAX_INFLATED_BYTES + 1))
    except zlib.error as fault:
        raise _damaged(fault) from fault
    if size > _MAX_INFLATED_BYTES:
        raise UnreadableError(ProblemCode.DAMAGED, reason="its data inflate without end")


def _objections(dataset: Dataset) -> tuple[Problem, ...]:
    modality = _text(dataset, "Modality").upper()
    if modality in _PLAIN_FILM_MODALITIES:
        return ()
    return (problem(ProblemCode.WRONG_MODALITY, modality=modality[:16]),)


def _check_image(dataset: Dataset) -> None:
    if "PixelData" not in dataset:
        kind = UID(_text(dataset, "SOPClassUID")).name or "unknown kind"
        raise RejectedError(ProblemCode.DICOM_WITHOUT_IMAGE, reason=kind[:80])


def _pixels(dataset: Dataset) -> NDArray[Any]:
    """The stored values of the first frame: (rows, columns), or (rows, columns, 3) in colour."""
    try:
        if int(dataset.Rows) * int(dataset.Columns) > _MAX_PIXELS:
            megapixels = round(int(dataset.Rows) * int(dataset.Columns) / 1e6)
            raise UnreadableError(ProblemCode.TOO_MANY_PIXELS, megapixels=megapixels, limit=_MAX_PIXELS // 10**6)
        if "TransferSyntaxUID" not in dataset.file_meta:
            dataset.file_meta.TransferSyntaxUID = _guess_transfer_syntax(dataset)
        return np.asarray(pixel_array(dataset, index=0))
    except (NotImplementedError, RuntimeError) as fault:  # pydicom's words for "there is no decoder for this"
        raise _unsupported(dataset) from fault
    except PARSER_FAULTS as fault:
        raise _damaged(fault) from fault


def _guess_transfer_syntax(dataset: Dataset) -> UID:
    implicit, little = dataset.original_encoding
    if implicit:
        return pydicom.uid.ImplicitVRLittleEndian
    return pydicom.uid.ExplicitVRLittleEndian if little else pydicom.uid.ExplicitVRBigEndian


def _frames_remark(dataset: Dataset) -> tuple[Remark, ...]:
    frames = int(dataset.get("NumberOfFrames") or 1)
    return (remark(RemarkCode.FIRST_FRAME, count=frames),) if frames > 1 else ()


def _patient(dataset: Dataset) -> Patient:
    return Patient(
        name=_text(dataset, "PatientName"),
        patient_id=_text(dataset, "PatientID"),
        birth_date=_text(dataset, "PatientBirthDate"),
        sex=_text(dataset, "PatientSex"),
        age=_text(dataset, "PatientAge"),
        study_date=_text(dataset, "StudyDate"),
        accession_number=_text(dataset, "AccessionNumber"),
        view_position=_text(dataset, "ViewPosition"),
    )


def _text(dataset: Dataset, keyword: str) -> str:
    """A value as one line of plain text; a person name with spaces and without its phonetic groups."""
    try:
        value = str(dataset.get(keyword) or "")
    except PARSER_FAULTS:
        return ""
    if keyword == "PatientName":
        value = " ".join(part for part in value.split("=", 1)[0].split("^") if part)
    return " ".join("".join(c if c.isprintable() or c in _JOINERS else " " for c in value).split())


def _unsupported(dataset: Dataset) -> UnreadableError:
    syntax = UID(str(dataset.file_meta.get("TransferSyntaxUID", ""))).name or "unknown transfer syntax"
    return UnreadableError(ProblemCode.DICOM_UNSUPPORTED, reason=syntax[:80])


def _damaged(fault: BaseException) -> UnreadableError:
    first_line = (str(fault).splitlines() or [""])[0]
    if isinstance(fault, AttributeError):
        first_line = f"it does not state its {fault.name}" if fault.name else ""
    elif isinstance(fault, TypeError):  # Python's own words, which mean nothing to the reader
        first_line = "its elements contradict each other"
    return UnreadableError(ProblemCode.DAMAGED, reason=first_line[:120] or "its data end early")
