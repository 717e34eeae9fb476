"""Fits `classifier.orientation` on training films that are turned, mirrored and inverted on purpose."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pneumoscan.classifier.familiarity import stamp
from pneumoscan.classifier.orientation import CORRECTIONS, STAMP, Orientation, corrected
from pneumoscan.core.correction import AS_IT_IS, Correction
from training.bundling.familiarity_fit import stored
from training.measures import intervals

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from training.measures.intervals import Interval

    Floats = NDArray[np.float32]
    Bytes = NDArray[np.uint8]

_HIDDEN = 64
_EPOCHS = 25
_VIEWS, _SPOILT = 3, 3  # of each film: how often it is changed, and in how many orientations each change is shown
_SHIFT, _TILT, _GAMMA = 0.08, 10.0, (0.6, 1.6)


@dataclass(frozen=True, slots=True)
class Measured:
    """On validation films.

    Attributes:
        found: Share of films turned or inverted on purpose whose correction is told, mirrored or not.
        false_alarms: Share of upright films that are taken for turned or inverted.
    """

    found: Interval
    false_alarms: Interval


def fit(grey: Bytes, seed: int = 0) -> Orientation:
    """Learn from upright films.

    Args:
        grey: Shape (n, size, size).
        seed: Of the changes and of the network.
    """
    from sklearn.neural_network import MLPClassifier

    random = np.random.default_rng(seed)
    stamps, labels = [], []
    for film in grey:
        for _ in range(_VIEWS):
            changed = _changed(film, random)
            for label in random.choice(len(CORRECTIONS), _SPOILT, replace=False):
                stamps.append(stamp(spoilt(changed, CORRECTIONS[label]), STAMP))
                labels.append(label)
    network = MLPClassifier((_HIDDEN,), alpha=1e-3, batch_size=256, max_iter=_EPOCHS, random_state=seed)
    with _no_warning_of_convergence():
        network.fit(np.stack(stamps), labels)
    (first, second), (first_bias, second_bias) = network.coefs_, network.intercepts_
    return Orientation(*(stored(array) for array in (first, first_bias, second, second_bias)))


def measure(upright: Orientation, grey: Bytes) -> Measured:
    """Turn and invert films that it has not seen, and count what is found."""
    rights = alarms = tried = 0
    for film in grey.astype(np.float32):
        for correction in CORRECTIONS:
            told = CORRECTIONS[int(upright.probabilities(spoilt(film, correction)).argmax())]
            same = bool((told.quarter_turns, told.inverted) == (correction.quarter_turns, correction.inverted))
            if _turns_or_inverts(correction):
                tried += 1
                rights += int(same)
            elif correction == AS_IT_IS:
                alarms += int(not same)
    return Measured(intervals.wilson(rights, tried), intervals.wilson(alarms, len(grey)))


def spoilt(grey: Floats, correction: Correction) -> Floats:
    """An upright film as it must have been for `correction` to set it right."""
    before = next(each for each in CORRECTIONS if each.then(correction) == AS_IT_IS)
    return corrected(grey, before)


def _turns_or_inverts(correction: Correction) -> bool:
    return bool(correction.quarter_turns) or correction.inverted


def _changed(film: Bytes, random: np.random.Generator) -> Floats:
    """A film as another photographer might have framed and developed it."""
    import cv2

    side = len(film)
    angle, zoom = random.uniform(-_TILT, _TILT), random.uniform(1 - _SHIFT, 1 + _SHIFT)
    matrix = np.asarray(cv2.getRotationMatrix2D((side / 2, side / 2), angle, zoom), np.float64)
    matrix[:, 2] += random.uniform(-_SHIFT, _SHIFT, 2) * side
    border = cv2.BORDER_REPLICATE if random.random() < 0.5 else cv2.BORDER_CONSTANT
    moved = cv2.warpAffine(film, matrix, (side, side), borderMode=border).astype(np.float32)
    return np.asarray((moved / 255) ** random.uniform(*_GAMMA) * 255, np.float32)


def _no_warning_of_convergence() -> warnings.catch_warnings:
    """The number of epochs is what was chosen, not a limit that was hit."""
    from sklearn.exceptions import ConvergenceWarning

    return warnings.catch_warnings(action="ignore", category=ConvergenceWarning)
