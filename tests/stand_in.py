"""A classifier for tests of everything around it: fast, deterministic, and never part of the program."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np

from pneumoscan.classifier import Device
from pneumoscan.core.finding import Assessment, Examination, ModelIdentity
from pneumoscan.core.verdict import Verdict

if TYPE_CHECKING:
    from pneumoscan.core.radiograph import Radiograph

MODEL = ModelIdentity("stand-in", "0" * 64)


class StandIn:
    """Scores a film by its mean grey value."""

    def __init__(self, threshold: float = 0.5, seconds: float = 0.0) -> None:
        self.threshold = threshold
        self._seconds = seconds
        self.model = MODEL
        self.device = Device("CPU")

    def assess(self, radiograph: Radiograph) -> Examination:
        time.sleep(self._seconds)
        score = float(radiograph.pixels.mean() / radiograph.white)
        verdict = Verdict.PNEUMONIA if score >= self.threshold else Verdict.NORMAL
        heatmap = np.linspace(0, 1, 64, dtype=np.float32).reshape(8, 8)
        return Examination(Assessment(score, verdict, self.threshold, heatmap, MODEL))
