"""What can be measured on a picture's grey values alone: border, contrast, clipping, grain, shading."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from pneumoscan.core.radiograph import GreyPixels
    from pneumoscan.imaging.histogram import Histogram

Sample: TypeAlias = NDArray[np.uint8]

# Enough to measure on, and the same cost for every film.
_SAMPLE_SIDE = 512
# A line of an empty border: all but the outer 3 % of its values lie within 8 of 255, so that noise, JPEG's ringing and
# a small marker do not make it film, and its level is that of the picture's edge.
_OUTLIERS = (3, 97)
_BORDER_TOLERANCE = 8
_LINES_AT_ONCE = 16


def sample(pixels: GreyPixels) -> Sample:
    """Every n-th pixel of every n-th row as 8 bits, at most `_SAMPLE_SIDE` on a side; single values stay what they are.

    Args:
        pixels: Shape (rows, columns), filling their type.
    """
    step = -(-max(pixels.shape) // _SAMPLE_SIDE)
    thinned = pixels[::step, ::step]
    return (thinned >> 8).astype(np.uint8) if thinned.dtype == np.uint16 else thinned.astype(np.uint8)


def without_border(values: Sample) -> tuple[Sample, float]:
    """The part inside the empty rows and columns at the edges, and the share of the picture that those take, 0 to 1."""
    top, bottom = _film_lines(values)
    left, right = _film_lines(values.T)
    inside = values[top:bottom, left:right]
    return inside, 1 - inside.size / values.size


def _film_lines(values: Sample) -> tuple[int, int]:
    """The first row that is no border, and the one after the last."""
    first, last = _border_lines(values), len(values) - _border_lines(values[::-1])
    return first, max(first, last)


def _border_lines(values: Sample) -> int:
    """How many rows, from the first on, are border; a few are looked at at a time, since most films have none."""
    edge: float | None = None
    for start in range(0, len(values), _LINES_AT_ONCE):
        low, high = np.percentile(values[start : start + _LINES_AT_ONCE], _OUTLIERS, axis=1)
        level = (low + high) / 2
        edge = float(level[0]) if edge is None else edge
        is_border = (high - low <= _BORDER_TOLERANCE) & (np.abs(level - edge) <= _BORDER_TOLERANCE)
        if not is_border.all():
            return start + int(np.argmin(is_border))
    return len(values)


def contrast(greys: Histogram) -> float:
    """The range of grey that 98 % of the pixels span, 0 to 1 of white: a marker's letters do not count."""
    low, high = greys.percentiles((1, 99))
    return (high - low) / 255


def pure_shares(greys: Histogram) -> tuple[float, float]:
    """The shares of the pixels that are pure black and pure white, give or take one level for JPEG."""
    return greys.share_up_to(1), greys.share_from(254)


def variety(greys: Histogram) -> float:
    """How many greys a picture uses, as the entropy of its histogram in 32 steps of its own range, 0 to 5 bits."""
    low, high = greys.percentiles((0.5, 99.5))
    counts = greys.in_steps(32, low, max(high, low + 1))
    shares = counts[counts > 0] / max(1, counts.sum())
    return float(-(shares * np.log2(shares)).sum())


def coherence(values: Sample, side: int) -> float:
    """How alike neighbours are when the picture is averaged down to `side`: near 1 on films, 0 in noise.

    Returns:
        The correlation of horizontal or of vertical neighbours, whichever is lower, -1 to 1.
    """
    small = _averaged(values, side)
    return min(_correlation(small[1:], small[:-1]), _correlation(small[:, 1:], small[:, :-1]))


def shading(values: Sample) -> float:
    """The share of the variance that a mere gradient or vignette (a polynomial of degree two) explains, 0 to 1."""
    small = _averaged(values, 64)
    directions = _shadings(*small.shape)
    fitted = directions @ (directions.T @ small.ravel())
    variance = float(small.var())
    return 1 - float(np.mean((fitted - small.ravel()) ** 2)) / variance if variance > 0 else 1.0


@functools.lru_cache(maxsize=64)
def _shadings(rows: int, columns: int) -> NDArray[np.float64]:
    """What gradients and vignettes of that size are made of: orthonormal, shape (rows * columns, 6)."""
    y, x = np.meshgrid(np.linspace(-1, 1, rows), np.linspace(-1, 1, columns), indexing="ij")
    terms = np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=-1).reshape(-1, 6)
    return np.linalg.qr(terms)[0]


def _averaged(values: Sample, side: int) -> NDArray[np.float64]:
    """Block means, at most `side` blocks on a side."""
    down, heights = _block_sums(values, side)
    across, widths = _block_sums(down.T, side)
    return across.T / (heights[:, None] * widths)


def _block_sums(values: NDArray[np.unsignedinteger], side: int) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """The rows summed up in blocks, at most `side` of them, and how many are in each: sums of whole numbers are exact.

    One row of every block at a time, which takes a third of what `numpy.add.reduceat` does.
    """
    length, count = len(values), min(side, len(values))
    starts = np.arange(count) * length // count
    sizes = np.diff(starts, append=length)
    values = np.ascontiguousarray(values)
    sums = values[starts].astype(np.uint32)
    for place in range(1, int(sizes.max())):
        has_so_many = np.flatnonzero(sizes > place)
        sums[has_so_many] += values[starts[has_so_many] + place]
    return sums, sizes


def _correlation(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    one, other = one - one.mean(), other - other.mean()
    scale = float(np.sqrt((one * one).sum() * (other * other).sum()))
    return float((one * other).sum()) / scale if scale > 0 else 1.0
