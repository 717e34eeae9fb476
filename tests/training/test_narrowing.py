"""A narrow network from a wide one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import safetensors.numpy

from pneumoscan.classifier import preprocessing, vgg16
from tests.training.run_folders import SIZE, make_films, make_run
from training import networks
from training.__main__ import main
from training.dataset import layout, pixels
from training.errors import TrainingError
from training.fitting import learner, run_folder, teaching
from training.fitting.recipe import Recipe, plan
from training.networks import narrowing

if TYPE_CHECKING:
    from pathlib import Path

NARROW = (8, 8, 8, 8, 16, 16, 16, 16, 16, 16, 16, 16, 16)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("narrow")
    return make_run(folder / "run", make_films(folder / "films"))


@pytest.fixture(scope="module")
def seen(run: Path) -> pixels.Pixels:
    return pixels.load_pixels(layout.read(run.parent / "films").films, SIZE)


def test_columns_that_are_sums_of_others_are_made_of_them_again() -> None:
    random = np.random.default_rng(0)
    few = random.normal(size=(500, 4))
    values = (few @ random.normal(size=(4, 20))).astype(np.float32)
    kept, matrix = narrowing.interpolation(values, 4)
    assert list(kept) == sorted(set(kept))
    np.testing.assert_allclose(values[:, kept] @ matrix, values, atol=1e-4)
    np.testing.assert_allclose(matrix[:, kept], np.eye(4), atol=1e-5)


def test_channels_that_are_always_off_do_no_harm() -> None:
    values = np.zeros((50, 6), np.float32)
    values[:, 2] = np.linspace(1, 2, 50)
    kept, matrix = narrowing.interpolation(values, 3)
    assert 2 in kept
    assert np.isfinite(matrix).all()
    np.testing.assert_allclose(values[:, kept] @ matrix, values, atol=1e-5)


def test_a_network_keeps_what_it_says_while_nothing_is_lost(seen: pixels.Pixels) -> None:
    """Each channel of a network is there twice: half of them say the same."""
    once = vgg16.build(SIZE, widths=NARROW)
    twice = vgg16.build(SIZE, widths=tuple(2 * width for width in NARROW))
    doubled = {}
    for name, array in vgg16.get_weights(once).items():
        kernel = name.endswith("kernel")
        wide = array if not kernel or name.startswith("block1_conv1/") else np.repeat(array, 2, axis=-2) / 2
        doubled[name] = wide if name.startswith(vgg16.HEAD_LAYER) else np.repeat(wide, 2, axis=-1)
    vgg16.set_weights(twice, doubled)
    narrowed = vgg16.from_weights(SIZE, narrowing.narrow(twice, NARROW, seen.grey, 0))
    films = preprocessing.standardise(seen.grey.astype(np.float32))
    np.testing.assert_allclose(narrowed(films), twice(films), atol=1e-4)
    np.testing.assert_allclose(twice(films), once(films), atol=1e-4)


def test_a_run_starts_from_the_narrowed_network(run: Path, seen: pixels.Pixels) -> None:
    recipe = Recipe(weights=str(run / run_folder.MODEL), widths=NARROW, sizes=((SIZE, 1),))
    fresh = learner.Learner(recipe, plan(recipe)[0], 1)
    fresh.start(seen)
    weights = vgg16.get_weights(fresh.model)
    assert vgg16.widths_of(weights) == NARROW
    wide = vgg16.from_weights(SIZE, networks.read_weights(run / run_folder.MODEL))
    wanted = networks.narrow(wide, NARROW, seen.grey, recipe.seed)
    for name, array in wanted.items():
        np.testing.assert_allclose(weights[name], array, rtol=1e-3, atol=1e-4)


def test_more_channels_than_there_are_cannot_be_kept() -> None:
    with pytest.raises(TrainingError, match="at most as many"):
        networks.check_widths((65, *vgg16.WIDTHS[1:]), vgg16.WIDTHS)
    with pytest.raises(TrainingError, match="13 numbers"):
        networks.check_widths((64, 64), vgg16.WIDTHS)
    networks.check_widths(NARROW, vgg16.WIDTHS)


def test_the_teacher_s_opinion_counts_half(run: Path, seen: pixels.Pixels) -> None:
    path = run / run_folder.MODEL
    labels = np.array([film.label for film in seen.films], np.float32)
    assert list(teaching.targets(Recipe(), seen)) == list(labels)
    taught = teaching.targets(Recipe(teacher=str(path)), seen)
    network = vgg16.from_weights(SIZE, safetensors.numpy.load_file(path))
    logits = np.asarray(network(preprocessing.standardise(seen.grey.astype(np.float32))))[:, 0]
    np.testing.assert_allclose(taught, labels / 2 + 0.5 / (1 + np.exp(-logits)), atol=1e-5)


def test_a_narrow_network_is_trained_from_a_wide_one_and_started_from_again(run: Path, tmp_path: Path) -> None:
    films = str(run.parent / "films")
    wide = str(run / run_folder.MODEL)
    widths = ",".join(map(str, NARROW))
    given = ["--input-size", str(SIZE), "--epochs", "1", "--validation", "0.3", "--precision", "float32"]
    asked = ["--weights", wide, "--teacher", wide, "--widths", widths]
    assert main(["train", films, "--run", str(tmp_path / "narrow"), *given, *asked]) == 0
    record = run_folder.read_record(tmp_path / "narrow")
    assert record["taught_by"]["sha256"] == record["started_from"]["sha256"]
    made = tmp_path / "narrow" / run_folder.MODEL
    assert vgg16.widths_of(safetensors.numpy.load_file(made)) == NARROW
    assert main(["train", films, "--run", str(tmp_path / "again"), *given, "--weights", str(made)]) == 0
    assert vgg16.widths_of(safetensors.numpy.load_file(tmp_path / "again" / run_folder.MODEL)) == NARROW


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (["--widths", "8,8"], "13 numbers"),
        (["--widths", "8,x"], "whole numbers"),
        (["--widths", "8,8", "--arch", "basic_cnn"], "trained vgg16"),
        (["--widths", "8,8", "--weights", "random"], "trained vgg16"),
        (["--teacher", "nowhere.safetensors"], "no file nowhere"),
    ],
)
def test_what_cannot_be_narrowed_is_said(
    run: Path, tmp_path: Path, given: list[str], reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", str(run.parent / "films"), "--run", str(tmp_path / "run"), *given]) == 2
    assert reason in capsys.readouterr().err


def test_a_teacher_that_trained_on_validation_films_is_refused(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    films, first = str(run.parent / "films"), str(tmp_path / "first")
    given = ["--input-size", str(SIZE), "--epochs", "1", "--validation", "0.3", "--precision", "float32"]
    assert main(["train", films, "--run", first, *given, "--weights", str(run / run_folder.MODEL)]) == 0
    asked = ["--weights", str(run / run_folder.MODEL), "--teacher", f"{first}/{run_folder.MODEL}", "--seed", "7"]
    assert main(["train", films, "--run", str(tmp_path / "second"), *given, *asked]) == 2
    assert "The teacher was trained on" in capsys.readouterr().err


def test_a_narrow_network_is_described_by_its_own_channels() -> None:
    ours = networks.summaries("vgg16", SIZE, NARROW)[1]
    count = vgg16.build(SIZE, widths=NARROW).count_params()
    assert networks.parameters("vgg16", SIZE, NARROW) == count < networks.parameters("vgg16", SIZE) / 100
    assert f"{count:,}" in ours
