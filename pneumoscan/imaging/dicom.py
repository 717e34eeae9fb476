"""DICOM -> `Radiograph`: the data set, its first frame, how that is shown, and whether it is a film of a chest."""

from __future__ import annotations

import warnings
from typing import IO, TYPE_CHECKING, Any

import numpy as np
from PIL import Image
from pydicom.uid import UID

from pneumoscan.core.problem import Problem, ProblemCode, RejectedError
from pneumoscan.core.radiograph import Radiograph
from pneumoscan.core.remark import Remark, RemarkCode, remark
from pneumoscan.imaging import colour
from pneumoscan.imaging.dicom_display import display_values
from pneumoscan.imaging.dicom_faults import PARSER_FAULTS, damaged_by
from pneumoscan.imaging.dicom_native import frame_count
from pneumoscan.imaging.dicom_pixels import stored_values
from pneumoscan.imaging.dicom_reading import has_pixels, read_dataset
from pneumoscan.imaging.dicom_text import patient, text
from pneumoscan.imaging.validity import examine

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset


_ENOUGH_FOR_COLOUR = 256  # pixels on the shorter side


def decode(stream: IO[bytes]) -> Radiograph:
    """Decode the first frame of a DICOM file, with or without its preamble.

    Raises:
        UnreadableError: It is no DICOM file, or its image is damaged or in an encoding without a decoder.
        RejectedError: It holds no image.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pydicom warns of each value that breaks the standard, and reads on
        dataset = read_dataset(stream)
        try:
            _check_image(dataset)
            frames = frame_count(dataset)
            stored = stored_values(dataset)
            pixels, remarks = display_values(dataset, stored)
            objections, doubts = examine(dataset)
            coloured, tints = _colour(stored)
            remarks = (*remarks, *_frames_remark(frames), *doubts, *tints)
            objections = (*objections, *coloured)
            return Radiograph(pixels, "DICOM", patient(dataset), remarks, objections, _pixel_spacing(dataset))
        except PARSER_FAULTS as fault:
            raise damaged_by(fault) from fault


def _check_image(dataset: Dataset) -> None:
    if has_pixels(dataset):
        return
    sop_class = UID(text(dataset, "SOPClassUID") or str(dataset.file_meta.get("MediaStorageSOPClassUID", "")))
    raise RejectedError(ProblemCode.DICOM_WITHOUT_IMAGE, reason=_kind(sop_class))


def _kind(sop_class: UID) -> str:
    """Such as `Basic Text SR`."""
    return (sop_class.name.removesuffix(" Storage") or "of an unknown kind")[:80]


def _colour(stored: NDArray[Any]) -> tuple[tuple[Problem, ...], tuple[Remark, ...]]:
    """What the colour of a frame says against it, and what is to be told of it."""
    if stored.ndim != 3 or stored.dtype.kind != "u":
        return (), ()
    step = max(min(stored.shape[:2]) // _ENOUGH_FOR_COLOUR, 1)
    sample = stored[::step, ::step]
    return colour.examine(Image.fromarray((sample >> 8 * (sample.itemsize - 1)).astype(np.uint8)))


def _frames_remark(frames: int) -> tuple[Remark, ...]:
    return (remark(RemarkCode.FIRST_FRAME, count=frames),) if frames > 1 else ()


def _pixel_spacing(dataset: Dataset) -> tuple[float, float] | None:
    """PS3.3 10.7.1.3: at the patient where it was calibrated, else at the detector."""
    for keyword in ("PixelSpacing", "ImagerPixelSpacing"):
        try:
            between_rows, between_columns = (float(number) for number in dataset.get(keyword) or ())
        except PARSER_FAULTS:
            continue
        if 0 < between_rows < 10 and 0 < between_columns < 10:
            return between_rows, between_columns
    return None
