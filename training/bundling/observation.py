"""Films as the gate sees them: small, with the network's activations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from tqdm import tqdm

from pneumoscan import imaging
from pneumoscan.classifier import preprocessing, vgg16
from pneumoscan.core.problem import RejectedError
from training.backend import full_precision
from training.dataset.threads import in_threads

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_BATCH = 16


@dataclass(frozen=True, slots=True, eq=False)
class Observations:
    """Films as the gate sees them.

    Attributes:
        grey: As `preprocessing.resize` gives them, rounded to bytes, shape (n, size, size).
        activations: Of `vgg16.with_outputs`, shape (n, count).
        logits: Shape (n,).
        channels: Of each of the network's poolings.
    """

    grey: NDArray[np.uint8]
    activations: Floats
    logits: Floats
    channels: vgg16.Widths

    def __len__(self) -> int:
        return len(self.grey)


def observe(weights: Mapping[str, NDArray[Any]], size: int, paths: Sequence[Path]) -> Observations:
    """Look at films with VGG16; those that cannot be read as films are left out.

    Args:
        weights: The network's.
        size: Side of its input in pixels.
        paths: The films.
    """

    def small(path: Path) -> NDArray[np.uint8] | None:
        try:
            return np.rint(preprocessing.resize(imaging.load(path).pixels, size)).astype(np.uint8)
        except RejectedError:
            return None

    read = [grey for grey in in_threads(small, paths, "reading films for the gate") if grey is not None]
    grey = np.stack(read) if read else np.empty((0, size, size), np.uint8)
    return Observations(grey, *_looked_at(weights, grey), vgg16.pool_widths(vgg16.widths_of(weights)))


def _looked_at(weights: Mapping[str, NDArray[Any]], grey: NDArray[np.uint8]) -> tuple[Floats, Floats]:
    full_precision()
    outputs = vgg16.with_outputs(vgg16.from_weights(grey.shape[1], weights))
    activations, logits = [], []
    for start in tqdm(range(0, len(grey), _BATCH), desc="looking at films for the gate", unit="batch", disable=None):
        films = preprocessing.standardise(grey[start : start + _BATCH].astype(np.float32))
        logit, _, active = outputs(films, training=False)
        activations.append(np.asarray(active))
        logits.append(np.asarray(logit)[:, 0])
    if not activations:
        return np.empty((0, 0), np.float32), np.empty(0, np.float32)
    return np.concatenate(activations), np.concatenate(logits)
