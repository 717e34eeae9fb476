"""The one window of the program, which is made anew when its language changes, while the work goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from pneumoscan.gui.backstage import Backstage
from pneumoscan.gui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pneumoscan.gui.services import Services
    from pneumoscan.gui.settings import Settings


class Workplace(QObject):
    """Holds what works in the background, and the window that shows it."""

    def __init__(self, services: Services, settings: Settings, dress: Callable[[], None]) -> None:
        """Make both.

        Args:
            services: What the window works with.
            settings: What it remembers.
            dress: Gives the application the language, the theme and the size of text that the settings say.
        """
        super().__init__()
        self._settings, self._dress = settings, dress
        self.backstage = Backstage(services, settings, self)
        self._dress()
        self.window = self._make()

    def start(self) -> None:
        """Begin to load the engine, and to look into the history."""
        self.window.start()

    def open(self, paths: Sequence[Path]) -> None:
        """Screen files and folders."""
        self.window.open(paths)

    @Slot(str)
    def tell_fault(self, sentence: str) -> None:
        """Show a sentence about something unforeseen."""
        self.window.tell_fault(sentence)

    @Slot()
    def rebuild(self) -> None:
        """Make the window anew, with the same list, at the same place."""
        QTimer.singleShot(0, self, self._rebuild)  # the dialog that asked for it is a child of the window

    def _rebuild(self) -> None:
        old, place = self.window, self.window.place()
        old.retire()
        self._dress()
        self.window = self._make()
        self.window.resume(place)
        old.deleteLater()

    def _make(self) -> MainWindow:
        window = MainWindow(self.backstage, self._settings)
        window.rebuild_requested.connect(self.rebuild)
        window.look_changed.connect(self._dress)
        return window

    def wait(self) -> None:
        """Wait until no thread is left. The window must have been closed."""
        self.backstage.wait()
