"""A start of the program: whether it is the first, and if not, whether the first takes what this one was given."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLockFile

from pneumoscan.gui.instance.address import Address, own_address
from pneumoscan.gui.instance.message import Handover, packed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtNetwork import QLocalSocket

START_SECONDS = 30.0  # that a first copy may take until it listens: a cold start from a slow disk
_STALE_SECONDS = 1.0  # after which a lock is looked at that nobody seems to hold: it takes no time to take one
_PAUSE_SECONDS, _QUICK_SECONDS = 0.05, 0.25


class Arrival(Enum):
    """How a start finds things."""

    FIRST = auto()  # there is no other copy, or none that could be met
    BESIDE = auto()  # there is another, and this one was asked for beside it
    TAKEN = auto()  # the other has taken the films
    SILENT = auto()  # there is another, and it does not answer


@dataclass(frozen=True, slots=True)
class Start:
    """What this process was started with.

    Attributes:
        handover: The films that were named, and what else a first copy would need.
        address: Where copies meet; None where the system has no place for it.
        lock: What the first copy holds. The system lets go of that of a copy that was killed.
    """

    handover: Handover
    address: Address | None
    lock: QLockFile | None

    @classmethod
    def of(cls, names: Sequence[str]) -> Start:
        """One with these films and folders; relative paths are those of this process's current folder."""
        token = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID") or ""
        handover = Handover(tuple(_absolute(name) for name in names if name), token)
        address = own_address()
        lock = QLockFile(str(address.lock)) if address else None
        if lock is not None:
            lock.setStaleLockTime(0)  # it holds however long the program runs
        return cls(handover, address, lock)

    def arrive(self, *, is_beside: bool = False) -> Arrival:
        """Become the first copy, or hand over to it.

        Args:
            is_beside: Whether a further window is wanted.
        """
        if self.address is None or self.lock is None or self.lock.tryLock(0):
            return Arrival.FIRST
        if self.lock.error() is not QLockFile.LockError.LockFailedError:
            return Arrival.FIRST  # where it cannot be made nobody has it
        if is_beside:
            return Arrival.BESIDE
        app = QCoreApplication.instance() or QCoreApplication([sys.argv[0]])
        try:
            return self._hand_over(self.address, self.lock)
        finally:
            if type(app) is QCoreApplication:
                app.shutdown()  # one with windows may take its place

    def try_quickly(self) -> Arrival:
        """As `arrive`, in a quarter of a second, where there is a window that must not be held up."""
        from pneumoscan.gui.instance import second

        if self.address is None or self.lock is None or self.lock.tryLock(0) or _is_left_over(self.lock):
            return Arrival.FIRST
        socket = _connected(self.address)
        if socket is not None and second.is_taken(socket, packed(self.handover), _QUICK_SECONDS):
            return Arrival.TAKEN
        return Arrival.SILENT

    def _hand_over(self, address: Address, lock: QLockFile) -> Arrival:
        """Try both again and again: a first copy that is starting, or just ends, has no channel."""
        from pneumoscan.gui.instance import second

        begun = time.monotonic()
        while (waited := time.monotonic() - begun) < START_SECONDS:
            socket = _connected(address)
            if socket is not None and second.is_taken(socket, packed(self.handover)):
                return Arrival.TAKEN
            if lock.tryLock(0) or (waited > _STALE_SECONDS and _is_left_over(lock)):
                return Arrival.FIRST
            if socket is not None:
                return Arrival.SILENT
            time.sleep(_PAUSE_SECONDS)
        return Arrival.SILENT


def _is_left_over(lock: QLockFile) -> bool:
    """Whether the lock was that of a copy that is gone; then this one has it.

    Qt asks for the number of the process that wrote it: it may be another's by now, or was never written. What the
    system itself holds locked, it does not remove.
    """
    return lock.removeStaleLockFile() and lock.tryLock(0)


def _absolute(name: str) -> Path:
    try:
        return Path(name).absolute()
    except OSError:  # the current folder was deleted, but the shell may remember where it was
        return Path(os.environ.get("PWD") or os.sep, name)


def _connected(address: Address) -> QLocalSocket | None:
    from pneumoscan.gui.instance import second

    channel = address.channel()
    return second.connected(channel) if channel else None
