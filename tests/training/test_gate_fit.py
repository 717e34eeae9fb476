from __future__ import annotations

import csv
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import safetensors.numpy

from pneumoscan.classifier import familiarity, orientation, vgg16
from pneumoscan.classifier.orientation import CORRECTIONS
from tests.training.run_folders import SIZE, make_films, make_run
from training.bundling import familiarity_fit, gate, observation, orientation_fit
from training.bundling.candidate import open_candidate
from training.bundling.observation import Observations
from training.fitting import run_folder

if TYPE_CHECKING:
    from pathlib import Path

    from pneumoscan.classifier.familiarity import Familiarity

CHANNELS = vgg16.pool_widths(vgg16.WIDTHS)
COUNT = 2 * sum(CHANNELS) + 4 * 512


def observations(count: int, seed: int, strange: float = 0.0) -> Observations:
    """Films whose activations have few causes; `strange` adds others that the first ones do not have."""
    causes = np.random.default_rng(0).normal(size=(6, COUNT))
    others = np.random.default_rng(1).normal(size=(6, COUNT))
    random = np.random.default_rng(seed)
    active = random.normal(size=(count, 6)) @ causes + strange * random.normal(size=(count, 6)) @ others
    active += random.normal(size=active.shape) * 0.3
    logits = random.normal(size=count).astype(np.float32)
    return Observations(films(count, seed), active.astype(np.float32), logits, CHANNELS)


def films(count: int, seed: int) -> np.ndarray:
    """A bright spot in the upper left on a ramp: no two of their orientations are the same."""
    random = np.random.default_rng(seed)
    rows, columns = np.mgrid[0:48, 0:48]
    grey = [
        40 + rows * 2 + 100 * np.exp(-((rows - y) ** 2 + (columns - x) ** 2) / 60) + random.normal(0, 3, rows.shape)
        for y, x in random.normal((12, 10), 2, (count, 2))
    ]
    clipped: np.ndarray = np.clip(grey, 0, 255).astype(np.uint8)
    return clipped


@pytest.fixture(scope="module")
def familiar() -> Familiarity:
    return familiarity_fit.fit(observations(120, 2), observations(60, 3))


def test_strange_films_are_farther_than_familiar_ones(familiar: Familiarity) -> None:
    known, strange = (familiarity_fit.distances(familiar, observations(40, 4, share)) for share in (0.0, 1.0))
    assert np.mean(known < 1) > 0.8
    assert strange.min() > known.max()


def test_what_is_stored_is_what_was_fitted(familiar: Familiarity) -> None:
    content = safetensors.numpy.save({name: array.astype(np.float16) for name, array in familiar.arrays().items()})
    read = familiarity.from_arrays(safetensors.numpy.load(content))
    some = observations(20, 5)
    assert np.array_equal(familiarity_fit.distances(read, some), familiarity_fit.distances(familiar, some))


def test_channels_that_are_always_off_do_no_harm() -> None:
    training, validation = (
        replace(films, activations=films.activations * (np.arange(COUNT) % 3 > 0))
        for films in (observations(60, 2), observations(40, 3))
    )
    familiar = familiarity_fit.fit(training, validation)
    assert np.isfinite(familiarity_fit.distances(familiar, validation)).all()
    assert all(depth.scale.min() > 0 for depth in familiar.depths)


def test_orientations_are_learnt() -> None:
    upright = orientation_fit.fit(films(120, 0))
    measured = orientation_fit.measure(upright, films(30, 1))
    assert measured.found.value > 0.95
    assert measured.false_alarms.value < 0.1


@pytest.mark.parametrize("correction", CORRECTIONS)
def test_a_film_spoilt_for_a_correction_is_set_right_by_it(correction: Any) -> None:
    film = films(1, 0)[0].astype(np.float32)
    assert np.array_equal(orientation.corrected(orientation_fit.spoilt(film, correction), correction), film)


@pytest.fixture(scope="module")
def run_with_films(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = make_films(tmp_path_factory.mktemp("set") / "films")
    run = make_run(tmp_path_factory.mktemp("runs") / "first", folder)
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.png"))
    with (run / run_folder.FILMS).open("w", newline="") as stream:
        table = csv.writer(stream)
        table.writerow(["file", "part"])
        table.writerows([file, "train"] for file in files)
    return run, folder


def test_a_run_gets_its_gate(run_with_films: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    run, _ = run_with_films
    candidate = open_candidate(run, None, without_films=False)
    assert gate.fit(candidate, run) is None  # 40 films do not say what a film looks like
    monkeypatch.setattr(gate, "MIN_TRAINING_FILMS", 40)
    monkeypatch.setattr(gate, "MIN_VALIDATION_FILMS", 40)
    fitted = gate.fit(candidate, run)
    assert fitted is not None
    assert fitted.training_films == 40
    assert fitted.unfamiliar <= fitted.foreign
    assert fitted.refused.value <= 1 / 40
    low, high = fitted.logits
    assert low == pytest.approx(candidate.predictions.logits.min(), abs=0.1)
    assert high == pytest.approx(candidate.predictions.logits.max(), abs=0.1)
    arrays = safetensors.numpy.load(fitted.content)
    assert len(familiarity.from_arrays(arrays).depths) == len(vgg16.POOLS) + 2


def test_without_all_of_its_films_there_is_no_gate(
    run_with_films: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    run, _ = run_with_films
    monkeypatch.setattr(gate, "MIN_TRAINING_FILMS", 10)
    monkeypatch.setattr(gate, "MIN_VALIDATION_FILMS", 10)
    candidate = open_candidate(run, None, without_films=False)
    assert gate.fit(replace(candidate, films=None), run) is None
    assert gate.fit(candidate, tmp_path) is None  # nothing says which films it was trained on
    assert gate.fit(replace(candidate, films=tmp_path), run) is None


def test_a_film_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    folder = make_films(tmp_path / "films", 2)
    paths = sorted(folder.rglob("*.png"))
    paths[0].write_bytes(b"no film")
    network = vgg16.build(SIZE)
    seen = observation.observe(vgg16.get_weights(network), SIZE, paths)
    assert len(seen) == 3
    assert seen.activations.shape == (3, 2 * sum(CHANNELS) + 512)
