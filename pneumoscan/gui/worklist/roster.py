"""All studies of a list, shown or not, in their order. Knows nothing of Qt."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, TypeAlias

from pneumoscan.gui.worklist.row import Row, RowState
from pneumoscan.gui.worklist.tally import Tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pneumoscan.core.study import Study, StudyId

Removed: TypeAlias = list[tuple[int, Row]]


class Roster:
    """Rows by study. Whatever changes one of them goes through here, so that the counts are always right.

    Attributes:
        rows: All of them in their order; to be read only.
        tally: Their counts.
        is_blind: Whether a reader shall call films before the model's verdict is shown.
    """

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.tally = Tally()
        self.is_blind = False
        self._by_id: dict[StudyId, Row] = {}
        self._next_number = 0

    def row_of(self, study_id: StudyId | None) -> Row | None:
        """The row of a study; None if it is not in the list."""
        return None if study_id is None else self._by_id.get(study_id)

    def lists(self, study: Study) -> bool:
        """Whether a study is in the list, and is not to be screened in another way by now."""
        row = self._by_id.get(study.study_id)
        return row is not None and (row.study is study or row.study == study)

    def append(self, studies: Iterable[Study]) -> list[Row]:
        """Add what is not in the list yet at its end, as waiting; returns the new rows."""
        fresh = {study.study_id: study for study in studies if study.study_id not in self._by_id}
        if not self.rows:
            self._next_number = 0  # an empty list is another list, whose films are counted anew in the history too
        rows = [Row(study, self._next_number + offset) for offset, study in enumerate(fresh.values())]
        self._next_number += len(rows)
        self._enter(rows)
        self.rows += rows
        return rows

    def update(self, states: Iterable[RowState]) -> list[Row]:
        """Set rows to other states; returns the rows. Studies that are not in the list are passed over."""
        changed = []
        for state in states:
            row = self._by_id.get(state.study.study_id)
            if row is not None:
                row.study, row.finding, row.stage, row.review = state.study, state.finding, state.stage, state.review
                changed.append(row)
        self.tally.count(changed)
        return changed

    def set_blind(self, is_blind: bool) -> None:
        """Hide the model's verdicts of films that no reader has called, now and of those to come; or show them."""
        self.is_blind = is_blind
        for row in self.rows:
            row.is_blind = is_blind
        self.tally.count(self.rows)

    def take(self, study_ids: Iterable[StudyId]) -> Removed:
        """Remove studies; returns them with their places, for `put_back`."""
        going = {study_id for study_id in study_ids if study_id in self._by_id}
        places = [(place, row) for place, row in enumerate(self.rows) if row.study.study_id in going]
        self.tally.forget(row for _, row in places)
        self.rows = [row for row in self.rows if row.study.study_id not in going]
        for study_id in going:
            del self._by_id[study_id]
        return places

    def put_back(self, removed: Removed) -> list[Row]:
        """Undo `take`; returns the rows that came back. Studies that were added anew meanwhile stay as they are."""
        is_partly_there = any(row.study.study_id in self._by_id for _, row in removed)
        back = [pair for pair in removed if pair[1].study.study_id not in self._by_id] if is_partly_there else removed
        rows = [row for _, row in back]
        self._enter(rows)
        self.rows = _merged(self.rows, back)
        return rows

    def arrange(self, key: Callable[[Row], Any], *, is_descending: bool = False) -> None:
        """Sort; rows without a value (None) come last either way, equal ones in the order in which they came."""
        in_turn = sorted(self.rows, key=number_of)
        values = [key(row) for row in in_turn]  # no pairs: 20,000 of them would have the garbage collector come
        valued = [place for place, value in enumerate(values) if value is not None]
        valued.sort(key=values.__getitem__, reverse=is_descending)
        without = [row for row, value in zip(in_turn, values, strict=True) if value is None]
        self.rows = [in_turn[place] for place in valued] + without

    def _enter(self, rows: list[Row]) -> None:
        for row in rows:
            row.is_blind = self.is_blind
            self._by_id[row.study.study_id] = row
        self.tally.count(rows)


def number_of(row: Row) -> int:
    """The order in which a row came."""
    return row.number


def _merged(rows: list[Row], back: Removed) -> list[Row]:
    """`rows` with others among them at the places that they are to have, or after the last."""
    merged: list[Row] = []
    remaining = iter(rows)
    for place, row in back:
        merged += islice(remaining, max(place - len(merged), 0))
        merged.append(row)
    return [*merged, *remaining]
