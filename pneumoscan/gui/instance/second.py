"""What a second start says to the first copy, and what it hears."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtNetwork import QLocalSocket

from pneumoscan.gui.instance.message import TAKEN

if TYPE_CHECKING:
    from collections.abc import Callable

ANSWER_SECONDS = 3.0  # a window that is there answers within a tenth of a second, unless the computer is very busy
_CONNECTING_SECONDS = 2.0


def connected(channel: str) -> QLocalSocket | None:
    """The way to the first copy; None where nobody is at the other end."""
    socket = QLocalSocket()
    socket.connectToServer(channel)
    return socket if socket.waitForConnected(_milliseconds(_CONNECTING_SECONDS)) else None


def is_taken(socket: QLocalSocket, message: bytes, seconds: float = ANSWER_SECONDS) -> bool:
    """Say `message`, and wait for the answer; whether the first copy has taken it.

    Args:
        socket: The way to the first copy.
        message: As `message.packed` makes it.
        seconds: How long to wait.
    """
    _let_come_to_front()
    until = time.monotonic() + seconds
    socket.write(message)
    _while_time(until, socket.bytesToWrite, socket.waitForBytesWritten)
    _while_time(until, lambda: not socket.bytesAvailable(), socket.waitForReadyRead)
    answer = bytes(socket.readAll().data())
    socket.abort()
    return answer == TAKEN


def _while_time(until: float, is_due: Callable[[], object], wait: Callable[[int], bool]) -> None:
    while is_due() and time.monotonic() < until:
        if not wait(_milliseconds(until - time.monotonic())):
            return


def _milliseconds(seconds: float) -> int:
    return max(round(seconds * 1000), 1)


def _let_come_to_front() -> None:
    """Pass on the right to come to the front, which Windows gives to what a person has just started."""
    if sys.platform == "win32":
        import ctypes

        anybody = -1
        ctypes.windll.user32.AllowSetForegroundWindow(anybody)
