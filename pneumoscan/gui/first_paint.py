"""The moment at which a window can be seen: what can wait begins then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MOST_MILLISECONDS = 1500  # a window that starts minimised is not painted, and shall work all the same


class FirstPaint(QObject):
    """Tells once that a window has been painted."""

    happened = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window: QWidget | None = window
        window.installEventFilter(self)
        QTimer.singleShot(_MOST_MILLISECONDS, self, self._tell)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._tell)  # the parts of the window are painted after it
        return False

    @Slot()
    def _tell(self) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)  # which would call Python for each event
            self._window = None
            self.happened.emit()
