"""Reading films before they are wanted, so that the network need not wait for them."""

from __future__ import annotations

import contextlib
import os
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pneumoscan.core.study import Study

ReadT = TypeVar("ReadT")

# Decoding takes a fraction of what the network does, and the network wants the cores.
_MOST_THREADS = 2
_MOST_BYTES = 256 * 2**20
THREADS = min(_MOST_THREADS, max(1, (os.cpu_count() or 1) // 2))
# The one that is wanted now, one that is ready by then, and one in the hands of each thread.
FILMS = THREADS + 2


class ReadAhead(Generic[ReadT]):
    """Reads a few studies ahead, in threads of its own that wait for helper processes.

    For one thread that tells what it expects and takes what it wants; the number of films that wait to be taken, and
    what they hold in memory, are bounded.
    """

    def __init__(
        self, read: Callable[[Study], ReadT], size: Callable[[ReadT], int], *, most_bytes: int = _MOST_BYTES
    ) -> None:
        """No thread is started yet.

        Args:
            read: Reads a study, in any thread. Must not raise.
            size: The bytes that what was read holds.
            most_bytes: No further film is begun once those that wait hold as much.
        """
        self._read, self._size, self._most_bytes = read, size, most_bytes
        self._reads: dict[Study, Future[ReadT]] = {}
        self._threads: ThreadPoolExecutor | None = None

    def expect(self, studies: Iterable[Study]) -> None:
        """Begin to read the first few of `studies`; what was read of any other is thrown away.

        Once nothing is expected the threads end, each after the film in its hands.
        """
        coming = list(studies)[:FILMS]
        for study in self._reads.keys() - set(coming):
            self._reads.pop(study).cancel()
        for study in coming:
            if study not in self._reads and not self._is_full():
                self._begin(study)
        if not coming:
            self._end_threads()

    def take(self, study: Study) -> ReadT:
        """What was read of `study`: waited for if a thread is at it, and read here and now if none is."""
        begun = self._reads.pop(study, None)
        if begun is None or begun.cancel():
            return self._read(study)
        return begun.result()

    def _begin(self, study: Study) -> None:
        if self._threads is None:
            self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="reading ahead")
        # A system that has no thread left, or a program that ends, reads each film when it is wanted.
        with contextlib.suppress(RuntimeError):
            self._reads[study] = self._threads.submit(self._read, study)

    def _end_threads(self) -> None:
        if self._threads is not None:
            self._threads.shutdown(wait=False)
            self._threads = None

    def _is_full(self) -> bool:
        """Whether the films that wait hold too much."""
        # Those in the threads' hands are taken to be as large as the largest.
        held = [self._size(begun.result()) for begun in self._reads.values() if begun.done()]
        in_hand = len(self._reads) - len(held)
        return sum(held) + in_hand * max(held, default=0) >= self._most_bytes
