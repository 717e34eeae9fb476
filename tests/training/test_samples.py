from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pydicom
import pytest
from PIL import Image

from pneumoscan import imaging
from pneumoscan.classifier import preprocessing
from tests.films import FILMS, needs_films
from training.dataset import layout
from training.dataset.pixels import load_pixels
from training.synthetic import samples

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

SHIPPED = sorted((Path(__file__).parents[2] / "resources" / "samples").iterdir())
NAMES = [path.name for path in SHIPPED]
each_sample = pytest.mark.parametrize("sample", SHIPPED, ids=NAMES)


def made_up_films(folder: Path, count: int = 4) -> Path:
    """Two dark lungs on a bright chest; in pneumonia one of them is white."""
    random = np.random.default_rng(0)
    for label, name in enumerate(("NORMAL", "PNEUMONIA")):
        (folder / name).mkdir(parents=True)
        for index in range(count):
            film = np.full((96, 120), 170, np.uint8)
            for side in (-1, 1):
                centre = (60 + side * int(random.integers(22, 30)), int(random.integers(44, 52)))
                cv2.ellipse(film, centre, (14, 30), 0, 0, 360, 150 if label and side > 0 else 50, -1)
            soft = cv2.GaussianBlur(film, (0, 0), 2) + random.integers(0, 9, film.shape)
            Image.fromarray(soft.astype(np.uint8)).save(folder / name / f"person{index}_bacteria_{index}.png")
    return folder


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("made")
    return samples.make(made_up_films(folder / "films"), folder / "out", 7)


def test_the_same_seed_gives_the_same_bytes_and_another_does_not(made: list[Path], tmp_path: Path) -> None:
    again = samples.make(made[0].parents[1] / "films", tmp_path / "again", 7)
    assert [path.read_bytes() for path in again] == [path.read_bytes() for path in made]
    other = samples.make(made[0].parents[1] / "films", tmp_path / "other", 8)
    assert all(one.read_bytes() != two.read_bytes() for one, two in zip(other, made, strict=True))


def test_the_samples_have_what_sets_their_class_apart(made: list[Path]) -> None:
    """In the made-up films: a white left lung, which is on the viewer's right."""
    for path in made:
        square = preprocessing.resize(imaging.load(path).pixels, 64)
        right, left = square[26:38, 14:20].mean(), square[26:38, 44:50].mean()
        assert (left - right > 40) == ("pneumonia" in path.name), path.name


def test_what_is_shipped_is_what_is_made(made: list[Path]) -> None:
    assert sorted(path.name for path in made) == NAMES


def test_shipped_samples_are_small() -> None:
    assert sum(path.stat().st_size for path in SHIPPED) < 3_000_000


@each_sample
def test_a_shipped_sample_decodes_upright_and_white_on_black(sample: Path) -> None:
    square = preprocessing.resize(imaging.load(sample).pixels, 64)
    spine, air_beside = square[20:44, 30:34].mean(), np.hstack([square[44:56, :2], square[44:56, -2:]]).mean()
    belly, lungs = square[56:60, 16:48].mean(), np.hstack([square[20:40, 14:24], square[20:40, 42:50]]).mean()
    assert spine - air_beside > 60
    assert belly > lungs + 20


@each_sample
def test_a_shipped_sample_says_in_its_metadata_that_it_is_synthetic(sample: Path) -> None:
    if sample.suffix == ".dcm":
        dataset = pydicom.dcmread(sample)
        assert "SYNTHETIC" in dataset.SeriesDescription
        assert (dataset.SyntheticData, dataset.PatientID[:10]) == ("YES", "SYNTHETIC-")
        return
    with Image.open(sample) as image:
        kept = [*map(str, image.getexif().values()), str(image.info.get("Description"))]
    assert any(text.startswith("SYNTHETIC") for text in kept)


@each_sample
def test_a_shipped_sample_has_its_label_burned_in(sample: Path) -> None:
    """Against a drawing of the label: the lower left corner correlates with it, the right one does not."""
    radiograph = imaging.load(sample)
    film = radiograph.pixels.astype(np.float32) / radiograph.white
    rows, columns = film.shape
    drawn = samples.burn_in(np.full(film.shape, 0.5, np.float32))
    corner = np.s_[rows - rows // 16 :, : columns // 8]
    mirrored = np.s_[rows - rows // 16 :, columns - columns // 8 :]
    assert np.corrcoef(film[corner].ravel(), drawn[corner].ravel())[0, 1] > 0.5
    assert abs(np.corrcoef(film[mirrored].ravel(), drawn[corner].ravel())[0, 1]) < 0.3


def test_names_are_read_in_their_scripts() -> None:
    names = {imaging.load(path).patient.name for path in SHIPPED if path.suffix == ".dcm"}
    assert names == {"Synthetic Xiaoming", "اصطناعية أمينة"}
    groups = [pydicom.dcmread(path).PatientName.ideographic for path in SHIPPED if path.suffix == ".dcm"]
    assert "合成^小明" in groups


@pytest.mark.films
@needs_films
def test_no_shipped_sample_is_nearly_a_training_film(record_property: Callable[[str, object], None]) -> None:
    """A sample's nearest film is no nearer than three in four films' nearest of another patient; a copy would be."""
    films = layout.read(FILMS / "train").films
    assert not {hashlib.sha256(path.read_bytes()).hexdigest() for path in SHIPPED} & {film.sha256 for film in films}
    for label, name in enumerate(("NORMAL", "PNEUMONIA")):
        of_class = [film for film in films if film.label == label]
        grey = load_pixels(of_class, 64).grey.astype(np.float32)
        shipped = [preprocessing.resize(imaging.load(path).pixels, 64) for path in SHIPPED if name.lower() in path.name]
        mean = _unit(grey).mean(0)
        deviations = _deviations(grey, mean)
        limit = _usual_nearest(deviations, [film.patient for film in of_class])
        nearest = (_deviations(np.stack(shipped), mean) @ deviations.T).max(1)
        record_property(f"{name}: limit, nearest", (limit, nearest.tolist()))
        assert nearest.max() < limit
        copies = _deviations(_disguise(grey[::50]), mean)
        assert np.sum(copies * deviations[::50], axis=1).min() > limit


def _usual_nearest(deviations: NDArray[np.float32], patients: list[str]) -> float:
    between = deviations @ deviations.T
    between[np.equal.outer(np.array(patients), np.array(patients))] = -1
    return float(np.percentile(between.max(1), 75))


def _disguise(films: NDArray[np.float32]) -> NDArray[np.float32]:
    noise = np.random.default_rng(0).normal(0, 6, films.shape)
    return np.asarray(255 * (films / 255) ** 1.3 + noise, np.float32)


def _unit(films: NDArray[np.float32]) -> NDArray[np.float32]:
    flat = films.reshape(len(films), -1)
    return np.asarray((flat - flat.mean(1, keepdims=True)) / flat.std(1, keepdims=True), np.float32)


def _deviations(films: NDArray[np.float32], mean: NDArray[np.float32]) -> NDArray[np.float32]:
    """Unit vectors, so that a product of two is a correlation."""
    rest = _unit(films) - mean
    return np.asarray(rest / np.linalg.norm(rest, axis=1, keepdims=True), np.float32)


@pytest.mark.films
@needs_films
@pytest.mark.skipif("PNEUMOSCAN_SLOW_TESTS" not in os.environ, reason="takes two minutes; set PNEUMOSCAN_SLOW_TESTS")
def test_what_is_shipped_can_be_made_again(tmp_path: Path) -> None:
    made_again = samples.make(FILMS / "train", tmp_path, 2024)
    assert sorted(path.read_bytes() for path in made_again) == sorted(path.read_bytes() for path in SHIPPED)
