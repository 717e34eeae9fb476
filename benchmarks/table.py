"""The results as Markdown, to be pasted into the README, and as JSON."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from benchmarks import interval
from benchmarks.results import Comparison, Figure, NotMeasured

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from benchmarks.results import Result

_HEAD = ("what", "against", "ratio", "95 % interval", "range", "other way round", "bar", "met")
_EXPLANATION = (
    "Ratios are medians of runs taken in turn (A B A B) in one run of `python -m benchmarks`, with the "
    "distribution-free interval of the median; where there were too few runs for 95 %, its coverage stands beside it. "
    "*Barely*: the bar lies within the interval."
)


def as_markdown(results: Iterable[Result], machine: Mapping[str, str]) -> str:
    """Both tables, what was left out, and the machine."""
    every = list(results)
    ratios = [each for each in every if isinstance(each, Comparison)]
    figures = [each for each in every if isinstance(each, Figure)]
    missing = [each for each in every if isinstance(each, NotMeasured)]
    parts = [
        _table(_HEAD, [_ratio_row(each) for each in ratios]) + f"\n\n{_EXPLANATION}" if ratios else "",
        _table(("what", "value"), [(each.what, f"{number(each.value)} {each.unit}") for each in figures])
        if figures
        else "",
        "\n".join(f"- {'Failed' if each.is_failure else 'Left out'}: {each.what}. {each.reason}" for each in missing),
        f"Measured on: {', '.join(f'{name} {value}' for name, value in machine.items())}.",
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def as_record(results: Iterable[Result], machine: Mapping[str, str]) -> dict[str, Any]:
    """What can be written as JSON."""
    every = list(results)
    return {
        "machine": dict(machine),
        "ratios": [_record(each) for each in every if isinstance(each, Comparison)],
        "figures": [dataclasses.asdict(each) for each in every if isinstance(each, Figure)],
        "not_measured": [dataclasses.asdict(each) for each in every if isinstance(each, NotMeasured)],
    }


def number(value: float) -> str:
    """With as many digits as mean something: about three."""
    decimals = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2 if abs(value) >= 0.1 or not value else 4
    return f"{value:,.{decimals}f}"


def _record(comparison: Comparison) -> dict[str, Any]:
    around = interval.of_median(comparison.quotients)
    return dataclasses.asdict(comparison) | {
        "ratio": comparison.ratio,
        "interval": dataclasses.asdict(around),
        "is_met": comparison.is_met,
        "is_close": comparison.is_close,
    }


def _ratio_row(comparison: Comparison) -> tuple[str, ...]:
    quotients = comparison.quotients
    return (
        comparison.what,
        comparison.against,
        f"**{number(comparison.ratio)}**",
        _interval(quotients),
        f"{number(min(quotients))} to {number(max(quotients))}" if len(quotients) > 1 else "",
        number(1 / comparison.ratio) if comparison.ratio else "",
        _bar(comparison),
        _met(comparison),
    )


def _interval(quotients: Sequence[float]) -> str:
    around = interval.of_median(quotients)
    if len(quotients) < 2:
        return "one run"
    remark = "" if around.coverage >= interval.WANTED_COVERAGE else f" ({around.coverage:.0%})"
    return f"{number(around.low)} to {number(around.high)}{remark}"


def _bar(comparison: Comparison) -> str:
    bar = comparison.bar
    if bar is None:
        return ""
    words = "at most" if bar.is_upper else "at least"
    if not bar.unit:
        return f"{words} {bar.limit:g}"
    value = comparison.value
    is_count = bar.limit == 0 and value.is_integer()
    return f"{words} {bar.limit:g} {bar.unit}: {f'{value:,.0f}' if is_count else number(value)}"


def _met(comparison: Comparison) -> str:
    if comparison.is_met is None:
        return ""
    return ("yes" if comparison.is_met else "**no**") + (", barely" if comparison.is_close else "")


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
