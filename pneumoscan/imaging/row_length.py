"""Whether an uncompressed image was cut into rows of the wrong length, from the image itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Shorter rows are no film, and over so few pixels any film is smooth.
_SHORTEST = 64
_SAMPLES = 10_000
# On 41 training films a pixel differs from the one below by at most 0.83 times what it differs from that of any other
# row length. With rows of the wrong length the right one stands out at 0.04 times; only where two rows were taken for
# one it is 0.72 times, as every second row is still alike. A grid's shadow can make every second row more alike than
# neighbours are, so a longer length must stand out clearly; a shorter one compares a film's halves, which never are.
_CLEARLY_SMOOTHER = 0.45
_SMOOTHER_BY_HALVES = 0.9
# A picture that changes from top to bottom only, such as a gradient, is alike at every distance within a row; a film is
# not.
_PART_OF_A_ROW, _ROW_TO_ROW = 0.37, 0.5


def row_length_of_scrambled(stored: NDArray[Any]) -> int:
    """The row length that the values really have, where that is clearly another than the stated; else 0.

    Neighbours in a column are alike on any film. Where they are not, but the values one candidate length apart are,
    the file states the wrong size (such as rows and columns exchanged) and would be shown scrambled. Only lengths
    that the number of pixels divides by are candidates: any other is told by the length of the data.

    Args:
        stored: Shape (rows, columns) or (rows, columns, samples).
    """
    grey = stored if stored.ndim == 2 else stored[..., 0]
    values, stated = grey.reshape(-1), grey.shape[1]
    candidates = [length for length in _divisors(values.size) if length >= _SHORTEST and values.size >= 2 * length]
    if stated not in candidates:
        return 0
    # In their order, as memory is read fastest.
    starts = np.sort(np.random.default_rng(0).integers(0, values.size, _SAMPLES))
    first = values[starts].astype(np.float64)
    difference = {length: _difference(values, starts, first, length) for length in candidates}
    best = min(candidates, key=lambda length: difference[length])
    limit = _SMOOTHER_BY_HALVES if stated % best == 0 else _CLEARLY_SMOOTHER
    within_a_row = _difference(values, starts, first, round(_PART_OF_A_ROW * best))
    is_row = difference[best] < _ROW_TO_ROW * within_a_row
    return best if is_row and difference[best] < limit * difference[stated] else 0


def _difference(values: NDArray[Any], starts: NDArray[np.int64], first: NDArray[np.float64], length: int) -> float:
    """How far values are from those `length` further on, on the average; `first` are those at `starts`, in order."""
    count = int(np.searchsorted(starts, values.size - length))
    return float(np.abs(first[:count] - values[starts[:count] + length]).mean()) if count else np.inf


def _divisors(number: int) -> list[int]:
    small = [divisor for divisor in range(1, int(number**0.5) + 1) if number % divisor == 0]
    return sorted({*small, *(number // divisor for divisor in small)})
