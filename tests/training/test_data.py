from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from tests.films import FILMS, needs_films
from training import augmentation, data
from training.data import LabelledFilm


@pytest.mark.parametrize(
    ("name", "patient"),
    [
        ("person123_bacteria_4.jpeg", "person123_bacteria"),
        ("person123_virus_9.jpeg", "person123_virus"),
        ("person1_virus_9_2.jpeg", "person1_virus"),
        ("IM-0115-0001.jpeg", "IM-0115"),
        ("IM-0429-0001-0002.jpeg", "IM-0429"),
        ("NORMAL2-IM-0573-0001.jpeg", "NORMAL2-IM-0573"),
        ("something.png", "something.png"),
    ],
)
def test_the_patient_is_read_from_the_name(name: str, patient: str) -> None:
    assert data.patient_of(name) == patient


films = st.lists(
    st.builds(
        LabelledFilm,
        path=st.just(Path("film")),
        label=st.integers(0, 1),
        patient=st.integers(0, 12).map(str),
        sha256=st.integers(0, 25).map(str),
    ),
    max_size=60,
)


@given(films, st.floats(0, 1), st.integers(0, 5))
def test_no_patient_and_no_copy_is_on_both_sides(all_films: list[LabelledFilm], share: float, seed: int) -> None:
    train, validation = data.split(all_films, share, seed)
    assert len(train) + len(validation) == len(all_films)
    data.check_for_leaks(train, validation)


def test_a_leak_is_told() -> None:
    film = LabelledFilm(Path("a"), 0, "patient 7", "aa")
    with pytest.raises(data.DataError, match="patient 7"):
        data.check_for_leaks([film], [dataclasses.replace(film, sha256="bb")])
    with pytest.raises(data.DataError, match="sha256"):
        data.check_for_leaks([film], [dataclasses.replace(film, patient="patient 8")])


def test_a_missing_class_is_told(tmp_path: Path) -> None:
    (tmp_path / "NORMAL").mkdir()
    Image.new("L", (80, 80)).save(tmp_path / "NORMAL" / "a.png")
    with pytest.raises(data.DataError, match="PNEUMONIA"):
        data.scan(tmp_path)


@pytest.mark.films
@needs_films
def test_the_real_split_keeps_its_promises() -> None:
    all_films = data.scan(FILMS / "train")
    train, validation = data.split(all_films, 0.15, 2026)
    assert len(all_films) == 5232
    assert 0.12 < len(validation) / len(all_films) < 0.18
    assert abs(data.labels_of(train).mean() - data.labels_of(validation).mean()) < 0.03


@given(st.integers(0, 2**32))
def test_augmentation_is_seeded_and_stays_in_range(seed: int) -> None:
    film = np.linspace(0, 255, 64 * 64, dtype=np.float32).reshape(64, 64)
    first = augmentation.augment(film, np.random.default_rng(seed))
    assert np.array_equal(first, augmentation.augment(film, np.random.default_rng(seed)))
    assert first.shape == film.shape
    assert first.dtype == np.float32
    assert 0 <= first.min() <= first.max() <= 255
    assert film[0, 0] == 0  # the film itself is left alone
