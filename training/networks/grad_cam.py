"""Grad-CAM of every architecture in closed form, as `pneumoscan.classifier.vgg16` has it for VGG16."""

from __future__ import annotations

from typing import Any

import numpy as np

from pneumoscan.classifier import vgg16
from training.networks.architectures import find
from training.networks.normalisation import ACTIVATED


def with_grad_cam(model: Any, arch: str) -> Any:
    """Add the raw Grad-CAM map as a second output of the same forward pass.

    All networks end in an average and one unit, so the reasoning of `vgg16.with_grad_cam` holds for all of them,
    whether a pooling stands before the average or nothing.

    Args:
        model: From `build`, with or without batch normalisation added.
        arch: Its architecture.

    Returns:
        A Keras model to [logit (n, 1), map (n, rows, columns, 1)]. The map's weights are copies taken now.
    """
    import keras

    names = {layer.name for layer in model.layers}
    cam_layer = find(arch).cam_layer
    activated = cam_layer + ACTIVATED  # where batch normalisation was added, the features are complete only there
    if arch == "vgg16" and activated not in names:
        return vgg16.with_grad_cam(model)
    features = model.get_layer(activated if activated in names else cam_layer).output
    cam = keras.layers.Conv2D(1, 1, use_bias=False, activation="relu", name=vgg16.CAM_LAYER, dtype="float32")
    raw_map = cam(features)
    cam.set_weights([np.asarray(model.get_layer(vgg16.HEAD_LAYER).kernel).reshape(1, 1, -1, 1)])
    return keras.Model(model.input, [model.output, raw_map], name=f"{arch}_grad_cam")
