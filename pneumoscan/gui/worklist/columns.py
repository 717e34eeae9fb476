"""The columns of the worklist, and what the model gives besides Qt's own roles."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QCoreApplication, Qt


class Column(IntEnum):
    """The columns, by their numbers in the model."""

    FILM = 0
    FILE = 1
    STATUS = 2
    VERDICT = 3
    SCORE = 4
    PATIENT = 5
    DATE = 6
    WARNINGS = 7
    REVIEWED = 8
    NOTE = 9


# From the leading edge on, as long as nobody has moved them.
IN_TURN = (
    Column.FILM, Column.PATIENT, Column.FILE, Column.DATE, Column.STATUS,
    Column.VERDICT, Column.SCORE, Column.WARNINGS, Column.REVIEWED, Column.NOTE,
)  # fmt: skip
AT_FIRST = frozenset(
    {Column.FILM, Column.FILE, Column.STATUS, Column.VERDICT, Column.SCORE, Column.REVIEWED}
)  # in sight as long as nobody has chosen others


class Role(IntEnum):
    """What the model gives besides Qt's own roles."""

    OUTCOME = Qt.ItemDataRole.UserRole + 1
    STUDY_ID = Qt.ItemDataRole.UserRole + 2
    WARNED = Qt.ItemDataRole.UserRole + 3  # whether warnings stand beside the verdict
    OVERRULED = Qt.ItemDataRole.UserRole + 4  # whether the verdict is shown at a person's request only


def title_of(column: Column) -> str:
    """The name of a column."""
    translate = QCoreApplication.translate
    return {
        Column.FILM: translate("Worklist", "Film"),
        Column.FILE: translate("Worklist", "File"),
        Column.STATUS: translate("Worklist", "Status"),
        Column.VERDICT: translate("Worklist", "Verdict"),
        Column.SCORE: translate("Worklist", "Score"),
        Column.PATIENT: translate("Worklist", "Patient"),
        Column.DATE: translate("Worklist", "Date"),
        Column.WARNINGS: translate("Worklist", "Warnings"),
        Column.REVIEWED: translate("Worklist", "Reviewed"),
        Column.NOTE: translate("Worklist", "Note"),
    }[column]


def heading_of(column: Column) -> str:
    """The title of a column where room is short."""
    return QCoreApplication.translate("Worklist", "Read") if column is Column.REVIEWED else title_of(column)


def alignment_of(column: Column) -> Qt.AlignmentFlag:
    """Where a column has its text; Qt mirrors it for what is read from right to left."""
    across = Qt.AlignmentFlag.AlignRight if column is Column.SCORE else Qt.AlignmentFlag.AlignLeft
    return across | Qt.AlignmentFlag.AlignVCenter
