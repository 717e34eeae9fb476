from __future__ import annotations

import hashlib
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
    described = classifier.manifest_of()
    assert described.weights == resource_path("model") / "vgg16.safetensors"
    assert manifest.read_record(resource_path("model"))["files"]["vgg16.safetensors"] == described.sha256


def test_the_kept_scores_give_the_figures_that_the_manifest_states() -> None:
    described, stated = classifier.manifest_of(), manifest.read_record(resource_path("model"))["metrics"]
    scores = described.validation_scores()
    assert scores is not None
    found = scores.figures(described.operating_point)
    for share, name in (
        (found.sensitivity, "sensitivity"), (found.specificity, "specificity"), (found.uncertain, "undecided"),
    ):  # fmt: skip
        figures = {"value": share.value, "low": share.low, "high": share.high}
        assert figures == pytest.approx(stated[name], abs=6e-5)


def test_a_model_may_come_without_the_scores_of_its_films(tmp_path: Path) -> None:
    assert manifest.load(changed(tmp_path, {"validation_scores": None})).validation_scores() is None


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"with_pneumonia": [2], "without": [0.5]}'])
def test_scores_that_are_none_are_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "scores.json").write_bytes(content)
    files = manifest.read_record(resource_path("model"))["files"]
    digest = hashlib.sha256(content).hexdigest()
    changes = {"validation_scores": "scores.json", "files": files | {"scores.json": digest}}
    with pytest.raises(classifier.ModelError, match=r"scores\.json is damaged"):
        manifest.load(changed(tmp_path, changes)).validation_scores()


def test_scores_of_other_films_are_refused(tmp_path: Path) -> None:
    (tmp_path / "validation_scores.json").write_bytes(b'{"with_pneumonia": [1], "without": [0]}')
    with pytest.raises(classifier.ModelError, match="not the one that was tested"):
        manifest.load(changed(tmp_path, {})).validation_scores()


def test_weights_and_graph_are_told_apart_by_name(tmp_path: Path) -> None:
    files = {"b.onnx": "1", "a.safetensors": "2"}
    folder = changed(
        tmp_path,
        {"files": files, "weights": "a.safetensors", "onnx": "b.onnx", "gate": None, "validation_scores": None},
    )
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
        ({"validation_scores": "unknown.json"}, "damaged"),
        ({"files": ["vgg16.safetensors"]}, "damaged"),
    ],
)
def test_a_manifest_that_does_not_fit_is_refused(tmp_path: Path, changes: dict[str, Any], sentence: str) -> None:
    with pytest.raises(classifier.ModelError, match=sentence):
        manifest.load(changed(tmp_path, changes))


@pytest.mark.parametrize("content", ["", "[]", "{", "[" * 200_000, "9" * 5000])
def test_what_is_no_manifest_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / manifest.FILE_NAME).write_text(content, encoding="utf-8")
    with pytest.raises(classifier.ModelError, match="damaged"):
        manifest.load(tmp_path)


def test_a_missing_model_is_said(tmp_path: Path) -> None:
    with pytest.raises(classifier.ModelError, match="Install the program again"):
        manifest.load(tmp_path)


@pytest.mark.parametrize(("stated", "speed_up"), [(None, None), (4.6, 4.6), (5, 5.0)])
def test_how_many_times_as_fast_it_is_may_be_stated(tmp_path: Path, stated: object, speed_up: float | None) -> None:
    assert manifest.load(changed(tmp_path, {"speed_up": stated})).speed_up == speed_up


@pytest.mark.parametrize("stated", [0, -2, "5", [5], float("inf"), float("nan"), True])
def test_a_speed_that_is_none_is_refused(tmp_path: Path, stated: object) -> None:
    with pytest.raises(classifier.ModelError, match="manifest is damaged"):
        manifest.load(changed(tmp_path, {"speed_up": stated}))


NO_NUMBERS = [float("nan"), float("inf"), "1.0", True]
SCALES = ["temperature", "offset", "threshold", "heatmap_reference"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(
            (name, value)
            for name in ("temperature", "offset", "threshold", "heatmap_reference")
            for value in NO_NUMBERS
        ),
        *(("temperature", value) for value in (0, -1.0)),
        *(("heatmap_reference", value) for value in (0, -1.0)),
        *(("threshold", value) for value in (-0.1, 1.1)),
        *(("input_size", value) for value in (0, -1, 31, 1025, 10**9, 128.7, float("inf"), "128", True)),
        *(("name", value) for value in ("", "two\nlines 1.0", 5, "x" * 201)),
        *(("uncertain", value) for value in ([float("nan"), 1], [0.9, 0.2], [-3, 5], [0.7, 0.9], [], 5)),
        ("files", {"CON": "0"}),
    ],
)
def test_values_that_make_no_sense_are_refused_whoever_signed_them(tmp_path: Path, name: str, value: object) -> None:
    with pytest.raises(classifier.ModelError, match="damaged"):
        manifest.load(changed(tmp_path, {name: value}))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *((name, value) for name in ("unfamiliar", "foreign") for value in (*NO_NUMBERS, 0, -1)),
        ("unfamiliar", 99.0),
        *(("logits", value) for value in ([float("nan"), 5], [5, -5], [1])),
    ],
)
def test_a_gate_that_would_refuse_nothing_is_refused(tmp_path: Path, name: str, value: object) -> None:
    gate = manifest.read_record(resource_path("model"))["gate"]
    with pytest.raises(classifier.ModelError, match="damaged"):
        manifest.load(changed(tmp_path, {"gate": {**gate, name: value}}))
