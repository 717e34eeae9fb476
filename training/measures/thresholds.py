"""What any threshold would give."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from training.measures.figures import confusion
from training.measures.intervals import Interval, wilson

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

MOST_ROWS = 200


@dataclass(frozen=True, slots=True)
class ThresholdRow:
    """What one threshold gives; sensitivity and specificity are of the films, PPV and NPV of a given prevalence.

    PPV is None where no film is called positive, and NPV where none is called negative. Their limits are those that
    the limits of sensitivity and specificity give together, which is wider than 95 %.
    """

    threshold: float
    sensitivity: Interval
    specificity: Interval
    ppv: Interval | None
    npv: Interval | None


def threshold_table(
    scores: Floats, labels: Floats, prevalence: float, always: Iterable[float] = ()
) -> tuple[ThresholdRow, ...]:
    """Every threshold of four digits that changes a verdict, rising, thinned evenly to `MOST_ROWS`.

    Args:
        scores: Calibrated, from 0 to 1, shape (n,).
        labels: 1 for pneumonia, shape (n,).
        prevalence: Share of patients with pneumonia where the test is to be used, between 0 and 1.
        always: Thresholds that have a row in any case.

    Returns:
        Nothing where the films are all of one class.
    """
    if not 0 < labels.sum() < len(labels):
        return ()
    levels = np.unique(scores)
    between = np.unique(np.round((levels[1:] + levels[:-1]) / 2, 4))
    # Rounding may have made two thresholds that call the same films, or one that calls all or none.
    called, first = np.unique(np.searchsorted(levels, between), return_index=True)
    telling = between[first[(called > 0) & (called < len(levels))]]
    if len(telling) > MOST_ROWS:
        telling = telling[np.linspace(0, len(telling) - 1, MOST_ROWS).round().astype(int)]
    return tuple(_row(scores, labels, float(cut), prevalence) for cut in np.unique([*telling, *always]))


def _row(scores: Floats, labels: Floats, threshold: float, prevalence: float) -> ThresholdRow:
    counts = confusion(scores, labels, threshold)
    sensitivity = wilson(counts.true_positives, counts.true_positives + counts.false_negatives)
    specificity = wilson(counts.true_negatives, counts.true_negatives + counts.false_positives)
    ppv, npv = predictive_values(sensitivity, specificity, prevalence)
    return ThresholdRow(threshold, sensitivity, specificity, ppv, npv)


def predictive_values(
    sensitivity: Interval, specificity: Interval, prevalence: float
) -> tuple[Interval | None, Interval | None]:
    """PPV and NPV by Bayes' theorem; None where no one is called positive, or no one negative."""
    ends = [
        (getattr(sensitivity, end) * prevalence, (1 - getattr(specificity, end)) * (1 - prevalence))
        for end in ("value", "low", "high")
    ]
    positive = [_first_share(found, called) for found, called in ends]
    negative = [_first_share((1 - prevalence) - called, prevalence - found) for found, called in ends]
    return _interval(positive), _interval(negative)


def _first_share(first: float, second: float) -> float | None:
    return first / (first + second) if first + second > 0 else None


def _interval(ends: list[float | None]) -> Interval | None:
    """Both rise with sensitivity and specificity, so ends come from ends; a share of nothing could be any."""
    value, low, high = ends
    return None if value is None else Interval(value, low or 0.0, 1.0 if high is None else high)
