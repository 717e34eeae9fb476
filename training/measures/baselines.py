"""Null baselines: how well the classes come apart by what says nothing of disease.

A network that is hardly better than the file's size may have learnt no more than that.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from training.measures import figures, ranking

if TYPE_CHECKING:
    from training.measures.intervals import Interval
    from training.predictions import Predictions

# Fields of `Predictions`.
NAMES = ("file_bytes", "mean_grey", "aspect_ratio")


@dataclass(frozen=True, slots=True)
class Baseline:
    """AUC of one null baseline.

    Attributes:
        auc: Below 0.5 where films that were to settle the direction point the other way.
        larger_is_positive: Whether larger values are taken to speak for pneumonia.
    """

    auc: Interval
    larger_is_positive: bool


def null_baselines(predictions: Predictions, validation: Predictions | None = None) -> dict[str, Baseline | None]:
    """The AUC of file size, mean grey value and aspect ratio, each used as if it were a score.

    Whether large or small values speak for pneumonia is settled on the validation films where they are given, as
    everything else is. Without them it is the direction that separates these very films better, which flatters
    the baseline, not the network.

    Returns:
        By the names in `NAMES`; None where the films are all of one class or the value is the same for all.
    """
    return {name: _baseline(name, predictions, validation) for name in NAMES}


def _baseline(name: str, predictions: Predictions, validation: Predictions | None) -> Baseline | None:
    if not _tells(name, predictions):
        return None
    settling = validation if validation is not None and _tells(name, validation) else predictions
    larger = float(ranking.area_under_curve(getattr(settling, name), settling.labels)) >= 0.5
    values = getattr(predictions, name) * (1.0 if larger else -1.0)
    return Baseline(figures.auc(values, predictions.labels, predictions.patients), larger)


def _tells(name: str, predictions: Predictions) -> bool:
    values, labels = getattr(predictions, name), predictions.labels
    return bool(0 < labels.sum() < len(labels) and np.isfinite(values).all() and values.min() < values.max())
