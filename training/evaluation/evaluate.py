"""A trained model and labelled films -> every figure, as it is with the model's own calibration and threshold.

Nothing is chosen here: calibration and operating point come with the model, from its validation films.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from training.measures import baselines, calibration, figures, probability, thresholds
from training.measures.intervals import Interval, wilson

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from training.measures.baselines import Baseline
    from training.measures.figures import Confusion, Figures
    from training.measures.probability import Bin
    from training.measures.thresholds import ThresholdRow
    from training.model import TrainedModel
    from training.predictions import Predictions

    Floats = NDArray[np.float64]

RESEARCH_USE_ONLY = "Research use only. Not a medical device: no decision about a patient may rest on these results."


@dataclass(frozen=True, slots=True, eq=False)
class LabelledSet:
    """Films that a network has looked at.

    Attributes:
        name: Short, to be shown.
        predictions: At least one film.
        how_chosen: Which films these are and what was chosen on them, in sentences.
        folder: Where the films are, to show some; None where they are out of reach.
    """

    name: str
    predictions: Predictions
    how_chosen: str
    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """Films of a set; classes and subtypes by name."""

    films: int
    patients: int
    classes: dict[str, int]
    subtypes: dict[str, int]


@dataclass(frozen=True, slots=True)
class Subtype:
    """One kind of pneumonia: the share that is found, and its AUC against all films of the other class."""

    films: int
    sensitivity: Interval
    auc: Interval | None


@dataclass(frozen=True, slots=True)
class SetResult:
    """What a model is worth on one set.

    Attributes:
        name: Of the set.
        how_chosen: As in `LabelledSet`.
        counts: Films by class.
        figures: At the model's operating point.
        confusion: At the model's operating point.
        operating_point: Its row of the table of thresholds; None where the films are all of one class.
        subtypes: By name.
        null_baselines: By name; None where one says nothing.
        thresholds: What other thresholds would give.
        reliability: Bins of the score, for the reliability diagram.
        histogram: Films in each of 20 equal-width bins of the score, for label 0 and label 1.
    """

    name: str
    how_chosen: str
    counts: Counts
    figures: Figures
    confusion: Confusion
    operating_point: ThresholdRow | None
    subtypes: dict[str, Subtype]
    null_baselines: dict[str, Baseline | None]
    thresholds: tuple[ThresholdRow, ...]
    reliability: tuple[Bin, ...]
    histogram: tuple[tuple[int, ...], tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What a model is worth on several sets.

    Attributes:
        model: Name, architecture, hash, calibration and operating point.
        prevalence: For which PPV and NPV are given.
        sets: In the order given.
    """

    model: dict[str, Any]
    prevalence: float
    sets: tuple[SetResult, ...]

    def as_record(self) -> dict[str, Any]:
        """For JSON."""
        return {"note": RESEARCH_USE_ONLY, **_plain(self)}


def evaluate(model: TrainedModel, sets: Sequence[LabelledSet], prevalence: float) -> Evaluation:
    """Measure a model.

    Args:
        model: With calibration and operating point.
        sets: What it says of films.
        prevalence: Share of patients with pneumonia where it is to be used, between 0 and 1.
    """
    described = {
        "name": model.name,
        "architecture": model.arch,
        "input_size": model.input_size,
        "sha256": model.sha256,
        "class_names": list(model.class_names),
        "calibration": dataclasses.asdict(model.calibration),
        "threshold": model.threshold,
        "threshold_rule": model.threshold_rule,
    }
    return Evaluation(described, prevalence, tuple(_result(model, each, prevalence) for each in sets))


def scores_of(model: TrainedModel, predictions: Predictions) -> Floats:
    """The model's calibrated scores of films, shape (n,)."""
    return calibration.scores(model.calibration, predictions.logits)


def _result(model: TrainedModel, labelled: LabelledSet, prevalence: float) -> SetResult:
    films, threshold = labelled.predictions, model.threshold
    scores = scores_of(model, films)
    table = thresholds.threshold_table(scores, films.labels, prevalence, always=[threshold])
    return SetResult(
        name=labelled.name,
        how_chosen=labelled.how_chosen,
        counts=_counts(films, model.class_names),
        figures=figures.figures(scores, films.labels, films.patients, threshold),
        confusion=figures.confusion(scores, films.labels, threshold),
        operating_point=next((row for row in table if row.threshold == threshold), None),
        subtypes={name: _subtype(name, scores, films, threshold) for name in _subtypes(films)},
        null_baselines=baselines.null_baselines(films, model.validation),
        thresholds=table,
        reliability=probability.reliability(scores, films.labels),
        histogram=probability.histogram(scores, films.labels),
    )


def _counts(films: Predictions, class_names: tuple[str, str]) -> Counts:
    return Counts(
        films=len(films),
        patients=len(np.unique(films.patients)),
        classes={name: int((films.labels == label).sum()) for label, name in enumerate(class_names)},
        subtypes={name: int((films.subtypes == name).sum()) for name in _subtypes(films)},
    )


def _subtypes(films: Predictions) -> list[str]:
    """The kinds that films of the class to find are of."""
    return [str(name) for name in np.unique(films.subtypes[films.labels == 1]) if name]


def _subtype(name: str, scores: Floats, films: Predictions, threshold: float) -> Subtype:
    of_kind, healthy = (films.labels == 1) & (films.subtypes == name), films.labels == 0
    count = int(of_kind.sum())
    chosen = of_kind | healthy
    auc = figures.auc(scores[chosen], films.labels[chosen], films.patients[chosen]) if healthy.any() else None
    return Subtype(count, wilson(int((scores[of_kind] >= threshold).sum()), count), auc)


def _plain(value: Any) -> Any:
    """Dictionaries, lists and plain values; fractions to six digits."""
    if hasattr(value, "as_record") and not isinstance(value, Evaluation):
        return value.as_record()
    if dataclasses.is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    return round(value, 6) if isinstance(value, float) else value
