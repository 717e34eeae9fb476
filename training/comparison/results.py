"""A comparison: what each network is worth, and which of them differ by more than chance."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from training.comparison import pairs
from training.evaluation.evaluate import RESEARCH_USE_ONLY

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from training.comparison.pairs import Pair
    from training.measures.figures import Figures

VALIDATION, TEST = "validation", "test"
# In the order in which they are shown; recall is the field's other name for sensitivity.
SHOWN = {
    "accuracy": "Accuracy",
    "precision": "Precision",
    "sensitivity": "Recall",
    "f1": "F1",
    "auc": "AUC",
    "specificity": "Specificity",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One network.

    Attributes:
        name: As it is shown.
        arch: A name in `networks.ARCHITECTURES`.
        input_size: Side of the input in pixels.
        start: The weights that it started from.
        note: What is to be known of it, or empty.
        failure: Why it has no figures, or empty.
        parameters: How many numbers the network has; None where it could not be built.
        epochs: How many it was trained.
        kept_epoch: Which of them, from 1, is the model; None where it failed.
        seconds: Spent in training steps.
        threshold: Its operating point.
        figures: By name of the set.
    """

    name: str
    arch: str
    input_size: int
    start: str
    note: str = ""
    failure: str = ""
    parameters: int | None = None
    epochs: int = 0
    kept_epoch: int | None = None
    seconds: float = 0.0
    threshold: float | None = None
    figures: dict[str, Figures] = field(default_factory=dict)

    def failed(self, reason: str, parameters: int | None) -> Row:
        """The row of a network that has no figures."""
        return replace(self, failure=reason, parameters=parameters)

    def as_record(self) -> dict[str, Any]:
        """For JSON."""
        plain = {name: getattr(self, name) for name in self.__slots__ if name != "figures"}
        return plain | {"figures": {name: found.as_record() for name, found in self.figures.items()}}


@dataclass(frozen=True, slots=True, eq=False)
class FilmsResult:
    """What the networks say of one set of films.

    Attributes:
        name: `validation` or `test`.
        how_chosen: Which films these are and what was chosen on them, in sentences.
        films: How many.
        patients: How many.
        classes: How many films of each class, by its name.
        labels: Of the films, shape (films,).
        scores: Calibrated, by name of the network, each of shape (films,).
        pairs: Every two networks.
    """

    name: str
    how_chosen: str
    films: int
    patients: int
    classes: dict[str, int]
    labels: NDArray[np.float64]
    scores: dict[str, NDArray[np.float64]]
    pairs: tuple[Pair, ...]

    def as_record(self) -> dict[str, Any]:
        """For JSON."""
        plain = {name: getattr(self, name) for name in ("name", "how_chosen", "films", "patients", "classes")}
        return plain | {"pairs": [pair.as_record() for pair in self.pairs]}


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """Networks, those that failed too, and the sets that they were measured on."""

    rows: tuple[Row, ...]
    sets: tuple[FilmsResult, ...]
    class_names: tuple[str, str]

    def as_record(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "note": RESEARCH_USE_ONLY,
            "class_names": list(self.class_names),
            "networks": [row.as_record() for row in self.rows],
            "sets": [each.as_record() for each in self.sets],
            "significance": list(pairs.WORDS),
        }
