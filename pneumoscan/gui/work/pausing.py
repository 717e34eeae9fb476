"""Pausing a batch, and going on with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QKeySequence

from pneumoscan.gui.look.action import make_action, offer, words_of

if TYPE_CHECKING:
    from typing import Protocol

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    class Batch(Protocol):
        """What can be paused: the session, or its worker."""

        pause_changed: SignalInstance

        @property
        def is_paused(self) -> bool:
            """Whether nothing is begun for the time being."""
            ...

        def pause(self) -> None:
            """Stop after the film in hand."""

        def resume(self) -> None:
            """Go on."""


translate = QCoreApplication.translate
_PAUSE_KEY = "Pause"  # not on every notebook


@dataclass(frozen=True, slots=True)
class PauseCommands:
    """What can be done."""

    pause: QAction

    def all(self) -> list[QAction]:
        """Each of them."""
        return [self.pause]


def make(window: QWidget) -> PauseCommands:
    """Make the actions of `window`."""
    pause = make_action(
        window,
        translate("Pausing", "&Pause"),
        translate("Pausing", "Stop after the film in hand and keep the others waiting, until it is chosen again"),
        "F9",
        is_switch=True,
    )
    pause.setShortcuts([pause.shortcut(), QKeySequence(_PAUSE_KEY)])
    return PauseCommands(pause)


class PauseDesk(QObject):
    """Carries it out, and keeps the command's words right."""

    changed = Signal()

    def __init__(self, window: QWidget, batch: Batch) -> None:
        super().__init__(window)
        self._batch = batch
        self.commands = make(window)
        self.commands.pause.triggered.connect(self._set_paused)
        batch.pause_changed.connect(self._show)
        self._show(batch.is_paused)

    @property
    def is_paused(self) -> bool:
        """Whether no further film is begun."""
        return self._batch.is_paused

    def offer_commands(self, *, is_running: bool) -> None:
        """Enable the command if there is a batch."""
        offer(self.commands.pause, "" if is_running else translate("Pausing", "No film is waiting or being screened."))

    @Slot(bool)
    def _set_paused(self, paused: bool) -> None:
        if paused:
            self._batch.pause()
        else:
            self._batch.resume()

    @Slot(bool)
    def _show(self, paused: bool) -> None:
        action = self.commands.pause
        action.setChecked(paused)
        action.setText(translate("Pausing", "&Resume") if paused else translate("Pausing", "&Pause"))
        action.setIconText(words_of(action.text()))
        self.changed.emit()
