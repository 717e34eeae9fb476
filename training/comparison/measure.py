"""Networks that looked at the same films -> a comparison."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from training.comparison import pairs
from training.comparison.results import TEST, VALIDATION, Comparison, FilmsResult, Row
from training.errors import TrainingError
from training.evaluation.evaluate import scores_of
from training.measures.figures import figures

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from training.comparison.entrants import Entrant
    from training.model import TrainedModel
    from training.predictions import Predictions

_VALIDATION_WORDS = (
    "Films that no training step saw, split off by patient. Each network's epoch, calibration and operating point were "
    "chosen on these same films, so all figures on them are somewhat too good, by the same procedure for all."
)


@dataclass(frozen=True, slots=True, eq=False)
class Competitor:
    """A network that has been trained.

    Attributes:
        entrant: Which.
        model: With calibration and operating point.
        parameters: How many numbers it has; None where that is not known yet.
        predictions: What it says of each set, by the set's name, as `by_content` orders it.
    """

    entrant: Entrant
    model: TrainedModel
    parameters: int | None
    predictions: dict[str, Predictions]


def by_content(films: Predictions) -> Predictions:
    """In an order that does not depend on the files' names."""
    return films.where(np.argsort(films.sha256, kind="stable"))


def check_same_films(competitors: Sequence[Competitor]) -> None:
    """Make sure that all looked at the same films, by their content, for the same class.

    Raises:
        TrainingError: They did not.
    """
    for other in competitors[1:]:
        first = competitors[0]
        names = f"{first.entrant.name} and {other.entrant.name}"
        if other.model.class_names != first.model.class_names:
            message = f"{names} were trained to find different classes. Compare networks with the same task."
            raise TrainingError(message)
        for name, films in first.predictions.items():
            if not np.array_equal(films.sha256, other.predictions[name].sha256):
                message = (
                    f"{names} have different {name} films, so their figures do not compare. Train them on the same "
                    "films with the same --validation and --seed."
                )
                raise TrainingError(message)


def compare(
    entrants: Sequence[Entrant], competitors: Sequence[Competitor], failures: Mapping[str, Row], test_words: str
) -> Comparison:
    """Measure the networks and test them for differences.

    Args:
        entrants: All, in the order in which they are shown.
        competitors: Those that were trained.
        failures: The rows of the others, by name.
        test_words: Where the test films come from.

    Raises:
        TrainingError: The films are not the same for all.
    """
    check_same_films(competitors)
    words = {VALIDATION: _VALIDATION_WORDS, TEST: test_words}
    names = competitors[0].predictions if competitors else ()
    sets = tuple(_set(name, words[name], competitors) for name in names)
    rows = {each.entrant.name: _row(each, sets) for each in competitors} | dict(failures)
    class_names = competitors[0].model.class_names if competitors else ("", "")
    return Comparison(tuple(rows[entrant.name] for entrant in entrants), sets, class_names)


def _set(name: str, words: str, competitors: Sequence[Competitor]) -> FilmsResult:
    said = {each.entrant.name: each.predictions[name] for each in competitors}
    scores = {each.entrant.name: scores_of(each.model, each.predictions[name]) for each in competitors}
    called = {each.entrant.name: scores[each.entrant.name] >= each.model.threshold for each in competitors}
    logits = {title: films.logits for title, films in said.items()}
    films, class_names = said[competitors[0].entrant.name], competitors[0].model.class_names
    return FilmsResult(
        name=name,
        how_chosen=words,
        films=len(films),
        patients=len(np.unique(films.patients)),
        classes={title: int((films.labels == label).sum()) for label, title in enumerate(class_names)},
        labels=films.labels,
        scores=scores,
        pairs=pairs.all_pairs(logits, called, films.labels, films.patients),
    )


def _row(competitor: Competitor, sets: Sequence[FilmsResult]) -> Row:
    entrant, model = competitor.entrant, competitor.model
    history = model.record["history"]
    numbers = [epoch["epoch"] for epoch in history]
    return Row(
        name=entrant.name,
        arch=entrant.arch,
        input_size=model.input_size,
        start=entrant.start,
        note=entrant.note,
        parameters=competitor.parameters,
        epochs=len(history),
        kept_epoch=numbers.index(model.record["kept_epoch"]) + 1,
        seconds=sum(epoch["seconds"] for epoch in history),
        threshold=model.threshold,
        figures={
            each.name: figures(
                each.scores[entrant.name], each.labels, competitor.predictions[each.name].patients, model.threshold
            )
            for each in sets
        },
    )
