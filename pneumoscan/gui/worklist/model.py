"""The worklist as a table model. Rows are found by study, never by their number, which sorting changes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pneumoscan.gui.worklist.cells import ANSWERS, SORT_KEYS, Column, alignment_of, number_of, title_of
from pneumoscan.gui.worklist.outcome import Outcome
from pneumoscan.gui.worklist.row import Row, RowState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pneumoscan.core.finding import Finding
    from pneumoscan.core.review import Review
    from pneumoscan.core.study import Study, StudyId

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


Removed: TypeAlias = list[tuple[int, Row]]


class WorklistModel(QAbstractTableModel):
    """The studies, in the order shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._positions: dict[StudyId, int] = {}
        self._next_number = 0
        self._counts: Counter[Outcome] = Counter()
        self._order = (-1, Qt.SortOrder.AscendingOrder)

    # Reading

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows in the order shown."""
        return tuple(self._rows)

    def row_of(self, study_id: StudyId | None) -> Row | None:
        """The row of a study; None if it is not in the list."""
        position = self._positions.get(study_id) if study_id is not None else None
        return None if position is None else self._rows[position]

    def index_of(self, study_id: StudyId, column: int = 0) -> QModelIndex:
        """Where a study is now; not valid if it is not in the list."""
        position = self._positions.get(study_id)
        return _NOWHERE if position is None else self.index(position, column)

    def neighbours(self, study_id: StudyId) -> tuple[Study, ...]:
        """The studies below and above."""
        position = self._positions.get(study_id)
        if position is None:
            return ()
        beside = (position + 1, position - 1)
        return tuple(self._rows[other].study for other in beside if 0 <= other < len(self._rows))

    def count_of(self, outcome: Outcome) -> int:
        """How many studies have come to that."""
        return self._counts[outcome]

    def count_warned(self) -> int:
        """How many verdicts have warnings beside them."""
        return sum(row.is_warned for row in self._rows)

    # Changing

    def append(self, studies: Iterable[Study]) -> list[Study]:
        """Add what is not in the list yet at its end, as waiting; returns what was added."""
        fresh = list({s.study_id: s for s in studies if s.study_id not in self._positions}.values())
        if not fresh:
            return fresh
        first = len(self._rows)
        self.beginInsertRows(_NOWHERE, first, first + len(fresh) - 1)
        self._rows += [Row(study, self._next_number + offset) for offset, study in enumerate(fresh)]
        self._counts[Outcome.WAITING] += len(fresh)
        self._next_number += len(fresh)
        self._reindex(first)
        self.endInsertRows()
        return fresh

    def set_stage(self, studies: Iterable[Study], stage: Outcome) -> None:
        """Say how far studies are, whatever they came to before.

        Those that are not in the list, or are to be screened in another way by now, are passed over.
        """
        self._update([RowState(s, None, stage, self._review_of(s)) for s in studies if self._is_listed(s)])

    def set_finding(self, finding: Finding) -> None:
        """Enter what came of a study, if it is in the list and is not to be screened in another way by now."""
        if self._is_listed(finding.study):
            self._update([RowState(finding.study, finding, review=self._review_of(finding.study))])

    def exchange(self, states: Iterable[RowState]) -> list[RowState]:
        """Set rows to other states, also to another way of screening; returns theirs before.

        Studies that are not in the list are passed over.
        """
        wanted = [state for state in states if state.study.study_id in self._positions]
        before = [self._rows[self._positions[state.study.study_id]].state for state in wanted]
        self._update(wanted)
        return before

    def take(self, study_ids: Iterable[StudyId]) -> Removed:
        """Remove studies; returns them with their places, for `put_back`."""
        positions = sorted(self._positions[study_id] for study_id in study_ids if study_id in self._positions)
        removed = [(position, self._rows[position]) for position in positions]
        for first, last in reversed(_runs(positions)):
            self.beginRemoveRows(_NOWHERE, first, last)
            for row in self._rows[first : last + 1]:
                del self._positions[row.study.study_id]
                self._counts[row.outcome] -= 1
            del self._rows[first : last + 1]
            self._reindex(first)
            self.endRemoveRows()
        return removed

    def put_back(self, removed: Removed) -> None:
        """Undo `take`. Studies that were added anew meanwhile stay as they are."""
        rows = [(place, row) for place, row in removed if row.study.study_id not in self._positions]
        for first, last in _runs([place for place, _ in rows]):
            back = [row for place, row in rows if first <= place <= last]
            start = min(first, len(self._rows))
            self.beginInsertRows(_NOWHERE, start, start + len(back) - 1)
            self._rows[start:start] = back
            self._counts.update(row.outcome for row in back)
            self._reindex(start)
            self.endInsertRows()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by -1 into the order in which the studies came."""
        self._order = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self._rows
        key = SORT_KEYS[Column(column)] if column >= 0 else number_of
        descending = column >= 0 and order is Qt.SortOrder.DescendingOrder
        self._rows = sorted(sorted(before, key=number_of), key=key, reverse=descending)
        self._reindex(0)
        for index in self.persistentIndexList():
            place = self._positions[before[index.row()].study.study_id]
            self.changePersistentIndex(index, self.index(place, index.column()))
        self.layoutChanged.emit()

    def sort_again(self) -> None:
        """Sort once more by what was asked for last: results that came since stand where they came."""
        if self._order[0] >= 0:
            self.sort(*self._order)

    # Qt's questions

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment_of(Column(section))
        return title_of(Column(section)) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], Column(index.column())
        answer = ANSWERS.get(role)
        return answer(row, column) if answer else None

    # Inner life

    def _is_listed(self, study: Study) -> bool:
        row = self.row_of(study.study_id)
        return row is not None and (row.study is study or row.study == study)

    def _review_of(self, study: Study) -> Review:
        return self._rows[self._positions[study.study_id]].review

    def _update(self, states: Iterable[RowState]) -> None:
        positions, before, after = [], [], []
        for state in states:
            positions.append(self._positions[state.study.study_id])
            row = self._rows[positions[-1]]
            before.append(row.outcome)
            row.study, row.finding, row.stage, row.review = state.study, state.finding, state.stage, state.review
            after.append(row.outcome)
        self._counts.subtract(before)
        self._counts.update(after)
        if positions:
            self.dataChanged.emit(self.index(min(positions), 0), self.index(max(positions), len(Column) - 1))

    def _reindex(self, first: int) -> None:
        for position in range(first, len(self._rows)):
            self._positions[self._rows[position].study.study_id] = position


def _runs(positions: list[int]) -> list[tuple[int, int]]:
    """Ascending positions as stretches without gaps."""
    runs: list[tuple[int, int]] = []
    for position in positions:
        if runs and position == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], position)
        else:
            runs.append((position, position))
    return runs
