"""From the network's logit to the score."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calibration:
    """A straight line through the logits, fitted on validation films (Platt 1999; Guo et al., ICML 2017).

    Attributes:
        temperature: Divides the logit; above 1 it softens the scores.
        offset: The logit that becomes a score of 0.5.
    """

    temperature: float
    offset: float

    def score(self, logit: float) -> float:
        """The calibrated score of a logit, from 0 to 1."""
        # The sigmoid, written so that it cannot overflow.
        return 0.5 * (1 + math.tanh((logit - self.offset) / self.temperature / 2))
