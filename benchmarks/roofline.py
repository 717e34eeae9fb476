"""How much of what the processor can do an engine gets out of it.

The roof is the processor's matrix multiplication in float32, on as many threads as the engine has
(Williams, Waterman and Patterson, "Roofline", CACM 52(4), 2009; convolutions of this size are bound by arithmetic, not
by memory). An algorithm that saves multiplications can go through it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks import machine, networks, operations, peak
from benchmarks.engines import no_fast_model
from benchmarks.networks import NAMES
from benchmarks.ratio import Way, measure
from benchmarks.results import Comparison, Figure, NotMeasured
from pneumoscan.classifier import ModelName, available, manifest_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.results import Result
    from benchmarks.setting import Setting
    from pneumoscan.classifier import EngineName


def share_of_peak(setting: Setting) -> Iterator[Result]:
    """Operations a second of each network in each engine over those of a matrix product."""
    peaks: list[float] = []
    operations_of = {model: 2 * _multiplications(model) for model in available()}
    for model, count in operations_of.items():
        for name in NAMES:
            yield from _share(name, model, count, setting.slow_pairs, peaks)
    for model, count in operations_of.items():
        yield Figure(f"{model} model, operations a film (multiply-adds times 2)", count / 1e9, "10^9")
        if peaks:
            yield Figure(f"{model} model, lowest time at the peak below", count / max(peaks) * 1e3, "ms a film")
    if peaks:
        words = f"peak of float32 matrix multiplication, {peak.SIDE} x {peak.SIDE}, {machine.cores()} threads"
        yield Figure(words, max(peaks) / 1e9, "10^9 operations a second")
    if ModelName.FAST not in operations_of:
        yield no_fast_model("roofline, fast model")


def _share(
    name: EngineName, model: ModelName, count: int, pairs: int, peaks: list[float]
) -> Iterator[Comparison | NotMeasured]:
    """One engine's share; the peak as it was beside it is added to `peaks`."""
    what = f"operations a second, {model} model, {NAMES[name]}"
    engine, film = networks.engine(name, model), networks.film(model)
    if engine.device.name != "CPU":
        yield NotMeasured(what, f"The engine computes on {engine.device.name}, the peak is the processor's.")
        return
    seconds = measure(Way(what, lambda: engine.run(film)), Way("peak", peak.matrix_product()), pairs).seconds
    shares = tuple((count / one) / (peak.OPERATIONS / other) for one, other in seconds)
    peaks.append(peak.OPERATIONS / min(other for _, other in seconds))
    yield Comparison(what, "operations a second, matrix multiplication", shares)


def _multiplications(model: ModelName) -> int:
    graph = manifest_of(model).onnx
    if graph is None:
        message = f"the {model} model has no ONNX graph to count"
        raise ValueError(message)
    return operations.of_file(graph)
