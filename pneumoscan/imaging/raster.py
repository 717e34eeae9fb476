"""JPEG, PNG, BMP, TIFF and WebP -> `Radiograph`, with Pillow."""

from __future__ import annotations

import struct
import warnings
from typing import IO, TYPE_CHECKING

import numpy as np
from PIL import ExifTags, Image, ImageOps, UnidentifiedImageError

from pneumoscan.core.problem import ProblemCode, UnreadableError
from pneumoscan.core.radiograph import GreyPixels, Radiograph
from pneumoscan.core.remark import Remark, RemarkCode, remark
from pneumoscan.imaging.depth import stretch_to_bit_depth

if TYPE_CHECKING:
    from numpy.typing import NDArray

FORMATS = ("JPEG", "PNG", "BMP", "TIFF", "WEBP")
_SIGNATURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"BM", b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")
MAX_MEGAPIXELS = 100
# What decoders raise on bytes that are not what they claim to be.
_DECODER_FAULTS = (OSError, ValueError, SyntaxError, EOFError, IndexError, KeyError, TypeError, struct.error)


def looks_like_raster(content: bytes) -> bool:
    """Whether the first bytes are those of a format in `FORMATS`."""
    return content.startswith(_SIGNATURES) or (content[:4] == b"RIFF" and content[8:12] == b"WEBP")


def decode(stream: IO[bytes]) -> Radiograph:
    """Decode the picture in `stream`: EXIF orientation applied, transparency on black, colour to luminance.

    Of a file with several pages the first is read.

    Raises:
        UnreadableError: It is no picture, truncated, or larger than `MAX_MEGAPIXELS`.
    """
    try:
        with warnings.catch_warnings():
            # Pillow only warns of a decompression bomb and of damaged metadata; the size is checked below.
            warnings.simplefilter("ignore")
            with Image.open(stream, formats=FORMATS) as image:
                _check_size(image)
                remarks = _page_remark(image)
                image.load()
                pixels = _to_grey(ImageOps.exif_transpose(image), white_is_zero=_white_is_zero(image))
                return Radiograph(pixels, image.format or "", remarks=remarks)
    except UnidentifiedImageError as fault:
        raise UnreadableError(ProblemCode.NOT_AN_IMAGE) from fault
    except Image.DecompressionBombError as fault:
        raise UnreadableError(ProblemCode.TOO_MANY_PIXELS, megapixels="over 170", limit=MAX_MEGAPIXELS) from fault
    except _DECODER_FAULTS as fault:
        raise UnreadableError(ProblemCode.DAMAGED, reason=str(fault)[:120] or "its data end early") from fault


def _check_size(image: Image.Image) -> None:
    megapixels = image.width * image.height / 1e6
    if megapixels > MAX_MEGAPIXELS:
        raise UnreadableError(ProblemCode.TOO_MANY_PIXELS, megapixels=round(megapixels), limit=MAX_MEGAPIXELS)


def _page_remark(image: Image.Image) -> tuple[Remark, ...]:
    pages = int(getattr(image, "n_frames", 1))
    return (remark(RemarkCode.FIRST_PAGE, count=pages),) if pages > 1 else ()


def _white_is_zero(image: Image.Image) -> bool:
    """Whether a TIFF stores a negative (TIFF 6.0, tag 262). Pillow inverts such of up to 8 bits, no deeper ones."""
    return image.format == "TIFF" and image.getexif().get(ExifTags.Base.PhotometricInterpretation) == 0


def _to_grey(image: Image.Image, *, white_is_zero: bool = False) -> GreyPixels:
    if image.mode.startswith(("I", "F")):
        deep = stretch_to_bit_depth(np.asarray(image))
        return np.uint16(65535) - deep if white_is_zero else deep
    if "A" in image.getbands() or "a" in image.getbands() or "transparency" in image.info:
        image = _flatten(image)
    grey: NDArray[np.uint8] = np.asarray(image.convert("L"), dtype=np.uint8)
    return grey


def _flatten(image: Image.Image) -> Image.Image:
    rgba = image.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", rgba.size, "black"), rgba)
