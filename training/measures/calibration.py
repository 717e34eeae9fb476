"""From validation logits to temperature and offset. Never from test films."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import optimize

from pneumoscan.classifier.calibration import Calibration

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


def fit(logits: Floats, labels: Floats) -> Calibration:
    """Fit temperature and offset to minimise the log loss.

    A temperature alone (Guo et al., ICML 2017) cannot undo what class weights do to a network trained with them,
    a shift of all logits; so the offset is fitted with it, as Platt (1999) does. As there, the targets are not
    quite 0 and 1, so that separated classes do not end in scores of 0 and 1.

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

    def log_loss(parameters: Floats) -> float:
        scaled = (logits - parameters[1]) / np.exp(parameters[0])
        return float(np.mean(np.logaddexp(0, scaled) - targets * scaled))

    fitted = optimize.minimize(log_loss, np.zeros(2), method="Nelder-Mead").x
    return Calibration(temperature=float(np.exp(fitted[0])), offset=float(fitted[1]))


def scores(calibration: Calibration, logits: Floats) -> Floats:
    """The calibrated scores of logits, shape (n,), as the program computes them."""
    return np.array([calibration.score(float(logit)) for logit in logits], np.float64)
