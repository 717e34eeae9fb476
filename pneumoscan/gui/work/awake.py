"""Keeps the computer from falling asleep in the midst of a batch."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from pneumoscan.core.progress import Progress
from pneumoscan.gui import log

if TYPE_CHECKING:
    from typing import Protocol

    from PySide6.QtCore import SignalInstance
    from wakepy import ActivationResult

    from pneumoscan.gui.settings import Settings

    class Batch(Protocol):
        """What tells of a batch: the session."""

        progress_changed: SignalInstance
        batch_ended: SignalInstance


_log = logging.getLogger(__name__)
_AFTER_SECONDS = 5.0  # a few films are done before anything falls asleep
_SECONDS_TO_END = 2.0


class Vigil:
    """Keeps the computer awake from a while after it was begun until it is ended.

    In a thread of its own: asking the system goes over D-Bus on Linux, which may keep one waiting, and on Windows the
    request is that of a thread and ends with it.
    """

    def __init__(self, after_seconds: float = _AFTER_SECONDS) -> None:
        """Begin.

        Args:
            after_seconds: How long to wait before the system is asked at all.
        """
        self._after_seconds = after_seconds
        self._ended = threading.Event()
        self.is_awake = False
        self._thread = threading.Thread(target=self._keep, name="keeping awake", daemon=True)
        self._thread.start()

    @property
    def is_going_on(self) -> bool:
        """Whether it was not ended yet."""
        return not self._ended.is_set()

    def end(self) -> None:
        """Let the computer sleep again, without waiting for it."""
        self._ended.set()

    def wait(self) -> None:
        """Wait until it may, but not for ever: what was asked of the system ends with the program at the latest."""
        self._thread.join(_SECONDS_TO_END)

    def _keep(self) -> None:
        if self._ended.wait(self._after_seconds):
            return
        try:
            from wakepy import keep

            with keep.running(on_fail=_note_failure) as mode:
                self.is_awake = mode.active
                self._ended.wait()
        except Exception as fault:  # noqa: BLE001  the films are screened all the same
            _log.debug("The computer could not be kept awake: %s", log.describe(fault))
        self.is_awake = False


def _note_failure(result: ActivationResult) -> None:
    _log.debug("The computer could not be kept awake: %s", result.get_failure_text())


class Wakefulness(QObject):
    """Holds a vigil while a batch goes on and is not paused, if the user has not switched that off."""

    def __init__(self, batch: Batch, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._vigil: Vigil | None = None
        self._is_going_on = self._is_paused = False
        batch.progress_changed.connect(self._on_progress)
        batch.batch_ended.connect(self._on_end)

    @property
    def is_on_guard(self) -> bool:
        """Whether the computer is being kept awake, or will be if the batch goes on for long enough."""
        return self._vigil is not None and self._vigil.is_going_on

    @Slot(bool)
    def set_paused(self, paused: bool) -> None:
        """A batch that is paused may wait for days."""
        self._is_paused = paused
        self._decide()

    def end(self) -> None:
        """Let the computer sleep, when the program ends."""
        self._is_going_on = False
        self._decide()
        if self._vigil:
            self._vigil.wait()

    @Slot(Progress)
    def _on_progress(self, _progress: Progress) -> None:
        self._is_going_on = True
        self._decide()

    @Slot(Progress)
    def _on_end(self, _progress: Progress) -> None:
        self._is_going_on = False
        self._decide()

    def _decide(self) -> None:
        is_needed = self._is_going_on and not self._is_paused and self._settings.is_kept_awake
        if is_needed and not self.is_on_guard:
            self._vigil = Vigil()
        elif not is_needed and self._vigil is not None:
            self._vigil.end()
