from __future__ import annotations

import argparse
import dataclasses
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import safetensors.numpy
from PIL import Image

from pneumoscan.classifier import vgg16
from tests.made_films import made_film
from training import networks
from training.commands import compare
from training.comparison import outputs
from training.comparison.work import SUMMARIES
from training.errors import TrainingError
from training.fitting import run_folder
from training.predictions import Predictions

SMALL = [
    *("--sizes", "32:6", "--batch", "4", "--validation", "0.3", "--learning-rate", "0.01"),
    *("--augmentation", "none", "--precision", "float32", "--average", "0"),
]


def parsed(*arguments: object) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    compare.add_arguments(parser)
    return parser.parse_args(list(map(str, arguments)))


def run_compare(*arguments: object) -> int:
    return compare.run(parsed(*arguments))


# Each comparison starts Keras several times, each time in a process of its own.
pytestmark = pytest.mark.timeout(900)


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Bright films are "pneumonia"; three of each class are test films, and one of those is damaged."""
    folder = tmp_path_factory.mktemp("films")
    for subset, count in (("train", 12), ("test", 3)):
        for label, name in enumerate(("NORMAL", "PNEUMONIA")):
            (folder / subset / name).mkdir(parents=True)
            for number in range(count):
                film = made_film(70, 70, mean=80 + 90 * label, seed=number + 100 * (subset == "test"))
                Image.fromarray(film).save(folder / subset / name / f"{subset}-{label}{number:03}-1.png")
    (folder / "test" / "NORMAL" / "damaged.png").write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    return folder


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Weights of the basic network, which fit no other."""
    path = tmp_path_factory.mktemp("weights") / "basic.safetensors"
    safetensors.numpy.save_file(dict(vgg16.get_weights(networks.build("basic_cnn", 32))), path)
    return path


@pytest.fixture(scope="module")
def command(films: Path, weights: Path, tmp_path_factory: pytest.TempPathFactory) -> list[object]:
    out = tmp_path_factory.mktemp("comparison") / "out"
    return [films, "--archs", "vgg16,basic_cnn", "--weights", weights, "--out", out, *SMALL]


@pytest.fixture(scope="module")
def out(command: list[object]) -> Path:
    assert run_compare(*command) == 3
    folder = command[command.index("--out") + 1]
    assert isinstance(folder, Path)
    return folder


def test_one_that_cannot_be_trained_does_not_stop_the_others(out: Path) -> None:
    record = json.loads((out / outputs.RECORD).read_text())
    failed, done = record["networks"]
    assert failed["name"] == "vgg16"
    assert "basic.safetensors does not fit vgg16" in failed["failure"]
    assert failed["parameters"] > 14_000_000
    assert (done["failure"], done["epochs"], done["start"]) == ("", 6, "basic.safetensors")
    assert {name: each["films"] for each in record["sets"] for name in [each["name"]]} == {"validation": 8, "test": 6}
    assert "1 cannot be read" in record["sets"][1]["how_chosen"]
    assert str(out) not in (out / outputs.PAGE).read_text()


def test_summaries_are_beside_one_another(out: Path) -> None:
    stock, ours = ((out / "basic_cnn" / name).read_text() for name in SUMMARIES)
    assert "block3_conv" in stock
    assert "block3_conv" in ours
    assert stock != ours
    assert "block3_conv" in (out / outputs.PAGE).read_text()


def test_given_again_finished_runs_are_taken_as_they_are(
    out: Path, command: list[object], capfd: pytest.CaptureFixture[str]
) -> None:
    model = out / "basic_cnn" / run_folder.MODEL
    before = model.stat().st_mtime_ns
    (out / outputs.PAGE).unlink()
    assert run_compare(*command, "--archs", "basic_cnn") == 0
    assert model.stat().st_mtime_ns == before
    assert (out / outputs.PAGE).exists()
    assert "epoch" not in capfd.readouterr().out.partition("validation films")[0]


def test_a_run_of_another_recipe_is_not_touched(out: Path, command: list[object]) -> None:
    with pytest.raises(TrainingError, match=r"another recipe .*learning rate"):
        run_compare(*command, "--learning-rate", "0.5")


def test_a_finished_run_of_other_films_is_not_taken(out: Path, films: Path, command: list[object]) -> None:
    other = out.parent / "other"
    shutil.copytree(films, other)
    for number, path in enumerate(sorted((other / "train" / "NORMAL").iterdir())):
        Image.fromarray(np.full((70, 70), 20 + number, np.uint8) + np.eye(70, dtype=np.uint8)).save(path)
    with pytest.raises(TrainingError, match="is of other films"):
        run_compare(other, *command[1:])


def rival_of(run: Path, folder: Path, films: slice) -> Path:
    """A run that says something else, and more rightly, of some of the same films."""
    shutil.copytree(run, folder)
    said = Predictions.load(run / run_folder.PREDICTIONS).where(np.arange(100)[films])
    dataclasses.replace(said, logits=said.labels * 2 + np.sin(np.arange(len(said)))).save(
        folder / run_folder.PREDICTIONS
    )
    return folder


def test_finished_runs_compare_without_training(out: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rival = rival_of(out / "basic_cnn", tmp_path / "basic_cnn", slice(8))
    assert run_compare("--runs", out / "basic_cnn", rival, "--out", tmp_path / "compared") == 0
    printed = capsys.readouterr().out
    assert "Research use only" in printed
    assert "is left out" not in printed
    record = json.loads((tmp_path / "compared" / outputs.RECORD).read_text())
    assert [row["name"] for row in record["networks"]] == ["basic_cnn", "basic_cnn 2"]
    (pair,) = record["sets"][0]["pairs"]
    assert 0 <= pair["mcnemar"] <= 1


def test_runs_of_other_validation_films_do_not_compare(out: Path, tmp_path: Path) -> None:
    rival = rival_of(out / "basic_cnn", tmp_path / "rival", slice(1, 8))
    with pytest.raises(TrainingError, match="different validation films"):
        run_compare("--runs", out / "basic_cnn", rival, "--out", tmp_path / "compared")
    assert not list((tmp_path / "compared").iterdir())


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--out", "OUT"], "Name the folder"),
        (["nowhere", "--out", "OUT"], "There is no folder"),
        (["FILMS", "--folds", "3", "--out", "OUT"], "--folds"),
        (["--runs", "nowhere", "--out", "OUT"], "holds no run"),
        (["--runs", "RUN", "--archs", "vgg16", "--out", "OUT"], "not both"),
        (["FILMS/train", "--runs", "RUN", "--out", "OUT"], "no folder test"),
    ],
)
def test_what_cannot_be_is_a_sentence(
    arguments: list[str], sentence: str, films: Path, out: Path, tmp_path: Path
) -> None:
    words = [
        word.replace("FILMS", str(films)).replace("RUN", str(out / "basic_cnn")).replace("OUT", str(tmp_path / "out"))
        for word in arguments
    ]
    with pytest.raises(TrainingError, match=sentence):
        run_compare(*words)


@pytest.mark.parametrize("archs", ["vgg17", "vgg16,vgg16", ""])
def test_architectures_are_known_and_named_once(archs: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parsed("films", "--archs", archs, "--out", "out")
    assert "--archs" in capsys.readouterr().err


def test_all_start_alike_unless_told_otherwise() -> None:
    assert parsed("films", "--out", "out").weights == "random"


def test_a_damaged_run_is_a_row_with_its_reason(out: Path, tmp_path: Path) -> None:
    damaged = rival_of(out / "basic_cnn", tmp_path / "damaged", slice(8))
    (damaged / run_folder.PREDICTIONS).write_bytes(b"nothing")
    assert run_compare("--runs", damaged, "--out", tmp_path / "compared") == 3
    (row,) = json.loads((tmp_path / "compared" / outputs.RECORD).read_text())["networks"]
    assert "is damaged" in row["failure"]
