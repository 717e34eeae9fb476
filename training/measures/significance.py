"""Whether two networks differ on the same films by more than chance."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from scipy import stats

from training.measures import delong
from training.measures.intervals import Interval

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


def delong_test(scores_a: Floats, scores_b: Floats, labels: Floats, patients: NDArray[np.str_] | None = None) -> float:
    """The two-sided p of DeLong's paired test that two scores have the same area under the ROC curve.

    Args:
        scores_a: Of one network, shape (n,); any scale.
        scores_b: Of the other, for the same films.
        labels: 1 for pneumonia, shape (n,). Both classes are there.
        patients: Shape (n,), to count films of one patient together (Obuchowski 1997); without, films are taken
            as independent, and p comes out too small where they are not.

    Returns:
        From 0 to 1. Equal areas without variance (the same ranking twice) give 1. Unequal areas without variance
        (separated classes against a constant) give 0. NaN where a class has one patient only.
    """
    difference, variance = _difference(scores_a, scores_b, labels, patients)
    # Rounding leaves a trace of variance between equal rankings.
    if abs(difference) < 1e-12:
        return 1.0
    return 0.0 if variance <= 0 else float(2 * stats.norm.sf(abs(difference) / np.sqrt(variance)))


def auc_difference(
    scores_a: Floats, scores_b: Floats, labels: Floats, patients: NDArray[np.str_] | None = None
) -> Interval:
    """The AUC of the second score less that of the first, with DeLong's 95 % interval of paired areas.

    Arguments as of `delong_test`.
    """
    difference, variance = _difference(scores_b, scores_a, labels, patients)
    reach = float(stats.norm.ppf(0.975)) * math.sqrt(max(variance, 0.0))
    return Interval(difference, difference - reach, difference + reach)


def _difference(
    scores_a: Floats, scores_b: Floats, labels: Floats, patients: NDArray[np.str_] | None
) -> tuple[float, float]:
    """The first AUC less the second, and its variance."""
    areas, covariance = delong.areas(np.stack([scores_a, scores_b]), labels, patients)
    return float(areas[0] - areas[1]), float(covariance[0, 0] + covariance[1, 1] - 2 * covariance[0, 1])


def mcnemar_test(correct_a: NDArray[np.bool_], correct_b: NDArray[np.bool_]) -> float:
    """The two-sided p of McNemar's exact test (Psychometrika 1947) that two networks err equally often.

    Only films on which one is right and the other is wrong tell; where there are none, p is 1.

    Args:
        correct_a: Whether one network's verdict is right, shape (n,).
        correct_b: The other's, for the same films.
    """
    only_a, only_b = int((correct_a & ~correct_b).sum()), int((~correct_a & correct_b).sum())
    return float(stats.binomtest(only_a, only_a + only_b).pvalue) if only_a + only_b else 1.0
