"""The engine that most clinics run, against TensorFlow, which is the reference."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import onnxruntime
import pytest

from pneumoscan import classifier, imaging
from pneumoscan.classifier import engine as engines
from pneumoscan.classifier import gpu, manifest, preprocessing
from pneumoscan.classifier.engine import EngineMissingError, EngineName
from pneumoscan.classifier.onnxruntime_engine import OnnxRuntimeEngine
from pneumoscan.classifier.tensorflow_engine import TensorFlowEngine
from pneumoscan.core.resources import resource_path
from tests.films import FILMS, needs_films

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SAMPLES = sorted(resource_path("samples").iterdir())


@pytest.fixture(scope="module")
def bundled() -> classifier.Manifest:
    return classifier.bundled_manifest()


@pytest.fixture(scope="module")
def reference(bundled: classifier.Manifest) -> TensorFlowEngine:
    return TensorFlowEngine(bundled)


@pytest.fixture(scope="module")
def engine(bundled: classifier.Manifest) -> OnnxRuntimeEngine:
    return OnnxRuntimeEngine(bundled)


def largest_differences(
    bundled: classifier.Manifest, reference: TensorFlowEngine, engine: OnnxRuntimeEngine, paths: Iterable[Path]
) -> tuple[float, float, float]:
    """Of the scores, of the maps in units of full heat, and of the activations relative to their largest."""
    found = []
    for path in paths:
        film = preprocessing.standardise(preprocessing.resize(imaging.load(path).pixels, bundled.input_size))
        expected, ours = reference.run(film), engine.run(film)
        score = bundled.calibration.score
        heat = np.abs(expected.grad_cam - ours.grad_cam).max() / bundled.heatmap_reference
        active = np.abs(expected.activations - ours.activations).max() / np.abs(expected.activations).max()
        found.append((abs(score(expected.logit) - score(ours.logit)), heat, active))
    scores, heats, actives = np.max(found, axis=0)
    return float(scores), float(heats), float(actives)


def test_it_says_of_the_samples_what_tensorflow_says(
    bundled: classifier.Manifest, reference: TensorFlowEngine, engine: OnnxRuntimeEngine
) -> None:
    scores, heats, actives = largest_differences(bundled, reference, engine, SAMPLES)
    assert scores < 1e-4
    assert heats < 1e-3
    assert actives < 1e-3


@pytest.mark.films
@needs_films
def test_it_says_of_200_films_what_tensorflow_says(
    bundled: classifier.Manifest, reference: TensorFlowEngine, engine: OnnxRuntimeEngine
) -> None:
    paths = sorted((FILMS / "train").rglob("*.jpeg"))[::26][:200]
    assert len(paths) == 200
    scores, heats, actives = largest_differences(bundled, reference, engine, paths)
    assert scores < 1e-4
    assert heats < 1e-3
    assert actives < 1e-3


def test_the_same_film_gives_the_same_bits(engine: OnnxRuntimeEngine, bundled: classifier.Manifest) -> None:
    film = np.random.default_rng(1).normal(size=(bundled.input_size, bundled.input_size, 3)).astype(np.float32)
    first, second = engine.run(film), engine.run(film)
    assert first.logit == second.logit
    assert np.array_equal(first.grad_cam, second.grad_cam)
    assert np.array_equal(first.activations, second.activations)


@pytest.mark.parametrize("name", ["vgg16.onnx", "vgg16.safetensors"])
def test_changed_files_are_refused(tmp_path: Path, name: str) -> None:
    copy = manifest.load(shutil.copytree(resource_path("model"), tmp_path / "model"))
    content = bytearray((tmp_path / "model" / name).read_bytes())
    content[-1] ^= 1
    (tmp_path / "model" / name).write_bytes(content)
    with pytest.raises(classifier.ModelError, match="not the one that was tested"):
        OnnxRuntimeEngine(copy)


def test_a_graph_that_is_none_is_a_sentence(tmp_path: Path) -> None:
    folder = shutil.copytree(resource_path("model"), tmp_path / "model")
    (folder / "vgg16.onnx").write_bytes(b"no graph")
    record = manifest.read_record(folder)
    record["files"]["vgg16.onnx"] = hashlib.sha256(b"no graph").hexdigest()
    (folder / "manifest.json").write_text(json.dumps(record))
    with pytest.raises(classifier.ModelError, match="ONNX Runtime cannot use the model"):
        OnnxRuntimeEngine(manifest.load(folder))


def test_where_no_engine_is_asked_for_tensorflow_stays_unloaded() -> None:
    """It would take seconds; here is no GPU that it could use."""
    if gpu.tensorflow_has_gpu():
        pytest.skip("TensorFlow has a GPU here")
    program = (
        "import sys; from pneumoscan import classifier; classifier.load_classifier();"
        "print('tensorflow' in sys.modules, 'onnxruntime' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]


def test_an_engine_that_cannot_be_loaded_gives_way_to_the_other(
    bundled: classifier.Manifest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    monkeypatch.delitem(sys.modules, "pneumoscan.classifier.onnxruntime_engine")
    assert isinstance(engines.create(bundled), TensorFlowEngine)
    with pytest.raises(EngineMissingError, match="ONNX Runtime cannot be loaded"):
        engines.create(bundled, EngineName.ONNXRUNTIME)


def test_a_gpu_that_fails_is_given_up_for_the_cpu_with_the_reason(
    bundled: classifier.Manifest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The provider is not in this build of ONNX Runtime, so that opening it fails as without its driver."""
    providers = ["CUDAExecutionProvider", "CPUExecutionProvider"]
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: providers)
    with pytest.warns(UserWarning, match="CUDAExecutionProvider"):
        opened = OnnxRuntimeEngine(bundled)
    assert opened.device.name == "CPU"
    assert opened.device.note.startswith("GPU (CUDA) could not be used")
