"""How far a batch is and how long it will take."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a batch stands.

    Attributes:
        done: Films finished.
        total: Films asked for.
        seconds: Time spent so far, model loading not counted.
        failed: Of those done, how many have no verdict.
    """

    total: int
    done: int = 0
    failed: int = 0
    seconds: float = 0.0

    @property
    def seconds_left(self) -> float | None:
        """At the average rate so far; None before the first film."""
        if not self.done:
            return None
        return (self.total - self.done) * self.seconds / self.done

    def advanced(self, *, failed: bool, seconds: float) -> Progress:
        """After one more film, `seconds` after the start."""
        return replace(self, done=self.done + 1, failed=self.failed + failed, seconds=seconds)
