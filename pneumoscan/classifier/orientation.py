"""Which way up a chest film lies, whether it is mirrored, and whether black and white are exchanged.

A network of one hidden layer looks at the film as small as a stamp. It knows chest films only: what it says of
anything else means nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pneumoscan.classifier.familiarity import stamp
from pneumoscan.core.correction import Correction

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

STAMP = 24
# What sets a film right: the first is for one that is right already.
CORRECTIONS = tuple(
    Correction(quarter_turns, mirrored, inverted)
    for inverted in (False, True)
    for mirrored in (False, True)
    for quarter_turns in range(4)
)


@dataclass(frozen=True, slots=True, eq=False)
class Orientation:
    """The network's arrays.

    Attributes:
        hidden_kernel: Shape (STAMP * STAMP, hidden).
        hidden_bias: Shape (hidden,).
        output_kernel: Shape (hidden, corrections).
        output_bias: Shape (corrections,).
    """

    hidden_kernel: Floats
    hidden_bias: Floats
    output_kernel: Floats
    output_bias: Floats

    def probabilities(self, grey: Floats) -> Floats:
        """How probably each of `CORRECTIONS` is what sets the film right.

        Args:
            grey: Of a chest film, as `preprocessing.resize` gives it, shape (size, size).
        """
        hidden = np.maximum(stamp(grey, STAMP) @ self.hidden_kernel + self.hidden_bias, 0)
        raised = np.exp((outputs := hidden @ self.output_kernel + self.output_bias) - outputs.max())
        return np.asarray(raised / raised.sum(), np.float32)

    def arrays(self) -> dict[str, Floats]:
        """All of it by name, to be stored."""
        return {f"orientation/{name}": getattr(self, name) for name in self.__slots__}


def from_arrays(arrays: Mapping[str, NDArray[np.floating]]) -> Orientation:
    """What `Orientation.arrays` has stored.

    Raises:
        KeyError: An array is missing.
        ValueError: One is not of the shape that it must be, or holds what is no number.
    """
    found = Orientation(*(arrays[f"orientation/{name}"].astype(np.float32) for name in Orientation.__slots__))
    hidden = found.hidden_bias.size
    shapes = (STAMP * STAMP, hidden), (hidden,), (hidden, len(CORRECTIONS)), (len(CORRECTIONS),)
    given = found.arrays().values()
    if tuple(array.shape for array in given) != shapes or not all(np.isfinite(array).all() for array in given):
        message = "its arrays for the orientation make no sense"
        raise ValueError(message)
    return found


def corrected(grey: Floats, correction: Correction) -> Floats:
    """A film as `preprocessing.resize` would give it after the correction, shape (size, size), from 0 to 255."""
    turned = np.rot90(grey, -correction.quarter_turns)
    mirrored = turned[:, ::-1] if correction.mirrored else turned
    return np.ascontiguousarray(255 - mirrored if correction.inverted else mirrored, np.float32)
