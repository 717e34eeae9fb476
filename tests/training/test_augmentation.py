from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.fitting.augmentation import AUGMENTATIONS


def ramp(size: int = 64) -> np.ndarray:
    return np.linspace(0, 255, size * size, dtype=np.float32).reshape(size, size)


@pytest.mark.parametrize("name", AUGMENTATIONS)
@given(seed=st.integers(0, 2**32))
def test_it_is_seeded_and_stays_in_range(name: str, seed: int) -> None:
    film = ramp()
    change = AUGMENTATIONS[name]
    first = change(film, np.random.default_rng(seed))
    assert np.array_equal(first, change(film, np.random.default_rng(seed)))
    assert first.shape == film.shape
    assert first.dtype == np.float32
    assert first.min() >= 0
    assert first.max() <= 255.01
    assert np.array_equal(film, ramp())  # the film itself is left alone


@pytest.mark.parametrize("name", ["strong", "ancestors"])
def test_films_are_changed_each_in_its_own_way(name: str) -> None:
    changed = [AUGMENTATIONS[name](ramp(), np.random.default_rng(seed)) for seed in range(4)]
    assert len({film.tobytes() for film in (ramp(), *changed)}) == 5


def test_half_of_the_films_are_mirrored() -> None:
    left = np.zeros((64, 64), np.float32)
    left[:, 8:24] = 255
    films = [AUGMENTATIONS["ancestors"](left, np.random.default_rng(seed)) for seed in range(200)]
    mirrored = sum(film[:, 32:].sum() > film[:, :32].sum() for film in films)
    assert 70 < mirrored < 130
