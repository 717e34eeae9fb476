"""When Python looks for garbage in the window's process: not in the midst of work, in no thread but the window's."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QCursor

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

_YOUNG_MILLISECONDS = 2000
_IDLE_SECONDS = 30.0


class Collector(QObject):
    """Takes over from Python's own collector.

    That one begins whenever enough was made, in whatever thread makes it, and with 20,000 films in the list looks
    through all of them for a fifth of a second; in another thread it might delete parts of the window. Here what is
    young is looked through every few seconds, and everything only when the mouse has rested for a while and no film is
    being screened.
    """

    def __init__(self, app: QApplication, is_busy: Callable[[], bool]) -> None:
        """Take over.

        Args:
            app: Lives as long as this.
            is_busy: Whether the window has work to do.
        """
        super().__init__(app)
        self._is_busy = is_busy
        self._mouse, self._touched, self._has_looked = QCursor.pos(), time.monotonic(), False
        gc.disable()
        self._young = QTimer(self, interval=_YOUNG_MILLISECONDS)
        self._young.timeout.connect(self._look)
        self._young.start()

    def end(self) -> None:
        """Give back to Python."""
        self._young.stop()
        gc.enable()

    @Slot()
    def _look(self) -> None:
        place = QCursor.pos()  # an event filter would call Python for each event of the program
        if self._is_busy() or place != self._mouse:
            self._mouse, self._touched, self._has_looked = place, time.monotonic(), False
        if time.monotonic() - self._touched < _IDLE_SECONDS:
            gc.collect(1)
        elif not self._has_looked:
            self._has_looked = True
            gc.collect()
