"""Random changes to a film that leave its diagnosis alone.

Strong on purpose: the official test split comes from other devices than the training split, and a network that
relies on borders, markers, exposure or sharpness fails there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.random import Generator
    from numpy.typing import NDArray

    Grey = NDArray[np.float32]


def strong(grey: Grey, random: Generator) -> Grey:
    """Change geometry, exposure and sharpness, and cover a part.

    Args:
        grey: Shape (size, size), from 0 to 255.
        random: Where the chance comes from; the same state gives the same film.

    Returns:
        Shape (size, size), from 0 to 255.
    """
    changed = _intensity(_geometry(grey, random), random)
    if random.random() < 0.3:
        changed = cv2.GaussianBlur(changed, (0, 0), random.uniform(0.3, 1.2)).astype(np.float32)
    if random.random() < 0.4:
        changed += random.normal(0, random.uniform(1, 9), changed.shape).astype(np.float32)
    if random.random() < 0.35:
        _erase(changed, random)
    return np.clip(changed, 0, 255)


def ancestors(grey: Grey, random: Generator) -> Grey:
    """Shear of 0.2 degrees, zoom from 0.8 to 1.2 of each axis, mirror. Arguments as for `strong`.

    It is what public projects on these films train with: `ImageDataGenerator(shear_range=0.2, zoom_range=0.2,
    horizontal_flip=True)`. As there, what lies outside repeats the border.
    """
    shear, (rows, columns) = np.deg2rad(random.uniform(-0.2, 0.2)), random.uniform(0.8, 1.2, 2)
    mirror = random.choice((-1.0, 1.0))
    matrix = np.array([[columns * mirror, -np.sin(shear)], [0, rows * np.cos(shear)]])
    return _warp(grey, matrix, np.zeros(2), cv2.BORDER_REPLICATE)


def none(grey: Grey, random: Generator) -> Grey:
    """Leave the film as it is. Arguments as for `strong`."""
    del random
    return grey


AUGMENTATIONS: dict[str, Callable[[Grey, Generator], Grey]] = {"strong": strong, "ancestors": ancestors, "none": none}


def _geometry(grey: Grey, random: Generator) -> Grey:
    """Rotation of 12 degrees, scale 0.85 to 1.25, aspect, shear, shift of 8 %, mirror, in one resampling."""
    size = grey.shape[0]
    angle = np.deg2rad(random.uniform(-12, 12))
    scale, aspect, shear = random.uniform(0.85, 1.25), random.uniform(0.88, 1.12), random.uniform(-0.1, 0.1)
    mirror = random.choice((-1.0, 1.0))
    rotate = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    matrix = rotate @ np.array([[scale * aspect * mirror, shear], [0, scale / aspect]])
    shift = random.uniform(-0.08, 0.08, 2) * size
    return _warp(grey, matrix, shift, cv2.BORDER_REPLICATE if random.random() < 0.3 else cv2.BORDER_CONSTANT)


def _warp(grey: Grey, matrix: NDArray[np.float64], shift: NDArray[np.float64], border: int) -> Grey:
    """Apply `matrix` (columns first) about the centre, then `shift` in pixels."""
    size = grey.shape[0]
    centre = np.full(2, (size - 1) / 2)
    affine = np.column_stack([matrix, centre - matrix @ centre + shift])
    return np.asarray(cv2.warpAffine(grey, affine, (size, size), borderMode=border), np.float32)


def _intensity(grey: Grey, random: Generator) -> Grey:
    """Gamma 0.6 to 1.7, contrast 0.6 to 1.3 about the mean, brightness of 15 %."""
    unit = np.clip(grey / 255, 0, 1) ** np.float32(np.exp(random.uniform(np.log(0.6), np.log(1.7))))
    mean = unit.mean()
    contrasted = (unit - mean) * random.uniform(0.6, 1.3) + mean + random.uniform(-0.15, 0.15)
    return np.asarray(contrasted * 255, np.float32)


def _erase(grey: Grey, random: Generator) -> None:
    """Cover one rectangle, as a marker or a hand would (Zhong et al., AAAI 2020)."""
    size = grey.shape[0]
    rows, columns = random.integers(size // 10, size // 3, 2)
    top, left = random.integers(0, size - rows), random.integers(0, size - columns)
    grey[top : top + rows, left : left + columns] = random.uniform(0, 255)
