"""From stored values of any depth to presentation values that fill their type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_BIT_DEPTHS = (8, 10, 12, 14, 16)


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
