"""The worklist as the user sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from pneumoscan.gui.look import theme
from pneumoscan.gui.worklist.columns import Column, Role
from pneumoscan.gui.worklist.delegates import RowDelegate
from pneumoscan.gui.worklist.filtering import EVERYTHING
from pneumoscan.gui.worklist.header import Headings, packed, unpacked
from pneumoscan.gui.worklist.reading import needs_review
from pneumoscan.gui.worklist.steps import runs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QByteArray, QModelIndex
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from pneumoscan.core.study import StudyId
    from pneumoscan.gui.worklist.model import AnyIndex, WorklistModel

_ROW_HEIGHT = 2.6  # of a line of text
_Select = QItemSelectionModel.SelectionFlag


class WorklistView(QTableView):
    """A table with one current study. Moving through it by keyboard shows each film."""

    current_study_changed = Signal(object)  # a StudyId, or None

    def __init__(self, model: WorklistModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._kept: list[StudyId] = []  # the selection, while all rows change their places
        self._kept_current: StudyId | None = None
        self._top: StudyId | None = None
        self._is_current_seen = False
        self._was_chosen = False
        self.setModel(model)
        self.setAccessibleName(self.tr("Worklist"))
        self._set_behaviour()
        self.headings = Headings(self, model)
        self.setSortingEnabled(True)
        self.setItemDelegate(RowDelegate(model, self))
        model.rowsInserted.connect(self._select_something)
        model.about_to_rearrange.connect(self._remember_places)
        model.rearranged.connect(self._restore_places)
        model.filter_changed.connect(self._on_filter_changed)
        model.order_changed.connect(self._show_order)
        self.headings.fit()
        self._select_something()

    @property
    def current_study_id(self) -> StudyId | None:
        """The study whose film is shown."""
        study_id: StudyId | None = self.currentIndex().data(Role.STUDY_ID)
        return study_id

    def selected_study_ids(self) -> list[StudyId]:
        """All that are selected, from top to bottom."""
        return [self._model.shown_at(place).study.study_id for place in self._selected_places()]

    def go_to(self, row: int) -> None:
        """Make the row shown at that place, or the nearest that there is, the current and only selected one."""
        count = self._model.rowCount()
        if count:
            index = self._model.index(min(max(row, 0), count - 1), Column.FILE)
            self.selectionModel().setCurrentIndex(index, _Select.ClearAndSelect | _Select.Rows)

    def reveal(self, study_id: StudyId) -> None:
        """Go to a study of the list; where the filter hides it, show all again."""
        if not self._model.index_of(study_id).isValid():
            self._model.set_filter(EVERYTHING)
        index = self._model.index_of(study_id)
        if index.isValid():
            self.go_to(index.row())

    def invert_selection(self) -> None:
        """Select what is not selected."""
        chosen = set(self._selected_places())
        self._select(place for place in range(self._model.rowCount()) if place not in chosen)

    def go_to_next_review(self, step: int = 1) -> bool:
        """Go to the next row that wants a reader, round the end of the list; False if there is no other.

        Args:
            step: 1 for the next below, -1 for the next above.
        """
        count, here = self._model.rowCount(), self.currentIndex().row()
        for distance in range(1, count):
            place = (here + step * distance) % count
            if needs_review(self._model.shown_at(place)):
                self.go_to(place)
                return True
        return False

    def save_layout(self) -> QByteArray:
        """Columns and order, to be remembered."""
        return packed({**self.headings.state(), "by_need": self._model.order.by_need})

    def restore_layout(self, state: QByteArray) -> bool:
        """Have columns and order as they were; False if `state` does not say."""
        values = unpacked(state)
        if not self.headings.restore(values):
            return False
        header = self.horizontalHeader()
        self._model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        if values.get("by_need"):
            self._model.sort_by_need()
        return True

    # Qt's events

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()  # a row that is current and not chosen is marked over its whole width
        study_id: StudyId | None = current.data(Role.STUDY_ID)
        self._model.keep(study_id)
        self.current_study_changed.emit(study_id)

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
        self.headings.fit()
        if was_seen:
            self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._model.total and not self._model.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(theme.DIM)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(
                self.viewport().rect(), flags, self.tr("No film in the list fits what is asked for above.")
            )
            painter.end()

    # Inner life

    def _selected_places(self) -> list[int]:
        selection = self.selectionModel().selection()  # selectedRows() asks the model of each cell, by way of Python
        parts = [selection.at(number) for number in range(selection.count())]
        return sorted({row for part in parts if part.isValid() for row in range(part.top(), part.bottom() + 1)})

    def _select(self, places: Iterable[int]) -> None:
        last = len(Column) - 1
        selection = QItemSelection()
        for top, bottom in runs(places):
            selection.append(QItemSelectionRange(self._model.index(top, 0), self._model.index(bottom, last)))
        self.selectionModel().select(selection, _Select.ClearAndSelect)

    @Slot()
    def _select_something(self) -> None:
        if not self.currentIndex().isValid():
            self.go_to(0)

    @Slot(bool)
    def _remember_places(self, is_wholesale: bool) -> None:
        """Qt finds selected rows again one cell at a time, by way of Python, or not at all: they are kept here."""
        top = self.indexAt(QPoint(0, 0))
        self._top = self._model.shown_at(top.row()).study.study_id if top.isValid() else None
        place = self.visualRect(self.currentIndex())
        self._is_current_seen = self.viewport().rect().intersects(place)
        self._kept_current = self.current_study_id
        self._was_chosen = not self.selectionModel().selection().isEmpty()
        if is_wholesale:
            self._kept = self.selected_study_ids()
            self.selectionModel().clearSelection()

    @Slot(bool)
    def _restore_places(self, is_wholesale: bool) -> None:
        if is_wholesale:
            self._restore_selection()
        current = self.currentIndex()
        if self._was_chosen and current.isValid() and not self._selected_places():
            self.go_to(current.row())  # what was chosen is gone
        if is_wholesale and self._is_current_seen and current.isValid():
            self.scrollTo(current)
        elif not is_wholesale and self._top is not None:
            top = self._model.index_of(self._top, current.column() if current.isValid() else Column.FILE)
            if top.isValid():
                self._scroll_to_top_of(top)

    def _restore_selection(self) -> None:
        current = self._model.index_of(self._kept_current, Column.FILE) if self._kept_current else None
        if current is None or not current.isValid():
            self.go_to(0)
            return
        if current.row() != self.currentIndex().row():
            self.selectionModel().setCurrentIndex(current, _Select.NoUpdate)
        self._select(self._model.places_of(self._kept))

    def _scroll_to_top_of(self, index: QModelIndex) -> None:
        self.updateGeometries()
        self.verticalScrollBar().setValue(self.verticalHeader().visualIndex(index.row()))

    @Slot()
    def _on_filter_changed(self) -> None:
        self._model.keep(self.current_study_id)
        self.scrollTo(self.currentIndex())
        self.viewport().update()

    @Slot()
    def _show_order(self) -> None:
        if self._model.order.column is None:
            header = self.horizontalHeader()
            header.blockSignals(True)  # noqa: FBT003  it would have the model sorted once more
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            header.blockSignals(False)  # noqa: FBT003
            header.viewport().update()

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
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(round(theme.em(self.font()) * _ROW_HEIGHT))
