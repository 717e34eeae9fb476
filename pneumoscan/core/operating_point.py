"""Where scores turn into verdicts."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pneumoscan.core.verdict import Verdict

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from pneumoscan.core.finding import Assessment

_NORMAL, _UNCERTAIN, _PNEUMONIA = 0, 1, 2


@dataclass(frozen=True, slots=True)
class OperatingPoint:
    """The threshold, and the scores about it at which no verdict is given.

    Attributes:
        threshold: From 0 to 1; scores from here up are called `PNEUMONIA`.
        band: Scores from the first to the second, both included, are `UNCERTAIN`; None where every score is called.
    """

    threshold: float
    band: tuple[float, float] | None = None

    def verdict(self, score: float) -> Verdict:
        """What a score says."""
        if self.band and self.band[0] <= score <= self.band[1]:
            return Verdict.UNCERTAIN
        return Verdict.PNEUMONIA if score >= self.threshold else Verdict.NORMAL

    def moved_to(self, threshold: float) -> OperatingPoint:
        """With another threshold and the band about it, as wide as before on the scale of the logit.

        At 0 and 1, where every film is called the same, there is no band.
        """
        if threshold == self.threshold:
            return self
        if self.band is None or not 0 < threshold < 1 or not 0 < self.threshold < 1:
            return OperatingPoint(threshold)
        shift = _logit(threshold) - _logit(self.threshold)
        low, high = (_score(_logit(end) + shift) for end in self.band)
        # At the very ends rounding would move the band past its threshold.
        return OperatingPoint(threshold, (min(low, threshold), max(high, threshold)))


@dataclass(frozen=True, slots=True)
class Flips:
    """How many verdicts another operating point changes.

    Attributes:
        films: How many films have a score.
        to_pneumonia: How many verdicts become `PNEUMONIA`.
        to_uncertain: How many become `UNCERTAIN`.
        to_normal: How many become `NORMAL`.
    """

    films: int
    to_pneumonia: int
    to_uncertain: int
    to_normal: int

    @property
    def total(self) -> int:
        """How many change at all."""
        return self.to_pneumonia + self.to_uncertain + self.to_normal


def flips(scores: NDArray[np.float64], now: OperatingPoint, then: OperatingPoint) -> Flips:
    """How many verdicts change when `then` takes the place of `now`.

    Args:
        scores: Of the films, from 0 to 1, shape (n,).
        now: What their verdicts are by.
        then: What they would be by.
    """
    import numpy as np

    after = _calls(scores, then)
    changed = after[after != _calls(scores, now)]
    counts = np.bincount(changed, minlength=3)
    return Flips(len(scores), int(counts[_PNEUMONIA]), int(counts[_UNCERTAIN]), int(counts[_NORMAL]))


def recalled(assessment: Assessment, point: OperatingPoint) -> Assessment:
    """The same answer with the verdict that another operating point gives.

    Args:
        assessment: Its score, heatmap and model stay as they are.
        point: One of that model: on another model's scale the same threshold means something else.
    """
    verdict = point.verdict(assessment.score)
    return replace(assessment, verdict=verdict, threshold=point.threshold, band=point.band)


def _calls(scores: NDArray[np.float64], point: OperatingPoint) -> NDArray[np.int8]:
    """`OperatingPoint.verdict` of many scores, as numbers."""
    import numpy as np

    calls = np.where(scores >= point.threshold, _PNEUMONIA, _NORMAL).astype(np.int8)
    if point.band:
        calls[(scores >= point.band[0]) & (scores <= point.band[1])] = _UNCERTAIN
    return calls


def _logit(score: float) -> float:
    inside = min(max(score, 1e-12), 1 - 1e-12)
    return math.log(inside / (1 - inside))


def _score(logit: float) -> float:
    return 0.5 * (1 + math.tanh(logit / 2))
