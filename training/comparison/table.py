"""The table of a comparison: as text for a terminal, and as CSV."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from pneumoscan.core.files import atomic_path
from pneumoscan.report.csv_table import safe_cell
from training.comparison.results import SHOWN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from training.comparison.results import Comparison, FilmsResult, Row
    from training.measures.intervals import Interval

_FACTS = ("Parameters", "Input", "Epochs", "Time")
_COLUMNS = ("network", "architecture", "start", "parameters", "input_size", "epochs", "kept_epoch")


def as_text(comparison: Comparison) -> str:
    """A table for each set of films, two lines a network: the figures, and below them their intervals."""
    parts = [_text_of(films, comparison) for films in comparison.sets]
    failed = [f"{row.name}: no figures. {row.failure}" for row in comparison.rows if row.failure]
    noted = [f"{row.name}: {row.note}" for row in comparison.rows if row.note]
    return "\n\n".join(part for part in (*parts, "\n".join([*failed, *noted])) if part)


def _text_of(films: FilmsResult, comparison: Comparison) -> str:
    lines = [("Network", *_FACTS, *SHOWN.values())]
    for row in comparison.rows:
        if row.figures:
            found = [getattr(row.figures[films.name], name) for name in SHOWN]
            lines.append((row.name, *_facts(row), *(f"{each.value:.3f}" if each else "-" for each in found)))
            lines.append(("", *[""] * len(_FACTS), *(limits(each, "-") if each else "" for each in found)))
    counted = ", ".join(f"{count} {name}" for name, count in films.classes.items())
    title = f"{films.name} films: {films.films} ({counted}); 95 % intervals below the figures"
    return f"{title}\n{_aligned(lines)}"


def _aligned(lines: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if place else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def _facts(row: Row) -> tuple[str, ...]:
    return millions(row.parameters), str(row.input_size), epochs(row), duration(row.seconds)


def write_csv(path: Path, comparison: Comparison) -> None:
    """Write one row a network and set of films, safe for a spreadsheet; a network without figures has one row.

    Raises:
        OSError: The file cannot be written.
    """
    figures = [f"{name}{part}" for name in SHOWN for part in ("", "_low", "_high")]
    with atomic_path(path) as part, part.open("w", newline="", encoding="utf-8") as stream:
        table = csv.writer(stream)
        table.writerow([*_COLUMNS, "training_seconds", "set", "films", "threshold", *figures, "note", "failure"])
        for row in comparison.rows:
            for cells in _cells(row, comparison):
                table.writerow([safe_cell(cell) for cell in cells])


def _cells(row: Row, comparison: Comparison) -> Iterator[list[str]]:
    known = [row.name, row.arch, row.start, str(row.parameters or ""), str(row.input_size)]
    if row.failure:
        yield [*known, *[""] * (6 + 3 * len(SHOWN)), row.note, row.failure]
        return
    known += [str(row.epochs), str(row.kept_epoch), f"{row.seconds:.1f}"]
    for films in comparison.sets:
        found = [getattr(row.figures[films.name], name) for name in SHOWN]
        numbers = [cell for each in found for cell in _numbers(each)]
        yield [*known, films.name, str(films.films), f"{row.threshold:.4f}", *numbers, row.note, ""]


def _numbers(interval: Interval | None) -> tuple[str, ...]:
    return tuple(f"{each:.4f}" for each in (interval.value, interval.low, interval.high)) if interval else ("", "", "")


def limits(interval: Interval, dash: str = "–") -> str:
    """The two ends, to two digits, or three near 1."""
    digits = 3 if interval.low > 0.99 else 2
    return f"{interval.low:.{digits}f}{dash}{interval.high:.{digits}f}"


def millions(count: int | None) -> str:
    """A number of parameters in the space that a table has."""
    if count is None:
        return "–"
    return f"{count / 1e6:.1f} M" if count >= 1e6 else f"{count / 1e6:.2f} M"


def duration(seconds: float) -> str:
    """Hours, minutes or seconds, whichever say most."""
    if seconds < 600:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 100 else f"{minutes // 60} h {minutes % 60:02} min"


def epochs(row: Row) -> str:
    """How many, and which is kept where it is not the last."""
    return f"{row.epochs}" if row.kept_epoch == row.epochs else f"{row.epochs} ({row.kept_epoch})"
