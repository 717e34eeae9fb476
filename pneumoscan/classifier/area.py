"""Pictures brought to another size by averaging areas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]


def area_mean(pixels: NDArray[Any], size: int) -> Floats:
    """Bring a picture to a square in which each new pixel is the mean of what it covers, parts of pixels by share.

    What OpenCV calls `INTER_AREA`, to 1e-4 of the grey values' 255: whole numbers are added exactly here, which is also
    quicker, and spares the program 150 MB that it would use for nothing else. The two differ where a picture becomes
    larger along one side and smaller along the other: OpenCV averages neither then.

    Args:
        pixels: Shape (rows, columns), of any size.
        size: Side of the result in pixels.

    Returns:
        Shape (size, size), on the scale of `pixels`.
    """
    rows, columns = pixels.shape
    means = _means_of_rows(pixels, size) if size <= rows else _shares(rows, size) @ pixels.astype(np.float32)
    if size > columns:
        return np.asarray(means @ _shares(columns, size).T, np.float32)
    return _means_of_columns(means, size)


def _means_of_rows(pixels: NDArray[Any], size: int) -> Floats:
    """Whole rows are added from each edge to the next; then the part before the edge goes, the part after it comes."""
    count = len(pixels)
    first, share = _edges(count, size)
    sums = np.empty((size, pixels.shape[1]), np.float32)
    kind = np.uint32 if np.issubdtype(pixels.dtype, np.integer) else np.float32
    # One by one, since NumPy's `reduceat` along rows takes three to six times as long.
    for row, (start, end) in enumerate(zip(first, [*first[1:], count], strict=True)):
        sums[row] = pixels[start:end].sum(axis=0, dtype=kind)
    before = pixels[first] * share[:, np.newaxis]
    sums -= before
    sums[:-1] += before[1:]
    return sums * np.float32(size / count)


def _means_of_columns(means: Floats, size: int) -> Floats:
    """The same along the columns. Not a matrix product, whose threads would disturb those of the network."""
    count = means.shape[1]
    first, share = _edges(count, size)
    sums = np.add.reduceat(means, first, axis=1)
    before = means[:, first] * share
    sums -= before
    sums[:, :-1] += before[:, 1:]
    return np.asarray(sums * np.float32(size / count), np.float32)


def _edges(count: int, size: int) -> tuple[NDArray[np.intp], Floats]:
    """The old pixel in which each new one begins, and how much of it lies before."""
    edges = np.arange(size) * (count / size)
    first = edges.astype(np.intp)
    return first, (edges - first).astype(np.float32)


def _shares(count: int, size: int) -> Floats:
    """How much of each old pixel each new, smaller one covers, shape (size, count); each row's sum is 1."""
    edges = np.arange(size + 1) * (count / size)
    old = np.arange(count)
    covered = np.minimum(edges[1:, np.newaxis], old + 1) - np.maximum(edges[:-1, np.newaxis], old)
    return np.asarray(np.maximum(covered, 0) * (size / count), np.float32)
