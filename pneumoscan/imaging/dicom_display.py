"""How a DICOM frame is shown: the grey-scale pipeline of PS3.4 N.2, modality LUT, VOI LUT, presentation LUT."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from pydicom.pixels import apply_color_lut, apply_windowing

from pneumoscan.core.remark import Remark, RemarkCode, remark
from pneumoscan.core.sentence import QT_TRANSLATE_NOOP
from pneumoscan.imaging.depth import Levels, window_to_uint16
from pneumoscan.imaging.dicom_faults import PARSER_FAULTS, damaged
from pneumoscan.imaging.lookup_table import LookupTable

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset


_LUMA = np.array([0.299, 0.587, 0.114])  # ITU-R BT.601, as in JPEG
_ROWS_AT_ONCE = 64


def display_values(dataset: Dataset, stored: NDArray[Any]) -> tuple[NDArray[np.uint16], tuple[Remark, ...]]:
    """Turn the stored values of one frame into presentation values, 0 black and 65535 white.

    A window or VOI LUT that is invalid or shows nothing is left out and a remark says so: the film is still there.

    Args:
        dataset: What the frame is from.
        stored: Shape (rows, columns), or (rows, columns, 3) in colour.

    Returns:
        The values, shape (rows, columns), and remarks.
    """
    if stored.ndim == 3:
        return _luminance(stored), ()
    levels = Levels.of(stored)
    if levels is None:  # 32 bits or floating point: as many values as pixels
        return _shown(dataset, stored)
    shown, remarks = _shown(dataset, levels.values)
    return levels.exchanged_for(shown, stored), remarks


def _shown(dataset: Dataset, stored: NDArray[Any]) -> tuple[NDArray[np.uint16], tuple[Remark, ...]]:
    """The presentation value of each stored one, of an array of any shape."""
    if _text(dataset, "PhotometricInterpretation") == "PALETTE COLOR":
        colours = apply_color_lut(stored.reshape(1, -1), dataset)[0, :, :3]
        return _stretch((colours @ _LUMA).reshape(stored.shape)), ()
    padding = _padding_mask(dataset, stored)
    values = _modality_values(dataset, stored)
    grey = _by_voi(dataset, values) if _has_voi(dataset) else None
    remarks = [remark(RemarkCode.WINDOW_UNUSABLE)] if grey is None and _has_voi(dataset) else []
    if grey is None:
        grey = _stretch(values, padding)
    inverted_by = _inverted_by(dataset)
    if inverted_by:
        grey = np.uint16(65535) - grey
        remarks.append(remark(RemarkCode.STORED_INVERTED, reason=inverted_by))
    if padding is not None:
        grey[padding] = 0  # PS3.3 C.7.5.1.1.2: not part of the image, so shown as background
    return grey, tuple(remarks)


def _luminance(colours: NDArray[Any]) -> NDArray[np.uint16]:
    """Colour to grey. Windows and rescaling are for grey images only (PS3.3 C.11.2.1)."""
    blocks = [slice(start, start + _ROWS_AT_ONCE) for start in range(0, len(colours), _ROWS_AT_ONCE)]
    ends = [(block.min(), block.max()) for block in (colours[rows] @ _LUMA for rows in blocks)]
    low, high = min(end[0] for end in ends), max(end[1] for end in ends)
    grey = np.empty(colours.shape[:2], np.uint16)
    for rows in blocks:
        grey[rows] = window_to_uint16(colours[rows] @ _LUMA, float(low), float(high))
    return grey


def _stretch(values: NDArray[Any], padding: NDArray[np.bool_] | None = None) -> NDArray[np.uint16]:
    visible = values[~padding] if padding is not None and not padding.all() else values
    return window_to_uint16(values, float(visible.min()), float(visible.max()))


def _modality_values(dataset: Dataset, stored: NDArray[Any]) -> NDArray[Any]:
    """PS3.3 C.11.1: through the modality LUT, or else slope and intercept."""
    if dataset.get("ModalityLUTSequence"):
        return LookupTable.read(dataset, "ModalityLUTSequence", stored).exchanged(stored)
    slope, intercept = (_number(dataset, keyword) for keyword in ("RescaleSlope", "RescaleIntercept"))
    values = stored.astype(np.float64)
    if slope is not None and intercept is not None:
        with np.errstate(all="ignore"):
            values = values * slope + intercept
    if not np.isfinite(values).all():
        raise damaged(QT_TRANSLATE_NOOP("Detail", "its rescale slope or intercept is no usable number"))
    return values


def _number(dataset: Dataset, keyword: str) -> float | None:
    value = dataset.get(keyword)
    return None if value is None or str(value) == "" else float(value)


def _by_voi(dataset: Dataset, values: NDArray[Any]) -> NDArray[np.uint16] | None:
    """The frame through its VOI LUT or window; None where that is invalid or leaves a single grey."""
    try:
        with np.errstate(all="ignore"):
            shown, low, high = (
                _by_table(dataset, values) if dataset.get("VOILUTSequence") else _by_window(dataset, values)
            )
    except PARSER_FAULTS:
        return None
    usable = high > low and np.isfinite(shown).all() and shown.min() < shown.max()
    return window_to_uint16(shown, low, high) if usable else None


def _has_voi(dataset: Dataset) -> bool:
    window = (dataset.get("WindowCenter"), dataset.get("WindowWidth"))
    return bool(dataset.get("VOILUTSequence")) or all(value is not None and str(value) != "" for value in window)


def _by_table(dataset: Dataset, values: NDArray[Any]) -> tuple[NDArray[Any], float, float]:
    table = LookupTable.read(dataset, "VOILUTSequence", values)
    return table.exchanged(values), 0.0, table.white


def _by_window(dataset: Dataset, values: NDArray[Any]) -> tuple[NDArray[Any], float, float]:
    """Through the first window, and the values where it saturates."""
    if not _text(dataset, "VOILUTFunction"):
        dataset.VOILUTFunction = "LINEAR"  # PS3.3 C.11.2.1.3: what an empty one means
    low, high = apply_windowing(np.array([-1e12, 1e12]), dataset)
    return np.asarray(apply_windowing(values, dataset), np.float64), float(low), float(high)


def _inverted_by(dataset: Dataset) -> str:
    """What says that the lowest value is white: PS3.3 C.7.6.3.1.2, or C.11.6.1 where the file says so apart."""
    if _text(dataset, "PhotometricInterpretation") == "MONOCHROME1":
        return "MONOCHROME1"
    return "PresentationLUTShape" if _text(dataset, "PresentationLUTShape") == "INVERSE" else ""


def _text(dataset: Dataset, keyword: str) -> str:
    return str(dataset.get(keyword) or "").strip().upper()


def _padding_mask(dataset: Dataset, stored: NDArray[Any]) -> NDArray[np.bool_] | None:
    first = dataset.get("PixelPaddingValue")
    if first is None or stored.dtype.kind == "f":
        return None
    last = dataset.get("PixelPaddingRangeLimit", first)
    low, high = sorted((int(first), int(last)))
    return np.asarray((stored >= low) & (stored <= high))
