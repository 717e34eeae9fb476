"""How wide the columns are: as their content needs it, and the rest for the file's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pneumoscan.gui.look import text, theme
from pneumoscan.gui.worklist.cell_looks import SIGN_ROOM, signs_beside_verdict
from pneumoscan.gui.worklist.cells import reading_word
from pneumoscan.gui.worklist.columns import AT_FIRST, Column, heading_of
from pneumoscan.gui.worklist.delegates import cell_margin
from pneumoscan.gui.worklist.outcome import OF_VERDICT
from pneumoscan.gui.worklist.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QTableView

    from pneumoscan.gui.worklist.tally import Kind

_LEAST_NAME = 5.0  # the room for a file's name in the smallest window, in lines of text
_GOOD_NAME = 9.0  # the room that it has before other columns come in by themselves
_ARROW = 0.9  # of the order, beside the heading
_FIXED = {Column.FILM: 3.2, Column.PATIENT: 8.0, Column.NOTE: 10.0}
_VERDICT_OF = {outcome: verdict for verdict, outcome in OF_VERDICT.items()}


class ColumnWidths:
    """Fits the columns of a view to what its rows say. What a person has set stays."""

    def __init__(self, view: QTableView) -> None:
        self._view = view
        self._kinds: frozenset[Kind] = frozenset()
        self.set_by_hand: dict[Column, int] = {}
        self.is_fitting = False

    def fit(self, kinds: frozenset[Kind] | None = None) -> None:
        """Set the widths.

        Args:
            kinds: What rows there are in the list; None where that is as before.
        """
        self._kinds = self._kinds if kinds is None else kinds
        header = self._view.horizontalHeader()
        visible = [column for column in Column if not header.isSectionHidden(column) and column is not Column.FILE]
        widths = {column: self.set_by_hand.get(column) or self.natural(column) for column in visible}
        room, least = self._view.viewport().width(), self._lines(_LEAST_NAME)
        if sum(widths.values()) + least > room and Column.REVIEWED in widths:
            widths[Column.REVIEWED] = self.set_by_hand.get(Column.REVIEWED) or self._narrow()
        self.is_fitting = True
        for column, width in widths.items():
            self._view.setColumnWidth(column, width)
        self._view.setColumnWidth(Column.FILE, max(room - sum(widths.values()), least))
        self.is_fitting = False

    def least(self) -> int:
        """The width that the view needs for the columns that are there at first; of readings the signs only."""
        beside = self._narrow() + sum(self.natural(column) for column in AT_FIRST - {Column.FILE, Column.REVIEWED})
        frame = 2 * self._view.frameWidth()
        return beside + self._lines(_LEAST_NAME) + self._view.verticalScrollBar().sizeHint().width() + frame

    def guests(self) -> list[Column]:
        """Patient and date, as far as films have them and there is room for them beside what is there at first."""
        wanted = {
            Column.PATIENT: any(kind.has_patient for kind in self._kinds),
            Column.DATE: any(kind.is_dated for kind in self._kinds),
        }
        least = self.least() - self._narrow() + self.natural(Column.REVIEWED)
        room = self._view.width() - least - self._lines(_GOOD_NAME - _LEAST_NAME)
        found = []
        for column in (column for column, is_wanted in wanted.items() if is_wanted):
            room -= self.natural(column)
            if room >= 0:
                found.append(column)
        return found

    def natural(self, column: Column) -> int:
        """The width in pixels that heading and content need."""
        content = self._lines(_FIXED[column]) if column in _FIXED else self._content(column)
        return max(self._heading(column), content)

    def _narrow(self) -> int:
        """The width of the readings' signs without their words."""
        unit = theme.em(self._view.font())
        return max(self._heading(Column.REVIEWED), round(unit * SIGN_ROOM) + 2 * cell_margin(unit))

    def _heading(self, column: Column) -> int:
        header = self._view.horizontalHeader()
        unit = theme.em(self._view.font())
        arrow = _ARROW if header.sortIndicatorSection() == column else 0.0
        return header.fontMetrics().horizontalAdvance(heading_of(column)) + 2 * cell_margin(unit) + round(unit * arrow)

    def _content(self, column: Column) -> int:
        kinds = self._kinds
        if column is Column.STATUS:
            words = {text.shown_anyway() if kind.is_overruled else text.status(kind.outcome) for kind in kinds}
            return self._room_for(words)
        if column is Column.VERDICT:
            called = [kind for kind in kinds if kind.outcome in _VERDICT_OF]
            rooms = (
                self._room_for([text.verdict(_VERDICT_OF[kind.outcome])], signs_beside_verdict(kind)) for kind in called
            )
            return max(rooms, default=0)
        if column is Column.REVIEWED:
            readings = {kind.reading for kind in kinds} - {Reading.NOT_READ}
            return self._room_for({reading_word(reading) for reading in readings}, signs=1)
        sample = {Column.SCORE: text.score(0.0), Column.DATE: "0000-00-00", Column.WARNINGS: "00"}.get(column, "")
        return self._room_for([sample], signs=int(column is Column.WARNINGS))

    def _room_for(self, words: Collection[str], signs: int = 0) -> int:
        unit = theme.em(self._view.font())
        parts = (part for several in words for part in several.split(" "))  # a cell has room for two lines
        widest = max(map(self._view.fontMetrics().horizontalAdvance, parts), default=0)
        return widest + 2 * cell_margin(unit) + signs * round(unit * SIGN_ROOM) + 2 if widest else 0

    def _lines(self, count: float) -> int:
        return round(theme.em(self._view.font()) * count)
