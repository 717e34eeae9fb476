from __future__ import annotations

import io
import struct
import zlib
from typing import TYPE_CHECKING, Any, Literal

import imagecodecs
import numpy as np
import pytest
from PIL import Image

from pneumoscan import imaging
from pneumoscan.core.problem import ProblemCode, RejectedError, UnreadableError
from pneumoscan.core.remark import RemarkCode
from pneumoscan.imaging import raster
from tests.imaging.made_tiffs import LONG, SHORT, directory, directory_size, header, made_tiff

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from pneumoscan.core.radiograph import Radiograph

# A bright top left corner on a dark ramp: turned or mirrored films differ from it.
FILM = np.add.outer(np.arange(96), np.arange(120)).astype(np.uint8)
FILM[:20, :30] = 250
DEEP = FILM.astype(np.uint16) * 257
GREY = Image.fromarray(FILM)
COLOUR = GREY.convert("RGB")
NEGATIVE = Image.fromarray(255 - FILM)
# What lies right of column 60 cannot be seen.
ALPHA = np.where(np.arange(120) < 60, 255, 0).astype(np.uint8) * np.ones((96, 1), np.uint8)
HALF_BLACK = np.where(ALPHA == 255, FILM, 0)


def packed(picture: Image.Image, kind: str, *more: Image.Image, **options: Any) -> bytes:
    stream = io.BytesIO()
    copies = [each.copy() for each in (picture, *more)]  # saving leaves its settings in the picture
    if more:
        options |= {"save_all": True, "append_images": copies[1:]}
    copies[0].save(stream, kind, **options)
    return stream.getvalue()


def palette(bits: int) -> tuple[bytes, NDArray[np.uint8]]:
    """A PNG of so many bits whose palette is a ramp, and what it shows."""
    steps = 2**bits - 1
    picture = Image.fromarray(FILM >> (8 - bits)).convert("P")
    picture.putpalette([value for step in range(steps + 1) for value in [step * 255 // steps] * 3])
    return packed(picture, "PNG", bits=bits), ((FILM >> (8 - bits)) * (255 // steps)).astype(np.uint8)


def decoded(content: bytes | bytearray) -> Radiograph:
    content = bytes(content)
    assert raster.looks_like_raster(content)
    return raster.decode(io.BytesIO(content))


def distance(film: Radiograph, truth: NDArray[Any], white: int = 255) -> float:
    """How far the worst pixel is off, in steps of 255."""
    assert film.pixels.shape == truth.shape
    return float(np.abs(film.pixels / film.white - truth / white).max()) * 255


def codes(film: Radiograph) -> list[RemarkCode]:
    return [remark.code for remark in film.remarks]


def inks() -> NDArray[np.uint8]:
    """The film as Adobe stores cyan, magenta, yellow and black: inverted."""
    return np.stack([FILM, FILM, FILM, np.full_like(FILM, 255)], axis=-1)


EXACT: dict[str, bytes | bytearray] = {
    "png": packed(GREY, "PNG"),
    "png-16": packed(Image.fromarray(DEEP), "PNG"),
    "png-palette": packed(COLOUR.quantize(256), "PNG"),
    "png-rgba": packed(GREY.convert("RGBA"), "PNG"),
    "png-grey-alpha-16": imagecodecs.png_encode(np.stack([DEEP, np.full_like(DEEP, 65535)], axis=-1)),
    "png-rgb-16": imagecodecs.png_encode(np.stack([DEEP] * 3, axis=-1)),
    "bmp": packed(GREY, "BMP"),
    "gif": packed(GREY, "GIF"),
    "webp-lossless": packed(GREY, "WEBP", lossless=True),
    "jp2": packed(GREY, "JPEG2000"),
    "jp2-16": packed(Image.fromarray(DEEP), "JPEG2000"),
    "jp2-rgb": packed(COLOUR, "JPEG2000"),
    "j2k": packed(GREY, "JPEG2000", no_jp2=True),
    "tiff-cmyk": packed(COLOUR.convert("CMYK"), "TIFF"),
    "tiff-big": packed(GREY, "TIFF", big_tiff=True),
    "tiff-tiles": imagecodecs.tiff_encode(DEEP, tile=(32, 32)),
} | {
    f"tiff-{compression}-{bits}": packed(Image.fromarray(values), "TIFF", compression=compression)
    for compression in ("raw", "tiff_lzw", "tiff_adobe_deflate", "packbits", "zstd")
    for bits, values in ((8, FILM), (16, DEEP))
}
CLOSE: dict[str, bytes | bytearray] = {
    "jpeg": packed(GREY, "JPEG", quality=98),
    "jpeg-progressive": packed(COLOUR, "JPEG", quality=98, progressive=True),
    "jpeg-cmyk": packed(COLOUR.convert("CMYK"), "JPEG", quality=98),
    "jpeg-ycck": imagecodecs.jpeg8_encode(inks(), level=98, colorspace="CMYK", outcolorspace="YCCK"),
    "jpeg-of-a-phone": packed(GREY, "MPO", NEGATIVE, quality=98),
    "tiff-jpeg": packed(GREY, "TIFF", compression="jpeg", quality=98),
    "tiff-ycbcr": packed(COLOUR.convert("YCbCr"), "TIFF"),
    "j2k-12": imagecodecs.jpeg2k_encode(DEEP >> 4, bitspersample=12, codecformat="j2k", level=0, reversible=True),
}
WEBP = packed(GREY, "WEBP", quality=98)
NAMES = {"jpeg": "JPEG", "png": "PNG", "bmp": "BMP", "tiff": "TIFF", "webp": "WebP", "gif": "GIF"}


@pytest.mark.parametrize("name", EXACT)
def test_what_is_stored_without_loss_is_read_without_loss(name: str) -> None:
    film = decoded(EXACT[name])
    assert distance(film, FILM) == 0
    assert film.source_format == NAMES.get(name.partition("-")[0], "JPEG 2000")
    assert film.objections == ()
    assert film.remarks == ()


@pytest.mark.parametrize("name", CLOSE)
def test_what_is_stored_with_little_loss_is_read_with_little(name: str) -> None:
    film = decoded(CLOSE[name])
    assert distance(film, FILM) <= 2
    assert film.source_format == NAMES.get(name.partition("-")[0], "JPEG 2000")
    assert film.objections == ()


def test_a_webp_film_is_read() -> None:
    assert np.abs(decoded(WEBP).pixels.astype(int) - FILM).mean() < 2


@pytest.mark.parametrize("bits", [1, 2, 4])
def test_few_bits_are_spread_over_all_greys(bits: int) -> None:
    content, truth = palette(bits)
    assert distance(decoded(content), truth) == 0


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_one_bit_is_black_or_white(kind: str) -> None:
    lines = Image.fromarray(FILM).convert("1", dither=Image.Dither.NONE)
    assert distance(decoded(packed(lines, kind)), np.where(FILM > 127, 255, 0)) == 0


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
@pytest.mark.parametrize("bits", [10, 12, 16])
def test_deep_pictures_fill_their_range_whatever_their_depth(kind: str, bits: int) -> None:
    deep = (FILM.astype(np.uint32) * (2**bits - 1) // 255).astype(np.uint16)
    film = decoded(packed(Image.fromarray(deep), kind))
    assert film.pixels.dtype == np.uint16
    assert distance(film, FILM) < 0.8


# Ranges are stretched where no depth holds the values, so these fill theirs.
FULL = ((FILM - FILM.min()) / np.ptp(FILM) * 255).round().astype(np.uint8)
KINDS: dict[str, NDArray[Any]] = {
    "8": FULL,
    "8 signed": (FULL.astype(np.int16) - 128).astype(np.int8),
    "16": FULL.astype(np.uint16) * 257,
    "16 signed": (FULL.astype(np.int32) * 257 - 2**15).astype(np.int16),
    "32": FULL.astype(np.uint32) * (2**32 // 255),
    "32 signed": (FULL.astype(np.int64) * (2**32 // 255) - 2**31).astype(np.int32),
    "32 floating": (FULL / 255).astype(np.float32),
}


@pytest.mark.parametrize("is_negative", [False, True], ids=["positive", "negative"])
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_tiff_of_any_kind_of_number_is_read(kind: str, order: Literal["<", ">"], is_negative: bool) -> None:
    if (kind, order) == ("32", ">"):
        pytest.skip("Pillow does not know it: see the test of what cannot be decoded")
    values = KINDS[kind]
    if is_negative:
        values = (values.max().astype(object) + values.min().astype(object) - values.astype(object)).astype(
            values.dtype
        )
    film = decoded(made_tiff(values, order=order, photometric=0 if is_negative else 1))
    assert distance(film, FULL) < 0.01
    assert (RemarkCode.STORED_INVERTED in codes(film)) == is_negative


def test_a_big_tiff_is_read() -> None:
    assert distance(decoded(made_tiff(DEEP, is_big=True)), FILM) == 0


@pytest.mark.parametrize("content", [made_tiff(KINDS["32"], order=">"), made_tiff(FILM.astype(np.float64))])
def test_a_sound_picture_of_an_unknown_kind_is_not_called_damaged(content: bytes) -> None:
    with pytest.raises(UnreadableError) as caught:
        decoded(content)
    assert caught.value.problem.code is ProblemCode.UNSUPPORTED


def test_a_jpeg_of_12_bits_is_not_called_damaged() -> None:
    content = imagecodecs.jpeg8_encode(DEEP >> 4, bitspersample=12)
    with pytest.raises(UnreadableError) as caught:
        decoded(content)
    assert caught.value.problem.code is ProblemCode.UNSUPPORTED


UPRIGHT = {
    1: FILM,
    2: FILM[:, ::-1],
    3: FILM[::-1, ::-1],
    4: FILM[::-1],
    5: FILM.T,
    6: np.rot90(FILM, -1),
    7: np.rot90(FILM, 2).T,
    8: np.rot90(FILM),
}


@pytest.mark.parametrize("orientation", UPRIGHT)
@pytest.mark.parametrize(("kind", "values"), [("PNG", FILM), ("PNG", DEEP), ("TIFF", FILM), ("TIFF", DEEP)])
def test_each_exif_orientation_is_applied_once(kind: str, values: NDArray[Any], orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    assert distance(decoded(packed(Image.fromarray(values), kind, exif=exif)), UPRIGHT[orientation]) == 0


@pytest.mark.parametrize("orientation", UPRIGHT)
def test_each_exif_orientation_of_a_photograph_is_applied(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    assert distance(decoded(packed(COLOUR, "JPEG", quality=98, exif=exif)), UPRIGHT[orientation]) <= 2


def test_damaged_exif_data_do_not_cost_the_film() -> None:
    content = packed(GREY, "JPEG", quality=98, exif=b"Exif\0\0II*\0\xff\xff\xff\x7fnot a directory")
    assert distance(decoded(content), FILM) <= 2


TRANSPARENT = {
    "png": packed(Image.merge("LA", [GREY, Image.fromarray(ALPHA)]), "PNG"),
    "tiff": packed(Image.merge("LA", [GREY, Image.fromarray(ALPHA)]), "TIFF"),
    "webp": packed(Image.merge("RGBA", [GREY] * 3 + [Image.fromarray(ALPHA)]), "WEBP", lossless=True),
    "jp2": packed(Image.merge("RGBA", [GREY] * 3 + [Image.fromarray(ALPHA)]), "JPEG2000"),
}
ONE_GREY = {
    "png": packed(GREY, "PNG", transparency=250),
    "png-16": packed(Image.fromarray(DEEP), "PNG", transparency=250 * 257),
    "png-rgb": packed(COLOUR, "PNG", transparency=(250, 250, 250)),
    "gif": packed(GREY, "GIF", transparency=250),
}


@pytest.mark.parametrize("name", TRANSPARENT)
def test_transparent_parts_are_black_and_said_so(name: str) -> None:
    film = decoded(TRANSPARENT[name])
    assert distance(film, HALF_BLACK) == 0
    assert codes(film) == [RemarkCode.TRANSPARENT]


@pytest.mark.parametrize("name", ONE_GREY)
def test_a_transparent_grey_is_black(name: str) -> None:
    film = decoded(ONE_GREY[name])
    assert distance(film, np.where(FILM == 250, 0, FILM)) == 0
    assert codes(film) == [RemarkCode.TRANSPARENT]


SEVERAL = {
    "tiff": (packed(GREY, "TIFF", NEGATIVE), "2 pages"),
    "gif": (packed(GREY, "GIF", NEGATIVE, GREY), "3 frames"),
    "webp": (packed(COLOUR, "WEBP", NEGATIVE.convert("RGB"), lossless=True), "2 frames"),
    "png": (packed(GREY, "PNG", NEGATIVE), "2 frames"),
}


@pytest.mark.parametrize("name", SEVERAL)
def test_of_several_pictures_the_first_is_read_and_said_so(name: str) -> None:
    content, words = SEVERAL[name]
    film = decoded(content)
    assert distance(film, FILM) == 0
    assert words in film.remarks[0].sentence


def test_pages_are_counted_no_further_than_anyone_reads() -> None:
    page = directory_size(10) + DEEP.nbytes
    pages = [made_tiff(DEEP, following=0)[8:]] + [
        directory({256: (SHORT, 1)}, "<", 8 + page + (number + 1) * directory_size(1)) for number in range(1000)
    ]
    first = made_tiff(DEEP, following=8 + page)
    film = decoded(first + b"".join(pages[1:]))
    assert "100+ pages" in film.remarks[0].sentence


def test_pages_in_a_circle_are_counted_once() -> None:
    assert decoded(made_tiff(DEEP, following=8)).remarks == ()


def test_the_type_is_taken_from_the_content(tmp_path: Path) -> None:
    path = tmp_path / "film.dcm"
    path.write_bytes(EXACT["png"])
    assert imaging.read(path).source_format == "PNG"


NO_FILMS = [
    ("empty.png", b"", ProblemCode.EMPTY),
    ("text.jpg", b"dear colleague, please find attached the film", ProblemCode.NOT_AN_IMAGE),
    ("letter.bmp", b"BMI of the patient: 17, please find attached the film", ProblemCode.NOT_AN_IMAGE),
    ("zeros.dcm", bytes(5000), ProblemCode.NOT_AN_IMAGE),
    ("header.png", b"\x89PNG\r\n\x1a\n", ProblemCode.DAMAGED),
    ("movie.gif", b"GIF89a" + bytes(100), ProblemCode.DAMAGED),
    ("header.jpg", b"\xff\xd8\xff\xe0", ProblemCode.DAMAGED),
    ("header.tif", b"II*\0", ProblemCode.DAMAGED),
    ("page.pdf", b"%PDF-1.7\n" + bytes(500), ProblemCode.NOT_AN_IMAGE),
]


@pytest.mark.parametrize(("name", "content", "code"), NO_FILMS, ids=[row[0] for row in NO_FILMS])
def test_what_is_no_film_says_why(tmp_path: Path, name: str, content: bytes, code: ProblemCode) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UnreadableError) as caught:
        imaging.load(tmp_path / name)
    assert caught.value.problem.code is code
    assert caught.value.problem.sentence.endswith(".")


GRAIN = np.random.default_rng(0).integers(0, 255, (150, 168), np.uint8)  # rows without padding
GRAINY, GRAINY_DEEP = Image.fromarray(GRAIN), Image.fromarray(GRAIN.astype(np.uint16) * 257)
WHOLE = {
    "jpeg": packed(GRAINY, "JPEG", quality=90),
    "jpeg-progressive": packed(GRAINY.convert("RGB"), "JPEG", progressive=True, quality=90),
    "jpeg-cmyk": packed(GRAINY.convert("CMYK"), "JPEG", quality=90),
    "png": packed(GRAINY, "PNG"),
    "png-16": packed(GRAINY_DEEP, "PNG"),
    "bmp": packed(GRAINY, "BMP"),
    "webp": packed(GRAINY, "WEBP", quality=90),
    "webp-lossless": packed(GRAINY, "WEBP", lossless=True),
    "gif": packed(GRAINY, "GIF"),
    "gif-of-two": packed(GRAINY, "GIF", GREY.resize(GRAINY.size)),
    "jp2": packed(GRAINY, "JPEG2000"),
    "jp2-lossy": packed(GRAINY, "JPEG2000", irreversible=True, quality_mode="rates", quality_layers=[4]),
    "jp2-16": packed(GRAINY_DEEP, "JPEG2000"),
    "j2k": packed(GRAINY, "JPEG2000", no_jp2=True),
} | {
    f"tiff-{compression}": packed(GRAINY_DEEP if compression == "tiff_lzw" else GRAINY, "TIFF", compression=compression)
    for compression in ("raw", "tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg", "zstd")
}


@pytest.mark.parametrize("name", WHOLE)
def test_a_truncated_picture_is_damaged_at_every_length(name: str) -> None:
    content = WHOLE[name]
    decoded(content)
    every_kilobyte = range(1024, len(content), 1024)
    near_the_ends = (*range(18, 60, 6), *range(len(content) - 40, len(content), 3), len(content) - 1)
    for length in (*every_kilobyte, *near_the_ends):
        with pytest.raises(UnreadableError) as caught:
            decoded(content[:length])
        assert caught.value.problem.code is ProblemCode.DAMAGED, length
        reason = caught.value.problem.details["reason"]
        assert reason.startswith("its "), reason


def test_a_missing_file_and_a_folder_say_so(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError) as caught:
        imaging.load(tmp_path / "gone.png")
    assert caught.value.problem.code is ProblemCode.NOT_FOUND
    with pytest.raises(UnreadableError) as caught:
        imaging.load(tmp_path)
    assert caught.value.problem.code is ProblemCode.UNREADABLE


@pytest.mark.parametrize(
    ("size", "kind"), [((12_000, 9_000), "PNG"), ((20_000, 9_000), "PNG"), ((12_000, 9_000), "GIF")]
)
def test_a_bomb_is_refused_before_it_is_decoded(size: tuple[int, int], kind: str) -> None:
    content = bytearray(packed(Image.new("L", (8, 8)), kind))
    place, layout = (16, ">II") if kind == "PNG" else (6, "<HH")
    struct.pack_into(layout, content, place, *size)
    if kind == "PNG":
        struct.pack_into(">I", content, 29, zlib.crc32(content[12:29]))
    with pytest.raises(UnreadableError) as caught:
        decoded(bytes(content))
    assert caught.value.problem.code is ProblemCode.TOO_MANY_PIXELS
    assert caught.value.problem.details["megapixels"] == str(size[0] * size[1] // 1_000_000)


def png_with(kind: bytes, data: bytes) -> bytes:
    """The film with another chunk before its pixels."""
    chunk = struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return b"".join((EXACT["png"][:33], chunk, EXACT["png"][33:]))


def test_a_text_that_unpacks_to_gigabytes_is_damage() -> None:
    with pytest.raises(UnreadableError) as caught:
        decoded(png_with(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(80_000_000))))
    assert caught.value.problem.code is ProblemCode.DAMAGED


def test_a_colour_profile_that_unpacks_to_gigabytes_is_ignored() -> None:
    assert distance(decoded(png_with(b"iCCP", b"profile\0\0" + zlib.compress(bytes(80_000_000)))), FILM) == 0


def test_a_jpeg_of_a_thousand_scans_is_refused() -> None:
    content = CLOSE["jpeg-progressive"]
    last = content.rindex(b"\xff\xda")
    with pytest.raises(UnreadableError) as caught:
        decoded(content[:last] + content[last:-2] * 1000 + b"\xff\xd9")
    assert caught.value.problem.code is ProblemCode.DAMAGED


def test_tiles_larger_than_any_picture_are_refused() -> None:
    fields = {256: (LONG, 100), 257: (LONG, 100), 322: (LONG, 60_000), 323: (LONG, 60_000)}
    with pytest.raises(UnreadableError) as caught:
        decoded(header() + directory(fields, "<", 0))
    assert caught.value.problem.code is ProblemCode.DAMAGED


@pytest.mark.parametrize(
    ("film", "code"),
    [(np.full((200, 200), 90, np.uint8), ProblemCode.BLANK), (FILM[:40, :40], ProblemCode.TOO_SMALL)],
)
def test_blank_and_tiny_pictures_are_rejected(tmp_path: Path, film: NDArray[np.uint8], code: ProblemCode) -> None:
    Image.fromarray(film).save(tmp_path / "film.png")
    with pytest.raises(RejectedError) as caught:
        imaging.load(tmp_path / "film.png")
    assert not isinstance(caught.value, UnreadableError)
    assert caught.value.problem.code is code
