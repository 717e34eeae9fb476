"""What the network sees of a film. The only definition: training and the program both use it.

Any change here changes what every bundled model means, so it needs a new `VERSION`; the manifest names the
version that a model was trained with, and the loader refuses any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pneumoscan.classifier.area import area_mean

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pneumoscan.core.radiograph import GreyPixels

VERSION = "squash-area-standardise/1"
# Mean and standard deviation of the training films' grey values, rounded.
MEAN, DEVIATION = 118.0, 58.0


def resize(pixels: GreyPixels, size: int) -> NDArray[np.float32]:
    """Squash a film to a square by averaging areas.

    The aspect ratio is given up on purpose: it tells the training set's classes apart, so a network that can
    see it learns the wrong thing.

    Args:
        pixels: Shape (rows, columns), uint8 or uint16, filling their type.
        size: Side of the result in pixels.

    Returns:
        Shape (size, size), from 0 to 255.
    """
    grey = area_mean(pixels, size)
    return grey * np.float32(255 / 65535) if pixels.dtype == np.uint16 else grey


def standardise(grey: NDArray[np.float32]) -> NDArray[np.float32]:
    """Grey values from 0 to 255, shape (..., size, size), to the network's input, (..., size, size, 3)."""
    scaled = (grey - np.float32(MEAN)) / np.float32(DEVIATION)
    return np.repeat(scaled[..., np.newaxis], 3, axis=-1)
