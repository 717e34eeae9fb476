from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pneumoscan.core.finding import Assessment, ModelIdentity
from pneumoscan.core.operating_point import OperatingPoint, flips, recalled
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


@given(st.lists(scores, max_size=50), scores, scores)
def test_verdicts_that_change_are_counted_as_they_change_one_by_one(
    of_films: list[float], now: float, then: float
) -> None:
    before, after = POINT.moved_to(now), POINT.moved_to(then)
    changed = [after.verdict(score) for score in of_films if after.verdict(score) is not before.verdict(score)]
    found = flips(np.array(of_films, np.float64), before, after)
    assert (found.films, found.total) == (len(of_films), len(changed))
    kinds = (Verdict.PNEUMONIA, Verdict.UNCERTAIN, Verdict.NORMAL)
    assert (found.to_pneumonia, found.to_uncertain, found.to_normal) == tuple(map(changed.count, kinds))


@given(scores, scores)
def test_an_answer_is_called_anew_with_nothing_else_changed(score: float, threshold: float) -> None:
    given_by, point = ModelIdentity("model", "0" * 64), POINT.moved_to(threshold)
    answer = Assessment(
        score, POINT.verdict(score), POINT.threshold, np.zeros((8, 8), np.float32), given_by, POINT.band
    )
    again = recalled(answer, point)
    assert (again.verdict, again.threshold, again.band) == (point.verdict(score), point.threshold, point.band)
    assert (again.score, again.heatmap, again.model) == (answer.score, answer.heatmap, answer.model)
    back = recalled(again, POINT)
    assert (back.verdict, back.threshold, back.band) == (answer.verdict, answer.threshold, answer.band)


def test_the_point_itself_is_reached_again_to_the_last_digit() -> None:
    assert POINT.moved_to(0.6) == POINT
