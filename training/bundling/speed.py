"""How much faster a narrowed model is than the program's full one, on the machine that exports it."""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING

import numpy as np

from pneumoscan.classifier import engine, manifest
from pneumoscan.core.engine_name import EngineName

if TYPE_CHECKING:
    from pathlib import Path

_PAIRS = 40


def speed_up(model: Path, full: Path) -> float:
    """How many films the model in a folder screens in the time that the one in `full` takes for one.

    Both run in turn, in ONNX Runtime, so that a drift of the machine's speed hits both; the median of the ratios.

    Raises:
        ModelError: One of them cannot be used.
    """
    described = [manifest.load(folder) for folder in (full, model)]
    opened = [engine.create(each, EngineName.ONNXRUNTIME) for each in described]
    random = np.random.default_rng(0)
    films = [random.normal(size=(each.input_size, each.input_size, 3)).astype(np.float32) for each in described]
    times = [[_seconds(each, film) for each, film in zip(opened, films, strict=True)] for _ in range(_PAIRS)]
    return round(statistics.median(slow / fast for slow, fast in times), 2)


def _seconds(runs: engine.Engine, film: np.ndarray) -> float:
    started = time.perf_counter()
    runs.run(film)
    return time.perf_counter() - started
