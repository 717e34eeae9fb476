"""Where films lie in views."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pneumoscan.core.correction import AS_IT_IS, Correction
from pneumoscan.gui.viewing.viewport import LEAST_ZOOM, WHOLE, Aim, Viewport

lengths = st.integers(1, 5000)
shares = st.floats(0, 1)
turns = st.builds(Correction, st.integers(0, 3), st.booleans())
aims = st.builds(Aim, st.floats(1, 8), st.tuples(shares, shares), turns)
viewports = st.builds(Viewport, st.tuples(lengths, lengths), st.tuples(st.floats(50, 3000), st.floats(50, 3000)), aims)
points = st.tuples(st.floats(-500, 3500), st.floats(-500, 3500))


def near(a: tuple[float, ...], b: tuple[float, ...], scale: float = 1.0) -> bool:
    return all(abs(one - other) * scale < 1e-3 for one, other in zip(a, b, strict=True))


@given(viewports, points)
def test_there_and_back_is_nothing(viewport: Viewport, point: tuple[float, float]) -> None:
    assert near(viewport.to_view(viewport.to_film(point)), point)


@given(viewports, points)
def test_the_matrix_is_the_way_there(viewport: Viewport, point: tuple[float, float]) -> None:
    a, b, c, d, e, f = viewport.matrix
    x, y = point
    assert near(viewport.to_view(point), (a * x + c * y + e, b * x + d * y + f))


@given(viewports, shares, shares, st.floats(1, 4))
def test_zooming_in_keeps_what_is_under_the_pointer(viewport: Viewport, x: float, y: float, factor: float) -> None:
    columns, rows = viewport.film
    point = x * columns, y * rows
    pointer = viewport.to_view(point)
    closer = replace(viewport, aim=viewport.zoomed(factor, pointer))
    if closer.aim.zoom > 1:  # a film that is seen as a whole is in the middle
        assert near(closer.to_view(point), pointer)


@given(viewports, shares, shares)
def test_zooming_in_and_out_again_ends_where_it_began(viewport: Viewport, x: float, y: float) -> None:
    pointer = viewport.to_view((x * viewport.film[0], y * viewport.film[1]))
    closer = replace(viewport, aim=viewport.zoomed(1.5, pointer))
    if closer.aim.zoom == viewport.aim.zoom * 1.5 and viewport.aim.zoom > 1.001:
        back = replace(closer, aim=closer.zoomed(1 / 1.5, pointer))
        assert near(back.aim.centre, viewport.aim.centre)


@given(viewports, points)
def test_turning_four_times_is_nothing(viewport: Viewport, point: tuple[float, float]) -> None:
    turn = viewport.aim.turn
    for _ in range(4):
        turn = turn.then(Correction(quarter_turns=1))
    assert turn == viewport.aim.turn
    again = replace(viewport, aim=replace(viewport.aim, turn=turn))
    assert near(again.to_film(point), viewport.to_film(point))


@given(st.integers(1, 9), st.integers(1, 9), turns)
def test_a_turned_view_shows_what_turning_the_pixels_gives(columns: int, rows: int, turn: Correction) -> None:
    pixels = np.arange(rows * columns, dtype=np.uint16).reshape(rows, columns)
    turned = turn.apply(pixels)
    height, width = turned.shape
    viewport = Viewport((columns, rows), (float(width), float(height)), Aim(turn=turn))
    for y in range(height):
        for x in range(width):
            film_x, film_y = viewport.to_film((x + 0.5, y + 0.5))
            assert pixels[int(film_y), int(film_x)] == turned[y, x]


@given(viewports, st.floats(-300, 300), st.floats(-300, 300))
def test_moving_moves_by_points_of_the_view(viewport: Viewport, across: float, down: float) -> None:
    moved = replace(viewport, aim=viewport.moved(across, down))
    x, y = viewport.to_view((0.0, 0.0))
    inside = all(1e-6 < share < 1 - 1e-6 for share in moved.aim.centre)
    if inside and viewport.aim.zoom > 1:
        assert near(moved.to_view((0.0, 0.0)), (x + across, y + down))


@given(viewports, st.floats(1e-4, 1e4), points)
def test_zoom_has_its_limits(viewport: Viewport, factor: float, point: tuple[float, float]) -> None:
    aim = viewport.zoomed(factor, point)
    assert LEAST_ZOOM <= aim.zoom <= max(32 / viewport.fitting_scale, 1.0, viewport.aim.zoom)
    assert all(0 <= share <= 1 for share in aim.centre)


@given(viewports)
def test_what_is_seen_lies_on_the_film(viewport: Viewport) -> None:
    left, top, right, bottom = viewport.visible
    assert 0 <= left <= right <= viewport.film[0]
    assert 0 <= top <= bottom <= viewport.film[1]


def test_a_film_that_fits_goes_on_to_fit_in_another_view() -> None:
    viewport = Viewport((300, 200), (600.0, 600.0))
    assert viewport.resized((100.0, 50.0)) == WHOLE
    assert viewport.visible == (0, 0, 300, 200)


def test_a_film_at_its_actual_size_keeps_it_in_another_view() -> None:
    viewport = Viewport((3000, 2000), (600.0, 600.0))
    actual = replace(viewport, aim=viewport.actual_size((300, 300), 2.0))
    assert actual.scale == pytest.approx(0.5)
    other = replace(actual, view=(900.0, 400.0), aim=actual.resized((900.0, 400.0)))
    assert other.scale == pytest.approx(0.5)


def test_a_film_seen_as_a_whole_cannot_be_moved() -> None:
    assert Viewport((300, 200), (600.0, 600.0)).moved(50, 50) == Aim(turn=AS_IT_IS)
