"""The application, which on macOS is told what was dropped on its icon."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Qt's own, but for the films that the system opens with it."""

    file_opened = Signal(Path)

    def event(self, event: QEvent) -> bool:
        """Take what the system opens: macOS tells it so, where others name it on the command line."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)
