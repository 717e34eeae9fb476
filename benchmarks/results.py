"""What a run gives: ratios with their bars, absolute figures, and what was left out or failed."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import TypeAlias

from benchmarks import interval


@dataclass(frozen=True, slots=True)
class Bar:
    """What is to be reached.

    Attributes:
        limit: The highest or the lowest value that is good enough.
        is_upper: Whether it is the highest.
        unit: Of what is judged; empty where that is the ratio itself.
    """

    limit: float
    is_upper: bool
    unit: str = ""

    def admits(self, value: float) -> bool:
        """Whether `value` is good enough."""
        return value <= self.limit if self.is_upper else value >= self.limit


def at_most(limit: float, unit: str = "") -> Bar:
    """A bar to stay below."""
    return Bar(limit, is_upper=True, unit=unit)


def at_least(limit: float, unit: str = "") -> Bar:
    """A bar to stay above."""
    return Bar(limit, is_upper=False, unit=unit)


@dataclass(frozen=True, slots=True)
class Comparison:
    """One way of doing something over another, pair by pair.

    Attributes:
        what: What stands above the line.
        against: What stands below it.
        quotients: One for each pair, at least one.
        bar: What is to be reached, where something is.
        judged: What the bar is about, in its unit; empty where that is the ratio.
    """

    what: str
    against: str
    quotients: tuple[float, ...]
    bar: Bar | None = None
    judged: tuple[float, ...] = ()

    @property
    def ratio(self) -> float:
        """The median."""
        return statistics.median(self.quotients)

    @property
    def value(self) -> float:
        """The median of what the bar is about."""
        return statistics.median(self.judged or self.quotients)

    @property
    def is_met(self) -> bool | None:
        """Whether the bar is reached; None where there is none."""
        return None if self.bar is None else self.bar.admits(self.value)

    @property
    def is_close(self) -> bool:
        """Whether the bar lies within the interval of the median, so that another run may say otherwise."""
        around = interval.of_median(self.judged or self.quotients)
        return self.bar is not None and around.low < self.bar.limit < around.high


@dataclass(frozen=True, slots=True)
class Figure:
    """An absolute value, which holds for the machine that it was measured on.

    Attributes:
        what: What was measured.
        value: How much it is.
        unit: Of `value`.
    """

    what: str
    value: float
    unit: str


@dataclass(frozen=True, slots=True)
class NotMeasured:
    """What there is no result of.

    Attributes:
        what: What was to be measured.
        reason: Why it was not, in a sentence.
        is_failure: Whether it should have been possible.
    """

    what: str
    reason: str
    is_failure: bool = False


Result: TypeAlias = Comparison | Figure | NotMeasured
