"""DICOM -> `Radiograph`, along the grey-scale pipeline of PS3.4 N.2: modality LUT, VOI LUT, presentation LUT."""

from __future__ import annotations

import struct
import warnings
from typing import IO, TYPE_CHECKING, Any

import numpy as np
import pydicom
from pydicom.errors import InvalidDicomError
from pydicom.pixels import apply_modality_lut, apply_voi_lut, pixel_array
from pydicom.uid import UID

from pneumoscan.core.problem import ProblemCode, RejectedError, UnreadableError
from pneumoscan.core.radiograph import Patient, Radiograph
from pneumoscan.imaging.depth import window_to_uint16

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

# Projection X-ray (PS3.3 C.7.3.1.1.1), and what film scanners and converters write.
_PLAIN_FILM_MODALITIES = frozenset({"CR", "DX", "RG", "DR", "RF", "OT", "SC", ""})
_PARSER_FAULTS = (
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    EOFError,
    OSError,
    OverflowError,
    struct.error,
    RuntimeError,
)
_LUMA = np.array([0.299, 0.587, 0.114])  # ITU-R BT.601, as in JPEG
_JOINERS = "\u200c\u200d"  # invisible, but Persian and Indian names are misspelt without them
_MAX_PIXELS = 100_000_000
_INVERTED_NOTE = "The file stores white as black (MONOCHROME1); it was inverted for reading."


def decode(stream: IO[bytes]) -> Radiograph:
    """Decode the first frame of a DICOM file, with or without its preamble.

    Raises:
        UnreadableError: It is no DICOM file, or its image is damaged or in an encoding without a decoder.
        RejectedError: It holds no image, or one that is no plain X-ray film.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pydicom warns of each value that breaks the standard, and reads on
        dataset = _read(stream)
        _check_kind(dataset)
        stored = _pixels(dataset)
        try:
            values, notes = _presentation_values(dataset, stored)
            return Radiograph(values, "DICOM", _patient(dataset), notes)
        except _PARSER_FAULTS as fault:
            raise _damaged(fault) from fault


def _read(stream: IO[bytes]) -> Dataset:
    try:
        dataset = pydicom.dcmread(stream, force=True)
        is_dicom = "SOPClassUID" in dataset or "PixelData" in dataset or "MediaStorageSOPClassUID" in dataset.file_meta
    except (InvalidDicomError, MemoryError, RecursionError, *_PARSER_FAULTS) as fault:
        raise UnreadableError(ProblemCode.NOT_AN_IMAGE) from fault
    if not is_dicom:
        raise UnreadableError(ProblemCode.NOT_AN_IMAGE)
    return dataset


def _check_kind(dataset: Dataset) -> None:
    modality = _text(dataset, "Modality").upper()
    if modality not in _PLAIN_FILM_MODALITIES:
        raise RejectedError(ProblemCode.WRONG_MODALITY, modality=modality[:16])
    if "PixelData" not in dataset:
        kind = UID(_text(dataset, "SOPClassUID")).name or "unknown kind"
        raise RejectedError(ProblemCode.DICOM_WITHOUT_IMAGE, reason=kind[:80])


def _pixels(dataset: Dataset) -> NDArray[Any]:
    """The stored values of the first frame, colour turned to luminance."""
    try:
        if int(dataset.Rows) * int(dataset.Columns) > _MAX_PIXELS:
            megapixels = round(int(dataset.Rows) * int(dataset.Columns) / 1e6)
            raise UnreadableError(ProblemCode.TOO_MANY_PIXELS, megapixels=megapixels, limit=_MAX_PIXELS // 10**6)
        if "TransferSyntaxUID" not in dataset.file_meta:
            dataset.file_meta.TransferSyntaxUID = _guess_transfer_syntax(dataset)
        frame = pixel_array(dataset, index=0)
    except (NotImplementedError, RuntimeError) as fault:  # pydicom's words for "there is no decoder for this"
        raise _unsupported(dataset) from fault
    except _PARSER_FAULTS as fault:
        raise _damaged(fault) from fault
    return np.asarray(frame @ _LUMA if frame.ndim == 3 else frame)


def _guess_transfer_syntax(dataset: Dataset) -> UID:
    implicit, little = dataset.original_encoding
    if implicit:
        return pydicom.uid.ImplicitVRLittleEndian
    return pydicom.uid.ExplicitVRLittleEndian if little else pydicom.uid.ExplicitVRBigEndian


def _presentation_values(dataset: Dataset, stored: NDArray[Any]) -> tuple[NDArray[np.uint16], tuple[str, ...]]:
    padding = _padding_mask(dataset, stored)
    values = np.asarray(apply_modality_lut(stored, dataset), np.float64)
    visible = values[~padding] if padding is not None and not padding.all() else values
    if "VOILUTSequence" in dataset or _has_window(dataset):
        shown = np.asarray(apply_voi_lut(apply_modality_lut(stored, dataset), dataset), np.float64)
        low, high = _voi_output_range(dataset)
    else:
        shown, low, high = values, float(visible.min()), float(visible.max())
    grey = window_to_uint16(shown, low, high)
    inverted = _is_inverted(dataset)
    if inverted:
        grey = np.uint16(65535) - grey
    if padding is not None:
        grey[padding] = 0  # PS3.3 C.7.5.1.1.2: not part of the image, so shown as background
    return grey, _notes(dataset, inverted=inverted)


def _notes(dataset: Dataset, *, inverted: bool) -> tuple[str, ...]:
    frames = int(dataset.get("NumberOfFrames") or 1)
    notes = [_INVERTED_NOTE] if inverted else []
    if frames > 1:
        notes.append(f"The file holds {frames} frames; the first was read.")
    return tuple(notes)


def _has_window(dataset: Dataset) -> bool:
    width = dataset.get("WindowWidth")
    return "WindowCenter" in dataset and width is not None and str(width) != ""


def _voi_output_range(dataset: Dataset) -> tuple[float, float]:
    """The range that `apply_voi_lut` maps onto: that of the LUT, or where the window saturates."""
    if "VOILUTSequence" in dataset:
        return 0.0, float(2 ** int(dataset.VOILUTSequence[0].LUTDescriptor[2]) - 1)
    low, high = apply_voi_lut(np.array([-1e12, 1e12]), dataset)
    return float(low), float(high)


def _is_inverted(dataset: Dataset) -> bool:
    """Whether the lowest value is white: PS3.3 C.7.6.3.1.2, and C.11.6.1 where the file says so apart."""
    shape = _text(dataset, "PresentationLUTShape").upper()
    return _text(dataset, "PhotometricInterpretation").upper() == "MONOCHROME1" or shape == "INVERSE"


def _padding_mask(dataset: Dataset, stored: NDArray[Any]) -> NDArray[np.bool_] | None:
    first = dataset.get("PixelPaddingValue")
    if first is None or stored.dtype.kind == "f":
        return None
    last = dataset.get("PixelPaddingRangeLimit", first)
    low, high = sorted((int(first), int(last)))
    return np.asarray((stored >= low) & (stored <= high))


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
    except _PARSER_FAULTS:
        return ""
    if keyword == "PatientName":
        value = " ".join(part for part in value.split("=", 1)[0].split("^") if part)
    return " ".join("".join(c if c.isprintable() or c in _JOINERS else " " for c in value).split())


def _unsupported(dataset: Dataset) -> UnreadableError:
    syntax = UID(str(dataset.file_meta.get("TransferSyntaxUID", ""))).name or "unknown transfer syntax"
    return UnreadableError(ProblemCode.DICOM_UNSUPPORTED, reason=syntax[:80])


def _damaged(fault: BaseException) -> UnreadableError:
    first_line = (str(fault).splitlines() or [""])[0]
    return UnreadableError(ProblemCode.DAMAGED, reason=first_line[:120] or "its data end early")
