"""Reading logs and writing bundles, off the thread of the window."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pneumoscan.gui.dialogs import support_bundle_facts as bundle
from pneumoscan.gui.work.threads import WorkerThread

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pneumoscan.gui.dialogs.support_bundle_facts import Facts


@dataclass(frozen=True, slots=True, eq=False)
class Gathered:
    """The files of a bundle by name."""

    files: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Written:
    """How the writing of a bundle went: the system's words where it failed, else none."""

    path: Path
    problem: str = ""


@dataclass(frozen=True, slots=True)
class LogRead:
    """The end of a log; None where it cannot be read."""

    words: str | None


class _Worker(QObject):
    gathered = Signal(Gathered)
    written = Signal(Written)
    log_read = Signal(LogRead)

    @Slot(object)
    def gather(self, facts: Facts) -> None:
        self.gathered.emit(Gathered(bundle.contents(facts)))

    @Slot(object, object)
    def write(self, target: Path, gathered: Gathered) -> None:
        try:
            bundle.write(target, gathered.files)
        except OSError as fault:
            self.written.emit(Written(target, fault.strerror or type(fault).__name__))
        else:
            self.written.emit(Written(target))

    @Slot(object)
    def read_log(self, path: Path) -> None:
        self.log_read.emit(LogRead(bundle.end_of(path)))


class SupportWork(QObject):
    """Does one thing after the other, and tells what came of it in the thread of its owner. Call `end` when done."""

    gathered = Signal(Gathered)
    written = Signal(Written)
    log_read = Signal(LogRead)
    _gather_asked = Signal(object)
    _write_asked = Signal(object, object)
    _log_asked = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = _Worker()
        self._thread = WorkerThread(self._worker, "support", self)
        self._gather_asked.connect(self._worker.gather)
        self._write_asked.connect(self._worker.write)
        self._log_asked.connect(self._worker.read_log)
        self._worker.gathered.connect(self.gathered)
        self._worker.written.connect(self.written)
        self._worker.log_read.connect(self.log_read)

    def gather(self, facts: Facts) -> None:
        """Make the files of a bundle."""
        self._gather_asked.emit(facts)

    def write(self, target: Path, gathered: Gathered) -> None:
        """Write them."""
        self._write_asked.emit(target, gathered)

    def read_log(self, path: Path) -> None:
        """Read the end of a log."""
        self._log_asked.emit(path)

    def end(self) -> None:
        """Finish what is in hand, and leave no thread behind."""
        self._thread.ask_to_end()
        self._thread.wait()
