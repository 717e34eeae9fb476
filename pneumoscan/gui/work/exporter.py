"""The thread that writes reports and tables."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from enum import Enum
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pneumoscan.gui import log
from pneumoscan.gui.services import EngineInfo, ServiceError
from pneumoscan.gui.work.threads import WorkerThread

if TYPE_CHECKING:
    from pathlib import Path

    from pneumoscan.core.finding import Finding
    from pneumoscan.gui.services import Services

_log = logging.getLogger(__name__)


class ExportKind(Enum):
    """What to write. The value is the file name's suffix."""

    PDF = ".pdf"
    CSV = ".csv"


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """A file to write.

    Attributes:
        kind: What it is.
        path: Where to.
        findings: In their order.
        engine: The engine in use; None if it could not be loaded.
    """

    kind: ExportKind
    path: Path
    findings: tuple[Finding, ...]
    engine: EngineInfo | None


@dataclass(frozen=True, slots=True)
class ExportResult:
    """How writing ended.

    Attributes:
        path: What was to be written.
        problem: A sentence if it was not; empty if it was, or if it was cancelled.
        cancelled: Whether the user stopped it; then there is no file.
    """

    path: Path
    problem: str = ""
    cancelled: bool = False


class _Writer(QObject):
    advanced = Signal(int, int)
    ended = Signal(ExportResult)

    def __init__(self, services: Services, cancelled: Event) -> None:
        super().__init__()
        self._services = services
        self._cancelled = cancelled

    @Slot(ExportRequest)
    def write(self, request: ExportRequest) -> None:
        self.ended.emit(ExportResult(request.path, *self._write(request)))

    def _write(self, request: ExportRequest) -> tuple[str, bool]:
        try:
            if request.kind is ExportKind.CSV:
                self._services.write_csv(request.path, request.findings, request.engine)
                return "", False
            written = self._services.write_pdf(request.path, request.findings, request.engine, self._advance)
        except OSError as fault:
            reason = fault.strerror or type(fault).__name__
            return self.tr("The file could not be written ({reason}). Choose another place.").format(
                reason=reason
            ), False
        except ServiceError as fault:
            return str(fault), False
        except Exception as fault:  # noqa: BLE001  whatever it is, the window must be able to say so
            _log.error("An export failed: %s", log.describe(fault))
            kind = type(fault).__name__
            return self.tr("The file could not be written: an unexpected fault ({kind}).").format(kind=kind), False
        return "", not written

    def _advance(self, done: int, total: int) -> bool:
        self.advanced.emit(done, total)
        return not self._cancelled.is_set()


class Exporter(QObject):
    """Writes one file at a time; tells how far it is and how it ended."""

    advanced = Signal(int, int)
    ended = Signal(ExportResult)
    _write_requested = Signal(ExportRequest)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = Event()
        self.path: Path | None = None  # of the file in hand
        self._writer = _Writer(services, self._cancelled)
        self._writer.advanced.connect(self.advanced)
        self._writer.ended.connect(self._end)
        self._write_requested.connect(self._writer.write)
        self._thread = WorkerThread(self._writer, "export", self)

    @property
    def is_writing(self) -> bool:
        """Whether a file is in hand."""
        return self.path is not None

    def write(self, request: ExportRequest) -> None:
        """Begin to write."""
        self._cancelled.clear()
        self.path = request.path
        self._write_requested.emit(request)

    def cancel(self) -> None:
        """Stop after the page in hand; no file is left."""
        self._cancelled.set()

    @Slot(ExportResult)
    def _end(self, result: ExportResult) -> None:
        self.path = None
        self.ended.emit(result)

    def ask_to_end(self) -> None:
        """Let the thread end once the file is written: the user has asked for it."""
        self._thread.ask_to_end()

    def wait(self) -> None:
        """Wait for the file in hand."""
        self._thread.wait()
