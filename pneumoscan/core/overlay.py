"""A film with its heatmap over it, as one colour picture. Used by window, report and command line alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pneumoscan.core.colour_map import DEFAULT_OPACITY, STEPS, ColourMap, colours

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pneumoscan.core.finding import Heatmap
    from pneumoscan.core.radiograph import GreyPixels

__all__ = ["DEFAULT_OPACITY", "SOFTWARE", "colours", "premultiplied", "render", "stretch", "to_8_bits"]

# What stands in the pictures that the program writes, under the PNG keyword "Software" (PNG 11.3.3.2), so that none of
# them is taken for a film again.
SOFTWARE = "PneumoScan"


def render(
    film: GreyPixels,
    heatmap: Heatmap,
    opacity: float = DEFAULT_OPACITY,
    colour_map: ColourMap = ColourMap.INFERNO,
) -> NDArray[np.uint8]:
    """Lay a heatmap over a film.

    The network saw the film squashed to a square, so the map is stretched over the whole film, whatever the
    shapes of both. The colour covers the film in proportion to the heat: where there is none, the film stays
    as it is.

    Args:
        film: Shape (rows, columns), uint8 or uint16, filling its type.
        heatmap: Shape (map rows, map columns), from 0 to 1; what lies outside is clipped, NaN counts as 0.
        opacity: From 0, the film alone, to 1, where the hottest places show the colour alone.
        colour_map: What heat is drawn with.

    Returns:
        Shape (rows, columns, 3), red-green-blue.
    """
    grey = to_8_bits(film)
    heat = stretch(heatmap, grey.shape)
    index = np.rint(heat * np.float32(255)).astype(np.uint16)
    index <<= 8
    index |= grey
    return np.asarray(np.take(_blends(opacity, colour_map), index, axis=0), np.uint8)


def to_8_bits(film: GreyPixels) -> NDArray[np.uint8]:
    """Grey values for the screen: the upper 8 of 16 bits."""
    return np.asarray(film >> 8 if film.dtype == np.uint16 else film, np.uint8)


def stretch(heatmap: Heatmap, shape: tuple[int, ...]) -> Heatmap:
    """Enlarge a map to `shape` bilinearly, with each value at the centre of its cell and flat beyond the outermost.

    That is how `cv2.resize` does it. Corner-aligned enlargement, as tf-keras-vis does it, would shift the heat at
    the borders outwards by half a cell.

    Returns:
        Shape `shape`, from 0 to 1.
    """
    heat = np.clip(np.nan_to_num(heatmap, nan=0.0), 0.0, 1.0).astype(np.float32)
    for axis in (0, 1):
        before, after, share = _neighbours(heat.shape[axis], shape[axis])
        share = np.expand_dims(share, 1 - axis)
        heat = np.take(heat, before, axis) * (1 - share) + np.take(heat, after, axis) * share
    return heat


def _neighbours(cells: int, pixels: int) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float32]]:
    """The cells before and after each pixel along one axis, and the share of the latter."""
    position = np.clip((np.arange(pixels) + 0.5) * cells / pixels - 0.5, 0, cells - 1)
    before = position.astype(np.intp)
    return before, np.minimum(before + 1, cells - 1), (position - before).astype(np.float32)


def premultiplied(colour_map: ColourMap = ColourMap.INFERNO, threshold: float = 0.0) -> NDArray[np.uint32]:
    """The colour of each heat, as opaque as it is hot, for a picture to be laid over a film.

    Laid over the film at some opacity it gives what `render` gives: c * cover + film * (1 - cover) with the cover being
    heat times opacity is "source over" (Porter and Duff, SIGGRAPH 1984) of a colour multiplied by its heat.

    Args:
        colour_map: What heat is drawn with.
        threshold: The heat, from 0 to 1, below which nothing is drawn.

    Returns:
        Shape (256,), as 0xAARRGGBB, red, green and blue multiplied by the alpha.
    """
    alpha = np.arange(STEPS, dtype=np.uint32)
    alpha[alpha < threshold * (STEPS - 1)] = 0
    red, green, blue = (colours(colour_map).T.astype(np.uint32) * alpha + 127) // 255
    return np.asarray(alpha << 24 | red << 16 | green << 8 | blue, np.uint32)


def _blends(opacity: float, colour_map: ColourMap) -> NDArray[np.uint8]:
    """The picture's colour for each heat and grey value, shape (256 * 256, 3): faster than blending each pixel."""
    cover = np.linspace(0.0, min(max(opacity, 0.0), 1.0), STEPS)[:, np.newaxis, np.newaxis]
    grey = np.arange(256, dtype=np.float64)[:, np.newaxis]
    blended = grey * (1.0 - cover) + colours(colour_map)[:, np.newaxis, :] * cover
    return np.rint(blended).astype(np.uint8).reshape(-1, 3)
