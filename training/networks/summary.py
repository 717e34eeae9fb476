"""What a network is made of, layer by layer, beside the stock network that it comes from."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, Any

from training.networks.architectures import find
from training.networks.building import application, base, build, with_stock_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pneumoscan.classifier.vgg16 import Widths

_LINE = 110
_HIDDEN_UNITS = 128


def summaries(arch: str, size: int, widths: Widths | None = None) -> tuple[str, str]:
    """Layer-by-layer summaries as plain text: the stock network's at its own size, and ours at `size`.

    The stock network is that of `keras.applications` with its thousand classes; for the basic network, it is the
    form that it has in the student projects, with a hidden layer over all positions. For `widths` see `build`.

    Raises:
        TrainingError: The architecture is unknown, or the size too small for it.
    """
    ours = build(arch, size, widths=widths)
    return _summary(_stock(arch)), _summary(ours)


def parameters(arch: str, size: int, widths: Widths | None = None) -> int:
    """How many numbers our network has; for `widths` see `build`.

    Raises:
        TrainingError: The architecture is unknown, or the size too small for it.
    """
    return int(build(arch, size, widths=widths).count_params())


def _stock(arch: str) -> Any:
    if find(arch).application:
        return application(arch)(weights=None)
    return _stock_basic(find(arch).native_size)


def _stock_basic(size: int) -> Any:
    import keras

    features = base("basic_cnn", size)
    flat = keras.layers.Flatten(name="flatten")(features.output)
    hidden = keras.layers.Dense(_HIDDEN_UNITS, activation="relu", name="hidden")(flat)
    score = keras.layers.Dense(1, activation="sigmoid", name="predictions")(hidden)
    return keras.Model(features.input, score, name="basic_cnn")


def _summary(model: Any) -> str:
    parts: list[str] = []
    with _columns(_LINE):
        with_stock_names(model).summary(line_length=_LINE, print_fn=parts.append)
    return "\n".join(line.rstrip() for line in "".join(parts).splitlines())


@contextlib.contextmanager
def _columns(width: int) -> Iterator[None]:
    """Keras cuts lines at the width of the terminal, which this variable overrides."""
    before = os.environ.get("COLUMNS")
    os.environ["COLUMNS"] = str(width)
    try:
        yield
    finally:
        if before is None:
            del os.environ["COLUMNS"]
        else:
            os.environ["COLUMNS"] = before
