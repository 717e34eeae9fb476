"""The check of an installation and the writing of its page, off the thread of the window."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pneumoscan.core.files import atomic_path
from pneumoscan.core.installation import Checked, CheckResult
from pneumoscan.gui import log
from pneumoscan.gui.work.threads import WorkerThread

if TYPE_CHECKING:
    from pathlib import Path

    from pneumoscan.gui.services import Installation

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PageWritten:
    """How the writing of the page went: the system's words where it failed, else none."""

    path: Path
    problem: str = ""


class _Worker(QObject):
    row_came = Signal(CheckResult, int)  # and how many there will be
    checked = Signal(Checked)
    broke = Signal(str)
    written = Signal(PageWritten)
    is_idle = Signal()

    def __init__(self, installation: Installation, data_folder: Path, is_cancelled: threading.Event) -> None:
        super().__init__()
        self._installation, self._data_folder, self._is_cancelled = installation, data_folder, is_cancelled

    @Slot()
    def check(self) -> None:
        try:
            checked = self._installation.check(self._data_folder, self.row_came.emit, self._is_cancelled.is_set)
        except Exception as fault:  # noqa: BLE001  whatever it is, the dialog must be able to say so
            if not self._is_cancelled.is_set():
                _log.error("The installation could not be checked: %s", log.describe(fault))
                self.broke.emit(type(fault).__name__)
        else:
            self.checked.emit(checked)

    @Slot()
    def finish(self) -> None:
        self.is_idle.emit()

    @Slot(object, str)
    def write(self, target: Path, page: str) -> None:
        try:
            with atomic_path(target) as part:
                part.write_text(page, encoding="utf-8")
        except OSError as fault:
            self.written.emit(PageWritten(target, fault.strerror or type(fault).__name__))
        else:
            self.written.emit(PageWritten(target))


class CheckWork(QObject):
    """Checks, and writes; tells what came of it in the thread of its owner. Call `ask_to_end` or `end` when done."""

    row_came = Signal(CheckResult, int)
    checked = Signal(Checked)
    broke = Signal(str)  # the kind of a fault that nobody foresaw
    written = Signal(PageWritten)
    ended = Signal()  # no thread is left
    _check_asked = Signal()
    _end_asked = Signal()
    _write_asked = Signal(object, str)

    def __init__(self, installation: Installation, data_folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._is_cancelled = threading.Event()
        self._worker = _Worker(installation, data_folder, self._is_cancelled)
        self._thread = WorkerThread(self._worker, "checking the installation", self)
        self._check_asked.connect(self._worker.check)
        self._write_asked.connect(self._worker.write)
        self._end_asked.connect(self._worker.finish)
        self._worker.is_idle.connect(self._on_idle)
        for name in ("row_came", "checked", "broke", "written"):
            getattr(self._worker, name).connect(getattr(self, name))

    def check(self) -> None:
        """Check everything."""
        self._check_asked.emit()

    def write(self, target: Path, page: str) -> None:
        """Write a page."""
        self._write_asked.emit(target, page)

    @Slot()
    def ask_to_end(self) -> None:
        """Give up what is being checked, without waiting for it: to end a large process takes its time."""
        self._is_cancelled.set()
        self._end_asked.emit()

    @Slot()
    def _on_idle(self) -> None:
        self.end()
        self.ended.emit()

    def end(self) -> None:
        """Give up what is being checked, and leave no thread behind."""
        self._is_cancelled.set()
        self._thread.ask_to_end()
        self._thread.wait()
