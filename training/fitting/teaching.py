"""Learning from a trained network as well as from the labels.

The targets are mixtures of the label and what a larger network says of the film (Hinton et al., "Distilling the
knowledge in a neural network", 2015): they tell a narrow network of which films one cannot be sure.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from tqdm import tqdm

from pneumoscan.classifier import preprocessing, vgg16
from training import networks
from training.dataset.film import labels_of
from training.errors import TrainingError
from training.fitting.learner import file_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from training.dataset.pixels import Pixels
    from training.fitting.recipe import Recipe

# Of the mixture.
SHARE = 0.5
_BATCH = 32


def targets(recipe: Recipe, films: Pixels) -> NDArray[np.float32]:
    """What is to be learned of each film: the label, or where there is a teacher the mixture; shape (n,), 0 to 1.

    Raises:
        TrainingError: The teacher's weights cannot be used.
    """
    labels = labels_of(films.films)
    if not recipe.teacher:
        return labels
    return np.asarray((1 - SHARE) * labels + SHARE * _opinions(recipe, films.grey), np.float32)


def _opinions(recipe: Recipe, grey: NDArray[np.uint8]) -> NDArray[np.float32]:
    """The teacher's probabilities of pneumonia, shape (n,)."""
    size = grey.shape[1]
    try:
        teacher = vgg16.from_weights(size, networks.read_weights(Path(file_of(recipe.teacher))))
    except ValueError as fault:
        message = f"The teacher's weights are none of vgg16: {fault}."
        raise TrainingError(message) from fault
    parts = range(0, len(grey), _BATCH)
    logits = [
        np.asarray(teacher(preprocessing.standardise(grey[start : start + _BATCH].astype(np.float32)), training=False))
        for start in tqdm(parts, desc="asking the teacher", unit="batch", disable=None)
    ]
    return np.asarray(1 / (1 + np.exp(-np.concatenate(logits)[:, 0])), np.float32)
