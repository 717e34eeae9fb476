"""The band of scores about the operating point in which no verdict is given, chosen on validation films."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from training.measures import intervals

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from training.measures.intervals import Interval

    Floats = NDArray[np.float64]

MOST_WRONG, MOST_UNDECIDED = 0.03, 0.15
RULE = (
    "the narrowest band, as wide below the operating point as above it on the scale of the logit, outside of which at "
    f"most {MOST_WRONG:.0%} of the validation films are called wrong, with 95 % confidence (Wilson)"
)
_EDGE = 1e-9


@dataclass(frozen=True, slots=True)
class Band:
    """Scores that are called neither way, and what that gives on the films that it was chosen on.

    Attributes:
        low: The lowest score in the band.
        high: The highest.
        undecided: Share of the films whose scores are in it.
        wrong: Share of the others that are called wrong.
    """

    low: float
    high: float
    undecided: Interval
    wrong: Interval


def choose(scores: Floats, labels: Floats, threshold: float) -> Band | None:
    """The narrowest band that leaves few enough of the decided films called wrong.

    Where that would leave more than `MOST_UNDECIDED` undecided, the share of the wrong ones itself is held to
    `MOST_WRONG`, not its upper limit.

    Args:
        scores: Calibrated, from 0 to 1, shape (n,).
        labels: 1 for the class to find, shape (n,).
        threshold: The operating point, above 0 and below 1.

    Returns:
        The band, of no width where all is well without one; None where there is none narrow enough.
    """
    gaps = np.abs(_logits(scores) - _logits(np.array([threshold])))
    right = (scores >= threshold) == (labels == 1)
    order = np.argsort(gaps, kind="stable")
    undecided = np.arange(len(scores))
    wrong = np.sum(~right) - np.concatenate([[0], np.cumsum(~right[order])[:-1]])
    few = undecided <= MOST_UNDECIDED * len(scores)
    upper = np.array([_interval(int(count), len(scores) - out).high for out, count in enumerate(wrong)])
    for good in (upper <= MOST_WRONG, wrong <= MOST_WRONG * (len(scores) - undecided)):
        fitting = np.flatnonzero(good & few)
        if len(fitting):
            return _band(int(fitting[0]), gaps[order], threshold, int(wrong[fitting[0]]))
    return None


def _band(count: int, gaps: Floats, threshold: float, wrong: int) -> Band:
    """With the `count` films nearest to the threshold in it."""
    half = (gaps[count - 1] + gaps[count]) / 2 if count else 0.0
    centre = _logits(np.array([threshold]))[0]
    low, high = (float(1 / (1 + np.exp(-(centre + side * half)))) for side in (-1, 1))
    return Band(low, high, _interval(count, len(gaps)), _interval(wrong, len(gaps) - count))


def _interval(count: int, total: int) -> Interval:
    return intervals.wilson(count, total)


def _logits(scores: Floats) -> Floats:
    inside = np.clip(scores, _EDGE, 1 - _EDGE)
    return np.log(inside / (1 - inside))
