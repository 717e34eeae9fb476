"""The worklist as a table model. Rows are found by study, never by their number, which sorting changes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from pneumoscan.core.finding import Finding, Status
from pneumoscan.core.problem import Problem, ProblemCode
from pneumoscan.gui import text
from pneumoscan.gui.outcome import Outcome, outcome_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pneumoscan.core.study import Study, StudyId

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NO_SCORE = -1.0


class Column(IntEnum):
    """The columns, from left to right."""

    FILM = 0
    FILE = 1
    STATUS = 2
    VERDICT = 3
    SCORE = 4


class Role(IntEnum):
    """What the model gives besides Qt's own roles."""

    SORT = Qt.ItemDataRole.UserRole  # a native value, to compare rows by
    OUTCOME = Qt.ItemDataRole.UserRole + 1
    STUDY_ID = Qt.ItemDataRole.UserRole + 2


@dataclass(slots=True, eq=False)
class Row:
    """A study in the list.

    Attributes:
        study: Which.
        number: The order in which it came.
        finding: What came of it; None if nothing has yet.
        stage: How far it is, as long as it has no finding.
    """

    study: Study
    number: int
    finding: Finding | None = None
    stage: Outcome = Outcome.WAITING

    @property
    def outcome(self) -> Outcome:
        """What can be said of it now."""
        return outcome_of(self.finding) if self.finding else self.stage

    def as_finding(self) -> Finding:
        """For a report: the finding, or that there is none."""
        return self.finding or Finding(self.study, Status.ERROR, problem=Problem(ProblemCode.NOT_SCREENED))


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
        """Say how far studies are, whatever they came to before. Those that are not in the list are passed over."""
        self._update(studies, None, stage)

    def set_finding(self, finding: Finding) -> None:
        """Enter what came of a study, if it is in the list."""
        self._update([finding.study], finding, Outcome.WAITING)

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
        key = _SORT_KEYS[Column(column)] if column >= 0 else _number
        descending = column >= 0 and order is Qt.SortOrder.DescendingOrder
        self._rows = sorted(sorted(before, key=_number), key=key, reverse=descending)
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

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: D102, N802
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: D102, N802
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102, N802
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.FILM: self.tr("Film"),
            Column.FILE: self.tr("File"),
            Column.STATUS: self.tr("Status"),
            Column.VERDICT: self.tr("Verdict"),
            Column.SCORE: self.tr("Score"),
        }.get(Column(section))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], Column(index.column())
        answer = _ANSWERS.get(role)
        return answer(row, column) if answer else None

    # Inner life

    def _update(self, studies: Iterable[Study], finding: Finding | None, stage: Outcome) -> None:
        positions = [self._positions[s.study_id] for s in studies if s.study_id in self._positions]
        for position in positions:
            row = self._rows[position]
            self._counts[row.outcome] -= 1
            row.finding, row.stage = finding, stage
            self._counts[row.outcome] += 1
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


def _number(row: Row) -> int:
    return row.number


def _file_name(row: Row) -> str:
    return row.study.path.name.casefold()


def _outcome_order(row: Row) -> int:
    return row.outcome.value


def _score(row: Row) -> float:
    return row.finding.assessment.score if row.finding and row.finding.assessment else _NO_SCORE


_SORT_KEYS: dict[Column, Callable[[Row], Any]] = {
    Column.FILM: _number,
    Column.FILE: _file_name,
    Column.STATUS: _outcome_order,
    Column.VERDICT: _outcome_order,
    Column.SCORE: _score,
}


def _display(row: Row, column: Column) -> str | None:
    assessment = row.finding.assessment if row.finding else None
    if column is Column.FILE:
        return text.printable(row.study.path.name)
    if column is Column.STATUS:
        return text.status(row.outcome)
    if column is Column.VERDICT and assessment:
        return text.verdict(assessment.verdict)
    if column is Column.SCORE and assessment:
        return text.score(assessment.score)
    return None


def _tool_tip(row: Row, _column: Column) -> str:
    lines = [str(row.study.path)]
    if row.finding and row.finding.problem:
        lines.append(text.problem(row.finding.problem))
    return text.tool_tip(*lines)


def _decoration(row: Row, column: Column) -> QImage | None:
    if column is not Column.FILM or row.finding is None or row.finding.thumbnail is None:
        return None
    grey = row.finding.thumbnail
    rows, columns = grey.shape
    return QImage(grey.data, columns, rows, columns, QImage.Format.Format_Grayscale8).copy()


def _accessible(row: Row, column: Column) -> str | None:
    return _display(row, Column.FILE if column is Column.FILM else column)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    across = Qt.AlignmentFlag.AlignRight if column is Column.SCORE else Qt.AlignmentFlag.AlignLeft
    return across | Qt.AlignmentFlag.AlignVCenter


_ANSWERS: dict[int, Callable[[Row, Column], Any]] = {
    Qt.ItemDataRole.DisplayRole: _display,
    Qt.ItemDataRole.ToolTipRole: _tool_tip,
    Qt.ItemDataRole.DecorationRole: _decoration,
    Qt.ItemDataRole.AccessibleTextRole: _accessible,
    Qt.ItemDataRole.TextAlignmentRole: lambda _row, column: _alignment(column),
    Role.SORT: lambda row, column: _SORT_KEYS[column](row),
    Role.OUTCOME: lambda row, _column: row.outcome,
    Role.STUDY_ID: lambda row, _column: row.study.study_id,
}
