"""The line below: what the engine does, how far the batch is, Cancel, and what the list holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QToolButton, QWidget

from pneumoscan.gui.look import text, theme
from pneumoscan.gui.look.labels import ElidedLabel, plain_label

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from pneumoscan.core.progress import Progress
    from pneumoscan.gui.work.engine_state import EngineState


class StatusArea(QFrame):
    """Engine, progress, and 'research use only', always in sight."""

    def __init__(self, cancel: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "bar")
        unit = theme.em(self.font())
        self.engine = ElidedLabel()
        self.engine.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.count = plain_label(wraps=False)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setFixedHeight(round(unit * 0.4))
        self.bar.setFixedWidth(round(unit * 11))
        self.bar.setAccessibleName(self.tr("Progress"))
        self.tally = ElidedLabel()
        self.cancel = QToolButton()
        self.cancel.setDefaultAction(cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(round(unit * 0.8), round(unit * 0.25), round(unit * 0.8), round(unit * 0.25))
        layout.setSpacing(round(unit * 0.8))
        layout.addWidget(self.engine)
        layout.addWidget(self.bar)
        layout.addWidget(self.count)
        layout.addWidget(self.cancel)
        layout.addWidget(self.tally, 1)
        layout.addWidget(plain_label(self.tr("Research use only"), "warning", wraps=False))
        self.setMinimumHeight(self.cancel.sizeHint().height() + round(unit * 0.6))
        self.show_idle()

    def show_engine(self, state: EngineState) -> None:
        """Say what the engine does."""
        self.engine.set_text(state.summary(), state.details())
        self.engine.setProperty("tone", "warning" if state.problem else "")
        self.engine.style().polish(self.engine)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the batch is."""
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        self._show_work(text.progress(progress))

    def show_tally(self, words: str) -> None:
        """Say what the list holds; empty if nothing."""
        if words != self.tally.text:
            self.tally.set_text(words)

    def show_busy(self, message: str) -> None:
        """Show that something of unknown length goes on."""
        self.bar.setRange(0, 0)
        self._show_work(message)

    def show_idle(self) -> None:
        """Nothing goes on."""
        for widget in (self.bar, self.count, self.cancel):
            widget.hide()

    def _show_work(self, message: str) -> None:
        self.count.setText(message)
        for widget in (self.bar, self.count, self.cancel):
            widget.show()
