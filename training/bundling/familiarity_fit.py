"""Fits `classifier.familiarity`: what the training films look like at several depths of the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pneumoscan.classifier import familiarity
from pneumoscan.classifier.familiarity import Depth, Familiarity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from training.bundling.observation import Observations

    Floats = NDArray[np.float32]

COMPONENTS = 32
_REFERENCE_SHARE = 0.95
# Of a depth's overall deviation: keeps channels that are always off from counting for much when they are on once.
_LEAST_SCALE = 0.001


def fit(training: Observations, validation: Observations) -> Familiarity:
    """Describe the training films, and scale the distances by those of the validation films.

    Args:
        training: More than `COMPONENTS` films.
        validation: Other films.
    """
    depths = [_depth(values) for values in _by_depth(training)]
    distances = np.array(
        [
            np.ravel([depth.distances(each) for depth, each in zip(depths, film, strict=True)])
            for film in zip(*_by_depth(validation), strict=True)
        ]
    )
    return Familiarity(depths, stored(np.quantile(distances, _REFERENCE_SHARE, axis=0)))


def distances(familiar: Familiarity, films: Observations) -> Floats:
    """How unlike the training films each film is, shape (n,)."""
    return np.array([familiar.distance(grey, active) for grey, active in _films(films)], np.float32)


def _films(films: Observations) -> Iterable[tuple[Floats, Floats]]:
    return zip(films.grey.astype(np.float32), films.activations, strict=True)


def _by_depth(films: Observations) -> list[Floats]:
    """For each depth the films' values, shape (n, d)."""
    each = (familiarity.depths(grey, active, films.channels) for grey, active in _films(films))
    return [np.stack(values) for values in zip(*each, strict=True)]


def _depth(values: Floats) -> Depth:
    from sklearn.decomposition import PCA

    mean = stored(values.mean(axis=0))
    scale = stored(values.std(axis=0) + _LEAST_SCALE * values.std() + np.finfo(np.float16).tiny)
    centred = (values - mean) / scale
    components = stored(PCA(min(COMPONENTS, *values.shape), random_state=0).fit(centred).components_)
    deviations = stored((centred @ components.T).std(axis=0) + np.finfo(np.float16).tiny)
    return Depth(mean, scale, components, deviations)


def stored(values: NDArray[np.floating]) -> Floats:
    """The values as they will be read back: they are stored in 16 bits."""
    # In the order of C: safetensors writes the memory as it lies.
    return np.ascontiguousarray(values, np.float16).astype(np.float32)
