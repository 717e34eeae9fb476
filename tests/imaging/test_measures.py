"""What is measured the quick way is what the plain way measures, to the last rounding."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from pneumoscan.imaging import measures
from pneumoscan.imaging.depth import Levels
from pneumoscan.imaging.histogram import Histogram
from tests.made_films import made_film

if TYPE_CHECKING:
    from numpy.typing import NDArray

RANDOM = np.random.default_rng(3)
PICTURES = {
    "film": made_film(300, 211),
    "noise": RANDOM.integers(0, 256, (97, 150), np.uint8),
    "two greys": RANDOM.choice(np.array([3, 250], np.uint8), (64, 65)),
    "one grey": np.full((40, 40), 77, np.uint8),
    "one pixel": np.full((1, 1), 5, np.uint8),
}
pictures = pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES.keys())


@pictures
def test_a_histogram_knows_what_the_pixels_know(picture: NDArray[np.uint8]) -> None:
    greys = Histogram.of(picture)
    assert greys.deviation == pytest.approx(float(picture.std()), abs=1e-9)
    for grey in (0, 1, 77, 254, 255):
        assert greys.share_up_to(grey) == float(np.mean(picture <= grey))
        assert greys.share_from(grey) == float(np.mean(picture >= grey))


@pictures
@pytest.mark.parametrize("percent", [0, 0.5, 1, 33.3, 50, 99, 99.5, 100])
def test_percentiles_are_those_of_numpy(picture: NDArray[np.uint8], percent: float) -> None:
    assert Histogram.of(picture).percentiles([percent])[0] == pytest.approx(float(np.percentile(picture, percent)))


@pictures
@pytest.mark.parametrize("ends", [(0, 255), (3, 4), (10.5, 249.25)])
def test_steps_are_counted_as_by_numpy(picture: NDArray[np.uint8], ends: tuple[float, float]) -> None:
    counted = Histogram.of(picture).in_steps(32, *ends)
    np.testing.assert_array_equal(counted, np.histogram(picture, 32, ends)[0])


@pytest.mark.parametrize("side", [1, 32, 64, 224])
@pytest.mark.parametrize("shape", [(64, 64), (65, 500), (300, 211)])
def test_blocks_are_averaged_as_one_by_one(shape: tuple[int, int], side: int) -> None:
    picture = RANDOM.integers(0, 256, shape, np.uint8)
    small = measures._averaged(picture, side)
    rows, columns = (np.arange(min(side, length) + 1) * length // min(side, length) for length in shape)
    assert small.shape == (len(rows) - 1, len(columns) - 1)
    for row, column in ((0, 0), (len(rows) - 2, len(columns) - 2), (len(rows) // 2 - 1, 0)):
        block = picture[rows[row] : rows[row + 1], columns[column] : columns[column + 1]]
        assert small[row, column] == pytest.approx(float(block.mean()))


@pytest.mark.parametrize(
    ("top", "bottom", "left", "right"), [(0, 0, 0, 0), (5, 0, 0, 9), (16, 17, 40, 1), (33, 15, 0, 0)]
)
def test_a_border_ends_where_the_film_begins(top: int, bottom: int, left: int, right: int) -> None:
    film = RANDOM.integers(0, 256, (120, 100), np.uint8)
    inside, share = measures.without_border(np.pad(film, ((top, bottom), (left, right)), constant_values=12))
    np.testing.assert_array_equal(inside, film)
    assert share == pytest.approx(1 - film.size / ((120 + top + bottom) * (100 + left + right)))


def test_a_picture_that_is_border_all_over_has_no_inside() -> None:
    inside, share = measures.without_border(np.full((50, 60), 9, np.uint8))
    assert inside.size == 0
    assert share == 1


def test_shading_is_what_a_slope_and_a_bend_explain() -> None:
    down, across = np.meshgrid(np.linspace(-1, 1, 128), np.linspace(-1, 1, 200), indexing="ij")
    slope = (120 + 40 * down - 30 * across + 20 * across * down - 25 * down**2).clip(0, 255).astype(np.uint8)
    assert measures.shading(slope) > 0.999
    assert measures.shading(RANDOM.integers(0, 256, (128, 200), np.uint8)) < 0.01


@pytest.mark.parametrize("kind", [np.uint8, np.int8, np.uint16, np.int16])
def test_levels_are_exchanged_pixel_by_pixel(kind: type) -> None:
    ends = np.iinfo(kind)
    image = RANDOM.integers(ends.min, ends.max, (150, 70), kind, endpoint=True)
    levels = Levels.of(image)
    assert levels is not None
    np.testing.assert_array_equal(levels.values, np.unique(image))
    others = RANDOM.integers(0, 65536, len(levels.values)).astype(np.uint16)
    np.testing.assert_array_equal(levels.exchanged_for(others, image), others[np.searchsorted(levels.values, image)])
