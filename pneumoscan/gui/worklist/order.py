"""What the rows are sorted by: native values, so that 10 comes after 9 and one date after another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from pneumoscan.gui.worklist.columns import Column
from pneumoscan.gui.worklist.filtering import folded, shown_score
from pneumoscan.gui.worklist.outcome import OF_VERDICT
from pneumoscan.gui.worklist.reading import Reading, reading_of, triage_key
from pneumoscan.gui.worklist.roster import number_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pneumoscan.gui.worklist.row import Row

# PS3.5 6.2, DA, and the form with points that the standard had before.
_DATE = re.compile(r"(\d{4})[.\-/]?(\d{2})[.\-/]?(\d{2})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Order:
    """What the rows are sorted by: as they came where neither of the first two is given.

    Attributes:
        column: By the values of this one.
        is_descending: From the largest to the smallest; rows without a value come last all the same.
        by_need: Those first that a reader should look at first.
    """

    column: Column | None = None
    is_descending: bool = False
    by_need: bool = False

    def key(self, row: Row) -> Any:
        """What to compare rows by; None for one that comes last either way."""
        if self.by_need:
            return triage_key(row)
        return number_of(row) if self.column is None else _KEYS[self.column](row)


def taken_on(row: Row) -> date | None:
    """When the film was taken (PS3.3 C.7.2.1, Study Date); None where the file gives no day that there is."""
    match = _DATE.fullmatch(row.finding.patient.study_date.strip()) if row.finding else None
    try:
        return date(int(match[1]), int(match[2]), int(match[3])) if match else None
    except ValueError:
        return None


def patient_of(row: Row) -> str:
    """The patient's name, or number where there is no name; plain text from the file."""
    patient = row.finding.patient if row.finding else None
    return (patient.name.strip() or patient.patient_id.strip()) if patient else ""


def first_line(note: str) -> str:
    """The first line of a reader's note that says something."""
    return next((line.strip() for line in note.splitlines() if line.strip()), "")


def _verdict(row: Row) -> int | None:
    verdict = row.verdict
    return OF_VERDICT[verdict].value if verdict else None


def _reading(row: Row) -> int | None:
    reading = reading_of(row)
    return None if reading is Reading.NOT_READ else reading.value


_KEYS: dict[Column, Callable[[Row], Any]] = {
    Column.FILM: number_of,
    Column.FILE: lambda row: folded(row.study.path.name),
    Column.STATUS: lambda row: row.outcome.value,
    Column.VERDICT: _verdict,
    Column.SCORE: shown_score,
    Column.PATIENT: lambda row: folded(patient_of(row)) or None,
    Column.DATE: taken_on,
    Column.WARNINGS: lambda row: len(row.warnings) or None,
    Column.REVIEWED: _reading,
    Column.NOTE: lambda row: folded(first_line(row.review.note)) or None,
}
