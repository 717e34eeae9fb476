"""Figures with 95 % intervals: Wilson's for proportions, the bootstrap by patient for the rest, DeLong's for AUC."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy import special, stats

from training.measures import delong

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    # scores and labels, shape (films,), and weights, (repeats, films) -> the figure for each repeat, (repeats,)
    WeightedFigure = Callable[[Floats, Floats, Floats], Floats]

REPEATS = 1000
# Of the normal distribution, for 95 %.
Z = float(stats.norm.ppf(0.975))
# Weights of one block of resamples: 32 MB.
_BLOCK = 4_000_000


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure with its 95 % interval."""

    value: float
    low: float
    high: float

    def as_record(self) -> dict[str, float]:
        """For JSON, to four digits."""
        return {"value": round(self.value, 4), "low": round(self.low, 4), "high": round(self.high, 4)}


def wilson(successes: float, trials: float) -> Interval:
    """A proportion with its Wilson score interval (Wilson, JASA 1927). `trials` is above 0.

    It counts each film as independent of the others, as is usual; where patients have several films, it is a
    little too narrow.
    """
    share = successes / trials
    centre = (share + Z**2 / (2 * trials)) / (1 + Z**2 / trials)
    reach = Z * np.sqrt(share * (1 - share) / trials + Z**2 / (4 * trials**2)) / (1 + Z**2 / trials)
    # The interval holds its value; only rounding puts a share of 0 or 1 outside.
    return Interval(share, min(share, max(0.0, float(centre - reach))), max(share, min(1.0, float(centre + reach))))


def resampled(patients: NDArray[np.str_], repeats: int = REPEATS) -> Iterator[Floats]:
    """How often each film is drawn when the patients are drawn with replacement; the same on every call.

    Gives:
        Blocks of repeats, each of shape (repeats of the block, films).
    """
    random = np.random.default_rng(0)
    names, patient_of_film = np.unique(patients, return_inverse=True)
    most = max(1, _BLOCK // len(patients))
    for start in range(0, repeats, most):
        count = min(most, repeats - start)
        times = random.multinomial(len(names), np.full(len(names), 1 / len(names)), size=count)
        yield times[:, patient_of_film].astype(np.float64)


def bootstrap(
    figure: WeightedFigure,
    scores: Floats,
    labels: Floats,
    patients: NDArray[np.str_],
    repeats: int = REPEATS,
) -> Interval:
    """A figure with its percentile bootstrap interval, drawn by patient, since one patient's films are alike.

    Resamples for which the figure is not a number (one class was not drawn) do not count. The interval has no
    width where every resample agrees, as for the AUC of separated classes: see `delong_interval` for those.
    """
    values = np.concatenate([figure(scores, labels, weights) for weights in resampled(patients, repeats)])
    value = float(figure(scores, labels, np.ones((1, len(scores))))[0])
    low, high = np.percentile(values[np.isfinite(values)], [2.5, 97.5])
    return Interval(value, min(value, float(low)), max(value, float(high)))


def delong_interval(scores: Floats, labels: Floats, patients: NDArray[np.str_] | None = None) -> Interval:
    """The area under the ROC curve with DeLong's interval (Biometrics 1988), on the logit's scale to stay in 0..1.

    DeLong's variance takes films as independent. Several films of one patient are not: give `patients` for
    Obuchowski's (Biometrics 1997), which is DeLong's for clusters. For a figure that is shown, the bootstrap by
    patient supposes less still; DeLong's is for tests of differences and for quick intervals.

    Where the variance is 0 (separated classes, one score for all films) or cannot be estimated (a class has one
    patient), it is Wilson's interval for as many independent pairs of films as the smaller class has patients.
    For separated classes that is a little wider than the rule of three: k / (k + 3.84) to 1.

    Args:
        scores: Shape (n,).
        labels: 1 for pneumonia, shape (n,). Both classes are there.
        patients: Shape (n,); without, each film counts as a patient.
    """
    areas, covariance = delong.areas(scores[np.newaxis], labels, patients)
    area, variance = float(areas[0]), float(covariance[0, 0])
    if not 0 < area < 1 or not variance > 0:
        pairs = min(delong.clusters(labels, patients))
        return wilson(area * pairs, pairs)
    reach = Z * np.sqrt(variance) / (area * (1 - area))
    low, high = special.expit(special.logit(area) + np.array([-reach, reach]))
    return Interval(area, float(low), float(high))
