"""One helper process as the program sees it: started, asked, and ended when it does not answer in time."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
import time
from dataclasses import asdict
from queue import Empty, SimpleQueue
from typing import IO, TYPE_CHECKING, cast

from pneumoscan.core import child_process
from pneumoscan.imaging import wire

if TYPE_CHECKING:
    from io import BufferedReader
    from pathlib import Path

    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.imaging.limits import Limits

_MODULE = "pneumoscan.imaging.helper"
# More than a helper has to say of one file; one that goes on talking must not fill the memory.
_MOST_WAITING = 4
_SECONDS_TO_DIE = 2
_PIPE_BYTES = 2**20  # the most that Linux gives to everybody


class HelperGoneError(Exception):
    """The helper has ended, or said what no helper says."""


class HelperTooSlowError(Exception):
    """The helper was not done in time.

    Attributes:
        seconds: What it was given.
        was_read: Whether the file's bytes were in memory by then, so that decoding is what took so long.
    """

    def __init__(self, seconds: float, *, was_read: bool) -> None:
        super().__init__(seconds)
        self.seconds = seconds
        self.was_read = was_read


class HelperProcess:
    """A helper, for one thread at a time; but `end` may be called from any."""

    def __init__(self, target: str, limits: Limits) -> None:
        """Start it, without waiting until it is up.

        Args:
            target: What reads a file there, as `module:function`.
            limits: What it may take.

        Raises:
            OSError: It cannot be started.
        """
        self._limits = limits
        # The decoders gain nothing from threads in NumPy's algebra, which cost memory and time to start.
        self._process = child_process.start(
            child_process.DECODING_HELPER,
            _MODULE,
            target,
            json.dumps(asdict(limits)),
            environment={"OPENBLAS_NUM_THREADS": "1"},
        )
        self._requests = cast("IO[bytes]", self._process.stdin)
        answers = cast("BufferedReader", self._process.stdout)
        _widen(answers)
        self._messages: SimpleQueue[tuple[int, wire.Message] | None] = SimpleQueue()
        self._listener = threading.Thread(
            target=_listen, args=(answers, self._messages), name="decoding helper", daemon=True
        )
        self._listener.start()
        self._started = time.monotonic()
        self._request = 0
        self.was_told_to_end = False

    @property
    def has_served(self) -> bool:
        """Whether it was given an earlier file, which could have damaged it."""
        return self._request > 1

    @property
    def is_alive(self) -> bool:
        """Whether it can be given a file."""
        return self._process.poll() is None

    @property
    def process_id(self) -> int:
        """The system's number for it."""
        return self._process.pid

    def wait_until_ready(self) -> None:
        """Wait until it is up.

        Raises:
            HelperGoneError: It did not come up.
        """
        if self._request:
            return
        left = self._started + self._limits.start_seconds - time.monotonic()
        try:
            message = self._next(left)
        except Empty as fault:
            raise HelperGoneError from fault
        if not isinstance(message, wire.Ready):
            raise HelperGoneError

    def read(self, path: Path) -> Radiograph | wire.Refused:
        """What it makes of the file at `path`.

        Raises:
            HelperGoneError: It broke over it.
            HelperTooSlowError: It took longer than `limits` allow.
        """
        self._request += 1
        try:
            wire.send_path(self._requests, os.fsencode(path.absolute()))
        except (OSError, ValueError) as fault:  # the pipe has no other end, or was closed at this one
            raise HelperGoneError from fault
        return self._answer()

    def _answer(self) -> Radiograph | wire.Refused:
        seconds, since, was_read = self._limits.content_seconds, time.monotonic(), False
        while True:
            try:
                message = self._next(since + seconds - time.monotonic())
            except Empty as fault:
                raise HelperTooSlowError(seconds, was_read=was_read) from fault
            match message:
                case wire.ContentRead():
                    seconds, since, was_read = self._limits.decoding_seconds, time.monotonic(), True
                case wire.SizeKnown(megapixels):
                    seconds = self._limits.decoding_seconds + self._limits.seconds_per_megapixel * megapixels
                case wire.Ready():
                    raise HelperGoneError
                case answer:
                    return answer

    def _next(self, seconds: float) -> wire.Message:
        """Its next message about the request in hand; `Empty` if none comes in time."""
        received = self._messages.get(timeout=max(seconds, 0))
        if received is None or received[0] != self._request:
            raise HelperGoneError
        return received[1]

    def end(self) -> None:
        """End it at once, whatever it is doing, and leave nothing of it behind."""
        self.was_told_to_end = True
        self._process.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):  # the system may hold it in reading a broken disk
            self._process.wait(_SECONDS_TO_DIE)
        with contextlib.suppress(OSError):
            self._requests.close()
        if threading.current_thread() is not self._listener:
            self._listener.join(_SECONDS_TO_DIE)
        self._messages.put(None)


def _widen(pipe: IO[bytes]) -> None:
    """Let a film pass in two or three pieces instead of thirty, between which two processes would take turns.

    On Linux, whose pipes hold 64 kB unless asked; where it refuses, films pass all the same.
    """
    if sys.platform == "linux":
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


def _listen(stream: BufferedReader, messages: SimpleQueue[tuple[int, wire.Message] | None]) -> None:
    """Take what the helper says until it ends or makes no sense; then None."""
    with stream, contextlib.suppress(wire.WireError, EOFError, OSError, MemoryError):
        while messages.qsize() < _MOST_WAITING:
            messages.put(wire.receive(stream))
    messages.put(None)
