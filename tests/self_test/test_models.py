from __future__ import annotations

import hashlib
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest

from pneumoscan.classifier import EngineName, ModelName, preprocessing
from pneumoscan.classifier.classifier import Classifier
from pneumoscan.classifier.engine import create
from pneumoscan.core.installation import State, ToldCode
from pneumoscan.core.operating_point import OperatingPoint
from pneumoscan.self_test import models, reference
from pneumoscan.self_test.models import HEATMAP_TOLERANCE, SCORE_TOLERANCE, compare_films, compare_gate
from pneumoscan.self_test.workshop import FaultError, Workshop
from tests.self_test.replay import Replay, model, with_reference

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

FILMS = reference.sample_films()
PICTURES = reference.pictures_of_no_film()


def test_the_bundled_model_knows_every_sample_and_picture_as_they_are_now() -> None:
    known = reference.stored(model())
    assert FILMS
    assert PICTURES
    for path in (*FILMS, *PICTURES):
        assert known[path.name].sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_bundled_models_scores_call_each_sample_by_its_name() -> None:
    known = reference.stored(model())
    threshold = model().operating_point.threshold
    assert all((known[path.name].score > threshold) == ("pneumonia" in path.name) for path in FILMS)


def test_the_bundled_model_still_says_what_it_said(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path)
    for check in (models.check_films, models.check_gate):
        assert check(ModelName.FULL, EngineName.ONNXRUNTIME, workshop).state is State.PASSED
    assert models.check_files(ModelName.FULL).state is State.PASSED


def test_the_mildest_fault_that_matters_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Films that are made small by interpolation, not by areas: no score moves by a thousandth, but heatmaps do."""

    def resized(pixels: NDArray[Any], size: int) -> NDArray[np.float32]:
        grey = pixels.astype(np.float32) * np.float32(255 / np.iinfo(pixels.dtype).max)
        return np.asarray(cv2.resize(grey, (size, size), interpolation=cv2.INTER_LINEAR), np.float32)

    classifier = Classifier(model(), create(model(), EngineName.ONNXRUNTIME))
    assert compare_films(model(), classifier, FILMS).state is State.PASSED
    monkeypatch.setattr(preprocessing, "resize", resized)
    assert compare_films(model(), classifier, FILMS).told.code is ToldCode.FILM_DIFFERS


@pytest.mark.parametrize("share", [0.9, 1.1])
def test_a_score_may_differ_by_the_tolerance_and_no_more(share: float) -> None:
    replay = Replay(model())
    (sha256, stored), *_ = replay.known.items()
    replay.change(sha256, score=stored.score + share * SCORE_TOLERANCE)
    answer = compare_films(model(), replay, FILMS)
    assert (answer.state is State.PASSED) == (share < 1)


@pytest.mark.parametrize("share", [0.9, 1.1])
def test_a_heatmap_may_differ_by_the_tolerance_in_one_place_and_no_more(share: float) -> None:
    replay = Replay(model())
    (sha256, stored), *_ = replay.known.items()
    heat = stored.heatmap.copy()
    heat[0, 0] += share * HEATMAP_TOLERANCE
    replay.change(sha256, heatmap=heat)
    answer = compare_films(model(), replay, FILMS)
    assert (answer.state is State.PASSED) == (share < 1)


@pytest.mark.parametrize("heat", [np.full((8, 8), np.nan, np.float32), np.zeros((4, 4), np.float32)])
def test_a_heatmap_that_is_none_fails(heat: NDArray[np.float32]) -> None:
    replay = Replay(model())
    replay.change(next(iter(replay.known)), heatmap=heat)
    assert compare_films(model(), replay, FILMS).told.code is ToldCode.FILM_DIFFERS


def test_a_score_that_is_no_number_fails() -> None:
    replay = Replay(model())
    replay.change(next(iter(replay.known)), score=float("nan"))
    assert compare_films(model(), replay, FILMS).told.code is ToldCode.FILM_DIFFERS


def test_a_gate_that_lets_a_picture_pass_fails() -> None:
    replay = Replay(model())
    refused = next(each for each in replay.known.values() if each.objections)
    assert compare_gate(model(), replay, PICTURES).state is State.PASSED
    replay.change(refused.sha256, objections=())
    assert compare_gate(model(), replay, PICTURES).told.code is ToldCode.GATE_DIFFERS


def test_a_sample_that_was_exchanged_is_named(tmp_path: Path) -> None:
    exchanged = tmp_path / FILMS[0].name
    shutil.copy(FILMS[1], exchanged)
    with pytest.raises(FaultError, match=FILMS[0].name) as caught:
        compare_films(model(), Replay(model()), [exchanged])
    assert caught.value.answer.told.code is ToldCode.FILE_CHANGED


def test_a_sample_that_is_damaged_is_named_with_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / FILMS[0].name).write_bytes(FILMS[0].read_bytes()[:3000])
    with pytest.raises(FaultError, match="damaged") as caught:
        compare_films(model(), Replay(model()), [tmp_path / FILMS[0].name])
    assert caught.value.answer.told.code is ToldCode.FILM_UNREADABLE


def test_no_films_are_no_pass() -> None:
    for compare in (compare_films, compare_gate):
        with pytest.raises(FaultError):
            compare(model(), Replay(model()), [])


def test_a_reference_of_another_model_is_refused(tmp_path: Path) -> None:
    films = reference.stored(model())
    with pytest.raises(reference.NoReferenceError, match="another model"):
        reference.stored(with_reference(model(), tmp_path, films, of="0" * 64))


def test_a_model_that_came_without_a_reference_is_told(tmp_path: Path) -> None:
    bare = {name: sha256 for name, sha256 in model().files.items() if name != reference.FILE_NAME}
    with pytest.raises(reference.NoReferenceError, match="without"):
        reference.stored(replace(model(), files=bare))


@pytest.mark.parametrize("content", [b"", b"[]", b'{"films": 3}', b'{"films": {"a": {}}, "model": ""}'])
def test_a_reference_that_makes_no_sense_is_refused(tmp_path: Path, content: bytes) -> None:
    described = with_reference(model(), tmp_path, {})
    (tmp_path / reference.FILE_NAME).write_bytes(content)
    described.files[reference.FILE_NAME] = hashlib.sha256(content).hexdigest()  # type: ignore[index]
    with pytest.raises(reference.NoReferenceError, match="damaged"):
        reference.stored(described)


@pytest.mark.parametrize(
    "point", [OperatingPoint(0.951, (0.2276, 0.9519)), OperatingPoint(0.651, (0.0276, 0.9219)), OperatingPoint(0.651)]
)
def test_an_operating_point_that_is_not_the_one_that_was_measured_is_told(point: OperatingPoint) -> None:
    """As where a digit of the manifest is another: no score and no heatmap is, but verdicts are."""
    other = replace(model(), operating_point=point)
    answer = compare_films(other, Replay(model()), FILMS)
    assert (answer.state, answer.told.code) == (State.FAILED, ToldCode.MODEL_UNUSABLE)
    assert compare_films(model(), Replay(model()), FILMS).state is State.PASSED


def test_a_model_that_states_no_figures_has_none_to_contradict() -> None:
    for bare in (replace(model(), metrics={}), replace(model(), scores=None)):
        assert compare_films(bare, Replay(model()), FILMS).state is State.PASSED
