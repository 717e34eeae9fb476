"""The folders that were opened last, looked after where a lost network drive can hold up nobody."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from pneumoscan.core.paths import is_file, is_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from pneumoscan.gui.settings import Settings


class RecentFolders(QObject):
    """Knows which folders to offer, newest first. Those that are not there now are left out, and come back."""

    changed = Signal()  # there are others to offer
    _seen = Signal(list)  # of folders that are there, from a thread
    _opened = Signal(list)  # of folders that something was opened from, from a thread

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._offered: tuple[Path, ...] = ()
        self._seen.connect(self._offer, Qt.ConnectionType.QueuedConnection)
        self._opened.connect(self._add, Qt.ConnectionType.QueuedConnection)
        self.check()

    @property
    def folders(self) -> tuple[Path, ...]:
        """Those that were there when it was last looked."""
        return self._offered

    def remember(self, paths: Sequence[Path]) -> None:
        """Files and folders were opened: offer the folders, and those of the files, from now on."""
        _in_background(lambda: self._tell_folders(paths))

    @Slot()
    def check(self) -> None:
        """Look anew which of the folders are there."""
        stored = self._settings.recent_folders
        _in_background(lambda: self._tell(self._seen, [folder for folder in stored if is_folder(folder)]))

    @Slot()
    def clear(self) -> None:
        """Forget all of them."""
        self._settings.recent_folders = []
        self._offer([])

    def _tell_folders(self, paths: Sequence[Path]) -> None:
        """In a thread."""
        folders = [_folder_of(path.absolute()) for path in paths]
        self._tell(self._opened, list(dict.fromkeys(folder for folder in folders if folder)))

    def _tell(self, signal: SignalInstance, folders: list[Path]) -> None:
        """In a thread, which may end when the window is long closed."""
        if isValid(self):
            signal.emit(folders)

    @Slot(list)
    def _add(self, folders: list[Path]) -> None:
        if folders:
            self._settings.recent_folders = [*folders, *self._settings.recent_folders]
            self.check()

    @Slot(list)
    def _offer(self, folders: list[Path]) -> None:
        if tuple(folders) != self._offered:
            self._offered = tuple(folders)
            self.changed.emit()


def _folder_of(path: Path) -> Path | None:
    if is_folder(path):
        return path
    return path.parent if is_file(path) else None


def _in_background(act: Callable[[], object]) -> None:
    """Nobody waits for it, at the end of the program neither."""
    threading.Thread(target=act, daemon=True).start()
