"""How unlike the training films a film is, at several depths of the network.

At each depth the activations of a film are described by their principal components over the training films. What is
measured is the Mahalanobis distance among those components (Lee et al., "A simple unified framework for detecting
out-of-distribution samples and adversarial attacks", NeurIPS 2018) and what they leave unexplained (Ndiour et al.,
"Out-of-distribution detection with subspace techniques and probabilistic modeling of features", 2020). The shallowest
depth is the film itself, as small as a stamp.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pneumoscan.classifier.area import area_mean

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

STAMP = 16
# Grey values out of 255 that are added to a stamp's deviation, so that the noise of an even one stays small.
_STAMP_FLOOR = 8.0


def depths(grey: Floats, activations: Floats, channels: Sequence[int]) -> list[Floats]:
    """What is looked at, from the film itself to the last activations.

    Args:
        grey: The film as `preprocessing.resize` gives it, shape (size, size).
        activations: Of the same film, shape (count,); see `vgg16.with_outputs`.
        channels: Of each of the network's poolings.

    Returns:
        A vector for each depth.
    """
    ends = np.cumsum([2 * count for count in channels])
    return [stamp(grey, STAMP), *np.split(activations, ends)]


def stamp(grey: Floats, size: int) -> Floats:
    """The film as small as a stamp, without its brightness and contrast.

    Args:
        grey: Shape (side, side), from 0 to 255.
        size: Side of the stamp in pixels.

    Returns:
        Shape (size * size,).
    """
    small = area_mean(grey, size).ravel()
    return np.asarray((small - small.mean()) / (small.std() + _STAMP_FLOOR), np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Depth:
    """The training films at one depth.

    Attributes:
        mean: Shape (d,).
        scale: What each value is divided by, shape (d,), above 0.
        components: Orthonormal directions, shape (k, d), k below d.
        deviations: Of the training films along each, shape (k,), above 0.
    """

    mean: Floats
    scale: Floats
    components: Floats
    deviations: Floats

    def distances(self, values: Floats) -> tuple[float, float]:
        """Of values of shape (d,): Mahalanobis distance over the root of k, and root mean square left unexplained."""
        centred = (values - self.mean) / self.scale
        along = self.components @ centred
        rest = centred - along @ self.components
        return float(np.sqrt(np.mean((along / self.deviations) ** 2))), float(np.sqrt(np.mean(rest**2)))


@dataclass(frozen=True, slots=True, eq=False)
class Familiarity:
    """The training films at all depths.

    Attributes:
        depths: In the order of the function of that name.
        reference: What each of the distances is divided by, shape (2 * depths,), above 0: its 95th percentile on
            validation films.
    """

    depths: Sequence[Depth]
    reference: Floats

    def distance(self, grey: Floats, activations: Floats) -> float:
        """How unlike the training films a film is: most of them are below 1. Arguments as of `depths`."""
        channels = [len(depth.mean) // 2 for depth in self.depths[1:-1]]  # a mean and a deviation of each
        seen = depths(grey, activations, channels)
        found = [depth.distances(values) for depth, values in zip(self.depths, seen, strict=True)]
        # The fourth power lets the depth at which the film is strangest speak loudest, but not alone.
        return float(np.mean((np.ravel(found) / self.reference) ** 4) ** 0.25)

    def arrays(self) -> dict[str, Floats]:
        """All of it by name, to be stored."""
        named = {
            f"familiarity/{number}/{name}": getattr(depth, name)
            for number, depth in enumerate(self.depths)
            for name in Depth.__slots__
        }
        return named | {"familiarity/reference": self.reference}


def from_arrays(arrays: Mapping[str, NDArray[np.floating]]) -> Familiarity:
    """What `Familiarity.arrays` has stored.

    Raises:
        KeyError: An array is missing.
        ValueError: One is not of the shape or the range that it must be: every film would seem familiar.
    """
    count = arrays["familiarity/reference"].size // 2
    found = [
        Depth(*(arrays[f"familiarity/{number}/{name}"].astype(np.float32) for name in Depth.__slots__))
        for number in range(count)
    ]
    familiar = Familiarity(found, arrays["familiarity/reference"].astype(np.float32))
    if not _is_sound(familiar):
        message = "its training films make no sense"
        raise ValueError(message)
    return familiar


def _is_sound(familiar: Familiarity) -> bool:
    values = familiar.arrays().values()
    if not familiar.depths or familiar.depths[0].mean.shape != (STAMP * STAMP,):
        return False
    divisors = (familiar.reference, *(part for depth in familiar.depths for part in (depth.scale, depth.deviations)))
    return (
        familiar.reference.shape == (2 * len(familiar.depths),)
        and all(_fits(depth) for depth in familiar.depths)
        and all(bool(np.isfinite(array).all()) for array in values)
        and all(bool((array > 0).all()) for array in divisors)
    )


def _fits(depth: Depth) -> bool:
    """Whether its arrays are of the shapes that `Depth` tells."""
    if depth.mean.ndim != 1 or depth.deviations.ndim != 1 or not depth.deviations.size:
        return False
    return depth.scale.shape == depth.mean.shape and depth.components.shape == (
        len(depth.deviations),
        len(depth.mean),
    )
