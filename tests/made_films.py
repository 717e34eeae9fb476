"""Pictures that pass for films: smooth, of many greys, neither blank nor clipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def made_film(rows: int = 200, columns: int = 160, *, mean: int = 128, seed: int = 0) -> NDArray[np.uint8]:
    """Two dark fields on a lighter ground with some soft shadows and a little grain.

    Args:
        rows: Of the picture.
        columns: Of the picture.
        mean: What its grey values come to on the average.
        seed: Of the shadows.
    """
    random = np.random.default_rng(seed)
    down, across = np.meshgrid(np.linspace(0, 1, rows), np.linspace(0, 1, columns), indexing="ij")

    def spot(centre_down: float, centre_across: float, size: float) -> NDArray[np.float64]:
        squared = ((down - centre_down) / 1.6) ** 2 + (across - centre_across) ** 2
        return np.asarray(np.exp(-squared / (2 * size**2)))

    # The slope keeps every row and column from being even, as an empty frame is.
    shape = 1 + 0.4 * across + 0.2 * down - spot(0.45, 0.28, 0.13) - spot(0.45, 0.72, 0.13)
    for place_down, place_across, strength in random.uniform(0, 1, (6, 3)):
        shape += 0.25 * strength * spot(place_down, place_across, 0.1)
    grey = mean + 100 * (shape - shape.mean()) + random.normal(0, 1, shape.shape)
    film: NDArray[np.uint8] = np.clip(grey, 0, 255).astype(np.uint8)
    return film
