from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pneumoscan.core import diagnostics
from pneumoscan.core.diagnostics import Called, Share
from training.measures import intervals, thresholds

counts = st.integers(1, 2000).flatmap(lambda trials: st.tuples(st.integers(0, trials), st.just(trials)))
called = st.builds(Called, st.integers(0, 300), st.integers(0, 300), st.integers(1, 300))
prevalences = st.floats(0.001, 0.999)


@given(counts)
def test_intervals_are_those_of_training(of: tuple[int, int]) -> None:
    ours, theirs = diagnostics.wilson(*of), intervals.wilson(*of)
    assert (ours.value, ours.low, ours.high) == pytest.approx((theirs.value, theirs.low, theirs.high))
    assert 0 <= ours.low <= ours.value <= ours.high <= 1


def test_a_known_interval() -> None:
    """Newcombe, Statistics in Medicine 1998;17:857, table I: 81 of 263."""
    found = diagnostics.wilson(81, 263)
    assert (round(found.low, 4), round(found.high, 4)) == (0.2553, 0.3662)


def test_of_no_film_nothing_is_known() -> None:
    found = diagnostics.wilson(0, 0)
    assert math.isnan(found.value)
    assert (found.low, found.high) == (0.0, 1.0)


def test_a_known_predictive_value() -> None:
    """Altman and Bland, BMJ 1994;309:102: sensitivity 231 of 258, specificity 54 of 86."""
    ill, healthy = Called(231, 0, 27), Called(32, 0, 54)
    at_their_prevalence = diagnostics.positive_predictive_value(ill, healthy, 258 / 344)
    at_a_quarter = diagnostics.positive_predictive_value(ill, healthy, 0.25)
    assert at_their_prevalence is not None
    assert at_their_prevalence.value == pytest.approx(231 / 263)
    assert at_a_quarter is not None
    assert round(at_a_quarter.value, 2) == 0.45
    normal = diagnostics.negative_predictive_value(ill, healthy, 0.25)
    assert normal is not None
    assert round(normal.value, 2) == 0.95


@given(called, called, prevalences)
def test_without_a_band_predictive_values_are_those_of_training(
    ill: Called, healthy: Called, prevalence: float
) -> None:
    ill, healthy = (Called(each.pneumonia, 0, each.normal) for each in (ill, healthy))
    sensitivity = intervals.wilson(ill.pneumonia, ill.films)
    specificity = intervals.wilson(healthy.normal, healthy.films)
    theirs = thresholds.predictive_values(sensitivity, specificity, prevalence)
    ours = (
        diagnostics.positive_predictive_value(ill, healthy, prevalence),
        diagnostics.negative_predictive_value(ill, healthy, prevalence),
    )
    for one, other in zip(ours, theirs, strict=True):
        assert (one is None) == (other is None)
        if one and other:
            assert (one.value, one.low, one.high) == pytest.approx((other.value, other.low, other.high))


@given(called, called, prevalences)
def test_predictive_values_lie_in_their_intervals(ill: Called, healthy: Called, prevalence: float) -> None:
    for find in (diagnostics.positive_predictive_value, diagnostics.negative_predictive_value):
        found = find(ill, healthy, prevalence)
        assert found is None or 0 <= found.low <= found.value <= found.high <= 1


@given(called, called, prevalences, prevalences)
def test_the_rarer_the_disease_the_less_a_positive_verdict_says(
    ill: Called, healthy: Called, one: float, other: float
) -> None:
    rare, common = (
        diagnostics.positive_predictive_value(ill, healthy, prevalence) for prevalence in sorted((one, other))
    )
    assert (rare is None and common is None) or (rare and common and rare.value <= common.value)


def test_a_verdict_that_no_film_gets_says_nothing() -> None:
    assert diagnostics.positive_predictive_value(Called(0, 3, 9), Called(0, 1, 5), 0.3) is None
    assert diagnostics.share_of_ill(Share(0.5, 0.4, 0.6), Share(0.0, 0.0, 0.0), 0.0) is None


@given(called, called, prevalences)
def test_the_uncertain_share_is_a_mixture(ill: Called, healthy: Called, prevalence: float) -> None:
    ends = [each.uncertain / each.films for each in (ill, healthy)]
    assert min(ends) - 1e-9 <= diagnostics.uncertain_share(ill, healthy, prevalence) <= max(ends) + 1e-9
