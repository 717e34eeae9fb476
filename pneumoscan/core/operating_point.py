"""Where scores turn into verdicts."""

from __future__ import annotations

import math
from dataclasses import dataclass

from pneumoscan.core.verdict import Verdict


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
        if self.band is None or not 0 < threshold < 1 or not 0 < self.threshold < 1:
            return OperatingPoint(threshold)
        shift = _logit(threshold) - _logit(self.threshold)
        low, high = (_score(_logit(end) + shift) for end in self.band)
        return OperatingPoint(threshold, (low, high))


def _logit(score: float) -> float:
    inside = min(max(score, 1e-12), 1 - 1e-12)
    return math.log(inside / (1 - inside))


def _score(logit: float) -> float:
    return 0.5 * (1 + math.tanh(logit / 2))
