from __future__ import annotations

import argparse
import csv
import json
import shutil
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

import training.model
from tests.training.made_predictions import made_predictions
from tests.training.test_evaluate import Looker, model_of
from training.commands import evaluate
from training.dataset import layout
from training.errors import TrainingError
from training.evaluation import sets, style
from training.predictions import Predictions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from training.dataset.film import LabelledFilm
    from training.model import TrainedModel

RANDOM = np.random.default_rng(3)


class GreyScorer(Looker):
    """Finds bright films."""

    def __init__(self, model: TrainedModel) -> None:
        self.model = model

    def predict(self, films: Sequence[LabelledFilm], folder: Path) -> tuple[Predictions, list[str]]:
        logits = []
        for film in films:
            with Image.open(film.path) as picture:
                logits.append(np.asarray(picture).mean() / 20 - 6)
        some = made_predictions(len(films))
        return Predictions(
            logits=np.array(logits),
            peaks=some.peaks,
            labels=np.array([float(film.label) for film in films]),
            patients=np.array([film.patient for film in films]),
            files=np.array([film.path.relative_to(folder).as_posix() for film in films]),
            sha256=np.array([film.sha256 for film in films]),
            subtypes=np.array([film.subtype for film in films]),
            file_bytes=some.file_bytes,
            mean_grey=some.mean_grey,
            aspect_ratio=some.aspect_ratio,
        ), []


def make_set(folder: Path, *parts: str, names: tuple[str, str] = ("NORMAL", "PNEUMONIA"), films: int = 6) -> Path:
    for part in parts or ("",):
        for label, name in enumerate(names):
            place = folder / part / name
            place.mkdir(parents=True)
            for index in range(films):
                pixels = RANDOM.normal(100 + 40 * label, 25, (40, 48)).clip(0, 255).astype(np.uint8)
                Image.fromarray(pixels).save(place / f"{index}.png")
    return folder


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a run that trained on the films in `films/train`, but for those that validate."""
    films = make_set(tmp_path / "films", "train", "test")
    folder = tmp_path / "first"
    folder.mkdir()
    with (folder / "films.csv").open("w", newline="", encoding="utf-8") as stream:
        table = csv.writer(stream)
        table.writerow(["file", "sha256", "patient", "label", "part"])
        for film in layout.read(films).only("train"):
            part = "validation" if film.path.stem in {"0", "1"} else "train"
            table.writerow([film.path.relative_to(films).as_posix(), film.sha256, film.patient, film.label, part])
    monkeypatch.setattr(training.model, "open_model", lambda path: model_of(made_predictions(80), name=path.name))
    monkeypatch.setattr(training.model, "Scorer", GreyScorer)
    # Drawing takes most of the time, and is tested beside this.
    monkeypatch.setattr(style, "save", lambda _made, path, _kind: path.write_bytes(b""))
    return folder


def evaluate_with(*words: str | Path) -> int:
    parser = argparse.ArgumentParser()
    evaluate.add_arguments(parser)
    return evaluate.run(parser.parse_args([str(word) for word in words]))


def names_in(out: Path) -> list[str]:
    return [each["name"] for each in json.loads((out / "evaluation.json").read_text(encoding="utf-8"))["sets"]]


def test_validation_test_and_external_sets_are_measured(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    elsewhere = make_set(tmp_path / "else" / "test", names=("healthy", "COVID"))
    out = tmp_path / "deep" / "out"
    assert evaluate_with(run, tmp_path / "films", "--external", elsewhere, "--out", out) == 0
    assert names_in(out) == ["validation", "test", "test 2"]
    assert {path.name for path in out.glob("*.csv")} == {
        "predictions-validation.csv", "predictions-test.csv", "predictions-test-2.csv",
    }  # fmt: skip
    assert (out / "plots" / "test-mistakes.svg").exists() == (out / "plots" / "test-mistakes.png").exists()
    printed = capsys.readouterr().out
    assert "Research use only" in printed
    assert "null baseline" in printed
    assert str(out / "evaluation.html") in printed


def test_films_that_the_run_learnt_from_are_refused(run: Path, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "films" / "test")
    with pytest.raises(TrainingError, match="trained on 8 of the 12 films"):
        evaluate_with(run, tmp_path / "films", "--out", tmp_path / "out")
    for path in (tmp_path / "films" / "train").rglob("*.png"):
        if path.stem not in {"0", "1"}:
            path.unlink()
    assert evaluate_with(run, tmp_path / "films", "--out", tmp_path / "out") == 0
    assert names_in(tmp_path / "out") == ["validation", "films"]


def test_copies_of_what_the_run_learnt_from_are_left_out_and_said(run: Path, tmp_path: Path) -> None:
    elsewhere = make_set(tmp_path / "else")
    shutil.copy(tmp_path / "films" / "train" / "NORMAL" / "3.png", elsewhere / "NORMAL" / "copy.png")
    (source,) = sets.collect(model_of(made_predictions(80)), sets.learnt_by(run), None, [elsewhere], None)
    assert len(source.films) == 12
    assert "1 of 13 are copies" in source.how_chosen
    shutil.rmtree(tmp_path / "films" / "test")
    for path in (tmp_path / "films").rglob("[01].png"):
        path.unlink()
    with pytest.raises(TrainingError, match="all films"):
        evaluate_with(run, "--external", tmp_path / "films", "--out", tmp_path / "out")


def test_the_model_says_which_class_is_to_be_found(run: Path, tmp_path: Path) -> None:
    """Even where it is the one that is called like health."""
    model = model_of(made_predictions(80), class_names=("PNEUMONIA", "NORMAL"))
    (source,) = sets.collect(model, None, tmp_path / "films", [], None)
    assert {film.path.parent.name for film in source.films if film.label == 1} == {"NORMAL"}
    assert "was not checked" in source.how_chosen


def test_other_names_of_the_class_are_given_with_positive(run: Path, tmp_path: Path) -> None:
    elsewhere = make_set(tmp_path / "else", names=("TB", "asthma"))
    with pytest.raises(TrainingError, match="--positive"):
        evaluate_with(run, "--external", elsewhere, "--out", tmp_path / "out")
    with pytest.raises(TrainingError, match="No set has a class flu"):
        evaluate_with(run, tmp_path / "films", "--positive", "flu", "--out", tmp_path / "out")
    model = model_of(made_predictions(80))
    first, second = sets.collect(model, None, tmp_path / "films", [elsewhere], "tb")
    assert {film.path.parent.name for film in first.films if film.label == 1} == {"PNEUMONIA"}
    assert {film.path.parent.name for film in second.films if film.label == 1} == {"TB"}


def test_a_bundled_model_needs_films(run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(training.model, "open_model", lambda _: model_of(made_predictions(80), validation=None))
    with pytest.raises(TrainingError, match="no films of its own"):
        evaluate_with(tmp_path, "--out", tmp_path / "out")
    assert evaluate_with(tmp_path, tmp_path / "films", "--out", tmp_path / "out") == 0
    assert names_in(tmp_path / "out") == ["test"]


def test_a_damaged_list_of_films_is_told(run: Path, tmp_path: Path) -> None:
    (run / "films.csv").write_text("file,label\na,1\n", encoding="utf-8")
    with pytest.raises(TrainingError, match="damaged"):
        evaluate_with(run, "--out", tmp_path / "out")


@pytest.mark.parametrize("share", ["0", "1", "10", "much"])
def test_a_prevalence_is_a_share(share: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        evaluate_with("run", "--prevalence", share, "--out", "out")
    assert "share above 0 and below 1" in capsys.readouterr().err
