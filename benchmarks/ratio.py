"""Two ways of doing one thing, timed in turn: A B A B, so that a drift of the machine's speed hits both."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class Case:
    """What to compare.

    Attributes:
        what: The way under test, in words.
        against: The alternative, in words.
        run: Does the first once.
        run_other: Does the second once.
    """

    what: str
    against: str
    run: Callable[[], object]
    run_other: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Ratio:
    """Time of one way over time of the other, pair by pair; seconds are medians."""

    what: str
    against: str
    seconds: float
    seconds_other: float
    median: float
    lowest: float
    highest: float


def measure(case: Case, repeats: int) -> Ratio:
    """Time `case`, `repeats` pairs after one warm-up of each side."""
    _seconds(case.run), _seconds(case.run_other)
    pairs = [(_seconds(case.run), _seconds(case.run_other)) for _ in range(repeats)]
    quotients = [one / other for one, other in pairs]
    return Ratio(
        case.what,
        case.against,
        statistics.median(one for one, _ in pairs),
        statistics.median(other for _, other in pairs),
        statistics.median(quotients),
        min(quotients),
        max(quotients),
    )


def _seconds(run: Callable[[], object]) -> float:
    started = time.perf_counter()
    run()
    return time.perf_counter() - started


def as_markdown(ratios: Sequence[Ratio]) -> str:
    """A table, a row a ratio."""
    rows = [
        f"| {r.what} | {r.against} | {r.seconds * 1e3:.1f} | {r.seconds_other * 1e3:.1f} "
        f"| {r.median:.2f} | {r.lowest:.2f} to {r.highest:.2f} |"
        for r in ratios
    ]
    head = "| what | against | ms | ms | ratio (median) | range |"
    return "\n".join([head, "| --- | --- | --- | --- | --- | --- |", *rows])
