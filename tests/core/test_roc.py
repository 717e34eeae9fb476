from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sklearn import metrics

from pneumoscan.core.operating_point import OperatingPoint
from pneumoscan.core.roc import ValidationScores
from pneumoscan.core.verdict import Verdict

some_scores = st.lists(st.floats(0, 1), min_size=1, max_size=60)
points = st.builds(lambda threshold, band: OperatingPoint(0.6, band).moved_to(threshold), st.floats(0, 1),
                   st.sampled_from([None, (0.4, 0.75), (0.6, 0.6)]))  # fmt: skip


def arrays(ill: list[float], healthy: list[float]) -> tuple[Any, Any]:
    return np.array(ill), np.array(healthy)


@given(some_scores, some_scores, points)
def test_films_are_counted_as_they_are_called_one_by_one(
    ill: list[float], healthy: list[float], point: OperatingPoint
) -> None:
    figures = ValidationScores(*(np.sort(each) for each in arrays(ill, healthy))).figures(point)
    for scores, called in ((ill, figures.ill), (healthy, figures.healthy)):
        verdicts = [point.verdict(score) for score in scores]
        counts = [verdicts.count(each) for each in (Verdict.PNEUMONIA, Verdict.UNCERTAIN, Verdict.NORMAL)]
        assert [called.pneumonia, called.uncertain, called.normal] == counts
    assert figures.sensitivity.value == sum(score >= point.threshold for score in ill) / len(ill)
    assert figures.specificity.value == sum(score < point.threshold for score in healthy) / len(healthy)


@given(some_scores, some_scores, st.integers(0, 1000))
@example([0.6509999], [0.65099999999], 651)
@example([0.651], [0.0], 651)
def test_what_is_stored_calls_the_same_films_at_every_threshold_that_can_be_chosen(
    ill: list[float], healthy: list[float], thousandths: int
) -> None:
    full, stored = ValidationScores(*map(np.sort, arrays(ill, healthy))), ValidationScores.of(*arrays(ill, healthy))
    point = OperatingPoint(thousandths / 1000)
    assert stored.figures(point).ill == full.figures(point).ill
    assert stored.figures(point).healthy == full.figures(point).healthy


@given(some_scores, some_scores)
def test_scores_come_back_from_their_file(ill: list[float], healthy: list[float]) -> None:
    scores = ValidationScores.of(*arrays(ill, healthy))
    again = ValidationScores.from_record(json.loads(json.dumps(scores.as_record())))
    assert (again.ill == scores.ill).all()
    assert (again.healthy == scores.healthy).all()


@given(some_scores, some_scores)
def test_the_area_under_the_curve_is_the_chance_to_order_a_pair_rightly(ill: list[float], healthy: list[float]) -> None:
    alarms, found = ValidationScores.of(*arrays(ill, healthy)).curve()
    assert (alarms[0], found[0], alarms[-1], found[-1]) == (0, 0, 1, 1)
    stored = ValidationScores.of(*arrays(ill, healthy))
    pairs = np.sign(stored.ill[:, np.newaxis] - stored.healthy) / 2 + 0.5
    assert metrics.auc(alarms, found) == pytest.approx(pairs.mean())


@pytest.mark.parametrize(
    "record",
    [{}, {"with_pneumonia": [], "without": [0.5]}, {"with_pneumonia": [1.5], "without": [0.5]},
     {"with_pneumonia": [0.5], "without": [float("nan")]}, {"with_pneumonia": ["a"], "without": [0.5]},
     {"with_pneumonia": [[0.5]], "without": [0.5]}],
)  # fmt: skip
def test_what_is_no_record_of_scores_is_refused(record: dict[str, Any]) -> None:
    with pytest.raises((KeyError, ValueError)):
        ValidationScores.from_record(record)
