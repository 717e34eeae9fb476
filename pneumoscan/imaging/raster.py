"""JPEG, PNG, BMP, TIFF, WebP, GIF and JPEG 2000 -> `Radiograph`, with Pillow."""

from __future__ import annotations

import io
import re
import struct
import warnings
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

import numpy as np
from PIL import ExifTags, Image, UnidentifiedImageError

from pneumoscan.core import overlay
from pneumoscan.core.problem import ProblemCode, UnreadableError, problem
from pneumoscan.core.radiograph import Radiograph
from pneumoscan.core.remark import Remark, RemarkCode, remark
from pneumoscan.core.sentence import QT_TRANSLATE_NOOP
from pneumoscan.imaging import colour, containers, grey, limits
from pneumoscan.imaging.containers import looks_like_raster

if TYPE_CHECKING:
    from pneumoscan.core.problem import Problem
    from pneumoscan.core.radiograph import GreyPixels
    from pneumoscan.imaging.containers import Container

__all__ = ["FORMATS", "decode", "looks_like_raster"]

FORMATS = ("JPEG", "PNG", "BMP", "TIFF", "WEBP", "GIF", "JPEG2000")
# As people know them. Phones write JPEG with a second picture behind it, which Pillow calls MPO.
_NAMES = {"MPO": "JPEG", "WEBP": "WebP", "JPEG2000": "JPEG 2000"}
# What decoders raise on bytes that are not what they claim to be.
_DECODER_FAULTS = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    IndexError,
    KeyError,
    TypeError,
    OverflowError,
    struct.error,
)
# How each value of the EXIF orientation is undone: EXIF 2.3, tag 0x0112.
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True, slots=True)
class _Picture:
    """A decoded picture: its grey as an image of Pillow's, and what was noticed."""

    grey: Image.Image
    source_format: str
    objections: tuple[Problem, ...]
    remarks: tuple[Remark, ...]


def decode(stream: IO[bytes], enough: int | None = None) -> Radiograph:
    """Decode the picture in `stream`: EXIF orientation applied, transparency on black, colour to luminance.

    Colour profiles are ignored. Of a file with several pages or frames the first is read. Negatives are inverted.

    Args:
        stream: The file.
        enough: How many pixels on the shorter side do: a JPEG that has twice as many or more is decoded at a half, a
            quarter or an eighth of its size, and still has as many. None to decode everything at full size.

    Returns:
        The film with what its colours say against it; its grey values are not judged.

    Raises:
        UnreadableError: It is no picture, not all there, stored in a way that cannot be read, or too large.
    """
    content = stream.read()
    try:
        with warnings.catch_warnings():
            # Pillow only warns of a decompression bomb and of damaged metadata; the size is checked apart.
            warnings.simplefilter("ignore")
            container = containers.inspect(content)
            picture = _picture(container, enough)
            pixels = _pixels(picture.grey, container)
    except UnidentifiedImageError as fault:
        raise containers.unidentified(content) from fault
    except Image.DecompressionBombError as fault:
        raise _too_large(fault) from fault
    except _DECODER_FAULTS as fault:
        raise containers.damaged(_reason(fault)) from fault
    return Radiograph(pixels, picture.source_format, remarks=picture.remarks, objections=picture.objections)


def _picture(container: Container, enough: int | None) -> _Picture:
    """Decode and turn upright. The colours are forgotten here, before the values are copied out of Pillow."""
    with Image.open(io.BytesIO(container.content), formats=FORMATS) as image:
        limits.check_size(image.width, image.height)
        remarks = container.remarks(image)
        if enough:
            # By fewer coefficients of each block (ITU-T T.81 A.3.3), which Pillow has libjpeg do, and for JPEG only.
            shorter = min(image.size)
            image.draft(None, (image.width * enough // shorter, image.height * enough // shorter))
        image.load()
        objections, colour_remarks = colour.examine(image)
        if str(image.info.get("Software", "")).startswith(overlay.SOFTWARE):
            objections = (problem(ProblemCode.OWN_PICTURE),)
        flat, is_transparent = grey.flatten(image)
        turn = _UPRIGHT.get(_orientation(image))
        upright = flat.transpose(turn) if turn is not None else flat
        if is_transparent:
            remarks = (*remarks, remark(RemarkCode.TRANSPARENT))
        name = _NAMES.get(image.format or "", image.format or "")
        return _Picture(upright, name, objections, (*remarks, *colour_remarks))


def _orientation(image: Image.Image) -> int:
    """The EXIF orientation; 1, upright, where it is not given. Pillow has applied a TIFF's already."""
    try:
        return int(image.getexif().get(ExifTags.Base.Orientation, 1))
    except Exception:  # noqa: BLE001  damaged EXIF data raise nearly anything, and are no part of the picture
        return 1


def _pixels(image: Image.Image, container: Container) -> GreyPixels:
    directory = container.directory
    pixels = grey.values_of(image, is_unsigned=directory is not None and directory.is_unsigned)
    if directory and directory.is_signed and pixels.dtype == np.uint8:
        pixels = pixels ^ np.uint8(128)  # Pillow takes signed bytes for unsigned ones
    return ~pixels if container.is_negative else pixels


def _too_large(fault: Image.DecompressionBombError) -> UnreadableError:
    """Pillow has its own limit, above ours, and names the number of pixels in its message only."""
    found = re.search(r"(\d+) pixels", str(fault))
    megapixels = round(int(found[1]) / 1e6) if found else f"> {limits.MAX_MEGAPIXELS}"
    return UnreadableError(ProblemCode.TOO_MANY_PIXELS, megapixels=megapixels, limit=limits.MAX_MEGAPIXELS)


def _reason(fault: Exception) -> str:
    """A decoder's complaint in words for people; its own are for programmers."""
    words = str(fault).lower()
    ends_early = isinstance(fault, EOFError) or any(sign in words for sign in ("truncat", "ended", "unexpected end"))
    return containers.ENDS_EARLY if ends_early else QT_TRANSLATE_NOOP("Detail", "its data contradict each other")
