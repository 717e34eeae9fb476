"""Areas under ROC curves of one or several scores of the same films, with their covariance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import stats

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


def areas(scores: Floats, labels: Floats, patients: NDArray[np.str_] | None = None) -> tuple[Floats, Floats]:
    """AUC of each score, and their covariance (DeLong et al., Biometrics 1988; Obuchowski, Biometrics 1997).

    The placements come from mid-ranks (Sun and Xu, IEEE Signal Processing Letters 2014).

    Args:
        scores: Shape (scores, films).
        labels: 1 for pneumonia, shape (films,). Both classes are there.
        patients: Shape (films,), to count films of one patient together; without, each film stands for itself.

    Returns:
        Shapes (scores,) and (scores, scores); the covariance is NaN where a class has one patient only.
    """
    sick = labels == 1
    placements = np.stack([_placements(row, sick) for row in scores])
    area = placements[:, sick].mean(axis=1)
    # What each film moves the area by.
    moves = (placements - area[:, np.newaxis]) / np.where(sick, sick.sum(), (~sick).sum())
    of_sick, of_healthy = _summed(moves * sick, patients), _summed(moves * ~sick, patients)
    sick_patients, healthy_patients = clusters(labels, patients)
    mixed = of_sick @ of_healthy.T
    with np.errstate(divide="ignore", invalid="ignore"):
        covariance = (
            (of_sick @ of_sick.T) * np.divide(sick_patients, sick_patients - 1)
            + (of_healthy @ of_healthy.T) * np.divide(healthy_patients, healthy_patients - 1)
            + (mixed + mixed.T) * np.divide(of_sick.shape[1], of_sick.shape[1] - 1)
        )
    return area, covariance


def clusters(labels: Floats, patients: NDArray[np.str_] | None = None) -> tuple[int, int]:
    """How many patients have films with pneumonia, and how many have films without."""
    names = np.arange(len(labels)) if patients is None else patients
    return len(np.unique(names[labels == 1])), len(np.unique(names[labels != 1]))


def _placements(scores: Floats, sick: NDArray[np.bool_]) -> Floats:
    """For each film, the share of the other class that it is on the right side of."""
    ranks = stats.rankdata(scores)
    placements = np.empty(len(scores))
    placements[sick] = (ranks[sick] - stats.rankdata(scores[sick])) / (~sick).sum()
    placements[~sick] = 1 - (ranks[~sick] - stats.rankdata(scores[~sick])) / sick.sum()
    return placements


def _summed(moves: Floats, patients: NDArray[np.str_] | None) -> Floats:
    if patients is None:
        return moves
    names, patient_of_film = np.unique(patients, return_inverse=True)
    return np.stack([np.bincount(patient_of_film, row, len(names)) for row in moves])
