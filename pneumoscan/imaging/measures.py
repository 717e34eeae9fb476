"""What can be measured on a picture's grey values alone: border, contrast, clipping, grain, shading."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from pneumoscan.core.radiograph import GreyPixels

Sample: TypeAlias = NDArray[np.uint8]

# Enough to measure on, and the same cost for every film.
_SAMPLE_SIDE = 512
# A line of an empty border: all but the outer 3 % of its values lie within 8 of 255, so that noise, JPEG's ringing and
# a small marker do not make it film, and its level is that of the picture's edge.
_OUTLIERS = (3, 97)
_BORDER_TOLERANCE = 8


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
    low, high = np.percentile(values, _OUTLIERS, axis=1)
    is_flat, level = high - low <= _BORDER_TOLERANCE, (low + high) / 2
    at_top = is_flat & (np.abs(level - level[0]) <= _BORDER_TOLERANCE)
    at_bottom = is_flat & (np.abs(level - level[-1]) <= _BORDER_TOLERANCE)
    first = int(np.argmin(at_top)) if not at_top.all() else len(values)
    last = len(values) - int(np.argmin(at_bottom[::-1])) if not at_bottom.all() else 0
    return first, max(first, last)


def contrast(values: Sample) -> float:
    """The range of grey that 98 % of the pixels span, 0 to 1 of white: a marker's letters do not count."""
    low, high = np.percentile(values, (1, 99))
    return float(high - low) / 255


def pure_shares(values: Sample) -> tuple[float, float]:
    """The shares of the pixels that are pure black and pure white, give or take one level for JPEG."""
    return float(np.mean(values <= 1)), float(np.mean(values >= 254))


def variety(values: Sample) -> float:
    """How many greys a picture uses, as the entropy of its histogram in 32 steps of its own range, 0 to 5 bits."""
    low, high = np.percentile(values, (0.5, 99.5))
    counts = np.histogram(values, 32, (low, max(high, low + 1)))[0]
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
    y, x = np.meshgrid(*(np.linspace(-1, 1, length) for length in small.shape), indexing="ij")
    terms = np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=-1).reshape(-1, 6)
    fitted = terms @ np.linalg.lstsq(terms, small.ravel(), rcond=None)[0]
    variance = float(small.var())
    return 1 - float(np.mean((fitted - small.ravel()) ** 2)) / variance if variance > 0 else 1.0


def _averaged(values: Sample, side: int) -> NDArray[np.float64]:
    """Block means, at most `side` blocks on a side."""
    averaged = values.astype(np.float64)
    for axis, length in enumerate(values.shape):
        starts = np.arange(min(side, length)) * length // min(side, length)
        counts = np.diff(starts, append=length)
        averaged = np.add.reduceat(averaged, starts, axis) / (counts[:, None] if axis == 0 else counts)
    return averaged


def _correlation(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    one, other = one - one.mean(), other - other.mean()
    scale = float(np.sqrt((one * one).sum() * (other * other).sum()))
    return float((one * other).sum()) / scale if scale > 0 else 1.0
