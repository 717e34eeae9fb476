"""What the epochs so far say: which is the best, and whether to go on.

A function of the history alone, so that a resumed run decides as an uninterrupted one (Keras's EarlyStopping and
ModelCheckpoint keep their state in memory).
"""

from __future__ import annotations

import csv
import math
from typing import TYPE_CHECKING, TypedDict

from pneumoscan.core.files import atomic_path

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from training.fitting.recipe import Epoch, Recipe

# Figures of which less is better.
_FALLING = frozenset({"val_loss"})
MONITORS = ("val_auc", "val_loss", "val_accuracy")


class EpochResult(TypedDict):
    """One epoch: its place, and its figures on training films (augmented, as it learns) and validation films."""

    epoch: int
    phase: str
    size: int
    learning_rate: float
    seconds: float
    loss: float
    accuracy: float
    val_loss: float
    val_accuracy: float
    val_auc: float


def kept_epoch(history: Sequence[EpochResult], epochs: Sequence[Epoch], recipe: Recipe) -> int | None:
    """The number of the epoch whose weights are the model: among those of the final size, the best or the last.

    None before there is one.
    """
    candidates = [result for result in history if epochs[result["epoch"]].final]
    if not candidates:
        return None
    if recipe.keep == "last":
        return candidates[-1]["epoch"]
    return max(candidates, key=lambda result: _worth(result, recipe.monitor))["epoch"]


def should_leave(history: Sequence[EpochResult], recipe: Recipe) -> bool:
    """Whether the size in hand has brought nothing better for `patience` epochs."""
    if not recipe.patience or not history:
        return False
    here = (history[-1]["phase"], history[-1]["size"])
    worths = [_worth(result, recipe.monitor) for result in history if (result["phase"], result["size"]) == here]
    return len(worths) > recipe.patience and max(worths[-recipe.patience :]) <= max(worths[: -recipe.patience])


def _worth(result: EpochResult, monitor: str) -> float:
    value = float(result[monitor])  # type: ignore[literal-required]
    if math.isnan(value):
        return -math.inf
    return -value if monitor in _FALLING else value


def write_table(history: Sequence[EpochResult], path: Path) -> None:
    """Write one row an epoch (CSV)."""
    with atomic_path(path) as temporary, temporary.open("w", newline="", encoding="utf-8") as stream:
        table = csv.DictWriter(stream, list(EpochResult.__annotations__))
        table.writeheader()
        table.writerows(history)


def write_tensorboard(result: EpochResult, folder: Path) -> None:
    """Add an epoch's figures to the logs that TensorBoard shows."""
    from tensorboard.summary import Writer

    writer = Writer(str(folder))
    for name, value in result.items():
        if isinstance(value, float):
            writer.add_scalar(name.replace("val_", "validation/"), value, result["epoch"] + 1)
    writer.close()
