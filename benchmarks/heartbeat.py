"""How long an event loop is held up: a timer of 5 ms that measures the gaps between its beats."""

from __future__ import annotations

import time
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Slot

INTERVAL_MILLISECONDS = 5
LONG_MILLISECONDS = 100


class Heartbeat(QObject):
    """Beats from when it is made until it is told to stop."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=INTERVAL_MILLISECONDS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def take(self) -> dict[str, Any]:
        """Figures of the gaps since the last time, in milliseconds, and how many were long."""
        gaps, self._gaps = np.array(self._gaps) * 1e3, []
        if not gaps.size:
            return {"beats": 0}
        middle, rare = np.percentile(gaps, (50, 99))
        return {
            "beats": int(gaps.size),
            "p50": float(middle),
            "p99": float(rare),
            "longest": float(gaps.max()),
            "long": int((gaps > LONG_MILLISECONDS).sum()),
        }

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()

    @Slot()
    def _beat(self) -> None:
        now = time.perf_counter()
        self._gaps.append(now - self._last)
        self._last = now
