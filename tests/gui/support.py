"""The window's surroundings for tests: the real pipeline with a stand-in for the network."""

from __future__ import annotations

from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from pneumoscan import report
from pneumoscan.gui.services import Engine, EngineInfo, ServiceError, Services
from pneumoscan.screening import Screening, load_film
from tests.stand_in import MODEL, StandIn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pneumoscan.core.explanation import ExplanationMethod
    from pneumoscan.core.finding import Examination, Finding, Heatmap, ModelIdentity
    from pneumoscan.core.model_name import ModelName
    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.core.study import Study
    from pneumoscan.screening import Memory

INFO = EngineInfo("CPU", "", MODEL, 0.5)


class Gate:
    """A stand-in that takes each film only when it is let through, so that a test decides what is in hand when."""

    def __init__(self) -> None:
        self.is_open = Event()
        self.is_holding = Event()
        self._assessor = StandIn()
        self.model = MODEL

    def assess(self, radiograph: Radiograph) -> Examination:
        self.is_holding.set()
        assert self.is_open.wait(20)
        return self._assessor.assess(radiograph)


def services(assessor: StandIn | Gate | None = None, *, fault: str = "", samples: Path | None = None) -> Services:
    """Services whose engine is `assessor`, or that fail to load one with the sentence `fault`."""

    def load_engine(memory: Memory, _model: ModelName) -> Engine:
        if fault:
            raise ServiceError(fault)
        screening = Screening(assessor or StandIn(), memory=memory)
        return Engine(INFO, screening.screen, screening.expect, screening.interrupt)

    return Services(
        load_engine=load_engine,
        load_film=load_film,
        explain=_explain,
        write_pdf=_write_pdf,
        write_csv=lambda path, findings, _engine: report.write_csv(path, findings, MODEL, 0.5),
        licences=lambda: "Apache License, version 2.0",
        samples=samples or imaging_samples_missing(),
    )


def with_load(base: Services, load_engine: Callable[[Memory], Engine]) -> Services:
    return replace(base, load_engine=lambda memory, _model: load_engine(memory))


def _explain(
    study: Study, model: ModelIdentity, method: ExplanationMethod, is_cancelled: Callable[[], bool]
) -> Heatmap:
    return np.linspace(0, 1, 64, dtype=np.float32).reshape(8, 8)


def _write_pdf(
    path: Path, findings: Sequence[Finding], engine: EngineInfo | None, progress: Callable[[int, int], bool]
) -> bool:
    context = report.ReportContext(MODEL, 0.5, load_film)
    return report.write_pdf(path, findings, context, progress)


def imaging_samples_missing() -> Path:
    from pathlib import Path

    return Path(__file__).parent / "no samples here"


def write_film(path: Path, grey: int = 128, rows: int = 120, columns: int = 100) -> Path:
    """A film whose score by the stand-in is about `grey` / 255, and its grey in the middle too.

    Waves of light and dark, as large as ribs: the reader takes noise and blank pictures for no film.
    """
    y, x = np.mgrid[-0.5 : 0.5 : rows * 1j, -0.5 : 0.5 : columns * 1j]
    waves = (np.sin(7 * np.pi * y) + np.sin(5 * np.pi * x)) / 2
    film = grey + min(60, grey - 2, 253 - grey) * waves
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.rint(film).astype(np.uint8)).save(path)
    return path
