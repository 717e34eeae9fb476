"""What can be done about a film that has no verdict, or one that seems to be mirrored: a button for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pneumoscan.gui.look import theme
from pneumoscan.gui.worklist.outcome import Outcome

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from pneumoscan.core.correction import Correction
    from pneumoscan.gui.commands import Commands
    from pneumoscan.gui.worklist.row import Row


class Remedies(QWidget):
    """The commands that make sense for one film, in words for that film; takes no room where there are none."""

    def __init__(self, does: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(theme.em(self.font()) * 0.35))
        self.correct = _button(does.correct)
        self.correct.setProperty("prominent", "true")
        self.overrule = _button(does.overrule, self.tr("Show a verdict anyway…"))
        self.again = _button(does.screen_again, self.tr("Screen again"))
        for button in (self.correct, self.overrule, self.again):
            column.addWidget(button)
        self.show_row(None)

    def show_row(self, row: Row | None) -> None:
        """Offer what can be done about this film."""
        suggestion = row.finding.suggestion if row and row.finding else None
        if suggestion:
            self.correct.setText(self._words(suggestion))
        self.correct.setVisible(suggestion is not None)
        self.overrule.setVisible(row is not None and row.can_be_overruled)
        self.again.setVisible(row is not None and row.outcome is Outcome.ERROR)
        self.setVisible(any(not button.isHidden() for button in (self.correct, self.overrule, self.again)))

    def _words(self, suggestion: Correction) -> str:
        match (bool(suggestion.quarter_turns), suggestion.mirrored, suggestion.inverted):
            case (True, False, False):
                return self.tr("Turn it upright…")
            case (False, True, False):
                return self.tr("Mirror it…")
            case (False, False, True):
                return self.tr("Exchange black and white…")
            case _:
                return self.tr("Correct the film…")


def _button(action: QAction, words: str = "") -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(action.toolTip())
    button.setAutoDefault(False)
    button.clicked.connect(action.trigger)
    return button
