"""From validation logits to temperature and offset. Never from test films."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import optimize

from pneumoscan.classifier.calibration import Calibration

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


# Of the score's logit, per standard deviation of the network's.
_LEAST_SLOPE = 0.01


def fit(logits: Floats, labels: Floats) -> Calibration:
    """Fit temperature and offset to minimise the log loss.

    A temperature alone (Guo et al., ICML 2017) cannot undo what class weights do to a network trained with them,
    a shift of all logits; so the offset is fitted with it, as Platt (1999) does. As there, the targets are not
    quite 0 and 1, so that separated classes do not end in scores of 0 and 1.

    A network that has learnt nothing, or the wrong way round, gets scores that hardly differ, but keep their order.

    Args:
        logits: Shape (n,).
        labels: 1 for pneumonia, 0 otherwise, shape (n,).

    Raises:
        ValueError: The films are all of one class, or a logit is not finite.
    """
    sick = float(labels.sum())
    if not 0 < sick < len(labels) or not np.isfinite(logits).all():
        message = "calibration needs films of both classes, and finite logits"
        raise ValueError(message)
    targets = np.where(labels == 1, (sick + 1) / (sick + 2), 1 / (len(labels) - sick + 2))

    mean, spread = float(logits.mean()), float(logits.std()) or 1.0
    unit = (logits - mean) / spread

    def log_loss(line: Floats) -> float:
        scaled = line[0] * unit + line[1]
        return float(np.mean(np.logaddexp(0, scaled) - targets * scaled))

    bounds = [(_LEAST_SLOPE, None), (None, None)]
    slope, height = optimize.minimize(log_loss, np.array([1.0, 0.0]), method="Nelder-Mead", bounds=bounds).x
    return Calibration(temperature=float(spread / slope), offset=float(mean - height * spread / slope))


def scores(calibration: Calibration, logits: Floats) -> Floats:
    """The calibrated scores of logits, shape (n,), as the program computes them."""
    return np.array([calibration.score(float(logit)) for logit in logits], np.float64)
