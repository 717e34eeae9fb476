"""The line below: what the engine does, what goes on and how far it is, and what the list holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QToolButton, QWidget

from pneumoscan.gui.look import theme
from pneumoscan.gui.look.labels import ElidedLabel, plain_label
from pneumoscan.gui.work.parts_label import PartsLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from pneumoscan.gui.work.activity import Activity
    from pneumoscan.gui.work.engine_state import EngineState

_BAR_WIDTH, _BAR_HEIGHT = 8, 0.4  # in lines of text
# Of the width, in lines of text: what the engine has at least, if it has as much to say, and at most.
_LEAST_FOR_ENGINE, _MOST_FOR_ENGINE = 8, 14


class StatusArea(QFrame):
    """Engine, progress, and 'research use only', always in sight.

    Where there is no room, what the list holds gives way first, then the less important parts of the progress.
    """

    def __init__(self, cancel: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "bar")
        unit = theme.em(self.font())
        self.engine = ElidedLabel()
        self.engine.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.engine.setMaximumWidth(round(unit * _MOST_FOR_ENGINE))
        self.bar = QProgressBar(textVisible=False)
        self.bar.setFixedSize(round(unit * _BAR_WIDTH), round(unit * _BAR_HEIGHT))
        self.bar.setAccessibleName(self.tr("Progress"))
        self.progress = PartsLabel()
        self.tally = ElidedLabel()
        self.point = plain_label(tone="warning", wraps=False)
        self.point.hide()
        self._buttons = QHBoxLayout()
        self._working: list[QWidget] = [self.bar, self.progress]
        self._lay_out(unit)
        self.add_command(cancel)
        self.setMinimumHeight(self._working[-1].sizeHint().height() + round(unit * 0.6))
        self.show_activity(None)

    def add_command(self, action: QAction) -> None:
        """Put a button before the others, in sight as long as anything goes on."""
        button = QToolButton()
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setVisible(not self.bar.isHidden())
        self._buttons.insertWidget(0, button)
        self._working.append(button)

    def show_engine(self, state: EngineState) -> None:
        """Say what the engine does."""
        self.engine.set_text(state.summary(), state.details())
        least = round(theme.em(self.font()) * _LEAST_FOR_ENGINE)
        self.engine.setMinimumWidth(min(self.engine.sizeHint().width(), least))
        _set_tone(self.engine, "warning" if state.problem else "")

    def show_point(self, words: str) -> None:
        """Say that another operating point than the model's own is in force; empty if it is the model's."""
        self.point.setText(words)
        self.point.setVisible(bool(words))

    def show_activity(self, activity: Activity | None) -> None:
        """Show what goes on, and how far it is; nothing does where None."""
        if activity:
            self.bar.setRange(0, activity.total)
            self.bar.setValue(activity.done)
            self.progress.set_parts(activity.parts)
            _set_tone(self.progress, "warning" if activity.is_paused else "")
        for widget in self._working:
            widget.setVisible(activity is not None)

    def show_tally(self, words: str) -> None:
        """Say what the list holds; empty if nothing."""
        if words != self.tally.text:
            self.tally.set_text(words)

    def _lay_out(self, unit: float) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(round(unit * 0.8), round(unit * 0.25), round(unit * 0.8), round(unit * 0.25))
        layout.setSpacing(round(unit * 0.8))
        self._buttons.setSpacing(round(unit * 0.3))
        layout.addWidget(self.engine)
        layout.addWidget(self.bar)
        layout.addWidget(self.progress)
        layout.addLayout(self._buttons)
        layout.addWidget(self.tally, 1)
        layout.addWidget(self.point)
        layout.addWidget(plain_label(self.tr("Research use only"), "warning", wraps=False))


def _set_tone(widget: QWidget, tone: str) -> None:
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        widget.style().polish(widget)
