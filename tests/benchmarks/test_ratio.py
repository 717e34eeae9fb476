from __future__ import annotations

import pytest

from benchmarks.ratio import Pairs, Way, measure, measure_between
from benchmarks.results import Comparison, at_least, at_most


def pairs() -> Pairs:
    return Pairs(Way("slow", lambda: None), Way("quick", lambda: None), ((4.0, 2.0), (9.0, 3.0), (8.0, 2.0)))


def test_ratios_are_taken_pair_by_pair() -> None:
    assert pairs().times().quotients == (2.0, 3.0, 4.0)
    assert pairs().times().ratio == 3.0


def test_rates_and_inverse_times_stand_the_other_way_round() -> None:
    assert pairs().rates().quotients == pairs().inverse_times().quotients == (0.5, 1 / 3, 0.25)
    assert (pairs().rates().what, pairs().inverse_times().what) == ("films per second, slow", "quick")


def test_both_ways_are_run_in_turn_and_the_first_run_of_each_does_not_count() -> None:
    runs: list[str] = []
    result = measure(Way("a", lambda: runs.append("a")), Way("b", lambda: runs.append("b")), 3)
    assert "".join(runs) == "ab" + "ababab"
    assert len(result.seconds) == 3


def test_seconds_that_a_way_tells_count_and_are_those_of_one_film() -> None:
    result = measure(Way("folder", lambda: 10.0, films=5), Way("film", lambda: 1.0), 2)
    assert result.seconds == ((2.0, 1.0), (2.0, 1.0))


def test_a_short_alternative_is_run_before_and_after() -> None:
    told = iter([9.0, 1.0, 3.0, 2.0, 4.0])
    result = measure_between(Way("long", lambda: 6.0), Way("short", lambda: next(told)), 2)
    assert result.seconds == ((6.0, 2.0), (6.0, 3.0))


@pytest.mark.parametrize(("bar", "is_met"), [(at_most(3), True), (at_most(2.9), False), (at_least(3.1), False)])
def test_the_bar_is_about_the_median(bar: object, is_met: bool) -> None:
    assert pairs().times(bar).is_met is is_met  # type: ignore[arg-type]


def test_a_bar_with_a_unit_is_about_what_is_judged() -> None:
    seconds = Comparison("a", "b", (7.0,), at_most(1, "s"), (0.5, 0.6, 2.0))
    assert seconds.is_met
    assert seconds.value == 0.6


def test_a_bar_within_the_interval_is_close() -> None:
    assert Comparison("a", "b", (0.9, 1.0, 1.2), at_most(1.1)).is_close
    assert not Comparison("a", "b", (0.9, 1.0, 1.05), at_most(1.1)).is_close
