"""Augmented batches of training films, the same for the same seed, epoch and film, wherever a run was stopped."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import numpy as np

from pneumoscan.classifier import preprocessing
from training.dataset.film import labels_of
from training.fitting import augmentation

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from training.dataset.pixels import Pixels
    from training.fitting.recipe import Epoch, Recipe


def steps_in(films: int, batch: int) -> int:
    """Steps of an epoch in which every film has its turn."""
    return -(-films // batch)


def batches(source: Pixels, targets: NDArray[np.float32], recipe: Recipe, epoch: Epoch, first_step: int = 0) -> Any:
    """The rest of an epoch, from `first_step` on, in batches of one size.

    Args:
        source: The films.
        targets: What is to be learned of each, from `teaching.targets`.
        recipe: Of the run.
        epoch: Whose batches.
        first_step: Where to begin.

    Returns:
        A Keras PyDataset of (input (n, size, size, 3), target (n, 1), sample weight (n,)).
    """
    import keras

    labels, change = labels_of(source.films), augmentation.AUGMENTATIONS[recipe.augmentation]
    order = np.random.default_rng((recipe.seed, epoch.number)).permutation(len(labels))
    weights = _sample_weights(labels, balanced=recipe.class_weights)

    def film(index: int) -> NDArray[np.float32]:
        random = np.random.default_rng((recipe.seed, epoch.number, int(index)))
        return change(preprocessing.resize(source.grey[index], epoch.size), random)

    class Batches(keras.utils.PyDataset):  # type: ignore[misc]
        def __len__(self) -> int:
            return steps_in(len(order), recipe.batch) - first_step

        def __getitem__(self, index: int) -> tuple[NDArray[np.float32], ...]:
            start = (first_step + index) * recipe.batch
            # The last batch is filled up from the first: another size would be compiled anew, and several devices
            # could not share it.
            chosen = order.take(range(start, start + recipe.batch), mode="wrap")
            grey = np.stack([film(number) for number in chosen])
            return preprocessing.standardise(grey), targets[chosen, np.newaxis], weights[chosen]

    return Batches(workers=max(1, min(8, (os.cpu_count() or 1) // 2)), max_queue_size=8)


def _sample_weights(labels: NDArray[np.float32], *, balanced: bool) -> NDArray[np.float32]:
    """Weights of mean 1 that make both classes count the same."""
    if not balanced:
        return np.ones(len(labels), np.float32)
    share = labels.mean()
    return np.asarray(np.where(labels > 0.5, 0.5 / share, 0.5 / (1 - share)), np.float32)
