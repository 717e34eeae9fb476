from __future__ import annotations

import numpy as np
import pytest

from training import calibration

RANDOM = np.random.default_rng(0)
LABELS = (RANDOM.random(4000) < 0.6).astype(float)
TRUE_LOGITS = np.where(LABELS == 1, 1.5, -1.5) + RANDOM.normal(0, 1.5, 4000)


def test_the_fit_undoes_a_known_distortion() -> None:
    straight = calibration.fit(TRUE_LOGITS, LABELS)
    distorted = calibration.fit(3 * TRUE_LOGITS + 2, LABELS)
    assert distorted.temperature == pytest.approx(3 * straight.temperature, rel=0.01)
    assert distorted.offset == pytest.approx(3 * straight.offset + 2, abs=0.02)


def test_calibrated_scores_are_calibrated() -> None:
    fitted = calibration.fit(TRUE_LOGITS, LABELS)
    scores = np.array([fitted.score(logit) for logit in TRUE_LOGITS])
    assert calibration.expected_calibration_error(scores, LABELS) < 0.03
    assert calibration.expected_calibration_error(np.clip(scores + 0.2, 0, 1), LABELS) > 0.1


def test_the_operating_point_keeps_specificity_and_no_lower_threshold_does() -> None:
    scores = RANDOM.permutation(np.linspace(0, 1, 4000)) * 0.5 + LABELS * 0.45
    threshold = calibration.operating_point(scores, LABELS, 0.5, 0.9)
    healthy = scores[LABELS == 0]
    assert np.mean(healthy < threshold) >= 0.9
    lower = np.sort(healthy[healthy < threshold])[-2]
    assert np.mean(healthy < lower) < 0.9


def test_an_operating_point_that_cannot_be_reached_is_told() -> None:
    with pytest.raises(ValueError, match="no threshold"):
        calibration.operating_point(RANDOM.random(4000), LABELS, 0.95, 0.9)


def test_the_wilson_interval_is_the_published_one() -> None:
    """Sensitivity 0.95 of 390 films."""
    interval = calibration.wilson(370, 390)
    assert [interval.low, interval.high] == pytest.approx([0.922, 0.967], abs=0.001)


def test_the_bootstrap_interval_is_wider_when_patients_have_many_films() -> None:
    scores = 1 / (1 + np.exp(-TRUE_LOGITS))
    alone = np.array([str(i) for i in range(4000)])
    few = np.array([str(i % 40) for i in range(4000)])
    one = calibration.bootstrap(calibration.area_under_curve, scores, LABELS, alone, 100)
    assert one.low < one.value < one.high
    ordered = np.argsort(scores)
    grouped = calibration.bootstrap(calibration.brier_score, scores[ordered], LABELS[ordered], np.sort(few), 100)
    single = calibration.bootstrap(calibration.brier_score, scores[ordered], LABELS[ordered], alone, 100)
    assert grouped.high - grouped.low > single.high - single.low
