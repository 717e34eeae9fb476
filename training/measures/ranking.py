"""How well scores rank films, for many weightings of the films at once, which is what makes the bootstrap quick."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


def area_under_curve(scores: Floats, labels: Floats, weights: Floats | None = None) -> Floats:
    """The area under the ROC curve; a tie counts half.

    Args:
        scores: Shape (n,).
        labels: 1 for pneumonia, shape (n,).
        weights: Shape (..., n); without, each film counts once.

    Returns:
        Shape (...), NaN where a class has no weight.
    """
    sick, healthy = _by_score(scores, labels, weights)
    below = np.cumsum(healthy, axis=-1) - healthy
    with np.errstate(invalid="ignore"):
        return np.asarray((sick * (below + healthy / 2)).sum(axis=-1) / (sick.sum(axis=-1) * healthy.sum(axis=-1)))


def average_precision(scores: Floats, labels: Floats, weights: Floats | None = None) -> Floats:
    """The mean, over the films with pneumonia, of the precision at their score; arguments as above."""
    sick, healthy = (share[..., ::-1] for share in _by_score(scores, labels, weights))
    found = np.cumsum(sick, axis=-1)
    with np.errstate(invalid="ignore"):
        # Where nothing is called yet, it is 0 / 0, and counts with a weight of 0.
        precision = np.nan_to_num(found / (found + np.cumsum(healthy, axis=-1)))
        return np.asarray((sick * precision).sum(axis=-1) / found[..., -1])


def roc_points(scores: Floats, labels: Floats, weights: Floats | None = None) -> tuple[Floats, Floats]:
    """1 - specificity and sensitivity for each threshold from above the highest score down; each (..., points)."""
    sick, healthy = (share[..., ::-1] for share in _by_score(scores, labels, weights))
    return _share_from_zero(healthy), _share_from_zero(sick)


def precision_recall_points(scores: Floats, labels: Floats, weights: Floats | None = None) -> tuple[Floats, Floats]:
    """Recall and precision for each threshold from the highest score down; each (..., points)."""
    sick, healthy = (np.cumsum(share[..., ::-1], axis=-1) for share in _by_score(scores, labels, weights))
    with np.errstate(invalid="ignore"):
        return sick / sick[..., -1:], sick / (sick + healthy)


def _by_score(scores: Floats, labels: Floats, weights: Floats | None) -> tuple[Floats, Floats]:
    """The weight of the films with pneumonia and of the others at each distinct score, rising; each (..., scores)."""
    weights = np.ones(len(scores)) if weights is None else weights
    order = np.argsort(scores, kind="stable")
    starts = np.flatnonzero(np.diff(scores[order], prepend=-np.inf) > 0)
    sick = np.where(labels == 1, weights, 0.0)[..., order]
    healthy = weights[..., order] - sick
    return np.add.reduceat(sick, starts, axis=-1), np.add.reduceat(healthy, starts, axis=-1)


def _share_from_zero(amounts: Floats) -> Floats:
    sums = np.cumsum(amounts, axis=-1)
    with np.errstate(invalid="ignore"):
        return np.concatenate([np.zeros_like(sums[..., :1]), sums / sums[..., -1:]], axis=-1)
