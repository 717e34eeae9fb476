from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pneumoscan.classifier import heatmap, preprocessing
from pneumoscan.classifier.calibration import Calibration
from pneumoscan.classifier.classifier import Classifier
from pneumoscan.classifier.engine import Device, RawResult
from pneumoscan.classifier.manifest import Manifest
from pneumoscan.core.operating_point import OperatingPoint
from pneumoscan.core.problem import ProblemCode
from pneumoscan.core.radiograph import Radiograph
from pneumoscan.core.study import Study
from pneumoscan.core.verdict import Verdict
from pneumoscan.screening import Screening


class FixedEngine:
    device = Device("CPU")

    def __init__(self, logit: float) -> None:
        self.logit = logit
        self.seen: list[np.ndarray] = []

    def run(self, film: np.ndarray) -> RawResult:
        self.seen.append(film)
        return RawResult(self.logit, np.full((2, 2), 3, np.float32), np.zeros(4, np.float32))


def manifest(threshold: float = 0.5) -> Manifest:
    return Manifest("test", Path("none"), "0" * 64, 32, Calibration(2.0, 1.0), OperatingPoint(threshold), 6.0, {})


FILM = Radiograph(np.arange(4800, dtype=np.uint16).reshape(60, 80) * 13, "PNG")


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
def test_the_score_rises_with_the_logit_and_stays_in_its_range(low: float, high: float) -> None:
    calibration = Calibration(0.7, -0.3)
    low, high = sorted((low, high))
    assert 0 <= calibration.score(low) <= calibration.score(high) <= 1


def test_the_score_is_the_calibrated_sigmoid() -> None:
    assert Calibration(2.0, 1.0).score(4.0) == pytest.approx(1 / (1 + math.exp(-1.5)))
    assert Calibration(2.0, 1.0).score(1.0) == 0.5


def test_a_score_at_the_threshold_is_pneumonia() -> None:
    engine = FixedEngine(1.0)  # a score of exactly 0.5
    assert Classifier(manifest(0.5), engine).assess(FILM).assessment.verdict is Verdict.PNEUMONIA
    assert Classifier(manifest(), engine, threshold=0.5000001).assess(FILM).assessment.verdict is Verdict.NORMAL


@pytest.mark.parametrize("logit", [math.nan, math.inf, -math.inf])
def test_an_answer_that_is_no_number_is_a_fault_and_not_normal(logit: float) -> None:
    finding = Screening(Classifier(manifest(), FixedEngine(logit)), lambda _path: FILM).screen(
        Study.at(Path("film.png"))
    )
    assert (finding.assessment, finding.problem and finding.problem.code) == (None, ProblemCode.ENGINE_FAILED)


def test_the_network_sees_the_manifests_size() -> None:
    engine = FixedEngine(0.0)
    assessment = Classifier(manifest(), engine).assess(FILM).assessment
    assert engine.seen[0].shape == (32, 32, 3)
    assert engine.seen[0].dtype == np.float32
    assert assessment.heatmap.max() == pytest.approx(0.5)


def test_a_weak_map_stays_faint_and_a_strong_one_fills_the_scale() -> None:
    weak = heatmap.normalise(np.array([[0, 1]], np.float32), reference=4.0)
    strong = heatmap.normalise(np.array([[0, 8]], np.float32), reference=4.0)
    assert weak.tolist() == [[0, 0.25]]
    assert strong.tolist() == [[0, 1]]


def test_depth_does_not_change_what_the_network_sees() -> None:
    shallow = np.random.default_rng(0).integers(0, 256, (150, 130)).astype(np.uint8)
    deep = shallow.astype(np.uint16) * 257
    assert np.abs(preprocessing.resize(shallow, 64) - preprocessing.resize(deep, 64)).max() < 1e-3


def test_a_constant_film_is_standardised_by_the_published_numbers() -> None:
    grey = preprocessing.resize(np.full((100, 100), 176, np.uint8), 16)
    assert np.allclose(preprocessing.standardise(grey), (176 - 118) / 58)
