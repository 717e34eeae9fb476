"""Reports and tables from the list: asks where to, lets the export thread write, and tells how it went."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from pneumoscan.gui.dialogs import asking as dialogs
from pneumoscan.gui.look.notice import Notice, Offer
from pneumoscan.gui.work.activity import Activity, writing
from pneumoscan.gui.work.exporter import ExportKind, ExportRequest, ExportResult

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from pneumoscan.gui.settings import Settings
    from pneumoscan.gui.work.exporter import Exporter
    from pneumoscan.gui.work.session import Session
    from pneumoscan.gui.worklist.row import Row


class ExportDesk(QObject):
    """The export commands of one window."""

    notified = Signal(Notice)
    running_changed = Signal(bool)
    advanced = Signal()  # `activity` has changed

    def __init__(self, exporter: Exporter, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._exporter, self._session, self._settings, self._window = exporter, session, settings, window
        # What is being written, perhaps since before this window was made; None if nothing is.
        self.activity: Activity | None = writing(exporter.path.name, 0, 0) if exporter.path else None
        exporter.advanced.connect(self._on_advanced)
        exporter.ended.connect(self._on_ended)

    @property
    def is_running(self) -> bool:
        """Whether a file is being written."""
        return self._exporter.is_writing

    def report_of(self, row: Row) -> None:
        """Write a report of one study."""
        self._export(ExportKind.PDF, f"{row.study.path.stem} PneumoScan", [row])

    def report_of_list(self) -> None:
        """Write a report of all studies, in the order shown."""
        self._export(ExportKind.PDF, _dated_name(), self._session.model.rows)

    def table_of_list(self) -> None:
        """Write all results as a table."""
        self._export(ExportKind.CSV, _dated_name(), self._session.model.rows)

    @Slot()
    def cancel(self) -> None:
        """Give up the file that is being written."""
        self._exporter.cancel()

    def _export(self, kind: ExportKind, name: str, rows: list[Row] | tuple[Row, ...]) -> None:
        suggested = self._settings.folder("exports") / f"{name}{kind.value}"
        label = self.tr("PDF report") if kind is ExportKind.PDF else self.tr("CSV table")
        target = dialogs.ask_target(self._window, suggested, label)
        if target is None or self.is_running:
            return
        self._settings.remember_folder("exports", target.parent)
        findings = tuple(row.as_finding() for row in rows)
        self._exporter.write(ExportRequest(kind, target, findings, self._session.engine.info))
        self.activity = writing(target.name, 0, 0)
        self.running_changed.emit(True)  # noqa: FBT003  Qt's emit takes positions only

    @Slot(int, int)
    def _on_advanced(self, done: int, total: int) -> None:
        if self._exporter.path:
            self.activity = writing(self._exporter.path.name, done, total)
            self.advanced.emit()

    @Slot(ExportResult)
    def _on_ended(self, result: ExportResult) -> None:
        self.activity = None
        self.running_changed.emit(False)  # noqa: FBT003
        if result.problem:
            self.notified.emit(Notice(result.problem, is_warning=True))
        elif result.cancelled:
            self.notified.emit(Notice(self.tr("Cancelled. No file was written.")))
        else:
            offers = (
                Offer(self.tr("Open"), lambda: _open(result.path)),
                Offer(self.tr("Show folder"), lambda: _open(result.path.parent)),
            )
            self.notified.emit(Notice(self.tr("Saved as {name}").format(name=result.path.name), offers))


def _dated_name() -> str:
    return f"PneumoScan {date.today().isoformat()}"


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
