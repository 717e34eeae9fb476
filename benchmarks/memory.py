"""Whether memory stays flat over many films: one run of the command line, with its helper processes."""

from __future__ import annotations

import json
import statistics
from typing import TYPE_CHECKING

from benchmarks import films, resident
from benchmarks.processes import surroundings
from benchmarks.results import Comparison, Figure, NotMeasured, at_most
from pneumoscan.classifier import EngineName, ModelName, available

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.results import Result
    from benchmarks.setting import Setting

_BAR = at_most(1.1)


def over_many_films(setting: Setting) -> Iterator[Result]:
    """Resident memory after many films over that after the first hundred."""
    if not resident.is_measurable():
        yield NotMeasured("resident memory over many films", "It is read on Linux and macOS only.")
        return
    first, *later = setting.memory_marks
    # The quicker one: all else is the same.
    model = ModelName.FAST if ModelName.FAST in available() else ModelName.FULL
    noted = _screen(setting.memory_marks, model)
    for mark in later:
        moments = list(zip(noted[mark], noted[first], strict=True))
        what = f"resident memory after {mark:,} films, {model} model"
        whole = tuple(sum(after) / sum(before) for after, before in moments)
        yield Comparison(f"{what}, with helpers", f"after {first:,} films", whole, _BAR if mark == later[-1] else None)
        # Helpers start when they are wanted; what grows with each film shows here.
        own = tuple(after[0] / before[0] for after, before in moments)
        yield Comparison(f"{what}, without helpers", f"after {first:,} films", own)
    for mark, values in noted.items():
        helpers = len(values[-1]) - 1
        total = statistics.median(map(sum, values))
        yield Figure(f"resident memory after {mark:,} films, with {helpers} helpers", total, "MB")


def _screen(marks: tuple[int, ...], model: ModelName) -> dict[int, list[list[float]]]:
    """Small films, which are quick to read."""
    with surroundings() as place:
        folder = place.folder / "films"
        films.jpegs(folder, marks[-1], films.SMALL_SIZE)
        table = ["--csv", str(place.folder / "table.csv"), "--engine", EngineName.ONNXRUNTIME]
        looked_at = [word for mark in marks for word in ("--mark", str(mark))]
        printed = place.output("benchmarks.memory_probe", *looked_at, str(folder), *table, "--model", model)
    noted: dict[str, list[list[float]]] = json.loads(printed.splitlines()[-1])
    return {int(mark): values for mark, values in noted.items()}
