"""The helper processes of one reader: kept as long as they are sound, replaced when they are not."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from pneumoscan.imaging.helper_process import HelperGoneError, HelperProcess

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pneumoscan.imaging.limits import Limits

_log = logging.getLogger(__name__)
_MOST_START_FAILURES = 3


class PoolClosedError(Exception):
    """There are no helpers any more."""


class HelperPool:
    """Lends helpers to threads, one to each."""

    def __init__(self, target: str, limits: Limits) -> None:
        """Nothing is started yet; the arguments are those of each helper."""
        self._target = target
        self._limits = limits
        self._lock = threading.Lock()
        self._all: set[HelperProcess] = set()
        self._idle: list[HelperProcess] = []
        self._start_failures = 0
        self._is_closed = False

    def warm_up(self) -> None:
        """Start a helper without waiting until it is up."""
        helper = self._start()
        if helper:
            self.give_back(helper)

    def take(self, *, fresh: bool = False) -> HelperProcess | None:
        """A helper that is up; None where none can be started at all.

        Args:
            fresh: Whether only one will do that has read nothing yet.

        Raises:
            PoolClosedError: The pool was closed.
        """
        while self._start_failures < _MOST_START_FAILURES:
            helper = (None if fresh else self._take_idle()) or self._start()
            if helper and self._comes_up(helper):
                self._start_failures = 0
                return helper
        return None

    def give_back(self, helper: HelperProcess) -> None:
        """Keep it for the next file."""
        with self._lock:
            self._idle.append(helper)

    def discard(self, helper: HelperProcess) -> None:
        """End it, and forget it."""
        with self._lock:
            self._all.discard(helper)
        helper.end()

    def interrupt(self) -> None:
        """End the helpers that are at work."""
        with self._lock:
            busy = self._all.difference(self._idle)
        _end(busy)

    def close(self) -> None:
        """End all of them, and lend none any more."""
        with self._lock:
            self._is_closed = True
            helpers = list(self._all)
        _end(helpers)

    def _take_idle(self) -> HelperProcess | None:
        while True:
            with self._lock:
                # The last one in: with one thread at work, one helper does everything.
                helper = self._idle.pop() if self._idle else None
            if helper is None or helper.is_alive:
                return helper
            self.discard(helper)

    def _start(self) -> HelperProcess | None:
        """A new helper; None where the system refuses."""
        if self._is_closed:
            raise PoolClosedError
        try:
            helper = HelperProcess(self._target, self._limits)
        except OSError:
            self._count_failure()
            return None
        if not self._admits(helper):
            helper.end()
            raise PoolClosedError
        return helper

    def _admits(self, helper: HelperProcess) -> bool:
        """Remember a new helper, to be ended with the others, unless they were meanwhile."""
        with self._lock:
            if not self._is_closed:
                self._all.add(helper)
            return not self._is_closed

    def _comes_up(self, helper: HelperProcess) -> bool:
        try:
            helper.wait_until_ready()
        except HelperGoneError as fault:
            if helper.was_told_to_end:
                raise PoolClosedError from fault
            self.discard(helper)
            self._count_failure()
            return False
        return True

    def _count_failure(self) -> None:
        self._start_failures += 1
        if self._start_failures == _MOST_START_FAILURES:
            _log.warning("No decoding helper can be started; files are decoded in the program's own process.")


def _end(helpers: Iterable[HelperProcess]) -> None:
    for helper in helpers:
        helper.end()
