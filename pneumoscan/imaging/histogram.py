"""How often each of 256 greys occurs: what many measures of a picture need, counted once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_LEVELS = np.arange(256, dtype=np.uint8)


@dataclass(frozen=True, slots=True, eq=False)
class Histogram:
    """The greys of a picture of 8 bits, without their places.

    Attributes:
        counts: Shape (256,): how many pixels have each grey; their sum is above 0.
    """

    counts: NDArray[np.int64]

    @classmethod
    def of(cls, values: NDArray[np.uint8]) -> Histogram:
        """Of a picture of any shape, with at least one pixel."""
        return cls(np.bincount(values.ravel(), minlength=256))

    @property
    def deviation(self) -> float:
        """The standard deviation."""
        mean = np.average(_LEVELS, weights=self.counts)
        return float(np.sqrt(np.average((_LEVELS - mean) ** 2, weights=self.counts)))

    def share_up_to(self, grey: int) -> float:
        """The share of the pixels that are as dark as `grey` or darker, 0 to 1."""
        return float(self.counts[: grey + 1].sum() / self.counts.sum())

    def share_from(self, grey: int) -> float:
        """The share of the pixels that are as bright as `grey` or brighter, 0 to 1."""
        return float(self.counts[grey:].sum() / self.counts.sum())

    def percentiles(self, percents: Sequence[float]) -> list[float]:
        """The greys below which so many percent of the pixels lie, as `numpy.percentile` interpolates them."""
        up_to = np.cumsum(self.counts)
        return [self._at(up_to, percent / 100 * (int(up_to[-1]) - 1)) for percent in percents]

    def in_steps(self, steps: int, low: float, high: float) -> NDArray[np.int64]:
        """The pixels in each of so many equal steps from `low` to `high`, as `numpy.histogram` counts them."""
        counted: NDArray[np.int64] = np.histogram(_LEVELS, steps, (low, high), weights=self.counts)[0]
        return counted

    @staticmethod
    def _at(up_to: NDArray[np.int64], place: float) -> float:
        """The grey at a place among all pixels in the order of their greys, counted from 0."""
        below, above = np.searchsorted(up_to, [int(place), min(int(place) + 1, int(up_to[-1]) - 1)], side="right")
        return float(below + (above - below) * (place - int(place)))
