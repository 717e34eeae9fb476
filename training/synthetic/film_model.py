"""A statistical model of chest films, from which films can be drawn that are nobody's.

An active appearance model (Cootes, Edwards and Taylor, IEEE PAMI 2001): films are deformed onto their common
mean (Joshi et al., NeuroImage 2004), which keeps ribs and vertebrae sharp; a new film is the mean plus a random
mixture of all films' deviations in grey and, apart, in shape. With Gaussian weights of variance 1/n the mixture
has the covariance of the films, while the weight of each is small: 0.05 in the mean square of 420, and under 0.2.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
from tqdm import tqdm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.random import Generator
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

SIDE = 224
# Smoothness of the deformation in pixels (Gaussian sigma), from round to round.
_ROUNDS = (24, 16, 12, 8, 6, 5)
# Where broad shades end and ribs, vessels and noise begin, in pixels (Gaussian sigma).
_DETAIL = 4
# Of the films' own spread. Detail is never quite aligned, so mixing all of it would draw stray ribs.
_SPREAD_OF_SHADES, _SPREAD_OF_DETAIL, _SPREAD_OF_SHAPE = 1.0, 0.4, 0.8
# Deformations fade out over this many pixels, since nothing is known from beyond a film's border.
_BORDER = 40


@dataclass(frozen=True, eq=False)
class FilmModel:
    """What films of one class have in common, and how they differ.

    Attributes:
        template: The mean film with local contrast evened out, to which films are aligned; (SIDE, SIDE).
        mean: The mean film, standardised.
        greys: Deviations of the aligned, standardised films from it, (n, SIDE, SIDE).
        shapes: Deviations of the deformations from theirs, (n, SIDE, SIDE, 2), pixels as (x, y).
        level: Mean and standard deviation of the grey values, from 0 to 255.
    """

    template: Array
    mean: Array
    greys: Array
    shapes: Array
    level: tuple[float, float]

    def draw(self, random: Generator) -> Array:
        """Draw one film: shape (SIDE, SIDE), from 0 to 255."""
        weights, shape_weights = random.normal(0, len(self.greys) ** -0.5, (2, len(self.greys))).astype(np.float32)
        grey = np.tensordot(weights, self.greys, 1)
        shades = _blur(grey, _DETAIL)
        film = self.mean + _SPREAD_OF_SHADES * shades + _SPREAD_OF_DETAIL * (grey - shades)
        shape = _SPREAD_OF_SHAPE * _fade() * np.tensordot(shape_weights, self.shapes, 1)
        mean, deviation = self.level
        shaped = _deform(film, _invert(shape.astype(np.float32)))
        return np.asarray(np.clip(shaped * deviation + mean, 0, 255), np.float32)


def fit(films: NDArray[np.uint8], keep: float, start: Array | None = None) -> FilmModel:
    """Align films of one class with one another and describe them.

    Args:
        films: Shape (n, SIDE, SIDE).
        keep: Share of the films that the model is made of, those that align best.
        start: Template of another class to begin with; the films' mean where there is none.
    """
    features = [_even_out(film) for film in films]
    template = np.asarray(np.mean(features, axis=0, dtype=np.float32)) if start is None else start
    shapes = np.zeros((*films.shape, 2), np.float32)
    for smoothness in tqdm(_ROUNDS, desc="aligning films", unit="round"):
        template, agreement = _align(features, template, shapes, smoothness)
    best = np.sort(np.argsort(-agreement, kind="stable")[: max(2, round(keep * len(films)))])
    return _describe(films[best], shapes[best], template)


def _describe(films: NDArray[np.uint8], shapes: Array, template: Array) -> FilmModel:
    greys = np.stack([_deform(film.astype(np.float32), shape) for film, shape in zip(films, shapes, strict=True)])
    means, deviations = greys.mean((1, 2)), greys.std((1, 2)) + np.float32(1e-3)
    greys = (greys - means[:, None, None]) / deviations[:, None, None]
    mean = greys.mean(0)
    greys -= mean
    level = (float(means.mean()), float(deviations.mean()))
    return FilmModel(template, mean, greys, shapes - shapes.mean(0), level)


def _align(
    features: Sequence[NDArray[np.uint8]], template: Array, shapes: Array, smoothness: float
) -> tuple[Array, Array]:
    """One round: update `shapes` in place; returns the new template and how well each film agrees with it.

    The optical flow is that of Kroeger et al., ECCV 2016.
    """
    flow = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    target = _as_bytes(np.asarray(128 + 42 * (template - template.mean()) / (template.std() + 1e-3), np.float32))
    for index, feature in enumerate(features):
        shapes[index] = _blur(np.asarray(flow.calc(target, feature, shapes[index].copy()), np.float32), smoothness)
    shapes -= shapes.mean(0)  # so that the template has the films' mean shape, not that of the start
    aligned = [_deform(feature, shape) for feature, shape in zip(features, shapes, strict=True)]
    mean = np.mean(aligned, axis=0, dtype=np.float32)
    agreement = np.array([np.corrcoef(film.ravel(), mean.ravel())[0, 1] for film in aligned], np.float32)
    better = np.flatnonzero(agreement >= np.median(agreement))
    return np.mean([aligned[index] for index in better], axis=0, dtype=np.float32), agreement


def _even_out(film: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Local mean and contrast taken away, so that films of any exposure and opacity compare."""
    grey = film.astype(np.float32)
    difference = grey - _blur(grey, 20)
    deviation = np.sqrt(_blur(difference**2, 20) + 36)
    return _as_bytes(np.asarray(128 + 45 * difference / deviation, np.float32))


def _invert(shape: Array) -> Array:
    """The deformation that undoes `shape`, by fixed-point iteration (Chen et al., Medical Physics 2008)."""
    inverse = -shape
    for _ in range(12):
        inverse = -_deform(shape, inverse)
    return inverse


def _deform(image: NDArray[np.uint8] | Array, shape: Array) -> Array:
    rows, columns = np.mgrid[0:SIDE, 0:SIDE].astype(np.float32)
    moved = cv2.remap(
        image, columns + shape[..., 0], rows + shape[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101
    )
    return np.asarray(moved, np.float32)


def _fade() -> Array:
    """0 at the border to 1 at `_BORDER` pixels from it, (SIDE, SIDE, 1)."""
    ramp = np.minimum(np.arange(SIDE), np.arange(SIDE)[::-1]) / _BORDER
    return np.minimum(np.minimum.outer(ramp, ramp), 1)[..., np.newaxis].astype(np.float32)


def _blur(image: Array, sigma: float) -> Array:
    return np.asarray(cv2.GaussianBlur(image, (0, 0), sigma), np.float32)


def _as_bytes(image: Array) -> NDArray[np.uint8]:
    return np.clip(image, 0, 255).astype(np.uint8)
