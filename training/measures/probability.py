"""How far scores are from frequencies, for many weightings of the films at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from training.measures.intervals import Interval, wilson

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

BINS = 10
# A score of exactly 0 or 1 on the wrong side costs what this does, not infinity.
_CLOSEST = 1e-7


def brier_score(scores: Floats, labels: Floats, weights: Floats | None = None) -> Floats:
    """The mean squared difference of score and label (Brier 1950).

    Args:
        scores: From 0 to 1, shape (n,).
        labels: 1 for pneumonia, 0 otherwise, shape (n,).
        weights: Shape (..., n); without, each film counts once.

    Returns:
        Shape (...).
    """
    return _mean((scores - labels) ** 2, weights)


def log_loss(scores: Floats, labels: Floats, weights: Floats | None = None) -> Floats:
    """The mean of minus the natural logarithm of the score that the film's class was given; arguments as above."""
    given = np.where(labels == 1, scores, 1 - scores)
    return _mean(-np.log(np.clip(given, _CLOSEST, 1)), weights)


def expected_calibration_error(scores: Floats, labels: Floats, weights: Floats | None = None) -> Floats:
    """Mean gap between score and share of pneumonia over ten equal-width bins (Naeini et al., AAAI 2015)."""
    weights = np.ones(len(scores)) if weights is None else weights
    gaps = (scores - labels)[:, np.newaxis] * (_bin_of(scores, BINS)[:, np.newaxis] == np.arange(BINS))
    return np.asarray(np.abs(weights @ gaps).sum(axis=-1) / weights.sum(axis=-1))


@dataclass(frozen=True, slots=True)
class Bin:
    """The films with scores from `low` up to `high`: how many, their mean score, and the share with pneumonia."""

    low: float
    high: float
    films: int
    mean_score: float
    share: Interval


def reliability(scores: Floats, labels: Floats) -> tuple[Bin, ...]:
    """Those of ten equal-width bins that hold films, rising."""
    bin_of = _bin_of(scores, BINS)
    bins = []
    for index in np.unique(bin_of):
        inside = bin_of == index
        share = wilson(float(labels[inside].sum()), int(inside.sum()))
        bins.append(
            Bin(int(index) / BINS, (int(index) + 1) / BINS, int(inside.sum()), float(scores[inside].mean()), share)
        )
    return tuple(bins)


def histogram(scores: Floats, labels: Floats, bins: int = 20) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """How many films of label 0, and of label 1, have their score in each of `bins` equal-width bins of 0..1."""
    counts = [np.bincount(_bin_of(scores[labels == label], bins), minlength=bins) for label in (0, 1)]
    return tuple(map(int, counts[0])), tuple(map(int, counts[1]))


def _bin_of(scores: Floats, bins: int) -> NDArray[np.intp]:
    return np.minimum((scores * bins).astype(np.intp), bins - 1)


def _mean(values: Floats, weights: Floats | None) -> Floats:
    return np.asarray(values.mean() if weights is None else weights @ values / weights.sum(axis=-1))
