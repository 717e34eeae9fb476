from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from pneumoscan import imaging
from pneumoscan.core.problem import ProblemCode, RejectedError, UnreadableError

if TYPE_CHECKING:
    from pathlib import Path

# A bright top left corner on a dark ramp: turned or mirrored films differ from it.
FILM = np.add.outer(np.arange(96), np.arange(120)).astype(np.uint8)
FILM[:20, :30] = 250
ROTATE_90_CLOCKWISE = 6  # EXIF 2.3, tag 0x0112


def write(path: Path, image: Image.Image, **options: object) -> Path:
    image.save(path, **options)  # type: ignore[arg-type]
    return path


@pytest.mark.parametrize("suffix", ["png", "bmp", "tiff", "webp", "jpg"])
def test_each_format_gives_the_same_film(tmp_path: Path, suffix: str) -> None:
    options = {"quality": 98} if suffix in ("jpg", "webp") else {}
    radiograph = imaging.load(write(tmp_path / f"film.{suffix}", Image.fromarray(FILM), **options))
    assert radiograph.pixels.shape == FILM.shape
    assert np.abs(radiograph.pixels.astype(int) - FILM).mean() < 2


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P", "LA", "CMYK"])
def test_colour_palette_and_transparency_become_grey(tmp_path: Path, mode: str) -> None:
    suffix = "tiff" if mode == "CMYK" else "png"
    colour = Image.fromarray(FILM).convert("RGB")
    picture = {"P": colour.quantize(256), "LA": Image.fromarray(FILM).convert("LA")}.get(mode) or colour.convert(mode)
    radiograph = imaging.load(write(tmp_path / f"film.{suffix}", picture))
    assert radiograph.pixels.dtype == np.uint8
    assert np.abs(radiograph.pixels.astype(int) - FILM).mean() < 4


def test_transparent_parts_are_black(tmp_path: Path) -> None:
    alpha = np.full(FILM.shape, 255, np.uint8)
    alpha[:, 60:] = 0
    picture = Image.merge("LA", [Image.fromarray(FILM), Image.fromarray(alpha)])
    pixels = imaging.load(write(tmp_path / "film.png", picture)).pixels
    assert pixels[:, 60:].max() == 0
    assert np.array_equal(pixels[:, :60], FILM[:, :60])


@pytest.mark.parametrize("suffix", ["png", "tiff"])
@pytest.mark.parametrize("bits", [10, 12, 16])
def test_deep_pictures_fill_their_range_whatever_their_depth(tmp_path: Path, suffix: str, bits: int) -> None:
    deep = (FILM.astype(np.uint32) * (2**bits - 1) // 255).astype(np.uint16)
    radiograph = imaging.load(write(tmp_path / f"film.{suffix}", Image.fromarray(deep)))
    assert radiograph.pixels.dtype == np.uint16
    assert np.abs(radiograph.pixels / 65535 - FILM / 255).max() < 0.003


def test_exif_orientation_is_applied(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = ROTATE_90_CLOCKWISE
    path = write(tmp_path / "film.jpg", Image.fromarray(FILM), exif=exif, quality=98)
    pixels = imaging.load(path).pixels
    assert pixels.shape == (FILM.shape[1], FILM.shape[0])
    assert np.abs(pixels.astype(int) - np.rot90(FILM, -1)).mean() < 2


def test_of_several_pages_the_first_is_read_and_said_so(tmp_path: Path) -> None:
    second = Image.fromarray(255 - FILM)
    path = write(tmp_path / "film.tiff", Image.fromarray(FILM), save_all=True, append_images=[second])
    radiograph = imaging.load(path)
    assert np.array_equal(radiograph.pixels, FILM)
    assert "2 pages" in radiograph.remarks[0].sentence


def test_the_type_is_taken_from_the_content(tmp_path: Path) -> None:
    path = write(tmp_path / "film.dcm", Image.fromarray(FILM), format="PNG")
    assert imaging.load(path).source_format == "PNG"


def broken_files() -> list[tuple[str, bytes, ProblemCode]]:
    return [
        ("empty.png", b"", ProblemCode.EMPTY),
        ("text.jpg", b"dear colleague, please find attached the film", ProblemCode.NOT_AN_IMAGE),
        ("zeros.dcm", bytes(5000), ProblemCode.NOT_AN_IMAGE),
        ("header.png", b"\x89PNG\r\n\x1a\n", ProblemCode.NOT_AN_IMAGE),
        ("movie.gif", b"GIF89a" + bytes(100), ProblemCode.NOT_AN_IMAGE),
        ("page.pdf", b"%PDF-1.7\n" + bytes(500), ProblemCode.NOT_AN_IMAGE),
    ]


@pytest.mark.parametrize(("name", "content", "code"), broken_files())
def test_what_is_no_film_says_why(tmp_path: Path, name: str, content: bytes, code: ProblemCode) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UnreadableError) as caught:
        imaging.load(tmp_path / name)
    assert caught.value.problem.code is code
    assert caught.value.problem.sentence.endswith(".")


@pytest.mark.parametrize("suffix", ["png", "jpg", "bmp", "tiff", "webp"])
def test_a_truncated_picture_is_an_error_at_every_length(tmp_path: Path, suffix: str) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (80, 90), np.uint8)
    content = write(tmp_path / f"whole.{suffix}", Image.fromarray(noise)).read_bytes()
    for length in range(1, len(content) - 64, len(content) // 40):
        path = tmp_path / f"cut.{suffix}"
        path.write_bytes(content[:length])
        with pytest.raises(UnreadableError):
            imaging.load(path)


def test_a_missing_file_a_folder_and_a_pipe_say_so(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError) as caught:
        imaging.load(tmp_path / "gone.png")
    assert caught.value.problem.code is ProblemCode.NOT_FOUND
    with pytest.raises(UnreadableError) as caught:
        imaging.load(tmp_path)
    assert caught.value.problem.code is ProblemCode.UNREADABLE


def test_a_bomb_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    path = write(tmp_path / "bomb.png", Image.new("1", (20_000, 9_000)))
    with pytest.raises(UnreadableError) as caught:
        imaging.load(path)
    assert caught.value.problem.code is ProblemCode.TOO_MANY_PIXELS


@pytest.mark.parametrize(
    ("film", "code"),
    [(np.full((200, 200), 90, np.uint8), ProblemCode.BLANK), (FILM[:40, :40], ProblemCode.TOO_SMALL)],
)
def test_blank_and_tiny_pictures_are_rejected(tmp_path: Path, film: np.ndarray, code: ProblemCode) -> None:
    path = write(tmp_path / "film.png", Image.fromarray(film))
    with pytest.raises(RejectedError) as caught:
        imaging.load(path)
    assert not isinstance(caught.value, UnreadableError)
    assert caught.value.problem.code is code


@pytest.mark.parametrize("white", [255, 65535])
def test_a_tiff_that_stores_white_as_zero_is_a_positive(tmp_path: Path, white: int) -> None:
    ramp = np.add.outer(np.arange(80), np.arange(90)) * (white // 170)
    kind = np.uint8 if white == 255 else np.uint16
    Image.fromarray(ramp.astype(kind)).save(tmp_path / "one.tif")
    radiograph = imaging.load(tmp_path / "one.tif")
    content = (tmp_path / "one.tif").read_bytes()
    entry = b"\x06\x01\x03\x00\x01\x00\x00\x00"
    assert entry + b"\x01" in content  # tag 262, PhotometricInterpretation: 1 is "black is zero"
    (tmp_path / "two.tif").write_bytes(content.replace(entry + b"\x01", entry + b"\x00"))
    negative = imaging.load(tmp_path / "two.tif")
    assert np.array_equal(negative.pixels, negative.white - radiograph.pixels)
