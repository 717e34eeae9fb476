"""The rule by which a model gets its operating point, on validation films."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from training.measures.operating_point import operating_point

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

MIN_SENSITIVITY, SPECIFICITY = 0.95, 0.95


@dataclass(frozen=True, slots=True)
class OperatingPoint:
    """A threshold on the scale of the score.

    Attributes:
        threshold: Scores from here up are called positive.
        rule: How it was chosen, in words.
        acceptable: Whether a model with it may be bundled.
    """

    threshold: float
    rule: str
    acceptable: bool


def choose(scores: Floats, labels: Floats) -> OperatingPoint:
    """The lowest threshold that keeps the specificity, if sensitivity is high enough there.

    A network that cannot do both is still evaluated, at the threshold with the largest sum of sensitivity and
    specificity (Youden, 1950), but not bundled.

    Raises:
        ValueError: The films are all of one class.
    """
    try:
        threshold = operating_point(scores, labels, MIN_SENSITIVITY, SPECIFICITY)
    except ValueError:
        rule = "largest sum of sensitivity and specificity (Youden) on the validation films"
        return OperatingPoint(_youden(scores, labels), rule, acceptable=False)
    rule = f"lowest threshold with specificity {SPECIFICITY} on the validation films, where sensitivity must be "
    return OperatingPoint(round(threshold, 4), f"{rule}{MIN_SENSITIVITY} or more", acceptable=True)


def _youden(scores: Floats, labels: Floats) -> float:
    from sklearn import metrics

    false_positives, true_positives, thresholds = metrics.roc_curve(labels, scores)
    # the first threshold is infinite: it calls nothing
    best = int(np.argmax((true_positives - false_positives)[1:])) + 1
    return float(thresholds[best])
