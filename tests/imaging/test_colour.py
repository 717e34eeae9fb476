from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PIL import ExifTags, Image, ImageDraw

from pneumoscan.core.problem import ProblemCode
from pneumoscan.core.remark import RemarkCode
from pneumoscan.imaging import colour, raster
from tests.made_films import made_film

if TYPE_CHECKING:
    from numpy.typing import NDArray

FILM = made_film(600, 700)
DOWN, ACROSS = np.meshgrid(np.linspace(-1, 1, 600), np.linspace(-1, 1, 700), indexing="ij")
RANDOM = np.random.default_rng(2)


def picture(
    red: NDArray[np.floating[Any]], green: NDArray[np.floating[Any]], blue: NDArray[np.floating[Any]]
) -> Image.Image:
    return Image.fromarray(np.stack([red, green, blue], axis=-1).clip(0, 255).astype(np.uint8))


def tinted(red: float, green: float, blue: float) -> Image.Image:
    return picture(FILM * red, FILM * green, FILM * blue)


def photograph(drift: float = 0.08) -> Image.Image:
    """The film on a light box beside a window, with a sensor's noise."""
    noisy = [FILM + RANDOM.normal(0, 5, FILM.shape) for _ in range(3)]
    return picture(noisy[0] * (0.9 + drift * ACROSS), noisy[1], noisy[2] * (1 - drift * DOWN))


def as_jpeg(image: Image.Image, **options: object) -> Image.Image:
    stream = io.BytesIO()
    image.save(stream, "JPEG", **options)
    return Image.open(stream)


def camera_data(*, is_camera: bool) -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "A maker"
    if is_camera:
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.ExposureTime] = 0.01
    return exif


def codes(image: Image.Image) -> list[ProblemCode | RemarkCode]:
    objections, remarks = colour.examine(image)
    return [*(problem.code for problem in objections), *(remark.code for remark in remarks)]


def patches() -> Image.Image:
    """A picture of many colours, as a landscape has."""
    small = RANDOM.integers(0, 256, (9, 9, 3), np.uint8)
    return Image.fromarray(small).resize((700, 600), Image.Resampling.BICUBIC)


@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "P", "CMYK", "YCbCr", "1"])
def test_grey_is_grey_in_every_mode(mode: str) -> None:
    grey = Image.fromarray(FILM)
    assert codes(grey.convert("RGB").quantize(256) if mode == "P" else grey.convert("RGB").convert(mode)) == []


@pytest.mark.parametrize("quality", [10, 50, 90])
def test_compression_makes_no_colour(quality: int) -> None:
    assert codes(as_jpeg(Image.fromarray(FILM).convert("RGB"), quality=quality)) == []


@pytest.mark.parametrize("mode", ["RGB", "P", "CMYK"])
def test_a_picture_in_colour_is_refused(mode: str) -> None:
    image = patches()
    assert codes(image.quantize(200) if mode == "P" else image.convert(mode)) == [ProblemCode.COLOUR]


def test_a_film_under_false_colours_is_refused() -> None:
    assert codes(picture(FILM * 2.0 - 200, 255 - abs(FILM - 128.0) * 3, 200 - FILM * 2.0)) != []
    rainbow = picture(*(127 + 127 * np.sin(FILM / 12 + shift) for shift in (0, 2, 4)))
    assert codes(rainbow) == [ProblemCode.COLOUR]


@pytest.mark.parametrize("tint", [(0.7, 0.88, 1.0), (0.3, 0.5, 1.0), (1.0, 0.85, 0.65)])
def test_a_blue_film_and_a_sepia_scan_are_tinted_and_no_more(tint: tuple[float, float, float]) -> None:
    assert codes(tinted(*tint)) == [RemarkCode.TINTED]


def test_a_coloured_arrow_and_a_marker_do_not_matter() -> None:
    image = Image.fromarray(FILM).convert("RGB")
    ImageDraw.Draw(image).line((200, 200, 330, 280), fill=(255, 0, 0), width=10)
    ImageDraw.Draw(image).rectangle((20, 20, 80, 70), fill=(0, 200, 0))
    assert codes(image) == []


@pytest.mark.parametrize("drift", [0.04, 0.1, 0.2])
def test_a_photograph_of_a_film_is_known_by_its_drifting_tint(drift: float) -> None:
    assert codes(as_jpeg(photograph(drift))) == [RemarkCode.PHOTOGRAPH]


def test_a_room_around_the_film_does_not_make_it_a_colour_picture() -> None:
    image = Image.new("RGB", (840, 720), (150, 110, 80))
    image.paste(photograph(), (70, 60))
    assert ProblemCode.COLOUR not in codes(image)


def test_a_photograph_in_grey_is_known_by_its_camera_data() -> None:
    grey = Image.fromarray(FILM)
    assert codes(as_jpeg(grey, exif=camera_data(is_camera=True))) == [RemarkCode.PHOTOGRAPH]
    assert codes(as_jpeg(grey, exif=camera_data(is_camera=False))) == []  # a scanner names its maker too
    assert codes(as_jpeg(grey)) == []


def test_a_camera_does_not_make_a_colour_picture_a_film() -> None:
    assert codes(as_jpeg(patches(), exif=camera_data(is_camera=True))) == [ProblemCode.COLOUR]


def test_damaged_camera_data_are_no_camera() -> None:
    stream = io.BytesIO()
    Image.fromarray(FILM).save(stream, "JPEG", exif=b"Exif\0\0II*\0\xff\xff\xff\x7f???")
    stream.seek(0)
    assert raster.decode(stream).remarks == ()


def test_what_the_colours_say_comes_with_the_film() -> None:
    stream = io.BytesIO()
    patches().save(stream, "PNG")
    stream.seek(0)
    assert [problem.code for problem in raster.decode(stream).objections] == [ProblemCode.COLOUR]
