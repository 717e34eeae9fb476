"""A loaded picture of any mode -> its grey values: colour to luminance, transparency on black, any depth to 16 bits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image, ImageChops

from pneumoscan.imaging.depth import Levels, stretch_to_bit_depth, window_to_uint16

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pneumoscan.core.radiograph import GreyPixels

_WITH_ALPHA = {"1": "LA", "L": "LA", "LA": "LA", "La": "LA"}  # everything else: RGBA
_ROWS_AT_ONCE = 64


def is_deep(image: Image.Image) -> bool:
    """Whether its values have more than 8 bits."""
    return image.mode.startswith(("I", "F"))


def flatten(image: Image.Image) -> tuple[Image.Image, bool]:
    """The picture in mode L, its transparent parts black; and whether it has such. A deep one stays as it is."""
    if is_deep(image):
        return image, "transparency" in image.info
    if not image.has_transparency_data:
        return _luminance(image), False
    clear = image.convert(_WITH_ALPHA.get(image.mode, "RGBA"))
    alpha = clear.getchannel("A")
    if alpha.getextrema()[0] == 255:
        return _luminance(clear), False
    return ImageChops.multiply(_luminance(clear), alpha), True


def _luminance(image: Image.Image) -> Image.Image:
    if image.mode == "LAB":
        return image.getchannel(0)
    return image if image.mode == "L" else image.convert("L")


def values_of(image: Image.Image, *, is_unsigned: bool = False) -> GreyPixels:
    """The grey values of what `flatten` gave, stretched to their type's range if they are deep.

    Args:
        image: In mode L or deep.
        is_unsigned: Whether the file's integers have no sign. Pillow has signed ones of 32 bits only.
    """
    values: NDArray[Any] = np.asarray(image)
    if is_unsigned and values.dtype == np.int32:
        values = values.view(np.uint32)
    return _stretch(values, image.info.get("transparency")) if is_deep(image) else values


def _stretch(values: NDArray[Any], transparent: object) -> NDArray[np.uint16]:
    values = _narrowed(values)
    levels = Levels.of(values)
    if levels is None:
        return _stretch_in_bands(values)
    stretched = stretch_to_bit_depth(levels.values)
    if isinstance(transparent, int):
        stretched[levels.values == transparent] = 0
    return levels.exchanged_for(stretched, values)


def _narrowed(values: NDArray[Any]) -> NDArray[Any]:
    """Integers as 16 bits where they fit: Pillow widens signed ones to 32."""
    if values.dtype.kind not in "iu" or values.itemsize <= 2:
        return values
    for kind in (np.uint16, np.int16):
        if np.iinfo(kind).min <= values.min() and values.max() <= np.iinfo(kind).max:
            return values.astype(kind)
    return values


def _stretch_in_bands(values: NDArray[Any]) -> NDArray[np.uint16]:
    """Their own range onto 0..65535, a few rows at a time: the whole as 64 bit numbers would be several films large."""
    bands = [slice(start, start + _ROWS_AT_ONCE) for start in range(0, len(values), _ROWS_AT_ONCE)]
    ends = [(float(band.min()), float(band.max())) for band in (_finite(values[rows]) for rows in bands)]
    low, high = min(end[0] for end in ends), max(end[1] for end in ends)
    stretched = np.empty(values.shape, np.uint16)
    for rows in bands:
        stretched[rows] = window_to_uint16(_finite(values[rows]), low, high)
    return stretched


def _finite(values: NDArray[Any]) -> NDArray[np.float64]:
    return np.nan_to_num(values.astype(np.float64), copy=False, posinf=0.0, neginf=0.0)
