"""ImageNet's weights for our input: the change of scale is folded into the first convolution.

The networks of `keras.applications` were trained on colours, each architecture with its own scale and order of
channels; ours see `preprocessing.standardise`: the same standardised grey in three channels. For grey, both are
affine functions of it, and a convolution swallows an affine function of its input. So the network stays exactly
the stock one, and the program needs no second kind of preprocessing.

It is exact but for the border: convolutions pad with zeros, and zero stood for ImageNet's mean colour or for 127.5,
while it stands for the films' mean grey here, which is up to 10 grey values away. Inception's first convolution
does not pad.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from pneumoscan.classifier import preprocessing
from training.networks.building import application_module

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Arrays = dict[str, NDArray[np.float32]]


def adapt(arch: str, base: Any, weights: Arrays) -> Arrays:
    """The arrays that answer to our input as `weights` do to that of `keras.applications`.

    Args:
        arch: An architecture of `keras.applications`.
        base: Its network, to find its first convolution.
        weights: Arrays of `base` by name.
    """
    import keras

    first = _first(base, keras.layers.Conv2D)
    scale, shift = _scale_and_shift(arch)
    kernel = np.asarray(weights[f"{first}/kernel"], np.float64)
    constant = np.einsum("ijcf,c->f", kernel, shift)  # what the shift adds to each of the convolution's outputs
    adapted = weights | {f"{first}/kernel": (kernel * scale[:, np.newaxis]).astype(np.float32)}
    if f"{first}/bias" in weights:
        adapted[f"{first}/bias"] = (weights[f"{first}/bias"] + constant).astype(np.float32)
    else:
        # Without a bias, the batch normalisation that follows takes the constant off with the mean.
        mean = f"{_first(base, keras.layers.BatchNormalization)}/moving_mean"
        adapted[mean] = (weights[mean] - constant).astype(np.float32)
    return adapted


def _scale_and_shift(arch: str) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """What turns our input into that of `keras.applications`, channel by channel in its order, each shape (3,).

    Two greys tell an affine function: those that are 0 and 1 for us.
    """
    greys = preprocessing.MEAN + preprocessing.DEVIATION * np.array([0.0, 1.0])
    pixels = np.broadcast_to(greys[:, np.newaxis, np.newaxis, np.newaxis], (2, 1, 1, 3)).astype(np.float64)
    zero, one = application_module(arch).preprocess_input(pixels.copy())[:, 0, 0]
    return one - zero, zero


def _first(base: Any, kind: Any) -> str:
    return str(next(layer.name for layer in base.layers if isinstance(layer, kind)))
