"""An interval of a median that assumes nothing of how the values are spread."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

WANTED_COVERAGE = 0.95


@dataclass(frozen=True, slots=True)
class Interval:
    """Where the median lies.

    Attributes:
        low: Its lower end.
        high: Its upper end.
        coverage: How often such an interval holds the true median, from 0 to 1.
    """

    low: float
    high: float
    coverage: float


def of_median(values: Sequence[float]) -> Interval:
    """The narrowest interval between two of the values, as far from either end, that covers the median in 95 %.

    A value is below the median as often as a coin shows heads, so the binomial distribution says how often the
    median lies between the k-th smallest value and the k-th largest (W. R. Thompson, Annals of Mathematical
    Statistics 7, 1936, 122). Of fewer than six values not even the whole range covers as much: it is given with the
    coverage that it has.

    Args:
        values: At least one.
    """
    ordered, rank = sorted(values), 1
    while _coverage(len(ordered), rank + 1) >= WANTED_COVERAGE:
        rank += 1
    return Interval(ordered[rank - 1], ordered[-rank], _coverage(len(ordered), rank))


def _coverage(count: int, rank: int) -> float:
    """How often the median lies between the `rank`-th smallest and the `rank`-th largest of `count` values."""
    if 2 * rank > count + 1:
        return 0.0
    outside = sum(math.comb(count, below) for below in range(rank))
    return max(0.0, 1 - 2 * outside / float(2**count))
