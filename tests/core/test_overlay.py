from __future__ import annotations

import time

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from pneumoscan.core import overlay
from pneumoscan.core.colour_map import ColourMap

SIDES = st.integers(1, 40)
FILMS = st.one_of(arrays.arrays(np.uint8, st.tuples(SIDES, SIDES)), arrays.arrays(np.uint16, st.tuples(SIDES, SIDES)))
MAPS = arrays.arrays(np.float32, st.tuples(st.integers(1, 14), st.integers(1, 14)), elements=st.floats(0, 1, width=32))


@settings(deadline=None)
@given(FILMS, MAPS, st.floats(0, 1))
def test_picture_has_the_film_s_shape(film: np.ndarray, heatmap: np.ndarray, opacity: float) -> None:
    picture = overlay.render(film, heatmap, opacity)
    assert picture.shape == (*film.shape, 3)
    assert picture.dtype == np.uint8


@settings(deadline=None)
@given(FILMS, MAPS)
def test_film_is_untouched_where_there_is_nothing_to_show(film: np.ndarray, heatmap: np.ndarray) -> None:
    grey = np.repeat(overlay.to_8_bits(film)[..., np.newaxis], 3, axis=2)
    np.testing.assert_array_equal(overlay.render(film, heatmap, 0.0), grey)
    np.testing.assert_array_equal(overlay.render(film, np.zeros_like(heatmap), 1.0), grey)


@settings(deadline=None)
@given(FILMS, st.sampled_from(ColourMap))
def test_full_heat_at_full_opacity_is_the_hottest_colour(film: np.ndarray, colour_map: ColourMap) -> None:
    picture = overlay.render(film, np.ones((8, 8), np.float32), 1.0, colour_map)
    assert (picture == overlay.colours(colour_map)[-1]).all()


def test_reports_are_drawn_in_inferno() -> None:
    film, heat = np.zeros((4, 4), np.uint8), np.ones((1, 1), np.float32)
    assert overlay.render(film, heat, 1.0)[0, 0].tolist() == [252, 255, 164]


@settings(deadline=None)
@given(MAPS, st.integers(1, 200), st.integers(1, 200))
def test_enlarging_is_that_of_opencv(heatmap: np.ndarray, rows: int, columns: int) -> None:
    rows, columns = max(rows, heatmap.shape[0]), max(columns, heatmap.shape[1])
    expected = cv2.resize(heatmap, (columns, rows), interpolation=cv2.INTER_LINEAR)
    np.testing.assert_allclose(overlay.stretch(heatmap, (rows, columns)), expected.reshape(rows, columns), atol=2e-5)


def test_heat_lies_where_its_cell_lies_on_a_film_of_any_shape() -> None:
    heatmap = np.zeros((8, 8), np.float32)
    heatmap[1, 6] = 1.0
    heat = overlay.stretch(heatmap, (400, 1600))
    row, column = np.unravel_index(int(heat.argmax()), heat.shape)
    assert 50 <= row < 100
    assert 1200 <= column < 1400


def test_values_outside_the_scale_are_clipped() -> None:
    heat = overlay.stretch(np.array([[np.nan, -3.0, 7.0]], np.float32), (3, 9))
    assert heat[0, 0] == 0.0
    assert heat[0, -1] == 1.0


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_fast_enough_for_a_slider(dtype: type[np.uint8 | np.uint16]) -> None:
    film = np.random.default_rng(0).integers(0, np.iinfo(dtype).max, (1000, 1000), dtype)
    heatmap = np.random.default_rng(1).random((14, 14), dtype=np.float32)
    seconds = []
    for _ in range(7):
        start = time.thread_time()
        overlay.render(film, heatmap)
        seconds.append(time.thread_time() - start)
    assert min(seconds) < 0.06
