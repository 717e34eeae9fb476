"""What each cell of the worklist says."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage

from pneumoscan.gui.look import text

if TYPE_CHECKING:
    from collections.abc import Callable

    from pneumoscan.gui.worklist.row import Row

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
    WARNED = Qt.ItemDataRole.UserRole + 3  # whether warnings stand beside the verdict
    OVERRULED = Qt.ItemDataRole.UserRole + 4  # whether the verdict is shown at a person's request only


def number_of(row: Row) -> int:
    """The order in which a row came."""
    return row.number


def _file_name(row: Row) -> str:
    return row.study.path.name.casefold()


def _outcome_order(row: Row) -> int:
    return row.outcome.value


def _score(row: Row) -> float:
    return row.finding.assessment.score if row.finding and row.finding.assessment else _NO_SCORE


SORT_KEYS: dict[Column, Callable[[Row], Any]] = {
    Column.FILM: number_of,
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
        return text.shown_anyway() if row.is_overruled else text.status(row.outcome)
    if column is Column.VERDICT and assessment:
        return text.verdict(assessment.verdict)
    if column is Column.SCORE and assessment:
        return text.score(assessment.score)
    return None


def _tool_tip(row: Row, _column: Column) -> str:
    lines = [str(row.study.path)]
    if row.finding and row.finding.problem:
        lines.append(text.problem(row.finding.problem))
    return text.tool_tip(*lines, *(text.warning(each) for each in row.warnings))


def _decoration(row: Row, column: Column) -> QImage | None:
    if column is not Column.FILM or row.finding is None or row.finding.thumbnail is None:
        return None
    grey = row.finding.thumbnail
    rows, columns = grey.shape
    return QImage(grey.data, columns, rows, columns, QImage.Format.Format_Grayscale8).copy()


def _accessible(row: Row, column: Column) -> str | None:
    words = _display(row, Column.FILE if column is Column.FILM else column)
    if column is not Column.VERDICT or not row.is_warned:
        return words
    return ". ".join(filter(None, (words, *(text.warning(each) for each in row.warnings))))


def title_of(column: Column) -> str:
    """The heading of a column."""
    translate = QCoreApplication.translate
    return {
        Column.FILM: translate("Worklist", "Film"),
        Column.FILE: translate("Worklist", "File"),
        Column.STATUS: translate("Worklist", "Status"),
        Column.VERDICT: translate("Worklist", "Verdict"),
        Column.SCORE: translate("Worklist", "Score"),
    }[column]


def alignment_of(column: Column) -> Qt.AlignmentFlag:
    """Where a column has its text."""
    across = Qt.AlignmentFlag.AlignRight if column is Column.SCORE else Qt.AlignmentFlag.AlignLeft
    return across | Qt.AlignmentFlag.AlignVCenter


ANSWERS: dict[int, Callable[[Row, Column], Any]] = {
    Qt.ItemDataRole.DisplayRole: _display,
    Qt.ItemDataRole.ToolTipRole: _tool_tip,
    Qt.ItemDataRole.DecorationRole: _decoration,
    Qt.ItemDataRole.AccessibleTextRole: _accessible,
    Qt.ItemDataRole.TextAlignmentRole: lambda _row, column: alignment_of(column),
    Role.SORT: lambda row, column: SORT_KEYS[column](row),
    Role.OUTCOME: lambda row, _column: row.outcome,
    Role.STUDY_ID: lambda row, _column: row.study.study_id,
    Role.WARNED: lambda row, _column: row.is_warned,
    Role.OVERRULED: lambda row, _column: row.is_overruled,
}
