"""A narrower network from a wide one: in each convolution, the channels that best stand for all of them are kept.

Interpolative decomposition of the activations on training films (Chee et al., "Model preserving compression for neural
networks", NeurIPS 2022): a QR decomposition with column pivoting picks the channels, and the others become sums of
them, which the next layer's kernel takes in. It needs neither labels nor gradients; what it loses, fine-tuning brings
back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from pneumoscan.classifier import preprocessing, vgg16
from training.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

FILMS = 512
_POSITIONS = 48  # of each film, in each layer
_BATCH = 16
# What the next layer sees of a block's last convolution is pooled.
_SEEN = {f"block{block}_conv{count}": f"block{block}_pool" for block, count in enumerate(vgg16.BLOCKS, 1)}


def check_widths(widths: Sequence[int], stored: Sequence[int]) -> None:
    """Make sure that a network with `stored` channels can be narrowed to `widths`.

    Raises:
        TrainingError: It cannot.
    """
    if len(widths) != len(stored) or not all(1 <= narrow <= wide for narrow, wide in zip(widths, stored, strict=True)):
        message = (
            f"--widths needs {len(stored)} numbers, for each convolution at most as many channels as the starting "
            f"weights have: {','.join(map(str, stored))}."
        )
        raise TrainingError(message)


def narrow(model: Any, widths: Sequence[int], grey: NDArray[np.uint8], seed: int) -> vgg16.Weights:
    """The weights of the narrower network that comes closest to `model`.

    Args:
        model: From `vgg16.build`, trained.
        widths: Channels to keep of each of `vgg16.CONVOLUTIONS`.
        grey: Training films, shape (n, size, size); up to `FILMS` of them are looked at.
        seed: Of the choice of films and positions.

    Returns:
        Arrays named as by `vgg16.get_weights`.
    """
    weights = dict(vgg16.get_weights(model))
    seen = _activations(model, grey, np.random.default_rng(seed))
    for name, after, width in zip(vgg16.CONVOLUTIONS, _next_layers(), widths, strict=True):
        kept, sums = interpolation(seen[name], width)
        weights[f"{name}/kernel"] = weights[f"{name}/kernel"][..., kept]
        weights[f"{name}/bias"] = weights[f"{name}/bias"][kept]
        weights[f"{after}/kernel"] = np.tensordot(weights[f"{after}/kernel"], sums, axes=([-2], [1])).swapaxes(-1, -2)
    return {name: np.ascontiguousarray(array, np.float32) for name, array in weights.items()}


def interpolation(values: Floats, count: int) -> tuple[NDArray[np.signedinteger[Any]], Floats]:
    """The columns that best stand for all.

    Args:
        values: Shape (samples, columns).
        count: How many to keep.

    Returns:
        Their indices in rising order, shape (count,), and the matrix of shape (count, columns) with
        `values[:, kept] @ matrix` close to `values`.
    """
    from scipy import linalg

    # All that matters of the samples is in the triangle, which is small.
    triangle, order = linalg.qr(values.astype(np.float64), mode="r", pivoting=True)
    triangle = triangle[: values.shape[1]]
    # Least squares, not the triangle's own solution, which is singular where channels are always off.
    solution, *_ = linalg.lstsq(triangle[:, :count], triangle)
    matrix = np.empty_like(solution)
    matrix[:, order] = solution
    rising = np.argsort(order[:count])
    return order[rising], np.asarray(matrix[rising], np.float32)


def _next_layers() -> Iterator[str]:
    yield from vgg16.CONVOLUTIONS[1:]
    yield vgg16.HEAD_LAYER


def _activations(model: Any, grey: NDArray[np.uint8], random: np.random.Generator) -> dict[str, Floats]:
    """What the layer after each convolution sees of some films, shape (samples, channels) each."""
    import keras

    outputs = [model.get_layer(_SEEN.get(name, name)).output for name in vgg16.CONVOLUTIONS]
    traced = keras.Model(model.input, outputs)
    chosen = random.permutation(len(grey))[:FILMS]
    found: dict[str, list[Floats]] = {name: [] for name in vgg16.CONVOLUTIONS}
    for start in range(0, len(chosen), _BATCH):
        films = np.stack([preprocessing.resize(film, model.input_shape[1]) for film in grey[chosen[start:][:_BATCH]]])
        for name, maps in zip(found, traced(preprocessing.standardise(films), training=False), strict=True):
            flat = np.asarray(maps, np.float32).reshape(len(films), -1, maps.shape[-1])
            places = random.integers(flat.shape[1], size=_POSITIONS)
            found[name].append(flat[:, places].reshape(-1, flat.shape[-1]))
    return {name: np.concatenate(parts) for name, parts in found.items()}
