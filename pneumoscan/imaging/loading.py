"""The one way from a path to a film. The type is taken from the content, not from the name."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

from pneumoscan.core.problem import ProblemCode, RejectedError, UnreadableError
from pneumoscan.imaging import quality, raster

if TYPE_CHECKING:
    from pathlib import Path

    from pneumoscan.core.radiograph import Radiograph

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

    Raises:
        UnreadableError: The file is missing, empty, damaged, or no image.
        RejectedError: It is a DICOM file without an image.
    """
    content = _content(path)
    # pydicom is slow to import, and most folders hold no DICOM file.
    if content[128:132] == b"DICM" or not raster.looks_like_raster(content):
        from pneumoscan.imaging import dicom

        radiograph = dicom.decode(io.BytesIO(content))
    else:
        radiograph = raster.decode(io.BytesIO(content))
    objections, remarks = quality.examine(radiograph.pixels)
    return replace(
        radiograph,
        objections=(*radiograph.objections, *objections),
        remarks=(*radiograph.remarks, *remarks),
    )


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise UnreadableError(ProblemCode.UNREADABLE, reason="this folder may not be read")
        if not path.is_file() and path.exists():
            raise UnreadableError(ProblemCode.NOT_AN_IMAGE)  # a pipe or a device, which could block for ever
        if path.stat().st_size > MAX_FILE_BYTES:
            raise UnreadableError(ProblemCode.NOT_AN_IMAGE)
        content = path.read_bytes()
    except FileNotFoundError as fault:
        raise UnreadableError(ProblemCode.NOT_FOUND) from fault
    except OSError as fault:
        raise UnreadableError(ProblemCode.UNREADABLE, reason=fault.strerror or "unknown") from fault
    if not content:
        raise UnreadableError(ProblemCode.EMPTY)
    return content
