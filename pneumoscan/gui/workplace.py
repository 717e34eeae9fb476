"""The one window of the program, which is made anew when its language changes, while the work goes on."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from pneumoscan.gui import unkept
from pneumoscan.gui.backstage import Backstage
from pneumoscan.gui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pneumoscan.gui.instance.message import Handover
    from pneumoscan.gui.services import Services
    from pneumoscan.gui.settings import Settings


class Workplace(QObject):
    """Holds what works in the background, and the window that shows it."""

    opened = Signal()  # the window can be seen, and work begins
    closed = Signal()  # by its user; not where another one takes its place

    def __init__(
        self, services: Services, settings: Settings, dress: Callable[[], None], *, has_log: bool = True
    ) -> None:
        """Make both.

        Args:
            services: What the window works with.
            settings: What it remembers.
            dress: Gives the application the language, the theme and the size of text that the settings say.
            has_log: Whether what goes wrong can be written down.
        """
        super().__init__()
        self._settings, self._dress, self._has_log = settings, dress, has_log
        self.backstage = Backstage(services, settings, self)
        self._dress()
        self.window = self._make()

    def start(self) -> None:
        """Begin to load the engine, and to look into the history."""
        self.window.start()

    def begin(self, paths: Sequence[Path]) -> None:
        """Start, now that the window can be seen, and screen what the program was started with."""
        self.backstage.history.opened.connect(self._tell_unkept)
        self.backstage.history.failed.connect(self._tell_unkept)
        self.start()
        self.open(paths)
        self.opened.emit()

    def open(self, paths: Sequence[Path]) -> None:
        """Screen files and folders."""
        self.window.open(paths)

    @Slot(Path)
    def open_one(self, path: Path) -> None:
        """Screen a file or folder that the system opens with the program."""
        self.open([path])
        self._come_to_front()

    @Slot(object)
    def take(self, handover: Handover) -> None:
        """Screen what another start was given, in the window that is open."""
        if handover.token:
            os.environ["XDG_ACTIVATION_TOKEN"] = handover.token  # Qt shows it to the desktop, and forgets it
        self._come_to_front()
        self.open(handover.paths)

    def _come_to_front(self) -> None:
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    @Slot()
    def _tell_unkept(self) -> None:
        """Say what else cannot be kept, once the history has said what it has to say."""
        self.backstage.history.opened.disconnect(self._tell_unkept)
        self.backstage.history.failed.disconnect(self._tell_unkept)
        lost = unkept.sentence(self._settings, has_log=self._has_log)
        if lost:
            self.tell_fault(f"{self.window.notices.sentence} {lost}".strip())

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
        window.closed.connect(self.closed)
        return window

    def wait(self) -> None:
        """Wait until no thread is left. The window must have been closed."""
        self.backstage.wait()
