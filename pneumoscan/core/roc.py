"""What any operating point would give, reckoned from the scores of the validation films."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from pneumoscan.core.diagnostics import Called, Share, wilson

if TYPE_CHECKING:
    from pneumoscan.core.operating_point import OperatingPoint

Scores: TypeAlias = NDArray[np.float64]

DIGITS = 6  # of the stored scores
_ROUNDING = f"down to {DIGITS} digits, so that every threshold of as many digits calls the films as the full scores do"


@dataclass(frozen=True, slots=True, eq=False)
class Figures:
    """What an operating point gives on films whose truth is known.

    Attributes:
        ill: How the films with pneumonia are called.
        healthy: How the others are.
        sensitivity: Share of the films with pneumonia at or above the threshold, whatever the band.
        specificity: Share of the others below it, whatever the band.
        uncertain: Share of all films that lie in the band.
    """

    ill: Called
    healthy: Called
    sensitivity: Share
    specificity: Share
    uncertain: Share


@dataclass(frozen=True, slots=True, eq=False)
class ValidationScores:
    """The calibrated scores of the films that a model was measured on, by class; nothing else of them.

    The scores themselves take no more room than a table of a few hundred thresholds would, and tell what any threshold
    gives with any uncertain band about it, which is two numbers more than a table has columns for.

    Attributes:
        ill: Those of the films with pneumonia, rising, shape (n,).
        healthy: Those of the others, rising, shape (m,).
    """

    ill: Scores
    healthy: Scores

    def figures(self, point: OperatingPoint) -> Figures:
        """What `point` gives on these films, with 95 % Wilson intervals."""
        ill, healthy = _called(self.ill, point), _called(self.healthy, point)
        found = len(self.ill) - int(np.searchsorted(self.ill, point.threshold))
        passed = int(np.searchsorted(self.healthy, point.threshold))
        return Figures(
            ill,
            healthy,
            sensitivity=wilson(found, ill.films),
            specificity=wilson(passed, healthy.films),
            uncertain=wilson(ill.uncertain + healthy.uncertain, ill.films + healthy.films),
        )

    def curve(self) -> tuple[Scores, Scores]:
        """The ROC curve, from the threshold that calls no film to the one that calls all.

        Returns:
            Of each threshold 1 - specificity, and sensitivity; both rising from 0 to 1, of the same shape.
        """
        levels = np.unique(np.concatenate([self.ill, self.healthy]))[::-1]
        alarms = 1 - np.searchsorted(self.healthy, levels) / len(self.healthy)
        found = 1 - np.searchsorted(self.ill, levels) / len(self.ill)
        return np.concatenate([[0.0], alarms]), np.concatenate([[0.0], found])

    def as_record(self) -> dict[str, Any]:
        """For JSON; see `from_record`."""
        return {"rounded": _ROUNDING, "with_pneumonia": self.ill.tolist(), "without": self.healthy.tolist()}

    @classmethod
    def of(cls, ill: Scores, healthy: Scores) -> ValidationScores:
        """Those of scores in any order, sorted and rounded down as they are stored."""
        return cls(_stored(ill), _stored(healthy))

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> ValidationScores:
        """From what `as_record` gave.

        Raises:
            KeyError, TypeError, ValueError: It is something else, or holds no film of a class.
        """
        ill, healthy = (np.asarray(record[name], np.float64) for name in ("with_pneumonia", "without"))
        for scores in (ill, healthy):
            if scores.ndim != 1 or not len(scores) or not ((scores >= 0) & (scores <= 1)).all():
                message = "the scores of a class are missing, or not from 0 to 1"
                raise ValueError(message)
        return cls(np.sort(ill), np.sort(healthy))


def _called(scores: Scores, point: OperatingPoint) -> Called:
    """How rising scores are called, as `OperatingPoint.verdict` does; the band, if any, holds the threshold."""
    below = int(np.searchsorted(scores, point.threshold))
    low, high = (below, below)
    if point.band:
        low = int(np.searchsorted(scores, point.band[0], "left"))
        high = int(np.searchsorted(scores, point.band[1], "right"))
    return Called(pneumonia=len(scores) - high, uncertain=high - low, normal=low)


def _stored(scores: Scores) -> Scores:
    nearest = np.round(scores, DIGITS)
    lower = np.round(nearest - 10.0**-DIGITS, DIGITS)
    return np.sort(np.where(nearest > scores, np.maximum(lower, 0.0), nearest))
