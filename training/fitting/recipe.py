"""Everything that a run depends on, and the plan of epochs that follows from it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

BUNDLED = "bundled"


@dataclass(frozen=True)
class Recipe:
    """What to train, on what, and how. Two runs of one recipe on one set of films end alike.

    Attributes:
        arch: A name in `networks.ARCHITECTURES`.
        weights: `bundled`, `imagenet`, `random`, or the path of a file.
        widths: Channels of each of VGG16's convolutions, to which the starting weights are narrowed if they have more;
            None for those published.
        teacher: The weights of a trained network whose opinion counts beside the labels, named as `weights` are; empty
            for none.
        sizes: Input size in pixels and epochs, one after the other.
        head_epochs: Epochs of the first phase, in which only the head learns, on a frozen base.
        head_learning_rate: Of that phase.
        fine_tune: What learns in the second phase: `all`, or a block and all after it.
        learning_rate: Of the second phase, at the start of the cosine decay, after the warm-up.
        warm_up: Share of a phase's steps in which the learning rate rises.
        average: Decay of the running average of the weights per step (Polyak and Juditsky, 1992); 0 for none.
        augmentation: `strong`, `ancestors` or `none`.
        validation: Share of the patients, from 0 to 1; 0 takes the set's own `val` folder.
        fold: Which of `folds` parts validates, from 1; 0 of 0 for a single split.
        monitor: The validation figure that picks the epoch and stops early.
        keep: `best` keeps the epoch that the monitor picks among those of the final size; `last` the last.
        patience: Epochs without a better monitor before a size is left early; 0 for never.
        positive: Name of the class to find, or None where the names say it.
    """

    arch: str = "vgg16"
    weights: str = BUNDLED
    widths: tuple[int, ...] | None = None
    teacher: str = ""
    sizes: tuple[tuple[int, int], ...] = ((128, 5),)
    head_epochs: int = 0
    head_learning_rate: float = 1e-3
    fine_tune: str = "all"
    learning_rate: float = 1e-4
    batch: int = 32
    weight_decay: float = 5e-4
    label_smoothing: float = 0.06
    dropout: float = 0.3
    clip_norm: float = 2.0
    warm_up: float = 0.05
    average: float = 0.993
    augmentation: str = "strong"
    class_weights: bool = True
    validation: float = 0.15
    fold: int = 0
    folds: int = 0
    monitor: str = "val_auc"
    keep: str = "best"
    patience: int = 0
    seed: int = 2026
    precision: str = "float32"
    positive: str | None = None

    def as_record(self) -> dict[str, Any]:
        """For `run.json`."""
        return dataclasses.asdict(self) | {
            "sizes": [list(pair) for pair in self.sizes],
            "widths": self.widths and list(self.widths),
        }

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> Recipe:
        """What `as_record` wrote."""
        sizes = tuple((int(size), int(epochs)) for size, epochs in record["sizes"])
        widths = record.get("widths") and tuple(int(width) for width in record["widths"])
        return cls(**record | {"sizes": sizes, "widths": widths})

    @property
    def phases(self) -> tuple[Phase, ...]:
        """The phases in their order; a recipe without head epochs has one."""
        head = Phase("head", self.head_learning_rate, ((self.sizes[0][0], self.head_epochs),))
        whole = Phase(self.fine_tune, self.learning_rate, tuple(pair for pair in self.sizes if pair[1]))
        return tuple(phase for phase in (head, whole) if phase.epochs)


@dataclass(frozen=True)
class Phase:
    """Epochs with one learning-rate schedule, over one part of the network.

    Attributes:
        what: The part that learns: `head`, `all`, or a block and all after it.
        learning_rate: At its highest.
        sizes: Input size in pixels and epochs.
    """

    what: str
    learning_rate: float
    sizes: tuple[tuple[int, int], ...]

    @property
    def epochs(self) -> int:
        """How many it has."""
        return sum(count for _, count in self.sizes)


@dataclass(frozen=True)
class Epoch:
    """One epoch's place in the plan.

    Attributes:
        number: From 0, over the whole run.
        phase: Index of its phase.
        within: From 0, within its phase.
        size: Input size in pixels.
        final: Whether it has the run's last phase and size, among whose epochs the model is picked.
    """

    number: int
    phase: int
    within: int
    size: int
    final: bool


def plan(recipe: Recipe) -> tuple[Epoch, ...]:
    """All epochs of a run, if none is skipped by stopping early."""
    epochs: list[Epoch] = []
    last = len(recipe.phases) - 1, recipe.sizes[-1][0]
    for index, phase in enumerate(recipe.phases):
        sizes = [size for size, count in phase.sizes for _ in range(count)]
        epochs += [
            Epoch(len(epochs) + within, index, within, size, (index, size) == last) for within, size in enumerate(sizes)
        ]
    return tuple(epochs)
