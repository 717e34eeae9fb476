"""Films ahead of the one that is wanted: read in threads that wait for helper processes, judged in others.

So the network need not wait for a film, nor for the disk that keeps what it said of the last one.
"""

from __future__ import annotations

import contextlib
import os
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pneumoscan.core.study import Study

ReadT = TypeVar("ReadT")
DoneT = TypeVar("DoneT")

# Decoding takes a fraction of what the network does, and the network wants the cores; but a fast network on many cores
# asks for more films than one core can decode.
_MOST_THREADS = 4
_MOST_BYTES = 256 * 2**20
THREADS = min(_MOST_THREADS, max(1, (os.cpu_count() or 1) // 2))
# The thread that takes reads too, where it is the first to want a film.
READERS = THREADS + 1


def films_at_once(device: str) -> int:
    """How many films a network is given at a time.

    On a CPU two: the threads that share one film's arithmetic wait for each other after every layer, and so leave the
    cores idle for a tenth of the time, which a second film fills. On a GPU one, since not every driver takes more.

    Args:
        device: Where it computes, as an engine names it.
    """
    return 2 if device == "CPU" else 1


@dataclass(slots=True, eq=False)
class _Begun(Generic[ReadT, DoneT]):
    """A study that was begun: what is read of it, until it is judged, and what it came to."""

    read: Future[ReadT] | None
    done: Future[DoneT]

    def give_up(self) -> bool:
        """Have it not read, or else not judged, unless that has begun; returns whether it is not even read."""
        read = self.read  # looked at once: whoever judges it lets go of it meanwhile
        is_unread = read is not None and read.cancel()
        self.done.cancel()
        return is_unread


class ReadAhead(Generic[ReadT, DoneT]):
    """Reads a few studies ahead and judges them, so that what is taken is there already.

    For one thread that tells what it expects and takes what it wants; the number of films that wait to be taken, and
    what they hold in memory, are bounded.

    Attributes:
        films: How many studies are begun at most: those being judged and read, and one that is ready in between.
    """

    def __init__(
        self,
        read: Callable[[Study], ReadT],
        judge: Callable[[Study, ReadT], DoneT],
        size: Callable[[ReadT], int],
        *,
        at_once: int = 1,
        most_bytes: int = _MOST_BYTES,
    ) -> None:
        """No thread is started yet.

        Args:
            read: Reads a study, in any thread. Must not raise.
            judge: Makes of what was read what is taken, in any thread. Must not raise.
            size: The bytes that what was read holds.
            at_once: How many are judged at a time.
            most_bytes: No further film is begun once those that were read and not judged hold as much.
        """
        self._read, self._judge, self._size, self._most_bytes = read, judge, size, most_bytes
        self._turns, self._at_once = threading.BoundedSemaphore(at_once), at_once
        self._begun: dict[Study, _Begun[ReadT, DoneT]] = {}
        self._threads: tuple[ThreadPoolExecutor, ThreadPoolExecutor] | None = None
        self._usual_bytes = 0  # of the film that was judged last
        self.films = THREADS + at_once + 1

    def expect(self, studies: Iterable[Study]) -> None:
        """Begin with the first few of `studies`; what was begun of any other is thrown away.

        Once nothing is expected the threads end, each after the film in its hands.
        """
        coming = list(studies)[: self.films]
        for study in self._begun.keys() - set(coming):
            self._begun.pop(study).give_up()
        for study in coming:
            if study not in self._begun and not self._is_full():
                self._begin(study)
        if not coming:
            self._end_threads()

    def take(self, study: Study) -> DoneT:
        """What `study` came to: waited for if a thread is at it, and read and judged here and now if none is."""
        begun = self._begun.pop(study, None)
        if begun is None or begun.give_up():
            return self._judge_in_turn(study, self._read(study))
        if begun.done.cancelled():  # it was read, but nobody had begun to judge it
            assert begun.read is not None  # noqa: S101  what is not judged is still there
            return self._judge_in_turn(study, begun.read.result())
        return begun.done.result()

    def _begin(self, study: Study) -> None:
        # A system that has no thread left, or a program that ends, reads each film when it is wanted.
        with contextlib.suppress(RuntimeError):
            readers, judges = self._threads = self._threads or _threads(self._at_once)
            begun: _Begun[ReadT, DoneT] = _Begun(readers.submit(self._read, study), Future())
            begun.done = judges.submit(self._finish, study, begun)
            self._begun[study] = begun

    def _finish(self, study: Study, begun: _Begun[ReadT, DoneT]) -> DoneT:
        """Judge a study in a thread, once it is read; the film is let go of as soon as it is judged."""
        assert begun.read is not None  # noqa: S101
        film = begun.read.result()
        self._usual_bytes = self._size(film)
        done = self._judge_in_turn(study, film)
        begun.read = None
        return done

    def _judge_in_turn(self, study: Study, film: ReadT) -> DoneT:
        with self._turns:
            return self._judge(study, film)

    def _end_threads(self) -> None:
        for threads in self._threads or ():
            threads.shutdown(wait=False)
        self._threads = None

    def _is_full(self) -> bool:
        """Whether the films that wait to be judged hold too much."""
        reads = [read for read in (begun.read for begun in self._begun.values()) if read is not None]
        held = [self._size(read.result()) for read in reads if read.done()]
        # Those in the threads' hands are taken to be as large as the largest.
        return sum(held) + (len(reads) - len(held)) * max(self._usual_bytes, *held, 0) >= self._most_bytes


def _threads(at_once: int) -> tuple[ThreadPoolExecutor, ThreadPoolExecutor]:
    return ThreadPoolExecutor(THREADS, "reading ahead"), ThreadPoolExecutor(at_once, "judging ahead")
