"""What stands for the film, in large letters; a reader's call before the model's verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pneumoscan.gui.look import text, theme
from pneumoscan.gui.look.labels import plain_label
from pneumoscan.gui.look.symbols import SymbolWidget
from pneumoscan.gui.verdict import review_text

if TYPE_CHECKING:
    from pneumoscan.gui.worklist.outcome import Outcome
    from pneumoscan.gui.worklist.row import Row


class Headline(QWidget):
    """Sign and word; where a reader called the film, whose word that is and what the model says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = theme.em(self.font())
        self._outcome: Outcome | None = None
        self.symbol = SymbolWidget()
        self.verdict = plain_label(wraps=False)
        self.verdict.setFont(theme.scaled(self.font(), 1.7, bold=True))
        self.symbol.setFont(self.verdict.font())
        self.whose = plain_label(self.tr("reader's finding"))
        self.model = plain_label(tone="dim")
        first = QHBoxLayout()
        first.setSpacing(round(unit * 0.5))
        first.addWidget(self.symbol)
        first.addWidget(self.verdict)
        first.addWidget(self.whose, 1)
        first.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(unit * 0.1))
        column.addLayout(first)
        column.addWidget(self.model)

    def show_nothing(self) -> None:
        """No film is chosen."""
        self._show(None, self.tr("No film chosen"))
        self.whose.hide()
        self.model.hide()

    def show_row(self, row: Row) -> None:
        """Show what stands for this film, as far as it may be shown."""
        verdict = row.verdict
        self._show(row.outcome, text.verdict(verdict) if verdict else text.status(row.outcome))
        is_read = row.review.verdict is not None
        self.whose.setVisible(is_read)
        self.model.setText(review_text.model_line(row) if is_read else "")
        self.model.setVisible(is_read)

    def _show(self, outcome: Outcome | None, word: str) -> None:
        self._outcome = outcome
        self.symbol.show_outcome(outcome)
        self.symbol.setVisible(outcome is not None)
        self.verdict.setText(word)
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colour of another theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self._colour)  # the label is dressed after this, in the colour it had at first

    def _colour(self) -> None:
        palette = self.verdict.palette()
        colour = theme.DIM if self._outcome is None else theme.OUTCOME[self._outcome]
        palette.setColor(self.verdict.foregroundRole(), colour)
        self.verdict.setPalette(palette)
