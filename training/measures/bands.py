"""What the bootstrap by patient leaves open of a ROC or precision-recall curve."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from training.measures import intervals, ranking

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    # abscissae and ordinates of one resample's curve, rising abscissae -> ordinates at the grid
    Reading = Callable[[Floats, Floats], Floats]

GRID = np.linspace(0, 1, 101)
_REPEATS = 200


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """Pointwise 95 % limits; all of shape (101,)."""

    x: Floats
    low: Floats
    high: Floats


def roc_band(scores: Floats, labels: Floats, patients: NDArray[np.str_]) -> Band:
    """Limits of the sensitivity at each 1 - specificity. Both classes are there."""
    return _band(ranking.roc_points, _last_up_to, scores, labels, patients)


def precision_recall_band(scores: Floats, labels: Floats, patients: NDArray[np.str_]) -> Band:
    """Limits of the precision at each recall. Both classes are there."""
    return _band(ranking.precision_recall_points, _first_from, scores, labels, patients)


def _band(
    points: Callable[[Floats, Floats, Floats], tuple[Floats, Floats]],
    read: Reading,
    scores: Floats,
    labels: Floats,
    patients: NDArray[np.str_],
) -> Band:
    curves = [
        read(x, y)
        for weights in intervals.resampled(patients, _REPEATS)
        for x, y in zip(*points(scores, labels, weights), strict=True)
        if np.isfinite(x[-1]) and np.isfinite(y[-1])
    ]
    low, high = np.percentile(curves, [2.5, 97.5], axis=0)
    return Band(GRID, low, high)


def _last_up_to(x: Floats, y: Floats) -> Floats:
    return y[np.searchsorted(x, GRID + 1e-9, side="right") - 1]


def _first_from(x: Floats, y: Floats) -> Floats:
    return y[np.searchsorted(x, GRID - 1e-9, side="left")]
