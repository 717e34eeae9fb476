"""The thread that looks through folders, which may be large and far away."""

from __future__ import annotations

import time
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pneumoscan.gui.work.threads import WorkerThread

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pneumoscan.core.study import Study

_CHUNK, _CHUNK_SECONDS = 250, 0.1
_BREATH_SECONDS = 0.01  # for the window between two parts, which it could else not keep up with


@dataclass(frozen=True, slots=True)
class StudiesFound:
    """A part of what was found.

    Attributes:
        studies: In their order.
        count: How many the search has found so far, these included.
        is_last: Whether the search is over.
        stopped: Set once the user has given up the search.
    """

    studies: tuple[Study, ...]
    count: int
    is_last: bool
    stopped: Event


@dataclass(frozen=True, slots=True)
class _Search:
    paths: tuple[Path, ...]
    stopped: Event


class _Searcher(QObject):
    studies_found = Signal(StudiesFound)

    @Slot(_Search)
    def search(self, search: _Search) -> None:
        """Announce what is found in parts, so that the first films appear at once."""
        from pneumoscan.discovery import discover

        part: list[Study] = []
        count, announced = 0, time.monotonic()
        for study in discover(search.paths):
            if search.stopped.is_set():
                break
            part.append(study)
            count += 1
            if len(part) >= _CHUNK or time.monotonic() - announced > _CHUNK_SECONDS:
                self.studies_found.emit(StudiesFound(tuple(part), count, is_last=False, stopped=search.stopped))
                part, announced = [], time.monotonic()
                time.sleep(_BREATH_SECONDS)
        self.studies_found.emit(StudiesFound(tuple(part), count, is_last=True, stopped=search.stopped))


class Intake(QObject):
    """Turns what the user pointed at into studies."""

    studies_found = Signal(StudiesFound)
    _search_requested = Signal(_Search)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[_Search] = []
        self._searcher = _Searcher()
        self._searcher.studies_found.connect(self._pass_on)
        self._search_requested.connect(self._searcher.search)
        self._thread = WorkerThread(self._searcher, "intake", self)

    @property
    def is_searching(self) -> bool:
        """Whether a search is not over yet."""
        return bool(self._running)

    def search(self, paths: Sequence[Path]) -> None:
        """Look through files and folders, after the searches asked for before."""
        search = _Search(tuple(paths), Event())
        self._running.append(search)
        self._search_requested.emit(search)

    def stop(self) -> None:
        """Give up all searches; what they found so far is still announced."""
        for search in self._running:
            search.stopped.set()

    @Slot(StudiesFound)
    def _pass_on(self, found: StudiesFound) -> None:
        if found.is_last:
            del self._running[0]
        self.studies_found.emit(found)

    def ask_to_end(self) -> None:
        """Stop, and let the thread end."""
        self.stop()
        self._thread.ask_to_end()

    def wait(self) -> None:
        """Wait for the thread."""
        self._thread.wait()
