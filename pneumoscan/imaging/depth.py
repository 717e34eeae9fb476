"""From stored values of any depth to presentation values that fill their type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_BIT_DEPTHS = (8, 10, 12, 14, 16)
_ROWS_AT_ONCE = 64


def stretch_to_bit_depth(values: NDArray[Any]) -> NDArray[np.uint16]:
    """Map stored values onto 0..65535 by the smallest usual bit depth that holds them.

    Files of 10 or 12 bit data in 16 bit containers are common and say nowhere how deep they are; a film that
    fills a quarter of its range would look black. Values that no depth holds (negative, floating point, 32
    bit) are mapped by their own minimum and maximum.

    Args:
        values: Shape (rows, columns), any real number type.
    """
    finite = np.nan_to_num(values.astype(np.float64), copy=False, posinf=0.0, neginf=0.0)
    low, high = float(finite.min()), float(finite.max())
    for bits in _BIT_DEPTHS if low >= 0 and np.issubdtype(values.dtype, np.integer) else ():
        if high < 2**bits:
            return window_to_uint16(finite, 0.0, 2.0**bits - 1)
    return window_to_uint16(finite, low, high)


def window_to_uint16(values: NDArray[Any], low: float, high: float) -> NDArray[np.uint16]:
    """Map `low`..`high` linearly onto 0..65535 and clip what lies outside."""
    scale = 65535.0 / (high - low) if high > low else 0.0
    return np.clip(np.rint((values - low) * scale), 0, 65535).astype(np.uint16)


@dataclass(frozen=True, slots=True)
class Levels:
    """The different values in an image of integers: a few thousand, to be computed with in place of every pixel.

    Attributes:
        values: Shape (count,), rising, of the image's type.
    """

    values: NDArray[Any]

    @classmethod
    def of(cls, image: NDArray[Any]) -> Levels | None:
        """The levels of an image of integers; None where they could be too many for a table.

        Args:
            image: Shape (rows, columns).
        """
        if image.dtype.kind not in "iu" or image.itemsize > 2:
            return None
        low = int(image.min())
        is_met = np.zeros(int(image.max()) - low + 1, np.bool_)
        for rows in _blocks(image):
            is_met[_above(low, image[rows])] = True
        return cls((np.flatnonzero(is_met) + low).astype(image.dtype))

    def exchanged_for(self, others: NDArray[np.uint16], image: NDArray[Any]) -> NDArray[np.uint16]:
        """The image with each level exchanged for the one at the same place in `others`."""
        low = int(self.values[0])
        table = np.zeros(int(self.values[-1]) - low + 1, np.uint16)
        table[_above(low, self.values)] = others
        exchanged = np.empty(image.shape, np.uint16)
        for rows in _blocks(image):
            table.take(_above(low, image[rows]), out=exchanged[rows])
        return exchanged


def _above(low: int, values: NDArray[Any]) -> NDArray[np.intp]:
    """By how much each value is above the lowest, in the type that NumPy would widen indices to."""
    return values.astype(np.intp) - low


def _blocks(image: NDArray[Any]) -> list[slice]:
    """Bands of rows: indices are of 64 bits, which would cost eight times a whole 8 bit film."""
    return [slice(start, start + _ROWS_AT_ONCE) for start in range(0, len(image), _ROWS_AT_ONCE)]
