"""The engines against each other, and the fast model against the full one, on one film that is read already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks import networks
from benchmarks.networks import NAMES
from benchmarks.ratio import Way, measure
from benchmarks.results import NotMeasured, at_least
from pneumoscan.classifier import EngineName, ModelName, available

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.results import Result
    from benchmarks.setting import Setting

FAST_BAR = at_least(3)


def against_each_other(setting: Setting) -> Iterator[Result]:
    """TensorFlow over ONNX Runtime."""
    tensorflow, onnxruntime = (_way(name, ModelName.FULL) for name in (EngineName.TENSORFLOW, EngineName.ONNXRUNTIME))
    yield measure(tensorflow, onnxruntime, setting.pairs).times()


def fast_against_full(setting: Setting) -> Iterator[Result]:
    """Films per second of the fast model over those of the full one, in each engine."""
    if ModelName.FAST not in available():
        yield no_fast_model("fast model against full model, in the engine")
        return
    for name in NAMES:
        result = measure(_way(name, ModelName.FAST), _way(name, ModelName.FULL), setting.pairs)
        yield result.rates(FAST_BAR)
        yield result.figures()[0]


def no_fast_model(what: str) -> NotMeasured:
    """Nothing to compare."""
    return NotMeasured(what, "The fast model is not among the program's files.")


def _way(name: EngineName, model: ModelName) -> Way:
    engine, film = networks.engine(name, model), networks.film(model)
    return Way(f"{model} model, score + heatmap, {NAMES[name]}", lambda: engine.run(film))
