"""The bar above the list: finding, counts by verdict, and what is shown of all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from pneumoscan.gui.look import theme
from pneumoscan.gui.look.labels import ElidedLabel
from pneumoscan.gui.worklist.chips import OutcomeChips
from pneumoscan.gui.worklist.filtering import EVERYTHING
from pneumoscan.gui.worklist.more_filters import MoreMenu

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from pneumoscan.gui.worklist.model import WorklistModel
    from pneumoscan.gui.worklist.outcome import Outcome

_TYPING_MILLISECONDS = 150
_COUNTING_MILLISECONDS = 100


class FilterBar(QFrame):
    """Filters a worklist as is asked for here, and says what others filter it by."""

    left = Signal()  # the user wants back to the list

    def __init__(self, model: WorklistModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.field = QLineEdit(clearButtonEnabled=True)
        self.field.setPlaceholderText(self.tr("Find file, patient or note"))
        self.field.setAccessibleName(self.tr("Find in the list"))
        self.field.setToolTip(self.tr("Show films whose name, patient or note has all these words (Ctrl+F)"))
        self.field.installEventFilter(self)
        self.more = QToolButton()
        self.more.setText(self.tr("More"))
        self.more.setToolTip(self.tr("Choose films by score, warnings and readings, and the order"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setCheckable(True)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu = MoreMenu(self.more)
        self.more.setMenu(self.menu)
        self.chips = OutcomeChips()
        self.shown = ElidedLabel()
        self.show_all = QPushButton(self.tr("Show all"))
        self.show_all.setToolTip(self.tr("Filter no longer"))
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MILLISECONDS)
        self._counting = QTimer(self, singleShot=True, interval=_COUNTING_MILLISECONDS)
        self._lay_out()
        self._connect()
        self._show_counts()
        self._show_filter()

    def add_command(self, action: QAction) -> None:
        """Put a command below the form behind "More"."""
        self.menu.addAction(action)

    @Slot()
    def begin_to_find(self) -> None:
        """Let the user type what to find."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc clears the field and goes back to the list; the arrow key and Enter go there too."""
        if watched is self.field and isinstance(event, QKeyEvent) and self._takes(event):
            if event.type() is QEvent.Type.KeyPress:
                self._leave(clears=event.key() == Qt.Key.Key_Escape)
            event.accept()  # else the window's own command on that key would be meant
            return True
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        return event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)

    def _leave(self, *, clears: bool) -> None:
        if clears:
            self.field.clear()
        self._apply()
        self.left.emit()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_typed)
        self._typing.timeout.connect(self._apply)
        self._counting.timeout.connect(self._show_counts)
        self.chips.chosen.connect(self._on_chosen)
        self.menu.form.changed.connect(self._on_form_changed)
        self.show_all.clicked.connect(self._on_show_all)
        model = self._model
        model.filter_changed.connect(self._show_filter)
        for changed in (model.counted, model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._count_soon)

    @Slot()
    def _on_typed(self) -> None:
        self._typing.start()

    @Slot()
    def _apply(self) -> None:
        """Filter by what was typed, without waiting for more."""
        self._typing.stop()
        self._model.set_filter(replace(self._model.filter, text=self.field.text().strip()))

    @Slot(object)
    def _on_chosen(self, outcomes: frozenset[Outcome]) -> None:
        self._model.set_filter(replace(self._model.filter, outcomes=outcomes))

    @Slot()
    def _on_form_changed(self) -> None:
        self._model.set_filter(self.menu.form.applied_to(self._model.filter))

    @Slot()
    def _on_show_all(self) -> None:
        self._typing.stop()
        self._model.set_filter(EVERYTHING)
        self.left.emit()

    @Slot()
    def _count_soon(self) -> None:
        if not self._counting.isActive():  # not put off by what follows
            self._counting.start()

    @Slot()
    def _show_counts(self) -> None:
        self._counting.stop()
        model, number = self._model, QLocale().toString
        self.chips.show_counts(model.tally, model.total)
        is_open = model.filter.is_open
        sentence = self.tr("{count} of {total} shown").format(count=number(model.rowCount()), total=number(model.total))
        self.shown.set_text("" if is_open else sentence)
        self._below.setVisible(not is_open)

    @Slot()
    def _show_filter(self) -> None:
        wanted = self._model.filter
        if self.field.text().strip() != wanted.text and not self._typing.isActive():
            before = self.field.blockSignals(True)  # noqa: FBT003  Qt takes positions only
            self.field.setText(wanted.text)
            self.field.blockSignals(before)
        self.chips.show_chosen(wanted.outcomes)
        self.menu.form.show_filter(wanted)
        self.more.setChecked(wanted != replace(EVERYTHING, text=wanted.text, outcomes=wanted.outcomes))
        self._show_counts()

    def _lay_out(self) -> None:
        unit = theme.em(self.font())
        gap = round(unit * 0.3)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        first = QHBoxLayout()
        first.setSpacing(gap)
        first.addWidget(self.field, 1)
        first.addWidget(self.more)
        column.addLayout(first)
        column.addWidget(self.chips)
        self._below = QWidget()
        last = QHBoxLayout(self._below)
        last.setContentsMargins(0, 0, 0, 0)
        last.addWidget(self.shown, 1)
        last.addWidget(self.show_all)
        column.addWidget(self._below)
