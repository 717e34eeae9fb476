"""Building the networks: a stock base, the average over the map of features, one unit.

All are flat: the layers of the base are layers of the model, with the names that Keras gives them in a fresh
process, so that `vgg16.get_weights` and `vgg16.set_weights` serve every network, and files fit each other.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from pneumoscan.classifier import vgg16
from training.networks import normalisation
from training.networks.architectures import check_size, find

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from numpy.typing import NDArray

_FILTERS = (32, 64, 128)


def build(
    arch: str,
    size: int,
    *,
    dropout: float = 0.0,
    batch_norm: bool = False,
    widths: vgg16.Widths | None = None,
) -> Any:
    """Build a network. Its weights are drawn as Keras does; `load_start` gives it better ones.

    Args:
        arch: A name in `ARCHITECTURES`.
        size: Side of the square input in pixels.
        dropout: Share of the averaged features switched off while training.
        batch_norm: Batch normalisation after each convolution, for training from random weights; `can_fold`
            says where that is possible.
        widths: Channels of each of VGG16's convolutions, where they are not those published.

    Returns:
        A Keras model from (n, size, size, 3), as `preprocessing.standardise` gives it, to the logit, (n, 1).

    Raises:
        TrainingError: The architecture is unknown, or the size too small for it.
        ValueError: `batch_norm` where it could not be folded away again.
    """
    check_size(arch, size)
    if arch == "vgg16":
        network = vgg16.build(size, dropout, widths or vgg16.WIDTHS)
    else:
        network = _with_head(base(arch, size), dropout, arch)
    return normalisation.add(network, arch) if batch_norm else network


def of_weights(arch: str, size: int, weights: Mapping[str, NDArray[Any]]) -> Any:
    """The network that the weights are of, with them loaded; see `build`.

    Raises:
        TrainingError: The architecture is unknown, or the size too small for it.
        ValueError: The weights are of another network.
    """
    network = build(arch, size, widths=vgg16.widths_of(weights) if arch == "vgg16" else None)
    vgg16.set_weights(network, weights)
    return network


def base(arch: str, size: int, weights: str | Path | None = None) -> Any:
    """The network without average and head, its layers named as in a fresh process.

    Args:
        arch: A name in `ARCHITECTURES`.
        size: Side of the square input in pixels.
        weights: None to draw them, `imagenet` to download them, or an HDF5 file of `keras.applications`.

    Raises:
        Exception: What Keras raises when it cannot download, read or fit the weights, which is of many kinds.
    """
    if not find(arch).application:
        return _basic_base(size)
    chosen = str(weights) if weights else None
    return with_stock_names(application(arch)(include_top=False, weights=chosen, input_shape=(size, size, 3)))


def application(arch: str) -> Any:
    """The function of `keras.applications` that builds `arch`."""
    return getattr(application_module(arch), find(arch).application.partition(".")[2])


def application_module(arch: str) -> Any:
    """The module of `keras.applications` that `arch` comes from; it has the `preprocess_input` too."""
    import keras

    return getattr(keras.applications, find(arch).application.partition(".")[0])


def with_stock_names(model: Any) -> Any:
    """`model`, with the layers that Keras numbers through the process numbered from the model's first.

    Without that, Inception's convolutions would have other names in the second network that a process builds,
    and files of weights would not fit.
    """
    ranks: dict[str, int] = {}
    for kind, _, layer in sorted(_numbered(model), key=lambda found: found[:2]):
        rank = ranks.get(kind, 0)
        ranks[kind] = rank + 1
        layer.name = f"{kind}_{rank}" if rank else kind
    return model


def _numbered(model: Any) -> Iterator[tuple[str, int, Any]]:
    """Name and number of the layers that have no name of their own but that of their class; 0 for no number."""
    for layer in model.layers:
        kind, _, number = layer.name.rpartition("_") if re.search(r"_\d+$", layer.name) else (layer.name, "", "0")
        if kind.replace("_", "") == type(layer).__name__.lower():
            yield kind, int(number), layer


def _basic_base(size: int) -> Any:
    """Three convolutions and three poolings, alternately."""
    import keras

    pixels = features = keras.Input((size, size, 3))
    for number, filters in enumerate(_FILTERS, 1):
        convolution = keras.layers.Conv2D(filters, 3, padding="same", activation="relu", name=f"block{number}_conv")
        features = keras.layers.MaxPooling2D(name=f"block{number}_pool")(convolution(features))
    return keras.Model(pixels, features, name="basic_cnn")


def _with_head(features: Any, dropout: float, name: str) -> Any:
    """The same end as `vgg16.build` gives VGG16."""
    import keras

    pooled = keras.layers.GlobalAveragePooling2D(name="average")(features.output)
    if dropout:
        pooled = keras.layers.Dropout(dropout, name="dropout")(pooled)
    logit = keras.layers.Dense(1, name=vgg16.HEAD_LAYER, dtype="float32")(pooled)
    return keras.Model(features.input, logit, name=name)
