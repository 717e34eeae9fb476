from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from pneumoscan.core.remark import RemarkCode
from pneumoscan.imaging import framing, loading
from tests.imaging.dicom_files import film, write
from tests.made_films import made_film

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

FILM = made_film(300, 340).clip(20, 235)


def framed(top: int, bottom: int, left: int, right: int, level: int = 0) -> NDArray[np.uint8]:
    return np.pad(FILM, ((top, bottom), (left, right)), constant_values=level)


@pytest.mark.parametrize("level", [0, 255])
@pytest.mark.parametrize("strips", [(30, 25, 20, 15), (30, 0, 0, 0), (0, 9, 0, 0), (0, 12, 40, 40)])
def test_an_empty_frame_is_cut_off_exactly(strips: tuple[int, int, int, int], level: int) -> None:
    picture = framed(*strips, level)
    for deep in (picture, picture.astype(np.uint16) * 257):
        inside, share = framing.without_frame(deep)
        assert inside.shape == FILM.shape
        assert np.array_equal(inside >> 8 if inside.dtype == np.uint16 else inside, FILM)
        assert share == pytest.approx(1 - FILM.size / picture.size)


def test_strips_at_the_sides_alone_stay_as_on_the_films_that_the_model_knows() -> None:
    picture = framed(0, 0, 40, 40)
    assert framing.without_frame(picture) == (picture, 0.0)


def test_a_film_without_a_frame_or_with_a_line_of_one_stays_as_it_is() -> None:
    for picture in (FILM, framed(1, 0, 0, 0)):
        assert framing.without_frame(picture) == (picture, 0.0)


@pytest.mark.parametrize("level", [0, 255])
def test_the_fringe_that_jpeg_leaves_goes_with_the_frame(level: int) -> None:
    stream = io.BytesIO()
    Image.fromarray(framed(33, 27, 35, 29, level)).resize((300, 271)).save(stream, "JPEG", quality=75)
    inside, _ = framing.without_frame(np.asarray(Image.open(stream)))
    for edge in (inside[0], inside[-1], inside[:, 0], inside[:, -1]):
        assert np.mean(np.abs(edge.astype(float) - level) <= 32) <= 0.7


def test_a_marker_in_the_frame_is_never_cut_off() -> None:
    picture = framed(60, 60, 0, 0)
    picture[20:36, 300:312] = 255
    inside, _ = framing.without_frame(picture)
    assert np.sum(inside == 255) == 16 * 12


@pytest.mark.parametrize("picture", [np.zeros((90, 80), np.uint8), framed(150, 150, 150, 150)])
def test_of_nothing_and_of_very_little_nothing_is_cut_off(picture: NDArray[np.uint8]) -> None:
    assert framing.without_frame(picture) == (picture, 0.0)


def test_a_framed_film_is_read_without_its_frame_and_says_so(tmp_path: Path) -> None:
    Image.fromarray(framed(30, 30, 30, 30)).save(tmp_path / "film.png")
    write(tmp_path / "film.dcm", film(framed(30, 30, 30, 30), 8))
    for name in ("film.png", "film.dcm"):
        radiograph = loading.read(tmp_path / name)
        assert radiograph.pixels.shape == FILM.shape
        (said,) = (each for each in radiograph.remarks if each.code is RemarkCode.FRAME_CUT)
        assert not said.is_warning
        assert said.details["percent"] == "29"
        assert not radiograph.objections
