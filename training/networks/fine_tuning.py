"""Which layers of a network learn."""

from __future__ import annotations

from typing import Any

from pneumoscan.classifier.vgg16 import HEAD_LAYER
from training.networks.architectures import EVERYTHING, HEAD, layer_before


def set_trainable(model: Any, arch: str, what: str) -> None:
    """Let the part of `model` named by `what` learn, and freeze the rest.

    A frozen batch normalisation also keeps its averages and uses them while the rest trains, which is what Keras
    makes of it. A compiled model must be compiled again.

    Args:
        model: From `build`.
        arch: Its architecture.
        what: `head`, the last layer; `all`; or a block, which learns with all that comes after it.

    Raises:
        TrainingError: The architecture has no such block.
    """
    names = [layer.name for layer in model.layers]
    if what == HEAD:
        start = names.index(HEAD_LAYER)
    elif what == EVERYTHING:
        start = 0
    else:
        before = layer_before(arch, what)
        # Keras lists layers by their distance from the output, so all that needs the block comes after it.
        start = names.index(before) + 1 if before else 0
    model.trainable = True
    for number, layer in enumerate(model.layers):
        layer.trainable = number >= start
