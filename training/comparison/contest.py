"""One network after the other, each in processes of its own; one that fails does not stop the others."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from training.comparison.measure import Competitor, by_content, check_same_films, compare
from training.comparison.processes import in_own_process
from training.comparison.results import TEST, VALIDATION, Row
from training.comparison.work import carry_out, describe
from training.errors import TrainingError
from training.fitting.train import Request
from training.model import open_model

if TYPE_CHECKING:
    from pathlib import Path

    from training.comparison.entrants import Entrant
    from training.comparison.held_out import HeldOut
    from training.comparison.results import Comparison
    from training.predictions import Predictions


@dataclass(frozen=True, slots=True)
class Plan:
    """A comparison that is to be made.

    Attributes:
        entrants: At least one.
        out: Folder of the comparison; each entrant has a folder of its name in it.
        test: Films that none learnt from, or None.
        films: Folder of the set that is trained on; None where all runs are finished.
        command: What was typed, for the records of the runs.
        checkpoint_minutes: At most so much work is lost by a power cut.
    """

    entrants: tuple[Entrant, ...]
    out: Path
    test: HeldOut | None = None
    films: Path | None = None
    command: str = ""
    checkpoint_minutes: float = 10.0


def hold(plan: Plan) -> Comparison:
    """Train what is not trained yet, look at the test films, measure.

    Raises:
        TrainingError: The networks did not look at the same films.
        OSError: The disk is full, say; what is finished stays, and the same plan goes on from there.
        Stopped: Someone asked to stop; likewise.
    """
    check_same_films(_finished(plan))
    competitors: list[Competitor] = []
    failures: dict[str, Row] = {}
    for number, entrant in enumerate(plan.entrants, 1):
        print(f"{number} of {len(plan.entrants)}: {entrant.name}. {entrant.note}".rstrip(), flush=True)
        row = Row(entrant.name, entrant.arch, entrant.input_size, entrant.start, entrant.note)
        parameters = None
        try:
            parameters = in_own_process(describe, entrant, plan.out / entrant.name)
            competitors.append(_compete(plan, entrant, parameters))
        except TrainingError as fault:
            print(f"{entrant.name} is left out: {fault}", flush=True)
            failures[entrant.name] = row.failed(str(fault), parameters)
    return compare(plan.entrants, competitors, failures, _words(plan.test, competitors))


def _finished(plan: Plan) -> list[Competitor]:
    """Those that are trained already, to find out before the work that they do not compare."""
    found = []
    for entrant in plan.entrants:
        if entrant.recipe is None:
            with contextlib.suppress(TrainingError):  # its row will say why
                found.append(_opened(entrant))
    return found


def _compete(plan: Plan, entrant: Entrant, parameters: int) -> Competitor:
    request = None
    if entrant.recipe is not None and plan.films is not None:
        request = Request(entrant.recipe, plan.films, entrant.run, plan.command, plan.checkpoint_minutes)
    test = None
    if request or plan.test:
        test = in_own_process(carry_out, request, entrant.run, plan.test, plan.out / entrant.name)
    return _opened(entrant, parameters, test)


def _opened(entrant: Entrant, parameters: int | None = None, test: Predictions | None = None) -> Competitor:
    model = open_model(entrant.run)
    if model.validation is None:
        message = f"{entrant.run} is no run: it has no validation films."
        raise TrainingError(message)
    known = {VALIDATION: by_content(model.validation)} | ({TEST: by_content(test)} if test else {})
    return Competitor(entrant, model, parameters, known)


def _words(test: HeldOut | None, competitors: list[Competitor]) -> str:
    if test is None or not competitors:
        return ""
    unreadable = len(test.films) - len(competitors[0].predictions[TEST])
    return f"{test.how_chosen} {unreadable} cannot be read and are left out." if unreadable else test.how_chosen
