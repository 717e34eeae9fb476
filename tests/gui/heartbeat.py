"""How long the event loop was ever held up."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer, Slot

INTERVAL = 0.005


class Heartbeat(QObject):
    """A timer of 5 ms that measures its own delays."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self, interval=round(INTERVAL * 1000), timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self.gaps.clear()
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @property
    def longest(self) -> float:
        """In seconds."""
        return max(self.gaps)

    def share_within(self, limit: float) -> float:
        """How many of the gaps are no longer than `limit`, from 0 to 1."""
        return sum(gap <= limit for gap in self.gaps) / len(self.gaps)

    @Slot()
    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now
