"""What Qt has to say, in the log: it would else be on a terminal that nobody sees."""

from __future__ import annotations

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_SIGNS_OF_A_NAME = frozenset("/\\\"'")


def take_over() -> None:
    """Have Qt's messages logged from now on."""
    qInstallMessageHandler(_on_message)


def _on_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Log Qt's message, but for one that may hold the name of a file."""
    shown = "(text withheld)" if _SIGNS_OF_A_NAME & set(message) else message
    _log.log(_LEVELS[kind], "Qt %s: %s", context.category, shown)
