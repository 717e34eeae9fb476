from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from pneumoscan import classifier
from pneumoscan.classifier import manifest
from pneumoscan.core.resources import resource_path

if TYPE_CHECKING:
    from pathlib import Path


def changed(folder: Path, changes: dict[str, Any]) -> Path:
    """A folder with the bundled model's manifest, changed; None takes a key away."""
    record = manifest.read_record(resource_path("model")) | changes
    kept = {key: value for key, value in record.items() if value is not None}
    (folder / manifest.FILE_NAME).write_text(json.dumps(kept), encoding="utf-8")
    return folder


def test_the_bundled_manifest_is_read() -> None:
    described = classifier.bundled_manifest()
    assert described.weights == resource_path("model") / "vgg16.safetensors"
    assert manifest.read_record(resource_path("model"))["files"]["vgg16.safetensors"] == described.sha256


def test_weights_and_graph_are_told_apart_by_name(tmp_path: Path) -> None:
    files = {"b.onnx": "1", "a.safetensors": "2"}
    folder = changed(tmp_path, {"files": files, "weights": "a.safetensors", "onnx": "b.onnx", "gate": None})
    described = manifest.load(folder)
    assert (described.weights, described.sha256) == (folder / "a.safetensors", "2")
    assert described.onnx == folder / "b.onnx"


def test_a_model_may_come_without_a_graph(tmp_path: Path) -> None:
    assert manifest.load(changed(tmp_path, {"onnx": None})).onnx is None


@pytest.mark.parametrize(
    "name", ["../vgg16.safetensors", "/vgg16.safetensors", "..\\vgg16.safetensors", "C:vgg16.safetensors", "..", ""]
)
def test_files_elsewhere_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(classifier.ModelError, match="damaged"):
        manifest.load(changed(tmp_path, {"files": {name: "0"}, "weights": name, "onnx": None}))


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"preprocessing": "other/9"}, "preprocessing"),
        ({"input_size": "wide"}, "damaged"),
        ({"weights": None}, "damaged"),
        ({"weights": "other.safetensors"}, "damaged"),
        ({"onnx": "unknown.onnx"}, "damaged"),
        ({"files": ["vgg16.safetensors"]}, "damaged"),
    ],
)
def test_a_manifest_that_does_not_fit_is_refused(tmp_path: Path, changes: dict[str, Any], sentence: str) -> None:
    with pytest.raises(classifier.ModelError, match=sentence):
        manifest.load(changed(tmp_path, changes))


@pytest.mark.parametrize("content", ["", "[]", "{"])
def test_what_is_no_manifest_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / manifest.FILE_NAME).write_text(content, encoding="utf-8")
    with pytest.raises(classifier.ModelError, match="damaged"):
        manifest.load(tmp_path)


def test_a_missing_model_is_said(tmp_path: Path) -> None:
    with pytest.raises(classifier.ModelError, match="Install the program again"):
        manifest.load(tmp_path)
