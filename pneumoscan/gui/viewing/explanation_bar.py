"""Names the map that is shown, and lets another be asked for."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QProgressBar, QSizePolicy, QToolButton, QWidget

from pneumoscan.gui.look import text, theme
from pneumoscan.gui.look.action import words_of
from pneumoscan.gui.viewing import explanation_commands

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from pneumoscan.core.explanation import ExplanationMethod
    from pneumoscan.gui.viewing.explanation_commands import ExplanationCommands

GRAD_CAM = "Grad-CAM"  # a name, which is not translated


class ExplanationBar(QWidget):
    """One row: the name of the map, and what can be done about it. Decides nothing."""

    def __init__(self, commands: ExplanationCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._since = 0.0
        self._method = GRAD_CAM
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._chooser = self._make_chooser()
        self._busy = self._make_busy()
        self._cancel = _button(commands.cancel, self.tr("Cancel"))
        self._back = _button(commands.back, self.tr("Back"))
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._show_seconds)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(round(theme.em(self.font()) * 0.4), 0, 0, 0)
        layout.setSpacing(round(theme.em(self.font()) * 0.4))
        for part in (self._name, self._busy, self._cancel, self._back, self._chooser):
            layout.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_grad_cam()

    @property
    def shown(self) -> str:
        """What the row says."""
        return self._name.text()

    def show_grad_cam(self) -> None:
        """Say that the heatmap of the verdict is shown."""
        self._show(GRAD_CAM, self.tr("Where the film weighs for pneumonia in the network"))

    def show_method(self, method: ExplanationMethod) -> None:
        """Say that a map of this method is shown."""
        self._show(method.value, explanation_commands.meaning(method), explanation_commands.caution())
        self._back.show()
        self._set_tone("warning")  # so that nobody takes it for the heatmap of the verdict

    def show_busy(self, method: str) -> None:
        """Say that a map of this method is being made."""
        self._method, self._since = method, time.monotonic()
        self._show(method, self.tr("This map is being made in the background; go on meanwhile"))
        self._busy.show()
        self._cancel.show()
        self._chooser.hide()
        self._clock.start()
        self._show_seconds()

    def _show(self, name: str, *tips: str) -> None:
        self._clock.stop()
        for part in (self._busy, self._cancel, self._back):
            part.hide()
        self._chooser.show()
        self._name.setText(name)
        self._name.setToolTip(text.tool_tip(*tips))
        self._name.setAccessibleDescription(". ".join(tips))
        self._set_tone("dim")

    def _set_tone(self, tone: str) -> None:
        self._name.setProperty("tone", tone)
        self._name.style().polish(self._name)

    @Slot()
    def _show_seconds(self) -> None:
        seconds = round(time.monotonic() - self._since)
        self._name.setText(self.tr("{method}: {seconds} s").format(method=self._method, seconds=seconds))

    def _make_chooser(self) -> QToolButton:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.addActions(list(self._commands.methods().values()))
        button = QToolButton()
        button.setText(words_of(self.tr("&Explain")))  # its letter would be that of the menu Edit as well
        button.setToolTip(self.tr("Have a slower explanation of the score made"))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _make_busy(self) -> QProgressBar:
        unit = theme.em(self.font())
        bar = QProgressBar()
        bar.setRange(0, 0)  # nobody knows how much is left
        bar.setTextVisible(False)
        bar.setFixedSize(round(unit * 3), round(unit * 0.4))
        bar.setAccessibleName(self.tr("A map is being made"))
        return bar


def _button(action: QAction, label: str) -> QToolButton:
    """A button for an action whose words are too long here."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setText(label)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
