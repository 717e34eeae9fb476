"""The models that the program has: the full one, and beside it a fast one where it is installed."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from pneumoscan import classifier, imaging
from pneumoscan.classifier import EngineName, ModelError, ModelMissingError, ModelName, library
from pneumoscan.classifier import manifest as manifests
from pneumoscan.core.finding import ModelIdentity
from pneumoscan.core.resources import resource_path
from tests import second_model

if TYPE_CHECKING:
    from pathlib import Path

FILM = resource_path("samples") / "synthetic-pneumonia-1.jpg"


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program with the full model and no other."""
    (tmp_path / "model").symlink_to(resource_path("model"), target_is_directory=True)
    monkeypatch.setattr(library, "resource_path", tmp_path.joinpath)
    monkeypatch.setattr("pneumoscan.classifier.installed.models_folder", lambda: tmp_path / "installed")
    return tmp_path


@pytest.fixture
def fast(resources: Path) -> Path:
    """A program with both."""
    return second_model.make(resources / "fast_model")


@pytest.mark.usefixtures("resources")
def test_a_model_that_did_not_come_with_the_program_is_a_sentence() -> None:
    assert library.available() == (ModelName.FULL,)
    with pytest.raises(ModelMissingError, match="The fast model is not installed"):
        library.load_classifier(model=ModelName.FAST)


@pytest.mark.usefixtures("fast")
def test_models_that_are_there_are_found_without_being_read() -> None:
    assert library.available() == (ModelName.FULL, ModelName.FAST)


def test_a_folder_without_a_manifest_is_no_model(fast: Path) -> None:
    (fast / "manifest.json").unlink()
    assert library.available() == (ModelName.FULL,)


@pytest.mark.usefixtures("fast")
def test_each_model_screens_with_its_own_weights_and_point() -> None:
    film = imaging.load(FILM)
    found = {}
    for name in library.available():
        loaded = library.load_classifier(EngineName.ONNXRUNTIME, model=name)
        found[name] = loaded.assess(film).assessment
        assert found[name].model == classifier.manifest_of(name).identity
    full, fast = found[ModelName.FULL], found[ModelName.FAST]
    assert full.model != fast.model
    assert fast.score > full.score
    assert fast.threshold == second_model.THRESHOLD != full.threshold
    np.testing.assert_allclose(fast.heatmap, full.heatmap, atol=1e-5)  # the bias has no part in it


@pytest.mark.usefixtures("fast")
def test_a_threshold_that_was_asked_for_holds_for_either() -> None:
    loaded = library.load_classifier(EngineName.ONNXRUNTIME, 0.9, ModelName.FAST)
    assert loaded.threshold == 0.9


@pytest.mark.usefixtures("fast")
@pytest.mark.parametrize("name", ModelName)
def test_the_model_behind_a_result_is_found_again(name: ModelName) -> None:
    described = classifier.manifest_of(name)
    assert classifier.manifest_behind(described.identity).weights == described.weights


def test_a_damaged_model_does_not_stand_before_the_one_behind_a_result(resources: Path) -> None:
    fast = second_model.make(resources / "fast_model")
    identity = classifier.manifest_of(ModelName.FAST).identity
    (resources / "model").unlink()
    (resources / "model").mkdir()
    (resources / "model" / "manifest.json").write_text("{")
    assert classifier.manifest_behind(identity).weights.parent == fast
    with pytest.raises(ModelError):
        classifier.manifest_of(ModelName.FULL)


@pytest.mark.usefixtures("resources")
def test_a_model_that_is_gone_explains_nothing() -> None:
    with pytest.raises(ModelMissingError, match=r"\(older 1\.0\) is not installed\. Screen the film again"):
        classifier.manifest_behind(ModelIdentity("older 1.0", "f" * 64))


def test_what_models_there_are_is_told_without_the_libraries_that_run_them() -> None:
    program = (
        "import sys; from pneumoscan.classifier import library; library.available(); library.manifest_of();"
        "heavy = {'cv2', 'tensorflow', 'onnxruntime', 'safetensors'} & sys.modules.keys();"
        "sys.exit(str(heavy) if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr


FAST_IS_HERE = (library.own_folder(ModelName.FAST) / "manifest.json").is_file()


@pytest.mark.skipif(not FAST_IS_HERE, reason="no fast model is bundled in resources/fast_model")
def test_the_fast_model_of_the_program_keeps_what_was_promised() -> None:
    """At least three times as fast, and no more than 0.005 of the area under the curve lost on the same films."""
    full, fast = (manifests.load(library.own_folder(name)) for name in ModelName)
    for file in fast.files:
        fast.read(fast.weights.parent / file)
    assert fast.identity != full.identity
    assert fast.metrics["measured_on"] == full.metrics["measured_on"]
    assert full.metrics["auc"]["value"] - fast.metrics["auc"]["value"] <= 0.005
    assert fast.speed_up is None or fast.speed_up >= 3
    assert fast.gate is not None
