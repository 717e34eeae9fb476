"""What one process that makes the checks has to say, taken line by line."""

from __future__ import annotations

import json
import threading
import time
from queue import Empty, SimpleQueue
from typing import IO, TYPE_CHECKING, Any, cast

from pneumoscan.core.installation import CheckCode, CheckResult, ToldCode, failed
from pneumoscan.core.sentence import Sentence

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    from pneumoscan.core.installation import Answer, Check

_SECONDS_BETWEEN_LOOKS = 0.05


class CancelledError(Exception):
    """Nobody wants to know any more."""


class Talk:
    """Listens to one process, until it is done or broken.

    Attributes:
        planned: How many checks there are.
        broken: The number of the check over which it broke; None if over none.
    """

    def __init__(
        self,
        process: subprocess.Popen[bytes],
        enter: Callable[[CheckResult, int], object],
        is_cancelled: Callable[[], bool],
        seconds: float,
    ) -> None:
        """Nothing is taken yet.

        Args:
            process: What talks.
            enter: Takes each row, and how many there will be.
            is_cancelled: Asked all the while.
            seconds: How long it may say nothing.
        """
        self._enter, self._is_cancelled, self._seconds = enter, is_cancelled, seconds
        self._lines: SimpleQueue[bytes | None] = SimpleQueue()
        stream = cast("IO[bytes]", process.stdout)
        threading.Thread(target=_read_lines, args=(stream, self._lines), daemon=True).start()
        self.planned = 0
        self.broken: int | None = None
        self._begun: tuple[int, Check] | None = None

    def listen(self) -> dict[str, dict[str, str]] | None:
        """Take all that it says; the facts at the end, or None if it broke: then that is a row, too.

        Raises:
            CancelledError: It was cancelled.
        """
        while True:
            since = time.monotonic()
            try:
                message = self._next()
            except Empty:
                self._give_up(failed(ToldCode.TOO_SLOW, seconds=round(self._seconds)), since)
                return None
            if message is None:
                self._give_up(failed(ToldCode.CRASHED), since)
                return None
            if "facts" in message:
                facts: dict[str, dict[str, str]] = message["facts"]
                return facts
            self._take(message)

    def _take(self, message: dict[str, Any]) -> None:
        if "planned" in message:
            self.planned = int(message["planned"])
        elif "begun" in message:
            check = Sentence(CheckCode[message["check"]], dict(message["subject"]))
            self._begun = int(message["begun"]), check
        else:
            self._begun = None
            self._enter(CheckResult.of_record(message["result"]), self.planned)

    def _give_up(self, answer: Answer, since: float) -> None:
        if self._begun is not None:
            self.broken, check = self._begun
            self._enter(CheckResult(check, answer, time.monotonic() - since), self.planned)

    def _next(self) -> dict[str, Any] | None:
        """The next message; None at the end, or where it makes no sense. Raises `Empty` where it takes too long."""
        end = time.monotonic() + self._seconds
        while True:
            if self._is_cancelled():
                raise CancelledError
            try:
                line = self._lines.get(timeout=_SECONDS_BETWEEN_LOOKS)
            except Empty:
                if time.monotonic() > end:
                    raise
                continue
            try:
                return None if line is None else dict(json.loads(line))
            except (ValueError, TypeError):
                return None


def _read_lines(stream: IO[bytes], lines: SimpleQueue[bytes | None]) -> None:
    try:
        for line in stream:
            lines.put(line)
    except (OSError, ValueError):  # it was ended, and the pipe closed at this end
        pass
    lines.put(None)
