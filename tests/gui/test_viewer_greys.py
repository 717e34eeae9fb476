"""Films in several sizes, and which of their values are black and white."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from pneumoscan.core.correction import Correction
from pneumoscan.gui.viewing import grey_window, orientation, pyramid
from pneumoscan.gui.viewing.grey_window import GreyWindow, Preset
from pneumoscan.gui.viewing.orientation import Edges
from pneumoscan.gui.viewing.ruler import Ruler

films = arrays.arrays(
    st.sampled_from([np.uint8, np.uint16]), arrays.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=20)
)


def greys(window: GreyWindow, white: int) -> np.ndarray:
    return np.asarray(window.table(white) & 0xFF)


@given(films)
def test_a_half_holds_the_means_of_two_by_two_pixels(film: np.ndarray) -> None:
    rows, columns = film.shape
    padded = np.pad(film.astype(np.uint32), ((0, rows % 2), (0, columns % 2)), mode="edge")
    means = padded.reshape((rows + 1) // 2, 2, (columns + 1) // 2, 2).sum((1, 3))
    half = pyramid.halved(film)
    assert half.dtype == film.dtype
    assert np.array_equal(half, (means + 2) // 4)


def test_long_films_are_halved_in_strips_without_seams() -> None:
    film = np.repeat(np.arange(1501, dtype=np.uint16)[:, np.newaxis], 2, axis=1)
    assert np.array_equal(pyramid.halved(film)[:-1, 0], np.arange(0, 1500, 2) + 1)


def test_a_film_is_drawn_from_no_more_pixels_than_needed() -> None:
    levels = pyramid.build(np.zeros((3000, 2000), np.uint16))
    assert [levels.fitting(scale) for scale in (4, 1, 0.7, 0.5, 0.34, 0.25, 0.001)] == [0, 0, 0, 1, 1, 2, 4]


@pytest.mark.parametrize("white", [255, 65535])
def test_the_window_as_stored_changes_nothing(white: int) -> None:
    values = np.arange(white + 1)
    assert np.array_equal(greys(GreyWindow(), white), np.rint(values / white * 255))


def test_a_window_is_that_of_the_standard() -> None:
    # DICOM PS3.3 C.11.2.1.2.1: centre 2048 and width 4096 of 16 bits.
    shown = greys(GreyWindow(2048 / 65536, 4096 / 65536), 65535)
    assert GreyWindow(2048 / 65536, 4096 / 65536).values(65535) == (2048, 4096)
    assert (shown[0], shown[4095], shown[60000]) == (0, 255, 255)
    assert abs(int(shown[2048]) - 128) <= 1


@given(st.floats(0, 1), st.floats(0.01, 2))
def test_an_inverted_window_is_the_negative(centre: float, width: float) -> None:
    upright, inverted = (greys(GreyWindow(centre, width, flag), 255) for flag in (False, True))
    assert np.all(np.diff(upright.astype(int)) >= 0)
    assert np.array_equal(upright.astype(int) + inverted, np.full(256, 255))


@given(st.floats(-1e4, 1e4), st.floats(-1e4, 1e4), st.floats(0, 1))
def test_no_drag_leads_to_a_window_that_shows_nothing(across: float, down: float, spread: float) -> None:
    window = GreyWindow().dragged(across, down, spread)
    assert 0 <= window.centre <= 1
    assert 0 < window.width <= 2


def test_dragging_upwards_makes_the_film_lighter_and_sideways_less_contrasty() -> None:
    assert greys(GreyWindow().dragged(0, -40, 1), 255)[100] > greys(GreyWindow(), 255)[100]
    assert GreyWindow().dragged(40, 0, 1).width > 1


def test_presets_come_from_the_film_without_its_black_and_white_borders() -> None:
    film = np.zeros((100, 100), np.uint16)
    film[:, :10] = 65535
    film[20:80, 20:80] = np.linspace(20000, 40000, 3600, dtype=np.uint16).reshape(60, 60)
    spread = grey_window.measure(film)

    def ends(preset: Preset) -> tuple[float, float]:
        window = spread.window(preset)
        return (window.centre - window.width / 2) * 65535, (window.centre + window.width / 2) * 65535

    assert spread.window(Preset.AS_STORED) == GreyWindow()
    assert ends(Preset.FULL_RANGE) == pytest.approx((0, 65535))
    assert ends(Preset.AUTOMATIC) == pytest.approx((20200, 39800), abs=20)
    assert ends(Preset.LUNGS)[1] < ends(Preset.BONES)[1]
    assert ends(Preset.LUNGS)[0] < ends(Preset.BONES)[0]


@pytest.mark.parametrize("value", [0, 7, 65535])
def test_a_film_of_one_grey_has_presets_too(value: int) -> None:
    spread = grey_window.measure(np.full((9, 9), value, np.uint16))
    for preset in Preset:
        assert spread.window(preset).width > 0


def test_directions_stand_at_the_edges_they_point_to() -> None:
    assert orientation.edges("L\\F") == Edges("H", "L", "F", "R")
    assert orientation.edges("LF\\FR") == Edges("HL", "LF", "FR", "RH")


@pytest.mark.parametrize("words", ["", "L", "L\\", "L\\F\\A", "LE\\D", "\\", "<b>\\F"])
def test_directions_that_are_none_are_left_out(words: str) -> None:
    assert orientation.edges(words) == Edges()


def test_directions_turn_and_mirror_with_the_display() -> None:
    edges = orientation.edges("L\\F")
    assert edges.turned(Correction(quarter_turns=1)) == Edges("R", "H", "L", "F")
    assert edges.turned(Correction(mirrored=True)) == Edges("H", "R", "F", "L")
    assert edges.turned(Correction(quarter_turns=1, mirrored=True)) == Edges("R", "F", "L", "H")


def test_a_ruler_measures_in_mm_where_the_spacing_is_known_and_says_where_it_is_not() -> None:
    ruler = Ruler((10, 10), (40, 50))
    assert ruler.length(None) == 50
    assert ruler.length((0.5, 0.5)) == 25
    assert ruler.length((0.3, 0.4)) == pytest.approx((12**2 + 12**2) ** 0.5)
    assert ruler.words((0.5, 0.5)) == "25.0 mm in the image"
    assert "50 pixels" in ruler.words(None)
    assert "no scale" in ruler.words(None)
