"""From validation logits to temperature, operating point and figures with intervals. Never from test films."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy import optimize, stats
from sklearn import metrics

from pneumoscan.classifier.calibration import Calibration

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure with its 95 % interval."""

    value: float
    low: float
    high: float

    def as_record(self) -> dict[str, float]:
        """For the manifest, to four digits."""
        return {"value": round(self.value, 4), "low": round(self.low, 4), "high": round(self.high, 4)}


def fit(logits: Floats, labels: Floats) -> Calibration:
    """Fit temperature and offset to minimise the log loss.

    A temperature alone (Guo et al., ICML 2017) cannot undo what class weights do to a network trained with them,
    a shift of all logits; so the offset is fitted with it, as Platt (1999) does.
    """

    def log_loss(parameters: Floats) -> float:
        scaled = (logits - parameters[1]) / np.exp(parameters[0])
        return float(np.mean(np.logaddexp(0, scaled) - labels * scaled))

    fitted = optimize.minimize(log_loss, np.zeros(2), method="Nelder-Mead").x
    return Calibration(temperature=float(np.exp(fitted[0])), offset=float(fitted[1]))


def operating_point(scores: Floats, labels: Floats, sensitivity: float, specificity: float) -> float:
    """The lowest threshold that keeps `specificity`, so that sensitivity is as high as that allows.

    It is anchored on specificity because a screening test must miss little, and because the sensitivity on
    validation films is so near 1 that it tells thresholds apart only by a handful of films.

    Args:
        scores: Calibrated, shape (n,).
        labels: 1 for pneumonia, shape (n,).
        sensitivity: At least this must be reached.
        specificity: Kept on the films given.

    Raises:
        ValueError: No threshold reaches both.
    """
    healthy = np.sort(scores[labels == 0])
    allowed = int(np.floor((1 - specificity) * len(healthy)))
    # Between two healthy films' scores, so that the next film above it is not decided by rounding.
    highest_negative = healthy[len(healthy) - 1 - allowed]
    above = scores[scores > highest_negative]
    threshold = float((highest_negative + above.min()) / 2) if len(above) else 1.0
    if np.mean(scores[labels == 1] >= threshold) < sensitivity:
        message = f"no threshold reaches sensitivity {sensitivity} and specificity {specificity}"
        raise ValueError(message)
    return threshold


def wilson(successes: int, trials: int) -> Interval:
    """A proportion with its Wilson score interval (Wilson, JASA 1927)."""
    interval = stats.binomtest(successes, trials).proportion_ci(method="wilson")
    return Interval(successes / trials, interval.low, interval.high)


def bootstrap(
    figure: Callable[[Floats, Floats], float],
    scores: Floats,
    labels: Floats,
    patients: NDArray[np.str_],
    repeats: int = 1000,
) -> Interval:
    """A figure with its percentile bootstrap interval, drawn by patient: one patient's films are alike."""
    random = np.random.default_rng(0)
    films_of = [np.flatnonzero(patients == patient) for patient in np.unique(patients)]
    values = []
    for _ in range(repeats):
        chosen = np.concatenate([films_of[i] for i in random.integers(0, len(films_of), len(films_of))])
        if 0 < labels[chosen].sum() < len(chosen):
            values.append(figure(scores[chosen], labels[chosen]))
    low, high = np.percentile(values, [2.5, 97.5])
    return Interval(figure(scores, labels), float(low), float(high))


def area_under_curve(scores: Floats, labels: Floats) -> float:
    """The area under the ROC curve."""
    return float(metrics.roc_auc_score(labels, scores))


def brier_score(scores: Floats, labels: Floats) -> float:
    """The mean squared difference of score and label."""
    return float(np.mean((scores - labels) ** 2))


def expected_calibration_error(scores: Floats, labels: Floats, bins: int = 10) -> float:
    """Mean gap between score and share of pneumonia over equal-width bins (Naeini et al., AAAI 2015)."""
    bin_of = np.minimum((scores * bins).astype(int), bins - 1)
    gaps = [abs((scores - labels)[bin_of == index].sum()) for index in range(bins)]
    return float(sum(gaps) / len(scores))


def figures(
    scores: Floats, labels: Floats, patients: NDArray[np.str_], threshold: float
) -> dict[str, dict[str, float]]:
    """The manifest's figures at `threshold`, each with a 95 % interval."""
    called = scores >= threshold
    sick = labels == 1
    return {
        "auc": bootstrap(area_under_curve, scores, labels, patients).as_record(),
        "accuracy": wilson(int((called == sick).sum()), len(sick)).as_record(),
        "sensitivity": wilson(int((called & sick).sum()), int(sick.sum())).as_record(),
        "specificity": wilson(int((~called & ~sick).sum()), int((~sick).sum())).as_record(),
        "brier": bootstrap(brier_score, scores, labels, patients).as_record(),
        "expected_calibration_error": bootstrap(expected_calibration_error, scores, labels, patients).as_record(),
    }
