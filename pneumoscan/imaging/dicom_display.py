"""How a DICOM frame is shown: the grey-scale pipeline of PS3.4 N.2, modality LUT, VOI LUT, presentation LUT."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Any

import numpy as np
from pydicom.errors import BytesLengthException
from pydicom.pixels import apply_color_lut, apply_modality_lut, apply_voi_lut

from pneumoscan.core.remark import Remark, RemarkCode, remark
from pneumoscan.imaging.depth import window_to_uint16

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

# What pydicom raises on elements that are missing, cut short or no values of their kind.
PARSER_FAULTS = (
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    EOFError,
    OSError,
    OverflowError,
    struct.error,
    zlib.error,
    BytesLengthException,
    RuntimeError,
)
_LUMA = np.array([0.299, 0.587, 0.114])  # ITU-R BT.601, as in JPEG


def display_values(dataset: Dataset, stored: NDArray[Any]) -> tuple[NDArray[np.uint16], tuple[Remark, ...]]:
    """Turn the stored values of one frame into presentation values, 0 black and 65535 white.

    A window or VOI LUT that is invalid or shows nothing is left out and a remark says so: the film is still there.

    Args:
        dataset: What the frame is from.
        stored: Shape (rows, columns), or (rows, columns, 3) in colour.

    Returns:
        The values, shape (rows, columns), and remarks.
    """
    if stored.ndim == 3 or _text(dataset, "PhotometricInterpretation") == "PALETTE COLOR":
        return _stretch(_luminance(dataset, stored)), ()
    padding = _padding_mask(dataset, stored)
    values = _modality_values(dataset, stored)
    grey = _by_voi(dataset, values) if _has_voi(dataset) else None
    remarks = [remark(RemarkCode.WINDOW_UNUSABLE)] if grey is None and _has_voi(dataset) else []
    if grey is None:
        grey = _stretch(values, padding)
    if _is_inverted(dataset):
        grey = np.uint16(65535) - grey
        remarks.append(remark(RemarkCode.STORED_INVERTED, reason="MONOCHROME1"))
    if padding is not None:
        grey[padding] = 0  # PS3.3 C.7.5.1.1.2: not part of the image, so shown as background
    return grey, tuple(remarks)


def _luminance(dataset: Dataset, stored: NDArray[Any]) -> NDArray[Any]:
    """Colour to grey. Windows and rescaling are for grey images only (PS3.3 C.11.2.1)."""
    colour = stored if stored.ndim == 3 else apply_color_lut(stored, dataset)[..., :3]
    return np.asarray(colour @ _LUMA)


def _stretch(values: NDArray[Any], padding: NDArray[np.bool_] | None = None) -> NDArray[np.uint16]:
    visible = values[~padding] if padding is not None and not padding.all() else values
    return window_to_uint16(values, float(visible.min()), float(visible.max()))


def _modality_values(dataset: Dataset, stored: NDArray[Any]) -> NDArray[Any]:
    for keyword in ("RescaleSlope", "RescaleIntercept"):
        if keyword in dataset and dataset.get(keyword) is None:  # written, but empty
            del dataset[keyword]
    with np.errstate(all="ignore"):
        values = np.asarray(apply_modality_lut(stored, dataset), np.float64)
    if not np.isfinite(values).all():
        message = "its rescale slope or intercept is no usable number"
        raise ValueError(message)
    return values


def _by_voi(dataset: Dataset, values: NDArray[Any]) -> NDArray[np.uint16] | None:
    """The frame through its VOI LUT or window; None where that is invalid or leaves a single grey."""
    try:
        with np.errstate(all="ignore"):
            shown = np.asarray(apply_voi_lut(values, dataset), np.float64)
            low, high = _voi_output_range(dataset)
    except PARSER_FAULTS:
        return None
    usable = high > low and np.isfinite(shown).all() and shown.min() < shown.max()
    return window_to_uint16(shown, low, high) if usable else None


def _has_voi(dataset: Dataset) -> bool:
    window = (dataset.get("WindowCenter"), dataset.get("WindowWidth"))
    return bool(dataset.get("VOILUTSequence")) or all(value is not None and str(value) != "" for value in window)


def _voi_output_range(dataset: Dataset) -> tuple[float, float]:
    """The range that `apply_voi_lut` maps onto: that of the LUT, or where the window saturates."""
    if dataset.get("VOILUTSequence"):
        return 0.0, float(2 ** int(dataset.VOILUTSequence[0].LUTDescriptor[2]) - 1)
    low, high = apply_voi_lut(np.array([-1e12, 1e12]), dataset)
    return float(low), float(high)


def _is_inverted(dataset: Dataset) -> bool:
    """Whether the lowest value is white: PS3.3 C.7.6.3.1.2, and C.11.6.1 where the file says so apart."""
    shape = _text(dataset, "PresentationLUTShape")
    return _text(dataset, "PhotometricInterpretation") == "MONOCHROME1" or shape == "INVERSE"


def _text(dataset: Dataset, keyword: str) -> str:
    return str(dataset.get(keyword) or "").strip().upper()


def _padding_mask(dataset: Dataset, stored: NDArray[Any]) -> NDArray[np.bool_] | None:
    first = dataset.get("PixelPaddingValue")
    if first is None or stored.dtype.kind == "f":
        return None
    last = dataset.get("PixelPaddingRangeLimit", first)
    low, high = sorted((int(first), int(last)))
    return np.asarray((stored >= low) & (stored <= high))
