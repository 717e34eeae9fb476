"""The network: VGG16's convolutions, global average pooling, one unit; its Grad-CAM in closed form, its activations.

Simonyan and Zisserman, "Very deep convolutional networks for large-scale image recognition", ICLR 2015; layers
and names are those of `keras.applications.VGG16`. Keras is imported when a network is built.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

GRAD_CAM_LAYER = "block5_conv3"
HEAD_LAYER = "predictions"
CAM_LAYER = "grad_cam"
# The ends of the five blocks, and how many channels each has.
POOLS = {"block1_pool": 64, "block2_pool": 128, "block3_pool": 256, "block4_pool": 512, "block5_pool": 512}

Weights = dict[str, "NDArray[np.float32]"]


def build(input_size: int, dropout: float = 0.0) -> Any:
    """Build the network, untrained.

    Args:
        input_size: Side of the square input in pixels, at least 32.
        dropout: Share of the pooled features switched off while training.

    Returns:
        A Keras model from (n, input_size, input_size, 3) to the logit of pneumonia, (n, 1).
    """
    import keras

    backbone = keras.applications.VGG16(include_top=False, weights=None, input_shape=(input_size, input_size, 3))
    pooled = keras.layers.GlobalAveragePooling2D(name="average")(backbone.output)
    if dropout:
        pooled = keras.layers.Dropout(dropout, name="dropout")(pooled)
    logit = keras.layers.Dense(1, name=HEAD_LAYER, dtype="float32")(pooled)
    return keras.Model(backbone.input, logit, name="vgg16")


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
