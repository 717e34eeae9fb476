"""Counts of the list by what can be said of its rows, kept as they change: 20,000 rows are not looked through."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from pneumoscan.gui.worklist.outcome import Outcome
from pneumoscan.gui.worklist.reading import Reading, reading_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pneumoscan.gui.worklist.row import Row


class Kind(NamedTuple):
    """What is counted of a row.

    Attributes:
        outcome: What can be said of it at one glance.
        reading: How a reader's call stands to the model's.
        is_warned: Whether warnings stand beside its verdict.
        is_overruled: Whether its verdict is there only because a person asked for it.
        has_patient: Whether its file names a patient.
        is_dated: Whether its file says when the film was taken.
    """

    outcome: Outcome
    reading: Reading = Reading.NOT_READ
    is_warned: bool = False
    is_overruled: bool = False
    has_patient: bool = False
    is_dated: bool = False


_BARE = {outcome: Kind(outcome) for outcome in Outcome}


def kind_of(row: Row) -> Kind:
    """What is to be counted of a row."""
    finding = row.finding
    if finding is None:
        verdict = row.review.verdict
        return _BARE[row.stage] if verdict is None else Kind(row.outcome, reading_of(row))
    patient = finding.patient
    is_remarked = bool(finding.remarks)
    return Kind(
        row.outcome,
        reading_of(row),
        is_remarked and row.is_warned,
        is_remarked and row.is_overruled,
        bool(patient.name or patient.patient_id),
        bool(patient.study_date),
    )


class Tally:
    """How many rows there are of each kind."""

    def __init__(self) -> None:
        self._kinds: dict[Row, Kind] = {}  # as each was counted: it may have changed since
        self._counts: Counter[Kind] = Counter()
        self._known: dict[Kind, Kind] = {}

    def count(self, rows: Iterable[Row]) -> None:
        """Count rows, or count them anew after they changed."""
        for row in rows:
            kind = kind_of(row)
            kind = self._known.setdefault(kind, kind)  # one for all rows of a kind, not 20,000
            before = self._kinds.get(row)
            if before is not None:
                self._lessen(before)
            self._kinds[row] = kind
            self._counts[kind] += 1

    def forget(self, rows: Iterable[Row]) -> None:
        """Count rows no longer."""
        for row in rows:
            self._lessen(self._kinds.pop(row))

    def kinds(self) -> frozenset[Kind]:
        """The kinds that there are."""
        return frozenset(self._counts)

    def of(self, *outcomes: Outcome) -> int:
        """How many rows have come to one of these."""
        return self.where(lambda kind: kind.outcome in outcomes)

    def where(self, holds: Callable[[Kind], bool]) -> int:
        """How many rows are of a kind for which something holds."""
        return sum(count for kind, count in self._counts.items() if holds(kind))

    def _lessen(self, kind: Kind) -> None:
        self._counts[kind] -= 1
        if not self._counts[kind]:
            del self._counts[kind]
