"""When a program's first window is on the screen, told from within its process without a change to the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Told = Callable[[QtWidgets.QWidget], object]


def watch(then: Told) -> None:
    """Have the next application that is made tell of its first window, once that is painted whole."""

    class Watched(QtWidgets.QApplication):
        def __init__(self, arguments: Sequence[str] = ()) -> None:
            super().__init__(arguments)
            self._first_paint = _FirstPaint(self, then)

    setattr(QtWidgets, "QApplication", Watched)  # noqa: B010  what the program imports from there


class _FirstPaint(QObject):
    """Sees every event until a window is painted."""

    def __init__(self, app: QtWidgets.QApplication, then: Told) -> None:
        super().__init__(app)
        self._app, self._then = app, then
        self._window: QtWidgets.QWidget | None = None
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Note the first window that is painted."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QtWidgets.QWidget) and _is_proper(watched):
            self._window = watched
            self._app.removeEventFilter(self)
            # Its parts are painted before the event loop takes another event.
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
        return False

    def event(self, event: QEvent) -> bool:
        """Tell of it."""
        if event.type() == QEvent.Type.User and self._window is not None:
            self._then(self._window)
            return True
        return super().event(event)


def _is_proper(widget: QtWidgets.QWidget) -> bool:
    """Whether it is a window, and no splash screen or tool tip."""
    return widget.isWindow() and widget.windowType() == Qt.WindowType.Window
