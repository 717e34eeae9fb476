from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest
import safetensors.numpy
from PIL import Image

from tests.made_films import made_film
from training import __main__ as command_line
from training.errors import TrainingError
from training.fitting import checkpoint, run_folder
from training.fitting.folds import SUMMARY
from training.model import open_model
from training.predictions import Predictions

if TYPE_CHECKING:
    from pathlib import Path

SMALL = ["--arch", "basic_cnn", "--batch", "4", "--validation", "0.3", "--precision", "float32", "--average", "0.9"]
TWO_PHASES = [*SMALL, "--sizes", "32:1,40:2", "--head-epochs", "1"]


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Bright films are "pneumonia"; one file is damaged."""
    folder = tmp_path_factory.mktemp("films")
    for label, name in enumerate(("NORMAL", "PNEUMONIA")):
        (folder / name).mkdir()
        for number in range(20):
            film = made_film(70, 70, mean=80 + 90 * label, seed=number)
            Image.fromarray(film).save(folder / name / f"IM-{label}{number:03}-1.png")
    (folder / "NORMAL" / "damaged.png").write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    return folder


def train(*arguments: object) -> int:
    return command_line.main(["train", *map(str, arguments)])


@pytest.fixture(scope="module")
def whole_run(films: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    run = tmp_path_factory.mktemp("runs") / "whole"
    assert train(films, "--run", run, *TWO_PHASES) == 0
    return run


@pytest.fixture
def places(films: Path, whole_run: Path, tmp_path: Path) -> dict[str, str]:
    return {"RUN": str(tmp_path / "run"), "FILMS": str(films), "WHOLE": str(whole_run), "FILMS/run": str(films / "run")}


def weights_of(run: Path) -> dict[str, np.ndarray]:
    return dict(safetensors.numpy.load_file(run / run_folder.MODEL))


def assert_alike(run: Path, other: Path) -> None:
    for name, array in weights_of(run).items():
        np.testing.assert_allclose(weights_of(other)[name], array, atol=2e-3, err_msg=name)
    histories = [run_folder.read_record(each)["history"] for each in (run, other)]
    for epoch, same in zip(*histories, strict=True):
        assert {**epoch, "seconds": 0} == pytest.approx({**same, "seconds": 0}, abs=1e-3)


def test_a_run_folder_tells_what_was_done(whole_run: Path, films: Path) -> None:
    record = run_folder.read_record(whole_run)
    assert record["finished"]
    assert [(epoch["phase"], epoch["size"]) for epoch in record["history"]] == [
        ("head", 32),
        ("all", 32),
        ("all", 40),
        ("all", 40),
    ]
    assert record["films"]["train"]["films"] + record["films"]["validation"]["films"] == 40
    assert [sentence.split(":")[0] for sentence in record["films"]["unreadable"]] == ["damaged.png"]
    assert record["recipe"]["seed"] == 2026
    assert record["versions"]["keras"]
    assert str(films) not in record["command"]
    assert (whole_run / run_folder.HISTORY).read_text().count("\n") == 5
    assert list((whole_run / run_folder.TENSORBOARD).iterdir())
    assert not (whole_run / checkpoint.FILE_NAME).exists()
    assert json.loads((whole_run / "evaluation" / "evaluation.json").read_text(encoding="utf-8"))["sets"]
    assert (whole_run / "evaluation" / "plots" / "by-epoch-accuracy.svg").exists()


def test_a_finished_run_opens_as_a_model(whole_run: Path) -> None:
    model = open_model(whole_run)
    assert (model.arch, model.input_size, model.class_names) == ("basic_cnn", 40, ("NORMAL", "PNEUMONIA"))
    assert model.validation is not None
    assert set(model.validation.labels) == {0.0, 1.0}
    assert 0 < model.threshold <= 1


def test_the_network_learns(films: Path, tmp_path: Path) -> None:
    options = ["--sizes", "32:6", "--learning-rate", "0.01", "--augmentation", "none", "--average", "0"]
    assert train(films, "--run", tmp_path / "run", *SMALL, *options) == 0
    history = run_folder.read_record(tmp_path / "run")["history"]
    assert history[-1]["loss"] < history[0]["loss"]
    assert max(epoch["val_auc"] for epoch in history) > 0.95


_KILLED = """
import os, signal, sys
from training import __main__ as command_line
from training.fitting import run

class Deadly(run.Run):
    def _save(self):
        super()._save()
        if (self._place.epoch, self._place.step) == (2, 3):
            os.kill(os.getpid(), signal.SIGKILL)

run.Run = Deadly
from training.fitting import train
train.Run = Deadly
command_line.main(sys.argv[1:])
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_a_run_killed_in_mid_epoch_ends_where_a_whole_one_does(films: Path, whole_run: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    command = ["train", str(films), "--run", str(run), *TWO_PHASES, "--checkpoint-minutes", "0"]
    killed = subprocess.run([sys.executable, "-c", _KILLED, *command], capture_output=True, check=False)
    assert killed.returncode == -signal.SIGKILL, killed.stderr.decode()[-2000:]
    _, place = checkpoint.load(run / checkpoint.FILE_NAME)
    assert (place.epoch, place.step) == (2, 3)
    assert train("--resume", "--run", run) == 0
    assert_alike(whole_run, run)


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no SIGINT to one process")
def test_ctrl_c_saves_and_the_run_goes_on(films: Path, whole_run: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    command = [sys.executable, "-m", "training", "train", str(films), "--run", str(run), *TWO_PHASES]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout
        while "epoch 1/" not in (line := process.stdout.readline()):
            assert line, process.stderr and process.stderr.read()
        process.send_signal(signal.SIGINT)
        started = time.monotonic()
        assert process.wait(60) == 130
        assert time.monotonic() - started < 30
        assert process.stderr
        assert "--resume" in process.stderr.read()
    assert train("--resume", "--run", run) == 0
    assert_alike(whole_run, run)


def test_a_full_disk_is_told_and_the_run_goes_on(
    films: Path, whole_run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run, real = tmp_path / "run", checkpoint.save

    def full(path: Path, arrays: dict[str, np.ndarray], place: checkpoint.Place) -> None:
        if place.epoch == 3:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
        real(path, arrays, place)

    monkeypatch.setattr(checkpoint, "save", full)
    assert train(films, "--run", run, *TWO_PHASES) == 2
    assert "No space left" in capsys.readouterr().err
    monkeypatch.setattr(checkpoint, "save", real)
    assert train("--resume", "--run", run) == 0
    assert_alike(whole_run, run)


def test_a_size_is_left_early_and_the_best_epoch_is_kept(films: Path, tmp_path: Path) -> None:
    options = ["--sizes", "32:9,40:2", "--patience", "1", "--learning-rate", "1e-9", "--average", "0"]
    assert train(films, "--run", tmp_path / "run", *SMALL, *options) == 0
    record = run_folder.read_record(tmp_path / "run")
    sizes = [epoch["size"] for epoch in record["history"]]
    assert 0 < sizes.count(32) < 9
    assert 40 in sizes


def test_cross_validation_makes_a_run_a_fold(films: Path, tmp_path: Path) -> None:
    assert train(films, "--run", tmp_path / "run", *SMALL, "--sizes", "32:1", "--folds", "2") == 0
    summary = json.loads((tmp_path / "run" / SUMMARY).read_text())
    assert len(summary["val_auc"]["folds"]) == 2
    folds = [Predictions.load(tmp_path / "run" / f"fold-{number}" / run_folder.PREDICTIONS) for number in (1, 2)]
    files = [set(fold.files) for fold in folds]
    assert not files[0] & files[1]
    assert len(files[0] | files[1]) == 40


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["nowhere", "--run", "RUN"], "There is no folder"),
        (["--run", "RUN"], "Name the folder"),
        (["--resume", "--run", "RUN"], "holds no run"),
        (["FILMS", "--run", "WHOLE"], "holds a run already"),
        (["--resume", "--run", "WHOLE"], "is finished"),
        (["FILMS", "--run", "RUN", "--sizes", "64"], "PIXELS:EPOCHS"),
        (["FILMS", "--run", "RUN", "--sizes", "64:1", "--epochs", "2"], "not both"),
        (["FILMS", "--run", "RUN", "--arch", "vgg19", "--weights", "bundled"], "bundled"),
        (["FILMS", "--run", "RUN", "--validation", "2"], "--validation"),
        (["FILMS", "--run", "RUN", "--validation", "much"], "--validation"),
        (["FILMS", "--run", "RUN", "--validation", "folder"], "no folder val"),
        (["FILMS", "--run", "RUN", "--epochs", "0"], "at least one epoch"),
        (["FILMS", "--run", "RUN", "--weights", "missing.npz"], "missing.npz"),
        (["FILMS", "--run", "RUN", "--patience", "-1"], "--patience"),
        (["FILMS", "--run", "RUN", "--checkpoint-minutes", "-1"], "--checkpoint-minutes"),
        (["FILMS", "--run", "RUN", "--learning-rate", "0"], "learning rates"),
        (["FILMS", "--run", "RUN", "--folds", "99"], "fewer folds"),
        (["FILMS", "--run", "RUN", "--input-size", "20"], "32"),
        (["--resume", "--run", "WHOLE", "--epochs", "9"], "leave out --epochs"),
        (["FILMS", "--run", "FILMS/run"], "beside it"),
    ],
)
def test_what_cannot_be_is_a_sentence(
    arguments: list[str], sentence: str, places: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert train(*(places.get(word, word) for word in arguments)) == 2
    error = capsys.readouterr().err
    assert sentence in error
    assert len(error.splitlines()) == 1


def test_a_run_does_not_go_on_with_other_films(films: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run_folder.write_films(tmp_path, films, {"train": []})
    command = ["--run", tmp_path, *SMALL, "--sizes", "32:1"]
    assert train(films, *command) == 2
    assert "not those" in capsys.readouterr().err


def test_a_run_can_start_from_another_and_tells_so(films: Path, whole_run: Path, tmp_path: Path) -> None:
    start = ["--weights", whole_run / run_folder.MODEL, "--learning-rate", "1e-9", "--average", "0"]
    assert train(films, "--run", tmp_path / "run", *SMALL, "--sizes", "40:1", *start) == 0
    record = run_folder.read_record(tmp_path / "run")
    before = run_folder.read_record(whole_run)
    assert record["started_from"]["sha256"] == before["model_sha256"]
    assert record["started_from"]["run"]["command"] == before["command"]
    assert record["history"][0]["val_auc"] == pytest.approx(before["history"][-1]["val_auc"], abs=0.05)
    for name, array in weights_of(whole_run).items():
        np.testing.assert_allclose(weights_of(tmp_path / "run")[name], array, atol=1e-3)


def test_validation_films_that_the_start_has_seen_are_told(
    films: Path, whole_run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    start = ["--weights", whole_run / run_folder.MODEL, "--seed", "1"]
    assert train(films, "--run", tmp_path / "run", *SMALL, "--sizes", "40:1", *start) == 2
    assert "were trained on" in capsys.readouterr().err
    assert not (tmp_path / "run").exists()


def test_a_damaged_checkpoint_is_not_trained_on(tmp_path: Path) -> None:
    path = tmp_path / checkpoint.FILE_NAME
    checkpoint.save(path, {"a": np.zeros(1000, np.float32), "b": np.array(3)}, checkpoint.Place(step=4))
    arrays, place = checkpoint.load(path)
    assert (arrays["b"].shape, int(arrays["b"]), place.step) == ((), 3, 4)
    content = bytearray(path.read_bytes())
    content[-100] ^= 1
    path.write_bytes(content)
    with pytest.raises(TrainingError, match="has changed"):
        checkpoint.load(path)


def test_a_refused_cross_validation_leaves_the_folder_free(films: Path, tmp_path: Path) -> None:
    assert train(films, "--run", tmp_path / "run", *SMALL, "--folds", "99") == 2
    assert not (tmp_path / "run").exists()


def test_keras_on_a_back_end_that_is_not_there_is_a_sentence(films: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "training", "train", str(films), "--run", str(tmp_path / "run")]
    environment = os.environ | {"KERAS_BACKEND": "torch"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "KERAS_BACKEND" in done.stderr.splitlines()[-1]


def test_the_same_code_trains_on_jax(films: Path, tmp_path: Path) -> None:
    pytest.importorskip("jax")
    command = [sys.executable, "-m", "training", "train", str(films), "--run", str(tmp_path / "run"), *TWO_PHASES]
    environment = os.environ | {"KERAS_BACKEND": "jax"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert open_model(tmp_path / "run").validation is not None
