"""The running average of the weights over the steps (Polyak and Juditsky, 1992).

The operating point of a single epoch's weights swings from epoch to epoch; the average's does not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from pneumoscan.classifier import vgg16

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Steps between two looks at the weights: each copies all of them out of the network.
_EVERY = 4


class Average:
    """Arrays that follow a network's.

    Attributes:
        arrays: By name, as `vgg16.get_weights` names them.
    """

    def __init__(self, model: Any, decay: float) -> None:
        """Start from the network's arrays; `decay` is per step, 0 for none."""
        self._decay = decay
        self.arrays: dict[str, NDArray[np.float32]] = {}
        self.restart(model)

    def restart(self, model: Any) -> None:
        """Forget the past."""
        self.arrays = {name: array.copy() for name, array in vgg16.get_weights(model).items()}

    def follow(self, model: Any, step: int) -> None:
        """Take note of the weights after step number `step` of the run.

        The first steps count less time, or the average would drag the random start along for epochs.
        """
        if self._decay and step % _EVERY == 0:
            rate = np.float32(1 - min(self._decay, (1 + step) / (10 + step)) ** _EVERY)
            for name, value in vgg16.get_weights(model).items():
                self.arrays[name] += rate * (value - self.arrays[name])

    def settle(self, model: Any) -> None:
        """At the end of an epoch: without averaging, the arrays are the network's."""
        if not self._decay:
            self.restart(model)
