from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pneumoscan.core.operating_point import OperatingPoint
from pneumoscan.core.verdict import Verdict

POINT = OperatingPoint(0.6, (0.4, 0.75))
scores = st.floats(0, 1)


@pytest.mark.parametrize(
    ("score", "verdict"),
    [
        (0.0, Verdict.NORMAL),
        (0.3999, Verdict.NORMAL),
        (0.4, Verdict.UNCERTAIN),
        (0.6, Verdict.UNCERTAIN),
        (0.75, Verdict.UNCERTAIN),
        (0.7501, Verdict.PNEUMONIA),
        (1.0, Verdict.PNEUMONIA),
    ],
)
def test_scores_in_the_band_are_called_neither_way(score: float, verdict: Verdict) -> None:
    assert POINT.verdict(score) is verdict


@given(scores)
def test_without_a_band_every_score_is_called(score: float) -> None:
    assert OperatingPoint(0.6).verdict(score) is (Verdict.PNEUMONIA if score >= 0.6 else Verdict.NORMAL)


@given(st.floats(0.001, 0.999))
def test_the_band_goes_along_with_the_threshold(threshold: float) -> None:
    moved = POINT.moved_to(threshold)
    assert moved.band is not None
    assert 0 <= moved.band[0] < threshold < moved.band[1] <= 1
    assert moved.moved_to(0.6).band == pytest.approx(POINT.band, abs=1e-6)


@pytest.mark.parametrize("end", [0.0, 1.0])
def test_at_the_ends_every_film_is_called_the_same(end: float) -> None:
    moved = POINT.moved_to(end)
    assert moved == OperatingPoint(end)
    assert moved.verdict(0.5) is (Verdict.NORMAL if end else Verdict.PNEUMONIA)
