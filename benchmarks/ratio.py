"""Two ways of doing one thing, timed in turn: A B A B, so that a drift of the machine's speed hits both."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.results import Comparison, Figure

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.results import Bar


@dataclass(frozen=True, slots=True)
class Way:
    """A way of doing something.

    Attributes:
        name: In words.
        run: Does it once; returns the seconds that it took, if it knows them better than the clock around it.
        films: How many films that is.
    """

    name: str
    run: Callable[[], object]
    films: int = 1


@dataclass(frozen=True, slots=True)
class Pairs:
    """Two ways, and the seconds a film that each took, pair by pair."""

    first: Way
    second: Way
    seconds: tuple[tuple[float, float], ...]

    def times(self, bar: Bar | None = None) -> Comparison:
        """How many times as long the first takes as the second."""
        return Comparison(self.first.name, self.second.name, tuple(one / other for one, other in self.seconds), bar)

    def inverse_times(self, bar: Bar | None = None) -> Comparison:
        """How many times as long the second takes as the first."""
        return Comparison(self.second.name, self.first.name, tuple(other / one for one, other in self.seconds), bar)

    def rates(self, bar: Bar | None = None) -> Comparison:
        """How many times as many films in a second the first does as the second."""
        names = f"films per second, {self.first.name}", f"films per second, {self.second.name}"
        return Comparison(*names, tuple(other / one for one, other in self.seconds), bar)

    def figures(self) -> tuple[Figure, Figure]:
        """Milliseconds a film of each, as medians."""
        first, second = (statistics.median(each) * 1e3 for each in zip(*self.seconds, strict=True))
        return Figure(self.first.name, first, "ms a film"), Figure(self.second.name, second, "ms a film")


def measure(first: Way, second: Way, pairs: int) -> Pairs:
    """Time both ways in turn, after one uncounted run of each.

    Args:
        first: What is under test, or the dearer of the two.
        second: The other.
        pairs: How many runs of each are counted.
    """
    first.run(), second.run()
    return Pairs(first, second, tuple((_seconds(first), _seconds(second)) for _ in range(pairs)))


def measure_between(first: Way, second: Way, pairs: int) -> Pairs:
    """As `measure`, where the second is much shorter: it is run before and after each run of the first."""
    second.run()
    seconds = []
    for _ in range(pairs):
        before, one, after = _seconds(second), _seconds(first), _seconds(second)
        seconds.append((one, (before + after) / 2))
    return Pairs(first, second, tuple(seconds))


def _seconds(way: Way) -> float:
    started = time.perf_counter()
    told = way.run()
    seconds = told if isinstance(told, float) else time.perf_counter() - started
    return seconds / way.films
