"""Film and overlay as Qt images, small enough for paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtGui import QImage

from pneumoscan.core import overlay

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pneumoscan.core.finding import Heatmap
    from pneumoscan.core.radiograph import GreyPixels

LONGER_SIDE = 1000  # 290 dots an inch at the width of half a page


def film_alone(film: GreyPixels) -> QImage:
    """A film alone, its longer side at most `LONGER_SIDE`.

    Args:
        film: Shape (rows, columns), uint8 or uint16, filling its type.
    """
    return _to_image(_shrink(overlay.to_8_bits(film)))


def film_and_overlay(film: GreyPixels, heatmap: Heatmap) -> tuple[QImage, QImage]:
    """The film, its longer side at most `LONGER_SIDE`, alone and with its heatmap.

    Args:
        film: Shape (rows, columns), uint8 or uint16, filling its type.
        heatmap: Shape (map rows, map columns), from 0 to 1.
    """
    small = _shrink(overlay.to_8_bits(film))
    return _to_image(small), _to_image(overlay.render(small, heatmap))


def legend() -> QImage:
    """The heatmap's colours, cold to hot, one pixel high."""
    return _to_image(overlay.colours()[np.newaxis])


def _shrink(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Average areas until the longer side fits. NumPy lets other threads run meanwhile; Qt's scaling would not."""
    factor = LONGER_SIDE / max(grey.shape)
    if factor >= 1:
        return grey
    rows, columns = (max(1, round(side * factor)) for side in grey.shape)
    averages = _average(_average(grey, rows).T, columns).T
    return np.rint(averages).astype(np.uint8)


def _average(values: NDArray[Any], count: int) -> NDArray[np.float64]:
    """Averages of `count` equal stretches of rows, whose ends may fall between two rows.

    The sum of a stretch is the difference of the running sums at its ends.
    """
    kind = np.uint32 if values.dtype == np.uint8 else np.float64
    sums = np.zeros((len(values) + 2, values.shape[1]), kind)
    np.cumsum(values, axis=0, dtype=kind, out=sums[1:-1])
    sums[-1] = sums[-2]
    ends = np.linspace(0, len(values), count + 1)
    whole = ends.astype(np.intp)
    part = (ends - whole)[:, np.newaxis]
    at_ends = sums[whole] * (1 - part) + sums[whole + 1] * part
    return np.diff(at_ends, axis=0) * (count / len(values))


def _to_image(pixels: NDArray[np.uint8]) -> QImage:
    """An image with its own copy of `pixels`, grey (rows, columns) or red-green-blue (rows, columns, 3)."""
    kind = QImage.Format.Format_Grayscale8 if pixels.ndim == 2 else QImage.Format.Format_RGB888
    rows, columns = pixels.shape[:2]
    contiguous = np.ascontiguousarray(pixels)
    return QImage(contiguous.data, columns, rows, contiguous.strides[0], kind).copy()
