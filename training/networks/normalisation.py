"""Batch normalisation for the networks that have none: added for training, folded away for use.

Without it, VGG16 hardly trains from random weights; with it folded into the convolutions (Jacob et al., CVPR 2018,
eq. 14), what is stored and shipped is the plain network, layer for layer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from training.networks.architectures import can_fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

NORMALISED, ACTIVATED = "_bn", "_relu"
EPSILON = 1e-3
# Keras's 0.99 still holds a third of what it began with after 100 steps; a run's stage may have few hundred.
MOMENTUM = 0.9


def add(plain: Any, arch: str) -> Any:
    """The network `plain` with batch normalisation between each convolution and its ReLU, with fresh weights.

    The convolutions keep their names and lose their biases, which the normalisation would take away again.

    Raises:
        ValueError: `arch` is not a plain chain of convolutions.
    """
    import keras

    _check(arch)
    features = plain.input
    for layer in plain.layers[1:]:
        config = layer.get_config()
        if not isinstance(layer, keras.layers.Conv2D):
            features = type(layer).from_config(config)(features)
            continue
        config |= {"use_bias": False, "activation": None}
        features = keras.layers.Conv2D.from_config(config)(features)
        normalise = keras.layers.BatchNormalization(momentum=MOMENTUM, epsilon=EPSILON, name=layer.name + NORMALISED)
        features = keras.layers.ReLU(name=layer.name + ACTIVATED)(normalise(features))
    return keras.Model(plain.input, features, name=plain.name)


def fold(arch: str, weights: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[np.float32]]:
    """The arrays of the plain network that does what the one with batch normalisation does when not training.

    Args:
        arch: An architecture for which `can_fold` holds.
        weights: Arrays of the network that `build` gives with `batch_norm`, by name.

    Returns:
        Arrays of the network that `build` gives without, by name.

    Raises:
        ValueError: The architecture has nothing to fold.
        KeyError: An array is missing.
    """
    _check(arch)
    folded: dict[str, NDArray[np.float32]] = {}
    for name, array in weights.items():
        layer, _, variable = name.partition("/")
        if f"{layer}{NORMALISED}/gamma" in weights:
            kernel, bias = _fold_layer(array, weights, layer + NORMALISED)
            folded |= {f"{layer}/kernel": kernel, f"{layer}/bias": bias}
        elif not layer.endswith(NORMALISED):
            folded[f"{layer}/{variable}"] = np.asarray(array, np.float32)
    return folded


def _fold_layer(
    kernel: NDArray[Any], weights: Mapping[str, NDArray[Any]], normalisation: str
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    gamma, beta, mean, variance = (
        np.asarray(weights[f"{normalisation}/{name}"], np.float64)
        for name in ("gamma", "beta", "moving_mean", "moving_variance")
    )
    scale = gamma / np.sqrt(variance + EPSILON)
    return (kernel * scale).astype(np.float32), (beta - mean * scale).astype(np.float32)


def _check(arch: str) -> None:
    if not can_fold(arch):
        message = f"{arch} has batch normalisation of its own; none can be added and folded away"
        raise ValueError(message)
