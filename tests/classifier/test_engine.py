from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import safetensors.numpy

from pneumoscan import classifier, imaging
from pneumoscan.classifier import manifest, preprocessing, vgg16
from pneumoscan.classifier.tensorflow_engine import TensorFlowEngine
from pneumoscan.core.resources import resource_path
from tests.films import needs_films, some_films

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def bundled() -> classifier.Manifest:
    return classifier.manifest_of()


@pytest.fixture(scope="module")
def engine(bundled: classifier.Manifest) -> TensorFlowEngine:
    return TensorFlowEngine(bundled)


@pytest.fixture(scope="module")
def network(bundled: classifier.Manifest) -> Any:
    model = vgg16.build(bundled.input_size)
    vgg16.set_weights(model, safetensors.numpy.load_file(bundled.weights))
    return model


def network_input(path: Path, size: int) -> np.ndarray:
    return preprocessing.standardise(preprocessing.resize(imaging.load(path).pixels, size))


def normalised(raw_map: np.ndarray) -> np.ndarray:
    return raw_map / raw_map.max() if raw_map.max() > 0 else raw_map


@pytest.mark.films
@needs_films
@pytest.mark.parametrize("index", range(6))
def test_the_heatmap_is_that_of_tf_keras_vis(
    engine: TensorFlowEngine, network: Any, bundled: classifier.Manifest, index: int
) -> None:
    """The reference's raw map, before it stretches it: its upsampling shifts the border cells."""
    from tf_keras_vis.gradcam import Gradcam

    film = network_input(some_films(6)[index], bundled.input_size)
    reference = Gradcam(network, clone=False)(
        lambda output: output[:, 0],
        film[np.newaxis],
        penultimate_layer=vgg16.GRAD_CAM_LAYER,
        expand_cam=False,
        normalize_cam=False,
    )
    expected, ours = np.asarray(reference)[0], engine.run(film).grad_cam
    assert ours.shape == expected.shape
    if index % 2:  # a film with pneumonia; on a normal one there may be nothing that speaks for it
        assert expected.max() > 0
    assert np.abs(normalised(ours) - normalised(expected)).max() < 1e-3


def test_the_score_is_that_of_the_network_alone(engine: TensorFlowEngine, network: Any) -> None:
    film = np.random.default_rng(0).normal(size=network.input_shape[1:]).astype(np.float32)
    assert engine.run(film).logit == pytest.approx(np.asarray(network(film[np.newaxis])).item(), abs=1e-4)


def test_the_layers_are_those_of_keras_applications(network: Any) -> None:
    import keras

    stock = keras.applications.VGG16(include_top=False, weights=None, input_shape=network.input_shape[1:])
    ours = [(layer.name, layer.output.shape) for layer in network.layers[1:]]  # after the input, which is numbered
    expected = [(layer.name, layer.output.shape) for layer in stock.layers[1:]]
    assert ours[: len(expected)] == expected
    assert [name for name, _ in ours[len(expected) :]] == ["average", vgg16.HEAD_LAYER]


def test_the_same_film_gives_the_same_bits(engine: TensorFlowEngine, bundled: classifier.Manifest) -> None:
    film = np.random.default_rng(1).normal(size=(bundled.input_size, bundled.input_size, 3)).astype(np.float32)
    first, second = engine.run(film), engine.run(film)
    assert first.logit == second.logit
    assert np.array_equal(first.grad_cam, second.grad_cam)


@pytest.fixture
def model_copy(tmp_path: Path) -> Path:
    return shutil.copytree(resource_path("model"), tmp_path / "model")


def test_changed_weights_are_refused(model_copy: Path) -> None:
    copy = manifest.load(model_copy)
    content = bytearray(copy.weights.read_bytes())
    content[-1] ^= 1
    copy.weights.write_bytes(content)
    with pytest.raises(classifier.ModelError, match="not the one that was tested"):
        TensorFlowEngine(copy)
