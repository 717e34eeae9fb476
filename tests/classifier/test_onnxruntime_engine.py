"""The engine that most clinics run, against TensorFlow, which is the reference."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import numpy as np
import onnxruntime
import pytest

from pneumoscan import classifier, imaging
from pneumoscan.classifier import engine as engines
from pneumoscan.classifier import gpu, manifest, onnx_providers, preprocessing
from pneumoscan.classifier.engine import EngineMissingError
from pneumoscan.classifier.onnx_providers import CPU
from pneumoscan.classifier.onnxruntime_engine import OnnxRuntimeEngine
from pneumoscan.classifier.tensorflow_engine import TensorFlowEngine
from pneumoscan.core.engine_name import EngineName
from pneumoscan.core.model_name import ModelName
from pneumoscan.core.resources import resource_path
from tests.films import FILMS, needs_films

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SAMPLES = sorted(resource_path("samples").iterdir())


@pytest.fixture(scope="module")
def bundled() -> classifier.Manifest:
    return classifier.manifest_of()


@pytest.fixture(scope="module")
def engine(bundled: classifier.Manifest) -> OnnxRuntimeEngine:
    return OnnxRuntimeEngine(bundled)


@pytest.fixture(scope="module", params=list(ModelName))
def each(request: pytest.FixtureRequest) -> tuple[classifier.Manifest, TensorFlowEngine, OnnxRuntimeEngine]:
    """Each model of the program, in both engines."""
    described = classifier.manifest_of(request.param)
    return described, TensorFlowEngine(described), OnnxRuntimeEngine(described)


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
    each: tuple[classifier.Manifest, TensorFlowEngine, OnnxRuntimeEngine],
) -> None:
    scores, heats, actives = largest_differences(*each, SAMPLES)
    assert scores < 1e-4
    assert heats < 1e-3
    assert actives < 1e-3


@pytest.mark.films
@needs_films
def test_it_says_of_200_films_what_tensorflow_says(
    each: tuple[classifier.Manifest, TensorFlowEngine, OnnxRuntimeEngine],
) -> None:
    paths = sorted((FILMS / "train").rglob("*.jpeg"))[::26][:200]
    assert len(paths) == 200
    scores, heats, actives = largest_differences(*each, paths)
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
    providers = ["CUDAExecutionProvider", CPU]
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: providers)
    with pytest.warns(UserWarning, match="CUDAExecutionProvider"):
        opened = OnnxRuntimeEngine(bundled)
    assert opened.device.name == "CPU"
    assert opened.device.note.startswith("GPU (CUDA) could not be used: its driver or its libraries are missing.")


class StandInGpu:
    """ONNX Runtime with one GPU more: it computes on the CPU, and then spoils the output that is named."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, provider: str) -> None:
        self.provider, self.spoiled, self.by = provider, "logit", 0.0
        self.options: onnxruntime.SessionOptions | None = None
        self._open = onnxruntime.InferenceSession
        monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: [provider, CPU])
        monkeypatch.setattr(onnxruntime, "InferenceSession", self.open)

    def open(self, graph: bytes, options: onnxruntime.SessionOptions, providers: list[Any]) -> Any:
        session = self._open(graph, options, providers=[CPU])
        if providers == [CPU]:
            return session
        assert [name for name, _settings in providers[:1]] == [self.provider]
        self.options, run = options, session.run

        def spoilt(names: list[str], inputs: dict[str, Any]) -> list[Any]:
            if self.by == np.inf:
                raise RuntimeError("The device was removed.\nat dml_provider.cpp")
            found = zip(names, run(names, inputs), strict=True)
            return [values + np.float32(self.by if name == self.spoiled else 0) for name, values in found]

        session.run, session.get_providers = spoilt, lambda: [self.provider, CPU]
        return session


@pytest.fixture
def gpu_here(monkeypatch: pytest.MonkeyPatch) -> StandInGpu:
    return StandInGpu(monkeypatch, "DmlExecutionProvider")


def test_a_gpu_that_says_what_the_cpu_says_is_used(
    bundled: classifier.Manifest, engine: OnnxRuntimeEngine, gpu_here: StandInGpu
) -> None:
    gpu_here.by = 1e-4
    opened = OnnxRuntimeEngine(bundled)
    assert (opened.device.name, opened.device.note) == ("GPU (DirectML)", "")
    film = np.zeros((bundled.input_size, bundled.input_size, 3), np.float32)
    assert opened.run(film).logit == pytest.approx(engine.run(film).logit + 1e-4, abs=1e-5)


def test_directml_plans_no_memory_and_runs_in_order(bundled: classifier.Manifest, gpu_here: StandInGpu) -> None:
    """As its documentation demands."""
    OnnxRuntimeEngine(bundled)
    assert gpu_here.options is not None
    assert gpu_here.options.enable_mem_pattern is False
    assert gpu_here.options.execution_mode == onnxruntime.ExecutionMode.ORT_SEQUENTIAL


@pytest.mark.parametrize(
    "fault",
    [
        ("logit", 0.01, "its results differ from the CPU's by 0.0035"),
        ("logit", np.nan, "its results differ from the CPU's by inf"),
        ("grad_cam", 0.1, "its results differ from the CPU's by 0."),
        ("logit", np.inf, "The device was removed"),
    ],
)
def test_a_gpu_that_says_something_else_is_given_up_with_the_reason(
    bundled: classifier.Manifest, engine: OnnxRuntimeEngine, gpu_here: StandInGpu, fault: tuple[str, float, str]
) -> None:
    gpu_here.spoiled, gpu_here.by, reason = fault
    opened = OnnxRuntimeEngine(bundled)
    assert opened.device.name == "CPU"
    assert opened.device.note.startswith(f"GPU (DirectML) could not be used: {reason}")
    assert opened.device.note.endswith(". Films are screened on the CPU, which is slower.")
    film = np.ones((bundled.input_size, bundled.input_size, 3), np.float32)
    assert opened.run(film).logit == engine.run(film).logit


def test_a_gpu_whose_library_another_has_replaced_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both are the module `onnxruntime`: what was unpacked last is there."""
    monkeypatch.setattr(onnx_providers, "_is_installed", lambda package: package == "onnxruntime-directml")
    assert "onnxruntime-directml and onnxruntime are both installed" in onnx_providers.covered_up([CPU])
    assert onnx_providers.covered_up(["DmlExecutionProvider", CPU]) == ""


def test_nothing_is_told_of_gpus_that_nobody_installed() -> None:
    assert onnx_providers.covered_up(onnxruntime.get_available_providers()) == ""
