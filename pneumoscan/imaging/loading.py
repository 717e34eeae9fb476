"""The one way from a path to a film. The type is taken from the content, not from the name."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from functools import partial
from typing import IO, TYPE_CHECKING

from pneumoscan.core.problem import RejectedError
from pneumoscan.core.remark import RemarkCode, remark
from pneumoscan.imaging import content, framing, limits, quality, raster

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pneumoscan.core.radiograph import Radiograph

# Pixels on the shorter side that do for screening: eight for each that the network sees. A JPEG of twice as many is
# decoded at half its size, in half the time. With four for each, a few films would come to another frame and to a score
# that is 0.01 off; and films of that size take four fifths of the time anyway, for what no scale spares.
ENOUGH_TO_SCREEN = 1024
# No radiograph comes near it (a 43 cm detector at 0.1 mm has 18 megapixels); it bounds what one file can cost.
MAX_FILE_BYTES = 512 * 1024 * 1024


def load(path: Path) -> Radiograph:
    """Read the film at `path`, once, without touching the file; anything but a film is an error.

    Raises:
        UnreadableError: The file is missing, empty, damaged, or no image.
        RejectedError: It was read, but is not a film to give a verdict on.
    """
    radiograph = read(path)
    for objection in radiograph.objections:
        raise RejectedError(objection.code, **objection.details)
    return radiograph


def read(path: Path) -> Radiograph:
    """Read whatever image is at `path`, once, without touching the file; what speaks against it comes with it.

    An empty frame around the film is cut off, as `framing.without_frame` does.

    Args:
        path: A file, or a film in a ZIP archive: the archive's path and below it the film's.

    Raises:
        UnreadableError: The file is missing, empty, damaged, or no image.
        RejectedError: It is a DICOM file without an image.
    """
    return _read(path, None)


def read_to_screen(path: Path) -> Radiograph:
    """As `read`, for the network only, not for the eye: a large JPEG comes at a half or less of its size."""
    return _read(path, ENOUGH_TO_SCREEN)


def _read(path: Path, enough: int | None) -> Radiograph:
    data = content.read(path, MAX_FILE_BYTES)
    decode = _decoder(data, enough)
    limits.announce_content_read()
    radiograph = decode(io.BytesIO(data))
    pixels, cut = framing.without_frame(radiograph.pixels)
    objections, remarks = quality.examine(pixels)
    framed = (remark(RemarkCode.FRAME_CUT, percent=max(1, round(100 * cut))),) if cut else ()
    return replace(
        radiograph,
        pixels=pixels,
        objections=(*radiograph.objections, *objections),
        remarks=(*radiograph.remarks, *framed, *remarks),
        content_sha256=hashlib.sha256(data).hexdigest(),
    )


def _decoder(data: bytes, enough: int | None) -> Callable[[IO[bytes]], Radiograph]:
    """What decodes a file of that content.

    Most folders hold no DICOM file, and pydicom is slow to import. That is not held against the first file that needs
    it: its time for decoding begins when this is done.
    """
    if data[128:132] == b"DICM" or not raster.looks_like_raster(data):
        from pneumoscan.imaging import dicom

        return dicom.decode
    return partial(raster.decode, enough=enough)
