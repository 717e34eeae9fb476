"""The headings of the worklist: which columns are in sight, their order, and what is remembered of that."""

from __future__ import annotations

import base64
import binascii
import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QItemSelectionModel, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QMenu

from pneumoscan.gui.look import theme
from pneumoscan.gui.worklist.columns import AT_FIRST, IN_TURN, Column, title_of
from pneumoscan.gui.worklist.widths import ColumnWidths

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QTableView

    from pneumoscan.gui.worklist.model import WorklistModel
    from pneumoscan.gui.worklist.tally import Kind

_FIT_MILLISECONDS = 100
_SMALLEST_SCREEN = 1366  # pixels, across
_ROOM = 0.4  # of the screen's width, at most: with large text columns are scrolled through, film and verdict have room
_STAYS = Column.FILE  # a row must be recognisable


class Headings(QObject):
    """Fits and remembers the columns of a view."""

    chosen = Signal()  # a person chose which columns are in sight

    def __init__(self, view: QTableView, model: WorklistModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._header = view.horizontalHeader()
        self._widths = ColumnWidths(view)
        self._are_chosen = False
        self._kinds: frozenset[Kind] = model.tally.kinds()  # a window in another language begins with a list
        self._fitting = QTimer(self, singleShot=True, interval=_FIT_MILLISECONDS)
        self._fitting.timeout.connect(self.fit)
        self._set_up()
        model.counted.connect(self._on_counted)
        self._header.sectionResized.connect(self._on_resized)
        self._header.sortIndicatorChanged.connect(self._fit_soon)
        self._header.customContextMenuRequested.connect(self._show_menu)

    @Slot()
    def fit(self) -> None:
        """Give the columns the widths that their content needs, and those that come by themselves their place."""
        self._fitting.stop()
        self._widths.fit(self._kinds)
        if not self._are_chosen:
            screen = max(self._view.screen().availableSize().width(), _SMALLEST_SCREEN)
            self._view.setMinimumWidth(min(self._widths.least(), round(screen * _ROOM)))
            self._show_only(AT_FIRST.union(self._widths.guests()))
            self._widths.fit()

    @property
    def visible(self) -> list[Column]:
        """The columns in sight, from the leading edge on."""
        in_turn = (Column(self._header.logicalIndex(place)) for place in range(self._header.count()))
        return [column for column in in_turn if not self._header.isSectionHidden(column)]

    def menu(self) -> QMenu:
        """A menu of all columns, to show and hide them, and to have them as they were at first."""
        menu = QMenu(self.tr("Columns"), self._view)
        for place in range(self._header.count()):
            column = Column(self._header.logicalIndex(place))
            action = menu.addAction(title_of(column))
            action.setCheckable(True)
            action.setChecked(not self._header.isSectionHidden(column))
            action.setEnabled(column is not _STAYS)
            action.setData(int(column))
        menu.triggered.connect(self._on_menu)
        menu.addSeparator()
        menu.addAction(self.tr("As at first")).setData(-1)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def show_columns(self, columns: frozenset[Column]) -> None:
        """Have these in sight from now on, whatever comes."""
        self._are_chosen = True
        self._show_only(columns | {_STAYS})
        self._widths.fit()
        self.chosen.emit()

    def reset(self) -> None:
        """Have the columns as they were at first."""
        self._are_chosen = False
        self._widths.set_by_hand.clear()
        self._put_in_turn()
        self.fit()
        self.chosen.emit()

    # Remembering

    def state(self) -> dict[str, Any]:
        """What is to be remembered, as plain values."""
        header = bytes(self._header.saveState().data())
        return {
            "columns": len(Column),
            "header": base64.b64encode(header).decode("ascii"),
            "chosen": self._are_chosen,
            "widths": {column.name: width for column, width in self._widths.set_by_hand.items()},
        }

    def restore(self, state: dict[str, Any]) -> bool:
        """Have the columns as they were; False, with nothing changed, if that was for other columns or is damaged."""
        try:
            header = base64.b64decode(state["header"], validate=True)
            widths = {Column[name]: int(width) for name, width in state["widths"].items()}
        except (KeyError, TypeError, ValueError, AttributeError, binascii.Error):
            return False
        if state.get("columns") != len(Column) or not self._header.restoreState(QByteArray(header)):
            return False
        self._are_chosen = bool(state.get("chosen"))
        self._widths.set_by_hand = widths
        self._header.setSectionHidden(_STAYS, False)  # noqa: FBT003  Qt takes positions only
        self._set_modes()
        self.fit()
        return True

    # Inner life

    def _set_up(self) -> None:
        header, unit = self._header, theme.em(self._view.font())
        header.setHighlightSections(False)
        header.setSelectionModel(QItemSelectionModel(self._model, header))  # else it looks through the selected rows
        header.setMinimumSectionSize(round(unit * 2))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setToolTip(self.tr("Click to sort, drag to move, click with the right button to choose the columns"))
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._set_modes()
        self._put_in_turn()
        self._show_only(AT_FIRST)

    def _set_modes(self) -> None:
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._header.setSectionResizeMode(Column.FILM, QHeaderView.ResizeMode.Fixed)
        self._header.setSectionResizeMode(Column.FILE, QHeaderView.ResizeMode.Fixed)  # it takes what the others leave

    def _put_in_turn(self) -> None:
        for place, column in enumerate(IN_TURN):
            self._header.moveSection(self._header.visualIndex(column), place)

    def _show_only(self, columns: frozenset[Column]) -> None:
        self._widths.is_fitting = True
        for column in Column:
            if self._header.isSectionHidden(column) == (column in columns):
                self._header.setSectionHidden(column, column not in columns)
        self._widths.is_fitting = False

    @Slot()
    def _on_counted(self) -> None:
        """Make room for what was not in the list so far; no column shrinks again while films come and go."""
        kinds = self._model.tally.kinds()
        if not kinds:
            self._kinds = kinds
        elif not kinds <= self._kinds:
            self._kinds |= kinds
            self.fit()

    @Slot()
    def _fit_soon(self) -> None:
        if not self._fitting.isActive():
            self._fitting.start()

    @Slot(int, int, int)
    def _on_resized(self, section: int, _before: int, width: int) -> None:
        if not self._widths.is_fitting and width:
            self._widths.set_by_hand[Column(section)] = width
            self._fit_soon()

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        self.menu().popup(self._header.viewport().mapToGlobal(place))

    def _on_menu(self, action: QAction) -> None:
        column: int = action.data()
        if column < 0:
            self.reset()
        else:
            self.show_columns(frozenset(self.visible) ^ {Column(column)})


def packed(values: dict[str, Any]) -> QByteArray:
    """Plain values for the settings."""
    return QByteArray(json.dumps(values).encode("ascii"))


def unpacked(state: QByteArray) -> dict[str, Any]:
    """Plain values from the settings; none where they are missing or damaged."""
    try:
        values = json.loads(bytes(state.data()).decode("ascii"))
    except ValueError:
        return {}
    return values if isinstance(values, dict) else {}
