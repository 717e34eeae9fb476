"""How far a batch is and how long it will take."""

from __future__ import annotations

from dataclasses import dataclass, replace

# The pace is that of the last films: of so many at least, and of an eighth of those that are left.
_LEAST_MEMORY, _SHARE_OF_LEFT = 30, 8


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a batch stands.

    Attributes:
        done: Films finished.
        total: Films asked for.
        seconds: Time spent so far; loading the model and pauses not counted.
        failed: Of those done, how many have no verdict.
        pace: Seconds from one film to the next of late; that of all so far where None.
    """

    total: int
    done: int = 0
    failed: int = 0
    seconds: float = 0.0
    pace: float | None = None

    @property
    def left(self) -> int:
        """Films that are not finished."""
        return self.total - self.done

    @property
    def percent(self) -> int:
        """How much is done, rounded down: 100 only when all is."""
        return self.done * 100 // self.total if self.total else 100

    @property
    def films_per_minute(self) -> float | None:
        """Of late; None before the first film, and where they took no time."""
        pace = self._pace
        return 60 / pace if pace else None

    @property
    def seconds_left(self) -> float | None:
        """At the pace of late; None before the first film."""
        pace = self._pace
        return None if pace is None else self.left * pace

    def advanced(self, *, failed: bool, seconds: float) -> Progress:
        """After one more film, `seconds` after the start.

        The pace is smoothed over films, not over time: a heap of files that are no films goes by in no time, and would
        else promise as much for the films after it. It forgets the faster, the less there is left to tell of; and the
        first film, which waits for all that is loaded when it is first needed, counts only until there is a second.
        """
        done, spent = self.done + 1, seconds - self.seconds
        before = self._pace or 0.0
        memory = min(max(1, done - 1), max(_LEAST_MEMORY, self.left // _SHARE_OF_LEFT))
        pace = before + (spent - before) / memory
        return replace(self, done=done, failed=self.failed + failed, seconds=seconds, pace=pace)

    @property
    def _pace(self) -> float | None:
        if not self.done:
            return None
        return self.seconds / self.done if self.pace is None else self.pace
