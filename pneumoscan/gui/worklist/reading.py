"""How a reader's call stands to the model's verdict, and how urgently a row wants a reader."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from pneumoscan.core.review import NOT_REVIEWED
from pneumoscan.core.verdict import Verdict
from pneumoscan.gui.worklist.outcome import Outcome

if TYPE_CHECKING:
    from pneumoscan.gui.worklist.row import Row


class Reading(Enum):
    """What a reader made of a film beside what the model did, the most urgent first."""

    SECOND_LOOK = 0  # called blindly, otherwise than the model, and not looked at again since
    DISAGREES = 1
    UNSURE = 2
    AGREES = 3
    READ = 4  # the model says nothing to compare with
    NOT_READ = 5


def reading_of(row: Row) -> Reading:
    """Who decided: compares the reader's call with the model's verdict."""
    if row.review is NOT_REVIEWED:  # as most rows are; 20,000 of them are asked at once
        return Reading.NOT_READ
    called, model = row.review.verdict, row.model_verdict
    if called is None:
        return Reading.NOT_READ
    if row.needs_second_look:
        return Reading.SECOND_LOOK
    if model is None:
        return Reading.READ
    if called is model:
        return Reading.AGREES
    return Reading.UNSURE if called is Verdict.UNCERTAIN else Reading.DISAGREES


class Need(Enum):
    """Why a row wants a reader, the most urgent first."""

    SECOND_LOOK = 0
    TO_READ = 1  # blind reading: what the model says must not be told, not even by the order
    SUSPECT = 2
    WARNED = 3
    WITHOUT_VERDICT = 4
    NONE = 5
    REVIEWED = 6


_SUSPECT = (Outcome.PNEUMONIA, Outcome.UNCERTAIN)
_WITHOUT_VERDICT = (Outcome.REJECTED, Outcome.ERROR)


def need_of(row: Row) -> Need:
    """Why this row wants a reader."""
    if row.review.verdict is not None:
        return Need.SECOND_LOOK if row.needs_second_look else Need.REVIEWED
    outcome = row.outcome
    if outcome is Outcome.TO_READ:
        return Need.TO_READ
    if outcome in _SUSPECT:
        return Need.SUSPECT
    if row.is_warned:
        return Need.WARNED
    return Need.WITHOUT_VERDICT if outcome in _WITHOUT_VERDICT else Need.NONE


def needs_review(row: Row) -> bool:
    """Whether a reader should look at it, and has not done so with all in sight."""
    return need_of(row).value < Need.NONE.value


def triage_key(row: Row) -> float:
    """Sorts the rows that want a reader before the others; suspect ones by their score, the highest first.

    One number, of the need and, below the point, of the score: rows of equal keys stay as they came.
    """
    need = need_of(row)
    assessment = row.finding.assessment if row.finding else None
    score = assessment.score if assessment and need is Need.SUSPECT else 0.0
    return need.value - score / 2
