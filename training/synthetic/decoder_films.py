"""One small picture in every format and transfer syntax that the program reads, for its self-test to decode.

The picture is a formula: of no patient, and the same whenever it is made. The encoders' bytes may differ from one
version of them to the next; what a decoder makes of those of a lossless format may not.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import imagecodecs
import numpy as np
from PIL import Image

from training.synthetic.encapsulated import plain_file, rle_file, with_frame

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

_ROWS, _COLUMNS = 96, 120
_WHITE = 4000  # of 12 bits


@dataclass(frozen=True, slots=True)
class DecoderFilm:
    """One of the files.

    Attributes:
        name: Of the file.
        group: The format as people know it; the self-test has a row for each.
        is_lossless: Whether every decoder must give the same values.
        make: Its content.
    """

    name: str
    group: str
    is_lossless: bool
    make: Callable[[], bytes]


def picture() -> NDArray[np.uint16]:
    """Two dark fields on a light ground, shape (96, 120), from 0 to 4000: as smooth as a film, no two rows alike."""
    y, x = np.mgrid[-1 : 1 : _ROWS * 1j, -1 : 1 : _COLUMNS * 1j]
    fields = sum(np.exp(-(((x - side) / 0.3) ** 2) - (y / 0.7) ** 2) for side in (-0.45, 0.5))
    ribs = 0.04 * np.sin(21 * y + 2 * x**2)
    grey = 0.8 - 0.6 * fields - 0.1 * x * y + ribs
    return np.asarray(np.rint(np.clip(grey, 0, 1) * _WHITE), np.uint16)


def _eight_bits() -> NDArray[np.uint8]:
    return np.asarray(picture() >> 4, np.uint8)


def _dicom(name: str, syntax: str, encode: Callable[[NDArray[Any]], bytes | bytearray], *, bits: int = 12) -> bytes:
    stored = picture() if bits > 8 else _eight_bits()
    return with_frame(name, stored, bits, bytes(encode(stored)), f"1.2.840.10008.1.2.4.{syntax}")


def _jpeg_12(level: int | None = None, **options: Any) -> Callable[[NDArray[Any]], bytes | bytearray]:
    return lambda stored: imagecodecs.jpeg8_encode(stored, level, bitspersample=12, **options)


def _jpeg_2000(level: int, *, is_lossless: bool) -> Callable[[NDArray[Any]], bytes | bytearray]:
    return lambda stored: imagecodecs.jpeg2k_encode(stored, level, codecformat="j2k", reversible=is_lossless)


def _jpeg_xl_of_jpeg(stored: NDArray[Any]) -> bytes | bytearray:
    return imagecodecs.jpegxl_encode_jpeg(imagecodecs.jpeg8_encode(stored, 95), usecontainer=False)


# The last numbers of the transfer syntaxes 1.2.840.10008.1.2.4 (PS3.6 A), with their bits, encoders, and whether they
# lose nothing.
_FRAMES: tuple[tuple[str, str, str, int, bool, Callable[[NDArray[Any]], bytes | bytearray]], ...] = (
    ("jpeg-baseline", "DICOM, JPEG", "50", 8, False, lambda stored: imagecodecs.jpeg8_encode(stored, 95)),
    ("jpeg-extended", "DICOM, JPEG", "51", 12, False, _jpeg_12(95)),
    ("jpeg-lossless", "DICOM, JPEG", "57", 12, True, _jpeg_12(lossless=True, predictor=6)),
    ("jpeg-lossless-first-order", "DICOM, JPEG", "70", 12, True, _jpeg_12(lossless=True, predictor=1)),
    ("jpeg-ls", "DICOM, JPEG-LS", "80", 12, True, imagecodecs.jpegls_encode),
    ("jpeg-ls-near", "DICOM, JPEG-LS", "81", 12, False, lambda stored: imagecodecs.jpegls_encode(stored, 3)),
    ("jpeg-2000-lossless", "DICOM, JPEG 2000", "90", 12, True, _jpeg_2000(0, is_lossless=True)),
    ("jpeg-2000", "DICOM, JPEG 2000", "91", 12, False, _jpeg_2000(80, is_lossless=False)),
    ("htj2k-lossless", "DICOM, High-Throughput JPEG 2000", "201", 12, True, imagecodecs.htj2k_encode),
    ("htj2k-lossless-rpcl", "DICOM, High-Throughput JPEG 2000", "202", 12, True, imagecodecs.htj2k_encode),
    ("htj2k", "DICOM, High-Throughput JPEG 2000", "203", 12, True, imagecodecs.htj2k_encode),
    ("jpeg-xl-lossless", "DICOM, JPEG XL", "110", 12, True, lambda a: imagecodecs.jpegxl_encode(a, lossless=True)),
    ("jpeg-xl-of-jpeg", "DICOM, JPEG XL", "111", 8, False, _jpeg_xl_of_jpeg),
    ("jpeg-xl", "DICOM, JPEG XL", "112", 12, False, lambda a: imagecodecs.jpegxl_encode(a, distance=0.5)),
)
# PS3.5 A.1 to A.5.
_PLAIN = {
    "implicit": "1.2.840.10008.1.2",
    "explicit": "1.2.840.10008.1.2.1",
    "deflated": "1.2.840.10008.1.2.1.99",
    "big-endian": "1.2.840.10008.1.2.2",
}


def _saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def _grey(kind: str, **options: Any) -> bytes:
    return _saved(Image.fromarray(_eight_bits()), kind, **options)


def _palette(kind: str) -> bytes:
    """Of 64 greys, each with its place in the palette."""
    image = Image.fromarray(_eight_bits() >> 2, "P")
    image.putpalette([value for step in range(64) for value in (step * 4,) * 3])
    return _saved(image, kind)


def _sixteen_bits(kind: str, **options: Any) -> bytes:
    return _saved(Image.fromarray(picture() * np.uint16(16)), kind, **options)


def _zip() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        entry = zipfile.ZipInfo("film.png", (2026, 1, 1, 0, 0, 0))
        entry.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(entry, _grey("PNG"))
    return stream.getvalue()


def _pictures() -> tuple[DecoderFilm, ...]:
    tiff = {"none": None, "lzw": "tiff_lzw", "deflate": "tiff_adobe_deflate", "packbits": "packbits"}
    return (
        DecoderFilm("baseline.jpg", "JPEG", is_lossless=False, make=lambda: _grey("JPEG", quality=95)),
        DecoderFilm(
            "progressive.jpg", "JPEG", is_lossless=False, make=lambda: _grey("JPEG", quality=95, progressive=True)
        ),
        DecoderFilm("grey.png", "PNG", is_lossless=True, make=lambda: _grey("PNG")),
        DecoderFilm("sixteen-bits.png", "PNG", is_lossless=True, make=lambda: _sixteen_bits("PNG")),
        DecoderFilm("palette.png", "PNG", is_lossless=True, make=lambda: _palette("PNG")),
        DecoderFilm("grey.bmp", "BMP", is_lossless=True, make=lambda: _grey("BMP")),
        DecoderFilm("palette.gif", "GIF", is_lossless=True, make=lambda: _palette("GIF")),
        *(_tiff(name, how) for name, how in tiff.items()),
        DecoderFilm("jpeg.tif", "TIFF", is_lossless=False, make=lambda: _grey("TIFF", compression="jpeg", quality=95)),
        DecoderFilm("lossy.webp", "WebP", is_lossless=False, make=lambda: _grey("WEBP", quality=95)),
        DecoderFilm("lossless.webp", "WebP", is_lossless=True, make=lambda: _grey("WEBP", lossless=True)),
        DecoderFilm("lossless.jp2", "JPEG 2000", is_lossless=True, make=lambda: _grey("JPEG2000")),
        DecoderFilm("films.zip", "ZIP", is_lossless=True, make=_zip),
    )


def _tiff(name: str, compression: str | None) -> DecoderFilm:
    return DecoderFilm(
        f"{name}.tif", "TIFF", is_lossless=True, make=lambda: _sixteen_bits("TIFF", compression=compression)
    )


def films() -> list[DecoderFilm]:
    """All of them, those of a group beside each other."""
    plain = [
        DecoderFilm(f"{name}.dcm", "DICOM", is_lossless=True, make=_plain_maker(name, syntax))
        for name, syntax in _PLAIN.items()
    ]
    rle = DecoderFilm("rle.dcm", "DICOM, RLE", is_lossless=True, make=lambda: rle_file("rle", picture()))
    coded = [
        DecoderFilm(f"{name}.dcm", group, is_lossless, _frame_maker(name, syntax, encode, bits))
        for name, group, syntax, bits, is_lossless, encode in _FRAMES
    ]
    return [*plain, rle, *coded, *_pictures()]


def _plain_maker(name: str, syntax: str) -> Callable[[], bytes]:
    return lambda: plain_file(name, picture(), 12, syntax)


def _frame_maker(
    name: str, syntax: str, encode: Callable[[NDArray[Any]], bytes | bytearray], bits: int
) -> Callable[[], bytes]:
    return lambda: _dicom(name, syntax, encode, bits=bits)
