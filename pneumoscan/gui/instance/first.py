"""The first copy: it takes the films of those that are started after it."""

from __future__ import annotations

import contextlib
import logging
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from pneumoscan.gui import log
from pneumoscan.gui.instance.message import TAKEN, Handover, MessageError, unpacked

if TYPE_CHECKING:
    from PySide6.QtCore import QLockFile
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

    from pneumoscan.gui.instance.address import Address

_log = logging.getLogger(__name__)
_MOST_MILLISECONDS = 5000  # for a message; who takes longer says nothing
_MOST_AT_ONCE = 100  # a file manager may start the program once for each film


class Doorkeeper(QObject):
    """Holds the lock of the first copy, and listens to the others; in the window's thread."""

    handed_over = Signal(Handover)

    def __init__(self, address: Address, lock: QLockFile, parent: QObject | None = None) -> None:
        """Listen to nobody yet: until then those that are started wait.

        Args:
            address: Where others look.
            lock: Held by this process.
            parent: Ends it.
        """
        super().__init__(parent)
        self._address, self._lock = address, lock
        self._server: QLocalServer | None = None
        self._received: dict[QLocalSocket, bytearray] = {}

    @Slot()
    def listen(self) -> None:
        """Open the channel. Where that cannot be done each start has a window of its own, as the log says."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)  # nobody but this person
        server.setListenBacklogSize(_MOST_AT_ONCE)
        server.setMaxPendingConnections(_MOST_AT_ONCE)
        server.newConnection.connect(self._on_connections)
        try:
            self._forget_former(server)
            is_open = server.listen(self._address.new_channel())
        except OSError as fault:
            _log.warning("No channel for further starts: %s", log.describe(fault))
            is_open = False
        if is_open:
            self._server = server
        else:
            _log.warning("Further starts cannot reach this window: %s", server.serverError().name)
            self.close()

    @Slot()
    def close(self) -> None:
        """Let the next copy be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for socket in tuple(self._received):
            socket.abort()
        if self._lock.isLocked():
            self._address.forget_channel()
            self._lock.unlock()

    def _forget_former(self, server: QLocalServer) -> None:
        """Remove what a copy that was killed has left."""
        former = self._address.channel()
        if former:
            with contextlib.suppress(OSError):
                server.removeServer(former)

    @Slot()
    def _on_connections(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._received[socket] = bytearray()
            socket.readyRead.connect(self._on_heard)
            socket.disconnected.connect(self._on_gone)
            QTimer.singleShot(_MOST_MILLISECONDS, socket, socket.abort)
            self._hear(socket)

    @Slot()
    def _on_heard(self) -> None:
        self._hear(cast("QLocalSocket", self.sender()))

    @Slot()
    def _on_gone(self) -> None:
        socket = cast("QLocalSocket", self.sender())
        if self._received.pop(socket, None) is not None:
            socket.deleteLater()

    def _hear(self, socket: QLocalSocket) -> None:
        if socket not in self._received:
            return
        received = self._received[socket]
        received += socket.readAll().data()
        try:
            handover = unpacked(received)
        except MessageError:
            _log.warning("A start said what no start says")
            socket.abort()
            return
        if handover is not None:
            received.clear()
            socket.write(TAKEN)
            socket.flush()
            self.handed_over.emit(handover)
