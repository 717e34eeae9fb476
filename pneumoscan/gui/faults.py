"""The last resort for faults that nobody foresaw: logged, told in a calm sentence, never on the terminal."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from pneumoscan.gui import log, qt_messages

if TYPE_CHECKING:
    from types import TracebackType

_log = logging.getLogger(__name__)


class FaultReporter(QObject):
    """Catches what escapes every handler, in any thread, and says so in the GUI thread."""

    fault_happened = Signal(str)

    def install(self) -> None:
        """Take over from Python's and Qt's own reports."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable
        qt_messages.take_over()

    def _on_exception(self, kind: type[BaseException], fault: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _log.error("%s", log.describe(fault))
        template = self.tr("Something unexpected went wrong ({kind}). The list is kept and you can go on.")
        self.fault_happened.emit(template.format(kind=kind.__name__))

    def _on_thread_exception(self, report: threading.ExceptHookArgs) -> None:
        if report.exc_value is not None:
            self._on_exception(report.exc_type, report.exc_value, report.exc_traceback)

    def _on_unraisable(self, report: sys.UnraisableHookArgs) -> None:
        if report.exc_value is not None:
            _log.error("%s", log.describe(report.exc_value))
