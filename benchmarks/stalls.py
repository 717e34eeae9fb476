"""Whether the window's event loop is ever held up while a batch runs, in the real program."""

from __future__ import annotations

import json
import statistics
from typing import TYPE_CHECKING, Any

from benchmarks import films
from benchmarks.heartbeat import INTERVAL_MILLISECONDS, LONG_MILLISECONDS
from benchmarks.processes import ProbeError, surroundings
from benchmarks.results import Comparison, Figure, at_most

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.results import Result
    from benchmarks.setting import Setting

_BAR = at_most(0, f"gaps over {LONG_MILLISECONDS} ms")


def while_screening(setting: Setting) -> Iterator[Result]:
    """Gaps between beats while films are screened, over those of the same window with nothing to do."""
    runs = [_run(setting.stall_films) for _ in range(setting.stall_runs)]
    what = f"gaps between beats of {INTERVAL_MILLISECONDS} ms, 99th percentile"
    yield Comparison(
        f"{what}, while {setting.stall_films} films are screened",
        f"{what}, the same window idle",
        tuple(run["batch"]["p99"] / run["idle"]["p99"] for run in runs),
        _BAR,
        (float(sum(run[part]["long"] for run in runs for part in ("loading", "batch"))),),
    )
    for part, words in (("batch", "while a batch runs"), ("loading", "while the engine loads"), ("idle", "idle")):
        for figure, name in (("p50", "median"), ("p99", "99th percentile"), ("longest", "longest")):
            values = [run[part][figure] for run in runs]
            value = max(values) if figure == "longest" else statistics.median(values)
            yield Figure(f"gap between beats, {words}, {name}", value, "ms")


def _run(count: int) -> dict[str, Any]:
    """One start of the program, with films that it has never seen."""
    with surroundings() as place:
        folder = place.folder / "films"
        films.make_each_different(films.jpegs(folder, count))
        printed = place.output("benchmarks.window_probe", "batch", str(place.settings), str(folder), str(count))
    found: dict[str, Any] = json.loads(printed.splitlines()[-1])
    if found.get("done") != count or found["failed"]:
        message = f"of {count} films {found.get('done', 0)} were screened, {found.get('failed', 0)} without a verdict"
        raise ProbeError(message)
    return found
