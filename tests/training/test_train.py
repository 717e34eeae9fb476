from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from pneumoscan import imaging
from pneumoscan.classifier import manifest, preprocessing, vgg16
from pneumoscan.classifier.engine import create
from training import __main__ as command_line
from training import data, export, train
from training.data import DataError

if TYPE_CHECKING:
    from pathlib import Path

COMMON = ["--batch", "8", "--validation", "0.3", "--sizes", "32:2"]


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Bright squares are "pneumonia"."""
    folder = tmp_path_factory.mktemp("films")
    random = np.random.default_rng(0)
    for label, name in enumerate(("NORMAL", "PNEUMONIA")):
        (folder / name).mkdir()
        for number in range(20):
            film = random.integers(0, 80 + 120 * label, (70, 70), np.uint8)
            Image.fromarray(film).save(folder / name / f"IM-{label}{number:03}-1.png")
    return folder


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("weights") / "start.npz"
    np.savez(path, **vgg16.get_weights(vgg16.build(32)))  # type: ignore[arg-type]
    return path


@pytest.fixture(scope="module")
def whole_run(films: Path, weights: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    run = tmp_path_factory.mktemp("runs") / "whole"
    assert command_line.main(["train", str(films), "--weights", str(weights), "--run", str(run), *COMMON]) == 0
    return run


def test_a_stopped_run_ends_where_a_whole_one_does(
    films: Path, weights: Path, whole_run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = ["train", str(films), "--weights", str(weights), "--run", str(tmp_path / "run"), *COMMON]
    real = train._Session.run_epoch

    def power_cut(self: train._Session, epoch: int, *rest: np.ndarray) -> None:
        if epoch == 1:
            raise KeyboardInterrupt
        real(self, epoch, *rest)

    monkeypatch.setattr(train._Session, "run_epoch", power_cut)
    with pytest.raises(KeyboardInterrupt):
        command_line.main(arguments)
    monkeypatch.setattr(train._Session, "run_epoch", real)
    assert command_line.main(arguments) == 0
    with (
        np.load(whole_run / train.PREDICTIONS_FILE) as whole,
        np.load(tmp_path / "run" / train.PREDICTIONS_FILE) as cut,
    ):
        assert np.allclose(whole["logits"], cut["logits"], atol=1e-3)
        assert np.array_equal(whole["labels"], cut["labels"])


def test_other_settings_do_not_continue_a_run(films: Path, weights: Path, whole_run: Path) -> None:
    recipe = train.Recipe(str(films), str(weights), sizes=((32, 5),))
    with pytest.raises(DataError, match="other settings"):
        train.train(recipe, whole_run)


def test_the_exported_model_gives_the_runs_answers(whole_run: Path, tmp_path: Path, films: Path) -> None:
    with np.load(whole_run / train.PREDICTIONS_FILE) as stored:
        predictions = dict(stored)
    export.export(whole_run, tmp_path / "model", "test")
    record = json.loads((tmp_path / "model" / manifest.FILE_NAME).read_text(encoding="utf-8"))
    assert str(films) not in json.dumps(record)
    exported = manifest.load(tmp_path / "model")
    assert (exported.name, exported.input_size) == ("test", 32)
    engine = create(exported)
    _, validation = data.split(data.scan(films), 0.3, 2026)
    for film, expected in zip(validation, predictions["logits"], strict=True):
        grey = preprocessing.resize(imaging.load(film.path).pixels, 32)
        assert engine.run(preprocessing.standardise(grey)).logit == pytest.approx(expected, abs=1e-4)


def test_a_network_that_knows_nothing_is_not_exported(whole_run: Path, tmp_path: Path) -> None:
    run = shutil.copytree(whole_run, tmp_path / "run")
    with np.load(run / train.PREDICTIONS_FILE) as stored:
        predictions = dict(stored)
    np.savez(
        run / train.PREDICTIONS_FILE, **predictions | {"logits": np.resize([1.0, -1.0], len(predictions["labels"]))}
    )
    with pytest.raises(export.ExportError, match="not good enough"):
        export.export(run, tmp_path / "refused", "test")
    assert not (tmp_path / "refused").exists()


def test_an_unfinished_run_is_not_exported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command_line.main(["export", str(tmp_path), "--name", "test", "--out", str(tmp_path / "out")]) == 2
    assert "no finished run" in capsys.readouterr().err


def test_a_folder_without_films_is_told(tmp_path: Path, weights: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["train", str(tmp_path), "--weights", str(weights), "--run", str(tmp_path / "run")]
    assert command_line.main(arguments) == 2
    assert "NORMAL" in capsys.readouterr().err
