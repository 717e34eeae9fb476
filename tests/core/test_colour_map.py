from __future__ import annotations

import numpy as np
import pytest

from pneumoscan.core import overlay
from pneumoscan.core.colour_map import STEPS, ColourMap, colour, colours


def lab(rgb: np.ndarray) -> np.ndarray:
    """CIE L*, a* and b* of colours in sRGB (IEC 61966-2-1), under its white D65. Shape (n, 3) to (n, 3)."""
    encoded = rgb / 255.0
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    x, y, z = np.cbrt(linear @ to_xyz.T / to_xyz.sum(axis=1)).T  # all far above the cube root's linear foot
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=1)


@pytest.mark.parametrize("colour_map", ColourMap)
def test_lightness_rises_evenly_with_the_heat(colour_map: ColourMap) -> None:
    lightness = lab(colours(colour_map))[:, 0]
    coarse = lightness[::15]  # single steps are rounded to whole values
    assert (np.diff(lightness) > -0.6).all()
    assert (np.diff(coarse) > 0).all()
    assert np.diff(coarse).max() < 2.5 * np.diff(coarse).mean()
    assert lightness[-1] - lightness[0] > 40


def test_amber_is_of_one_hue() -> None:
    a, b = lab(colours(ColourMap.AMBER)).T[1:]
    hue = np.degrees(np.arctan2(b, a))
    assert np.abs(hue - 70).max() < 4


def test_no_two_maps_look_alike() -> None:
    last = {tuple(colours(colour_map)[128]) for colour_map in ColourMap}
    assert len(last) == len(ColourMap)


def test_what_is_laid_over_a_film_is_what_is_rendered() -> None:
    film = np.full((1, 256), 90, np.uint8)
    heat = np.linspace(0, 1, 256, dtype=np.float32)[np.newaxis]
    for colour_map in ColourMap:
        laid = overlay.premultiplied(colour_map)
        alpha = (laid >> 24) / 255
        channels = np.stack([laid >> shift & 255 for shift in (16, 8, 0)], axis=1)
        over = channels + 90 * (1 - alpha)[:, np.newaxis]
        assert np.abs(over - overlay.render(film, heat, 1.0, colour_map)[0]).max() <= 1.5


def test_nothing_is_drawn_below_the_threshold() -> None:
    laid = overlay.premultiplied(threshold=0.5)
    assert not laid[:127].any()
    assert np.array_equal(laid[128:], overlay.premultiplied()[128:])


@pytest.mark.parametrize("colour_map", ColourMap)
def test_single_colours_are_those_of_the_table(colour_map: ColourMap) -> None:
    assert [list(colour(colour_map, step)) for step in range(STEPS)] == colours(colour_map).tolist()
