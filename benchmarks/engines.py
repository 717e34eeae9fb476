"""Verdict and heatmap against a bare forward pass, and against tf-keras-vis."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import safetensors.numpy
import tensorflow as tf
from tf_keras_vis.gradcam import Gradcam
from tf_keras_vis.utils.scores import BinaryScore

from benchmarks.ratio import Case
from pneumoscan import imaging
from pneumoscan.classifier import bundled_manifest, load_classifier, preprocessing, vgg16
from pneumoscan.classifier.engine import EngineName, create
from pneumoscan.classifier.tensorflow_engine import TensorFlowEngine
from pneumoscan.core.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FULL_SIZE = (1400, 1700)


def cases() -> Iterator[Case]:
    """What the engine does for a film, from cheap to dear."""
    manifest = bundled_manifest()
    engine, network = TensorFlowEngine(manifest), _bare_network()
    pixels = np.random.default_rng(0).integers(0, 255, _FULL_SIZE, np.uint8)
    film = preprocessing.standardise(preprocessing.resize(pixels, manifest.input_size))
    shape = tf.TensorSpec((1, *film.shape), tf.float32)
    forward = tf.function(lambda batch: network(batch, training=False), input_signature=[shape])

    def bare() -> object:
        return forward(film[np.newaxis]).numpy()

    yield Case("score + heatmap, TensorFlow engine", "score only, same network", lambda: engine.run(film), bare)
    gradcam = Gradcam(network, clone=False)
    layer = vgg16.GRAD_CAM_LAYER

    def reference() -> object:
        network.predict(film[np.newaxis], verbose=0)
        return gradcam(BinaryScore(target_values=True), film[np.newaxis], penultimate_layer=layer)

    yield Case(
        "score + heatmap, TensorFlow engine", "predict + tf-keras-vis Gradcam", lambda: engine.run(film), reference
    )
    onnx = create(manifest, EngineName.ONNXRUNTIME)
    yield Case(
        "score + heatmap, ONNX Runtime engine", "score + heatmap, TensorFlow engine",
        lambda: onnx.run(film), lambda: engine.run(film),
    )  # fmt: skip
    yield Case(
        "score + heatmap, ONNX Runtime engine", "predict + tf-keras-vis Gradcam", lambda: onnx.run(film), reference
    )
    # A film, since one that the gate takes for turned is looked at twice.
    classifier, radiograph = load_classifier(EngineName.TENSORFLOW), imaging.load(next(_samples()))
    yield Case(
        "decoded film to verdict, TensorFlow", "score only, same network", lambda: classifier.assess(radiograph), bare
    )


def _samples() -> Iterator[Path]:
    yield from sorted(resource_path("samples").glob("*.jpg"))


def _bare_network() -> Any:
    manifest = bundled_manifest()
    network = vgg16.build(manifest.input_size)
    vgg16.set_weights(network, safetensors.numpy.load_file(manifest.weights))
    return network
