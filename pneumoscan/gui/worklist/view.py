"""The worklist as the user sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from pneumoscan.core.verdict import Verdict
from pneumoscan.gui.look import text, theme
from pneumoscan.gui.worklist.cells import Column, Role
from pneumoscan.gui.worklist.delegates import SIGNS, FileDelegate, RowDelegate, ThumbnailDelegate, VerdictDelegate
from pneumoscan.gui.worklist.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QResizeEvent

    from pneumoscan.core.study import StudyId
    from pneumoscan.gui.worklist.model import AnyIndex, WorklistModel

_ROW_HEIGHT = 2.6  # of a line of text
_LEAST_NAME = 5.0  # the room for a file name in the smallest window, in lines of text
_WIDTHS = {Column.FILM: 3.2, Column.SCORE: 3.3}


class WorklistView(QTableView):
    """A table with one current study. Moving through it by keyboard shows each film."""

    current_study_changed = Signal(object)  # a StudyId, or None

    def __init__(self, model: WorklistModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Worklist"))
        self._set_behaviour()
        self._set_columns()
        self.setItemDelegate(RowDelegate(self))
        self.setItemDelegateForColumn(Column.FILM, ThumbnailDelegate(self))
        self.setItemDelegateForColumn(Column.FILE, FileDelegate(self))
        self.setItemDelegateForColumn(Column.VERDICT, VerdictDelegate(self))
        model.rowsInserted.connect(self._select_something)

    @property
    def current_study_id(self) -> StudyId | None:
        """The study whose film is shown."""
        study_id: StudyId | None = self.currentIndex().data(Role.STUDY_ID)
        return study_id

    def selected_study_ids(self) -> list[StudyId]:
        """All that are selected, from top to bottom."""
        selection = self.selectionModel().selection()  # selectedRows() asks the model of each cell, by way of Python
        parts = [selection.at(number) for number in range(selection.count())]
        rows = sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})
        return [self._model.index(row, 0).data(Role.STUDY_ID) for row in rows]

    def go_to(self, row: int) -> None:
        """Make the row, or the nearest that there is, the current and only selected one."""
        count = self._model.rowCount()
        if count:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            index = self._model.index(min(max(row, 0), count - 1), Column.FILE)
            self.selectionModel().setCurrentIndex(index, flags)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()  # a row that is current and not chosen is marked over its whole width
        self.current_study_changed.emit(current.data(Role.STUDY_ID))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End lead to the first and the last study, not to the ends of a row, which is chosen as a whole."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self._model.rowCount() - 1,
        }
        if action in ends:
            return self._model.index(ends[action], Column.FILE)
        return super().moveCursor(action, modifiers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current study in sight where it was so far: a notice takes its room from below."""
        place = self.visualRect(self.currentIndex())
        was_seen = place.isValid() and place.top() >= 0 and place.bottom() <= event.oldSize().height()
        super().resizeEvent(event)
        if was_seen:
            self.scrollTo(self.currentIndex())

    def _select_something(self) -> None:
        if not self.currentIndex().isValid():
            self.go_to(0)

    def _set_behaviour(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _set_columns(self) -> None:
        unit = theme.em(self.font())
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(round(unit * _ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSelectionModel(QItemSelectionModel(self._model, header))  # else it looks through the selected rows
        header.setMinimumSectionSize(round(unit * 3))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, round(unit * width))
        states = (text.shown_anyway(), *(text.status(outcome) for outcome in Outcome))
        self.setColumnWidth(Column.STATUS, self._width_for(states))
        verdicts = [text.verdict(verdict) for verdict in Verdict]
        self.setColumnWidth(Column.VERDICT, self._width_for(verdicts) + round(unit * SIGNS))
        beside = sum(self.columnWidth(column) for column in Column if column is not Column.FILE)
        self.setMinimumWidth(beside + round(unit * _LEAST_NAME) + self.verticalScrollBar().sizeHint().width())
        header.setSectionResizeMode(Column.FILE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.FILM, QHeaderView.ResizeMode.Fixed)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def _width_for(self, words: Iterable[str]) -> int:
        """What the longest of these takes, with the room that the style sheet leaves beside it."""
        gap = round(theme.em(self.font()) * 0.25) + 5
        return max(self.fontMetrics().horizontalAdvance(word) for word in words) + 2 * gap
