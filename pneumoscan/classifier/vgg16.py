"""The network: VGG16's convolutions, global average pooling, one unit; its Grad-CAM in closed form, its activations.

Simonyan and Zisserman, "Very deep convolutional networks for large-scale image recognition", ICLR 2015; layers
and names are those of `keras.applications.VGG16`. A network whose convolutions were narrowed has the same layers with
fewer channels, and its weights tell how many. Keras is imported when a network is built.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

GRAD_CAM_LAYER = "block5_conv3"
HEAD_LAYER = "predictions"
CAM_LAYER = "grad_cam"
# How many convolutions each of the five blocks has, and the layers at their ends.
BLOCKS = (2, 2, 3, 3, 3)
POOLS = tuple(f"block{block}_pool" for block in range(1, len(BLOCKS) + 1))
CONVOLUTIONS = tuple(
    f"block{block}_conv{number}" for block, count in enumerate(BLOCKS, 1) for number in range(1, count + 1)
)
# Channels of each of `CONVOLUTIONS`, as published.
WIDTHS = (64, 64, 128, 128, 256, 256, 256, 512, 512, 512, 512, 512, 512)

Weights = dict[str, "NDArray[np.float32]"]
Widths = tuple[int, ...]


def build(input_size: int, dropout: float = 0.0, widths: Widths = WIDTHS) -> Any:
    """Build the network, untrained.

    Args:
        input_size: Side of the square input in pixels, at least 32.
        dropout: Share of the pooled features switched off while training.
        widths: Channels of each of `CONVOLUTIONS`.

    Returns:
        A Keras model from (n, input_size, input_size, 3) to the logit of pneumonia, (n, 1).
    """
    import keras

    pixels = features = keras.Input((input_size, input_size, 3))
    channels = dict(zip(CONVOLUTIONS, widths, strict=True))
    for block, count in enumerate(BLOCKS, 1):
        for name in (f"block{block}_conv{number}" for number in range(1, count + 1)):
            features = keras.layers.Conv2D(channels[name], 3, padding="same", activation="relu", name=name)(features)
        features = keras.layers.MaxPooling2D(2, strides=2, name=f"block{block}_pool")(features)
    pooled = keras.layers.GlobalAveragePooling2D(name="average")(features)
    if dropout:
        pooled = keras.layers.Dropout(dropout, name="dropout")(pooled)
    logit = keras.layers.Dense(1, name=HEAD_LAYER, dtype="float32")(pooled)
    return keras.Model(pixels, logit, name="vgg16")


def widths_of(weights: Mapping[str, NDArray[Any]]) -> Widths:
    """Channels of each of `CONVOLUTIONS` in weights named as by `get_weights`.

    Raises:
        ValueError: An array is missing.
    """
    try:
        return tuple(int(weights[f"{name}/kernel"].shape[-1]) for name in CONVOLUTIONS)
    except KeyError as fault:
        message = f"the weights do not fit the network: {fault.args[0]} is missing"
        raise ValueError(message) from fault


def pool_widths(widths: Widths) -> Widths:
    """Channels of each of `POOLS` in a network with these `widths`."""
    ends = np.cumsum(BLOCKS) - 1
    return tuple(widths[end] for end in ends)


def operations(widths: Widths, input_size: int) -> int:
    """Multiplications, each with its addition, of the convolutions for one film."""
    inputs, side, total = 3, input_size, 0
    channels = iter(widths)
    for count in BLOCKS:
        for width in itertools.islice(channels, count):
            total += side * side * 9 * inputs * width
            inputs = width
        side //= 2
    return total


def with_grad_cam(model: Any) -> Any:
    """Add the raw Grad-CAM map at `GRAD_CAM_LAYER` as a second output of the same forward pass.

    Between that layer and the logit stand max pooling, averaging and one unit, so the gradient's average over a
    channel (Selvaraju et al., ICCV 2017, eq. 1) is the unit's weight for it up to a constant, and Grad-CAM is
    relu(sum_k w_k A_k): a convolution of one pixel with the unit's weights.

    Returns:
        A Keras model to [logit (n, 1), map (n, rows, columns, 1)]. Its weights are copies taken now.
    """
    import keras

    cam = keras.layers.Conv2D(1, 1, use_bias=False, activation="relu", name=CAM_LAYER, dtype="float32")
    raw_map = cam(model.get_layer(GRAD_CAM_LAYER).output)
    kernel = np.asarray(model.get_layer(HEAD_LAYER).kernel)
    cam.set_weights([kernel.reshape(1, 1, -1, 1)])
    return keras.Model(model.input, [model.output, raw_map], name="vgg16_grad_cam")


def with_outputs(model: Any) -> Any:
    """Add Grad-CAM and the activations that the gate looks at to the same forward pass.

    Returns:
        A Keras model to [logit (n, 1), map (n, rows, columns, 1), activations (n, count)]. The last are, for each of
        `POOLS`, the channels' means and then their standard deviations, and at the end the means of the last one's
        four quarters. The weights are copies taken now.
    """
    import keras

    traced = with_grad_cam(model)
    pooled = [model.get_layer(name).output for name in POOLS]
    statistics = [keras.ops.reshape(_quarters(keras, pooled[-1]), (-1, _quarters_count(pooled[-1])))]
    for output in reversed(pooled):
        statistics[:0] = _mean_and_deviation(keras, output)
    activations = keras.layers.Concatenate(name="activations", dtype="float32")(statistics)
    return keras.Model(traced.input, [*traced.output, activations], name="vgg16_outputs")


def _mean_and_deviation(keras: Any, output: Any) -> list[Any]:
    """Of each channel. From sums alone, since exporters lay out a difference from the mean now so, now so."""
    mean = keras.layers.GlobalAveragePooling2D()(output)
    variance = keras.layers.GlobalAveragePooling2D()(keras.ops.square(output)) - keras.ops.square(mean)
    return [mean, keras.ops.sqrt(keras.ops.relu(variance))]  # rounding can bring an even channel below 0


def _quarters(keras: Any, output: Any) -> Any:
    """The means of the four quarters of a map, which overlap by a cell where its sides are odd."""
    rows = output.shape[1]
    return keras.layers.AveragePooling2D(-(-rows // 2), strides=max(rows // 2, 1))(output)


def _quarters_count(output: Any) -> int:
    return int(min(output.shape[1], 2) ** 2 * output.shape[3])


def get_weights(model: Any) -> Weights:
    """The trainable arrays by name, `LAYER/kernel` and `LAYER/bias`, in Keras's layout."""
    return {
        f"{layer.name}/{weight.name}": np.asarray(weight, dtype=np.float32)
        for layer in model.layers
        for weight in layer.weights
    }


def set_weights(model: Any, weights: Mapping[str, NDArray[Any]]) -> None:
    """Load arrays named as by `get_weights` into `model`.

    Raises:
        ValueError: A name is missing or left over, or a shape differs.
    """
    wanted = {f"{layer.name}/{weight.name}": weight for layer in model.layers for weight in layer.weights}
    if wanted.keys() != weights.keys():
        message = f"the weights do not fit the network: {sorted(wanted.keys() ^ weights.keys())[:4]} differ"
        raise ValueError(message)
    for name, variable in wanted.items():
        variable.assign(weights[name].astype(np.float32))


def from_weights(input_size: int, weights: Mapping[str, NDArray[Any]]) -> Any:
    """The network that the weights are of, with them loaded; see `build` and `set_weights`.

    Raises:
        ValueError: They are none of this network.
    """
    model = build(input_size, widths=widths_of(weights))
    set_weights(model, weights)
    return model
