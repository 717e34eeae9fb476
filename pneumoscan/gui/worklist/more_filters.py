"""What is asked for less often of the rows that are shown: scores, warnings, and what readers made of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget, QWidgetAction

from pneumoscan.gui.look import theme

if TYPE_CHECKING:
    from pneumoscan.gui.worklist.filtering import WorklistFilter

_WHOLE = (0.0, 1.0)


class MoreFilters(QWidget):
    """A small form; what it says is read by `applied_to`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.low = _score_box(_WHOLE[0], self.tr("Lowest score"))
        self.high = _score_box(_WHOLE[1], self.tr("Highest score"))
        self.warned = QCheckBox(self.tr("Only with &warnings"))
        self.unread = QCheckBox(self.tr("Only not yet &reviewed"))
        self.second_look = QCheckBox(self.tr("Only for a &second look"))
        self.second_look.setToolTip(self.tr("Films that a reader called otherwise than the model, before seeing it"))
        self._lay_out()
        self.low.valueChanged.connect(self._on_low_changed)
        self.high.valueChanged.connect(self._on_high_changed)
        for box in (self.warned, self.unread, self.second_look):
            box.toggled.connect(self.changed)

    def applied_to(self, before: WorklistFilter) -> WorklistFilter:
        """That filter with what the form says."""
        scores = (round(self.low.value(), 3), round(self.high.value(), 3))
        return replace(
            before,
            scores=None if scores == _WHOLE else scores,
            is_warned=self.warned.isChecked(),
            is_unread=self.unread.isChecked(),
            needs_second_look=self.second_look.isChecked(),
        )

    def show_filter(self, wanted: WorklistFilter) -> None:
        """Say what a filter asks for."""
        before = self.blockSignals(True)  # noqa: FBT003  Qt takes positions only
        low, high = wanted.scores or _WHOLE
        self.high.setValue(high)
        self.low.setValue(low)
        self.warned.setChecked(wanted.is_warned)
        self.unread.setChecked(wanted.is_unread)
        self.second_look.setChecked(wanted.needs_second_look)
        self.blockSignals(before)

    def focusNextPrevChild(self, is_forward: bool) -> bool:
        """Tab goes through the form: the menu around it would go through its commands instead."""
        parts = (self.low, self.high, self.unread, self.second_look, self.warned)
        here = next((place for place, part in enumerate(parts) if part.hasFocus()), -1 if is_forward else 0)
        reason = Qt.FocusReason.TabFocusReason if is_forward else Qt.FocusReason.BacktabFocusReason
        parts[(here + (1 if is_forward else -1)) % len(parts)].setFocus(reason)
        return True

    def _on_low_changed(self, low: float) -> None:
        self.high.setValue(max(self.high.value(), low))
        self.changed.emit()

    def _on_high_changed(self, high: float) -> None:
        self.low.setValue(min(self.low.value(), high))
        self.changed.emit()

    def _lay_out(self) -> None:
        unit = theme.em(self.font())
        column = QVBoxLayout(self)
        column.setContentsMargins(*[round(unit * 0.5)] * 4)
        scores = QHBoxLayout()
        title, between = QLabel(self.tr("S&core from")), QLabel(self.tr("to"))
        title.setBuddy(self.low)
        for part in (title, self.low, between, self.high):
            scores.addWidget(part)
        scores.addStretch(1)
        column.addLayout(scores)
        for box in (self.unread, self.second_look, self.warned):
            column.addWidget(box)


class MoreMenu(QMenu):
    """The form in a menu, above commands."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = MoreFilters()
        shown = QWidgetAction(self)
        shown.setDefaultWidget(self.form)
        self.addAction(shown)
        self.addSeparator()
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(lambda: self.form.unread.setFocus(Qt.FocusReason.PopupFocusReason))


def _score_box(value: float, name: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox(decimals=3, minimum=_WHOLE[0], maximum=_WHOLE[1], singleStep=0.05)
    box.setValue(value)
    box.setAccessibleName(name)
    box.setToolTip(name)
    return box
