"""What each cell of the worklist says, to the eye, to the pointer and to a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage

from pneumoscan.gui.look import text
from pneumoscan.gui.verdict import review_text
from pneumoscan.gui.worklist.columns import Column, Role, alignment_of, heading_of, title_of
from pneumoscan.gui.worklist.filtering import shown_score
from pneumoscan.gui.worklist.order import first_line, patient_of, taken_on
from pneumoscan.gui.worklist.reading import Reading, reading_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pneumoscan.gui.worklist.row import Row

__all__ = ["ANSWERS", "HEADINGS", "Column", "Role", "reading_word", "words_of"]

translate = QCoreApplication.translate


def reading_word(reading: Reading) -> str:
    """The word for what a reader made of a film beside what the model did."""
    return {
        Reading.SECOND_LOOK: translate("Worklist", "Second look"),
        Reading.DISAGREES: translate("Worklist", "Disagrees"),
        Reading.UNSURE: translate("Worklist", "Unsure"),
        Reading.AGREES: translate("Worklist", "Agrees"),
        Reading.READ: translate("Worklist", "Read"),
        Reading.NOT_READ: "",
    }[reading]


def _score(row: Row) -> str:
    score = shown_score(row)
    return "" if score is None else text.score(score)


def _date(row: Row) -> str:
    day = taken_on(row)
    return day.isoformat() if day else ""


_WORDS: dict[Column, Callable[[Row], str]] = {
    Column.FILM: lambda _row: "",
    Column.FILE: lambda row: text.printable(row.study.path.name),
    Column.STATUS: lambda row: text.shown_anyway() if row.is_overruled else text.status(row.outcome),
    Column.VERDICT: lambda row: text.verdict(row.verdict) if row.verdict else "",
    Column.SCORE: _score,
    Column.PATIENT: lambda row: text.printable(patient_of(row)),
    Column.DATE: _date,
    Column.WARNINGS: lambda row: str(len(row.warnings)) if row.warnings else "",
    Column.REVIEWED: lambda row: reading_word(reading_of(row)),
    Column.NOTE: lambda row: text.printable(first_line(row.review.note)),
}


def words_of(row: Row, column: Column) -> str:
    """What stands in a cell, as plain text on one line; empty where nothing does."""
    return _WORDS[column](row)


def _display(row: Row, column: Column) -> str | None:
    return words_of(row, column) or None


def _decision(row: Row) -> list[str]:
    """Reader and model side by side, where both may be told."""
    reader, model = row.review.verdict, row.model_verdict
    if reader is None:
        return []
    lines = [translate("Worklist", "Reader: {verdict}").format(verdict=review_text.said(reader))]
    if model is not None:
        both = translate("Worklist", "Model: {verdict}, score {score}")
        lines.append(both.format(verdict=text.verdict(model), score=_score(row)))
    if row.needs_second_look:
        lines.append(translate("Worklist", "Called before the model's verdict was seen: look at it a second time."))
    return lines


def _tool_tip(row: Row, column: Column) -> str:
    if column is Column.NOTE and row.review.note:
        return text.tool_tip(*row.review.note.splitlines())
    if column is Column.PATIENT and patient_of(row):
        return text.tool_tip(patient_of(row))
    lines = [str(row.study.path)]
    if row.finding and row.finding.problem:
        lines.append(text.problem(row.finding.problem))
    return text.tool_tip(*lines, *_decision(row), *(text.warning(each) for each in row.warnings))


def _decoration(row: Row, column: Column) -> QImage | None:
    if column is not Column.FILM or row.finding is None or row.finding.thumbnail is None:
        return None
    grey = row.finding.thumbnail
    rows, columns = grey.shape
    return QImage(grey.data, columns, rows, columns, QImage.Format.Format_Grayscale8).copy()


def _accessible(row: Row, column: Column) -> str | None:
    """The cell in words; the first and the file's say the whole row, since a row is chosen as a whole."""
    if column in (Column.FILM, Column.FILE):
        return _whole(row)
    words = _display(row, column)
    if column is Column.VERDICT:
        return ". ".join(filter(None, (words, *_decision(row), *_spoken_warnings(row)))) or None
    if column is Column.WARNINGS and words:
        return ". ".join(text.warning(each) for each in row.warnings)
    return words


def _whole(row: Row) -> str:
    parts = [words_of(row, Column.FILE)]
    for column in (Column.PATIENT, Column.DATE, Column.STATUS, Column.VERDICT, Column.SCORE):
        words = words_of(row, column)
        parts += [f"{title_of(column)}: {words}"] if words else []
    parts += _decision(row)
    if row.finding and row.finding.problem:
        parts.append(text.problem(row.finding.problem))
    parts += _spoken_warnings(row)
    note = words_of(row, Column.NOTE)
    return ". ".join([*parts, f"{title_of(Column.NOTE)}: {note}"] if note else parts)


def _spoken_warnings(row: Row) -> list[str]:
    return [text.warning(each) for each in row.warnings] if row.is_warned else []


ANSWERS: dict[int, Callable[[Row, Column], Any]] = {
    Qt.ItemDataRole.DisplayRole: _display,
    Qt.ItemDataRole.ToolTipRole: _tool_tip,
    Qt.ItemDataRole.DecorationRole: _decoration,
    Qt.ItemDataRole.AccessibleTextRole: _accessible,
    Qt.ItemDataRole.TextAlignmentRole: lambda _row, column: alignment_of(column),
    Role.OUTCOME: lambda row, _column: row.outcome,
    Role.STUDY_ID: lambda row, _column: row.study.study_id,
    Role.WARNED: lambda row, _column: row.is_warned,
    Role.OVERRULED: lambda row, _column: row.is_overruled,
}

HEADINGS: dict[int, Callable[[Column], Any]] = {
    Qt.ItemDataRole.DisplayRole: heading_of,
    Qt.ItemDataRole.ToolTipRole: title_of,
    Qt.ItemDataRole.AccessibleTextRole: title_of,
    Qt.ItemDataRole.TextAlignmentRole: alignment_of,
}
