"""The threshold that turns scores into verdicts, chosen on validation films."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

RULE = "threshold at which the smaller of sensitivity and specificity on the validation films is largest"
# What a model that is bundled must reach there.
MIN_SENSITIVITY, MIN_SPECIFICITY = 0.95, 0.90


@dataclass(frozen=True, slots=True)
class OperatingPoint:
    """A threshold on the scale of the score, and what it gives on the films that it was chosen on.

    Attributes:
        threshold: Scores from here up are called positive.
        sensitivity: Share of the films of label 1 that are called so.
        specificity: Share of the films of label 0 that are not.
    """

    threshold: float
    sensitivity: float
    specificity: float

    @property
    def acceptable(self) -> bool:
        """Whether a model with it may be bundled."""
        return self.sensitivity >= MIN_SENSITIVITY and self.specificity >= MIN_SPECIFICITY


def choose(scores: Floats, labels: Floats) -> OperatingPoint:
    """The threshold at which sensitivity and specificity are as good as each other, and as good as they get.

    Of several, the one with the larger sum, then with the larger sensitivity.

    Films from elsewhere shift scores up or down, and nobody knows beforehand which; so neither figure is bought
    dearly with the other.

    Args:
        scores: Calibrated, from 0 to 1, shape (n,).
        labels: 1 for the class to find, shape (n,).

    Raises:
        ValueError: The films are all of one class.
    """
    sick, healthy = np.sort(scores[labels == 1]), np.sort(scores[labels != 1])
    levels = np.unique(scores)
    if not len(sick) or not len(healthy):
        message = "an operating point needs films of both classes"
        raise ValueError(message)
    if len(levels) == 1:  # a network that has learnt nothing: all are called
        return OperatingPoint(float(levels[0]), 1.0, 0.0)
    sensitivity = 1 - np.searchsorted(sick, levels[1:]) / len(sick)
    specificity = np.searchsorted(healthy, levels[1:]) / len(healthy)
    worse = np.minimum(sensitivity, specificity)
    best = int(np.lexsort((sensitivity, sensitivity + specificity, worse))[-1])
    threshold = _between(float(levels[best]), float(levels[best + 1]))
    return OperatingPoint(threshold, float(sensitivity[best]), float(specificity[best]))


def _between(low: float, high: float) -> float:
    """The middle, with as few digits as keep it above `low`: the next film is not to be decided by rounding."""
    middle = (low + high) / 2
    return next((short for digits in range(3, 16) if low < (short := round(middle, digits)) <= high), middle)
