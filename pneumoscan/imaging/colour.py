"""Whether a picture is in colour, tinted as a whole, or grey; and whether a camera took it.

Films are grey, or grey through one tint: blue film base, sepia scans. A photograph of a film on a light box has a tint
that drifts across it. In a picture in colour, colour follows neither brightness nor place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PIL import ExifTags, Image

from pneumoscan.core.problem import Problem, ProblemCode, problem
from pneumoscan.core.remark import Remark, RemarkCode, remark

if TYPE_CHECKING:
    from numpy.typing import NDArray

_GREY_MODES = frozenset({"1", "L", "LA", "La", "I", "F", "I;16", "I;16B", "I;16L", "I;16N", "LAB"})
_INDEXED_MODES = frozenset({"P", "PA"})
# Pixels on the shorter side: enough for areas, and too few for a thin coloured mark to weigh.
_SIDE = 128
# Steps of 255 in Cb and Cr: how far the pixels nearest to one drifting tint are from it. All training films have 0,
# photographs of films up to 1.7 (a tint that drifts by a fifth, much noise, or a brown room on half of the picture),
# colour photographs 4.8 and more, but for a few of nearly one colour.
_COLOURFUL = 3.0
# The tint of the most tinted tenth, in steps. A sensor's noise gives 4, blue film and sepia scans 28 and more.
_TINTED = 8.0
# How much the tint of a middle grey changes from one corner to another, in steps. A scanner lights evenly (under 1); a
# light box beside a window, with 5 % more red on one side, gives 6.
_DRIFT = 4.0
# A film's tint is fitted to the middle of the picture, where the film is, and then again to the likeliest pixels.
_MIDDLE = 0.5
_ROUNDS = 3
_KEPT = 40  # percent of the pixels, and of a photograph what is film at least
_CAMERA_SETTINGS = (
    ExifTags.Base.ExposureTime,
    ExifTags.Base.FNumber,
    ExifTags.Base.FocalLength,
    ExifTags.Base.ISOSpeedRatings,
)


@dataclass(frozen=True, slots=True)
class _Chroma:
    """How a picture's colour is spread.

    Attributes:
        tint: Distance from grey of the most tinted tenth, in steps of 255.
        drift: Change of the tint across the picture.
        rest: How far that part of the picture which comes nearest to one drifting tint is from it, in steps.
    """

    tint: float
    drift: float
    rest: float


def examine(image: Image.Image) -> tuple[tuple[Problem, ...], tuple[Remark, ...]]:
    """What the colour and the camera data of a loaded picture say against it, and what is to be told about them."""
    chroma = _measure(image)
    if chroma.rest > _COLOURFUL:
        return (problem(ProblemCode.COLOUR),), ()
    if is_by_camera(image) or chroma.drift > _DRIFT:
        return (), (remark(RemarkCode.PHOTOGRAPH),)
    if chroma.tint > _TINTED:
        return (), (remark(RemarkCode.TINTED),)
    return (), ()


def is_by_camera(image: Image.Image) -> bool:
    """Whether the picture's EXIF data name a camera and how it was set (EXIF 2.3, section 4.6.5). Scanners do not."""
    try:
        exif = image.getexif()
        settings = exif.get_ifd(ExifTags.IFD.Exif)
        names_camera = bool(exif.get(ExifTags.Base.Make) or exif.get(ExifTags.Base.Model))
    except Exception:  # noqa: BLE001  damaged EXIF data raise nearly anything, and are no part of the picture
        return False
    return names_camera and any(tag in settings for tag in _CAMERA_SETTINGS)


def _measure(image: Image.Image) -> _Chroma:
    if image.mode in _GREY_MODES:
        return _Chroma(0.0, 0.0, 0.0)
    pixels = np.asarray(_small(image).convert("YCbCr")).astype(np.float32)
    brightness, colour = pixels[..., 0] / np.float32(255), pixels[..., 1:].reshape(-1, 2) - 128
    if not colour.any():
        return _Chroma(0.0, 0.0, 0.0)
    terms = _terms(brightness)
    factors, distance = _fit(terms, colour)
    across, down = factors[3] / 2 + factors[5], factors[4] / 2 + factors[6]
    return _Chroma(
        tint=float(np.percentile(np.hypot(*colour.T), 90)),
        drift=2 * float(max(np.hypot(*(across + down)), np.hypot(*(across - down)))),
        rest=float(np.percentile(distance, _KEPT)),
    )


def _small(image: Image.Image) -> Image.Image:
    """The picture in RGB on black, at most about twice `_SIDE` on its shorter side."""
    factor = max(1, min(image.size) // _SIDE)
    if image.mode in _INDEXED_MODES:
        small = image.resize((image.width // factor, image.height // factor), Image.Resampling.NEAREST)
    else:
        small = image.reduce(factor)
    if small.has_transparency_data:
        rgba = small.convert("RGBA")
        small = Image.alpha_composite(Image.new("RGBA", rgba.size, "black"), rgba)
    return small.convert("RGB")


def _terms(brightness: NDArray[np.float32]) -> NDArray[np.float32]:
    """What a tint may depend on: brightness, and place as far as light that is uneven goes."""
    y, x = np.meshgrid(*(np.linspace(-1, 1, length) for length in brightness.shape), indexing="ij")
    terms = (np.ones_like(x), brightness, brightness**2, brightness * x, brightness * y, x, y)
    return np.stack(terms, axis=-1).reshape(-1, len(terms)).astype(np.float32)


def _fit(terms: NDArray[np.float32], colour: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The drifting tint that explains most pixels, and how far each pixel is from it."""
    kept = np.abs(terms[:, 5:7]).max(axis=1) < _MIDDLE
    for _ in range(_ROUNDS):
        factors = np.linalg.lstsq(terms[kept], colour[kept], rcond=None)[0]
        distance = np.hypot(*(colour - terms @ factors).T)
        kept = distance <= max(float(np.percentile(distance, _KEPT)), 2.0)
    return factors, distance
