"""Reading files in helper processes: a file that breaks or holds up its decoder costs that file only.

What bounds a file is in `limits.Limits`: time by ending the helper, memory by the system's limit inside it.
"""

from __future__ import annotations

import logging
import threading
import weakref
from typing import TYPE_CHECKING

from pneumoscan.core.problem import ProblemCode, RejectedError, UnreadableError
from pneumoscan.imaging import wire
from pneumoscan.imaging.helper import resolve
from pneumoscan.imaging.helper_pool import HelperPool, PoolClosedError
from pneumoscan.imaging.helper_process import HelperGoneError, HelperProcess, HelperTooSlowError
from pneumoscan.imaging.limits import Limits

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from pneumoscan.core.radiograph import Radiograph

_log = logging.getLogger(__name__)
READ = "pneumoscan.imaging.loading:read"
READ_TO_SCREEN = "pneumoscan.imaging.loading:read_to_screen"
_MOST_HELPERS = 4  # as many as threads that read ahead, at most; each takes 40 MB and a film


class Reader:
    """Reads as `imaging.read` does, from any thread, in helper processes that it keeps until it is closed."""

    def __init__(self, target: str = READ, limits: Limits | None = None) -> None:
        """Nothing is started yet.

        Args:
            target: What reads a file in the helper, as `module:function`.
            limits: What a file may cost.
        """
        self._target = target
        self._pool = HelperPool(target, limits or Limits())
        self._turns = threading.BoundedSemaphore(_MOST_HELPERS)
        weakref.finalize(self, self._pool.close)

    def __enter__(self) -> Self:
        """Itself, to be closed at the end."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def warm_up(self, count: int = 1) -> None:
        """Start helpers now, without waiting for them, so that the first files need not.

        Args:
            count: How many there is work for at once.
        """
        for _ in range(min(count, _MOST_HELPERS)):
            self._pool.warm_up()

    def __call__(self, path: Path) -> Radiograph:
        """The film at `path`.

        Raises:
            UnreadableError: As `imaging.read`; or it took too much time or memory, its decoder crashed, or the reader
                was closed or interrupted meanwhile.
            RejectedError: As `imaging.read`.
        """
        with self._turns:
            try:
                answer = self._ask(path)
            except PoolClosedError as fault:
                raise UnreadableError(ProblemCode.NOT_SCREENED) from fault
            except HelperTooSlowError as fault:
                raise _too_slow(fault) from fault
            except HelperGoneError as fault:
                raise UnreadableError(ProblemCode.DECODER_CRASHED) from fault
        if isinstance(answer, wire.Refused):
            if answer.problem.code is ProblemCode.UNEXPECTED:
                _log.error("A file could not be decoded: %s", answer.problem.details.get("reason"))
            kind = RejectedError if answer.was_read else UnreadableError
            raise kind(answer.problem.code, **answer.problem.details)
        return answer

    def interrupt(self) -> None:
        """End the reading of the files in hand at once, as not screened; the next are read as ever."""
        self._pool.interrupt()

    def close(self) -> None:
        """End all helpers at once, also those at work for other threads; nothing can be read after it."""
        self._pool.close()

    def _ask(self, path: Path) -> Radiograph | wire.Refused:
        helper = self._pool.take()
        if helper is None:
            return resolve(self._target)(path)
        try:
            return self._ask_helper(helper, path)
        except HelperGoneError:
            if not helper.has_served:
                raise
        # An earlier file may have damaged that helper: this one is asked again of a fresh one.
        helper = self._pool.take(fresh=True)
        return resolve(self._target)(path) if helper is None else self._ask_helper(helper, path)

    def _ask_helper(self, helper: HelperProcess, path: Path) -> Radiograph | wire.Refused:
        try:
            answer = helper.read(path)
        except HelperGoneError as fault:
            was_told_to_end = helper.was_told_to_end
            self._pool.discard(helper)
            if was_told_to_end:
                raise PoolClosedError from fault
            raise
        except BaseException:  # also Ctrl+C: its answer must not be taken for that to the next file
            self._pool.discard(helper)
            raise
        self._pool.give_back(helper)
        return answer


def _too_slow(fault: HelperTooSlowError) -> UnreadableError:
    if fault.was_read:
        return UnreadableError(ProblemCode.TOO_SLOW, seconds=round(fault.seconds))
    return UnreadableError(ProblemCode.UNREADABLE, reason=f"its disk took more than {round(fault.seconds)} seconds")
