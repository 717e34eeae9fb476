"""How long the program takes to start: to its window, and to the first verdict on the command line."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING

from benchmarks.networks import NAMES
from benchmarks.processes import surroundings
from benchmarks.ratio import Way, measure
from benchmarks.results import Comparison, Figure, at_most
from benchmarks.window_probe import PAINTED
from pneumoscan.classifier import EngineName
from pneumoscan.core.resources import resource_path
from pneumoscan.core.verdict import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.processes import Surroundings
    from benchmarks.ratio import Pairs
    from benchmarks.results import Bar, Result
    from benchmarks.setting import Setting

_WINDOW_BAR = at_most(1.0, "s")
_VERDICT_BAR = at_most(2.0, "s")
_PROBE = "benchmarks.window_probe"


def to_window(setting: Setting) -> Iterator[Result]:
    """The program's window over the smallest that Qt can show; the uncounted first starts fill the caches."""
    with surroundings() as place:
        program = _start(place, "process start to window visible, second start", "program", str(place.settings))
        label = _start(place, "process start to a bare PySide6 window of one label", "label")
        result = measure(program, label, setting.start_pairs)
        yield _judged(result, _WINDOW_BAR)
        yield from _in_seconds(result, f", on {place.platform}")


def to_verdict(setting: Setting) -> Iterator[Result]:
    """One film screened on the command line, by ONNX Runtime over by TensorFlow."""
    with surroundings() as place:
        small, large = (_screen(place, name) for name in (EngineName.ONNXRUNTIME, EngineName.TENSORFLOW))
        result = measure(small, large, setting.verdict_pairs)
        yield _judged(result, _VERDICT_BAR)
        yield from _in_seconds(result)


def _start(place: Surroundings, name: str, *arguments: str) -> Way:
    return Way(name, lambda: place.seconds_to_line(lambda line: line.strip() == PAINTED, _PROBE, *arguments))


def _screen(place: Surroundings, name: EngineName) -> Way:
    film = str(resource_path("samples") / "synthetic-pneumonia-1.jpg")
    verdicts = tuple(verdict.value for verdict in Verdict)

    def run() -> float:
        return place.seconds_to_line(
            lambda line: line.startswith(verdicts), "pneumoscan", "screen", film, "--engine", name
        )

    return Way(f"process start to first verdict, {NAMES[name]}", run)


def _judged(pairs: Pairs, bar: Bar) -> Comparison:
    """The ratio, with the seconds of the first that the bar is about."""
    names, quotients = (pairs.first.name, pairs.second.name), tuple(one / other for one, other in pairs.seconds)
    return Comparison(*names, quotients, bar, tuple(one for one, _ in pairs.seconds))


def _in_seconds(pairs: Pairs, remark: str = "") -> Iterator[Figure]:
    for way, seconds in zip((pairs.first, pairs.second), zip(*pairs.seconds, strict=True), strict=True):
        yield Figure(way.name + remark, statistics.median(seconds), "s")
