"""Counts by verdict as buttons: each shows the rows that it counts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolButton, QWidget

from pneumoscan.gui.look import symbols, theme
from pneumoscan.gui.worklist.flow import FlowLayout
from pneumoscan.gui.worklist.outcome import Outcome

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from pneumoscan.gui.worklist.tally import Tally

ALL: frozenset[Outcome] = frozenset()
GROUPS = (
    frozenset({Outcome.PNEUMONIA}),
    frozenset({Outcome.UNCERTAIN}),
    frozenset({Outcome.NORMAL}),
    frozenset({Outcome.TO_READ}),
    frozenset({Outcome.REJECTED, Outcome.ERROR}),
    frozenset({Outcome.NOT_SCREENED}),
    frozenset({Outcome.WAITING, Outcome.SCREENING}),
)
_SIGNS = (
    Outcome.PNEUMONIA, Outcome.UNCERTAIN, Outcome.NORMAL, Outcome.TO_READ,
    Outcome.REJECTED, Outcome.NOT_SCREENED, Outcome.WAITING,
)  # fmt: skip


class OutcomeChips(QWidget):
    """One button for each group of outcomes that there are rows of, and one for all rows."""

    chosen = Signal(object)  # a frozenset of Outcome, empty for all

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcomes = ALL
        self._counts: tuple[int, ...] = ()
        row = FlowLayout(self, round(theme.em(self.font()) * 0.25))
        self.all = self._button(ALL)
        self.buttons = {group: self._button(group) for group in GROUPS}
        for button in (self.all, *self.buttons.values()):
            row.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_counts(self, tally: Tally, total: int) -> None:
        """Say how many rows there are; a group without any is left out unless it is what is shown."""
        counts = (total, *(tally.of(*group) for group in GROUPS))
        if counts == self._counts:
            return
        self._counts = counts
        number = QLocale().toString
        self.all.setText(self.tr("All {count}").format(count=number(total)))
        for (group, button), words, count in zip(self.buttons.items(), self._words(), counts[1:], strict=True):
            button.setText(words.format(count=number(count)))
            button.setVisible(count > 0 or group <= self._outcomes)
        for button in (self.all, *self.buttons.values()):
            button.setAccessibleName(button.text())
        self.updateGeometry()

    def show_chosen(self, outcomes: frozenset[Outcome]) -> None:
        """Mark the groups whose rows are shown."""
        self._outcomes = outcomes
        self.all.setChecked(not outcomes)
        for (group, button), count in zip(self.buttons.items(), self._counts[1:] or (0,) * len(GROUPS), strict=True):
            is_shown = bool(outcomes) and group <= outcomes
            button.setChecked(is_shown)
            button.setVisible(count > 0 or is_shown)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and self.isVisible():
            self._draw_signs()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw_signs()  # not before: the style changes several times while the window is made

    def _words(self) -> tuple[str, ...]:
        return (
            self.tr("PNEUMONIA {count}"),
            self.tr("UNCERTAIN {count}"),
            self.tr("NORMAL {count}"),
            self.tr("To be read {count}"),
            self.tr("Without verdict {count}"),
            self.tr("Not screened {count}"),
            self.tr("Waiting {count}"),
        )

    def _button(self, group: frozenset[Outcome]) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setProperty("chip", "true")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(
            self.tr("Show these films only; with Ctrl, together with the others") if group else self.tr("Show all")
        )
        button.clicked.connect(partial(self._choose, group))
        return button

    def _choose(self, group: frozenset[Outcome]) -> None:
        """This group alone; all, where it was shown alone; with Ctrl, add it or leave it out."""
        if QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier and group:
            wanted = self._outcomes ^ group
        else:
            wanted = ALL if group == self._outcomes else group
        self.show_chosen(wanted)
        self.chosen.emit(wanted)

    def _draw_signs(self) -> None:
        side = round(theme.em(self.font()) * 0.75)
        for sign, button in zip(_SIGNS, self.buttons.values(), strict=True):
            button.setIconSize(QSize(side, side))
            button.setIcon(symbols.outcome_icon(sign, side, self.devicePixelRatioF()))
