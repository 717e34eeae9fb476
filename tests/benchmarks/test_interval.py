from __future__ import annotations

import numpy as np
import pytest

from benchmarks.interval import of_median


@pytest.mark.parametrize(
    ("count", "low", "high", "coverage"),
    # From the tables of the sign test: 1 - 2 P(at most k - 1 heads of n).
    [(1, 0, 0, 0.0), (3, 0, 2, 0.75), (6, 0, 5, 0.96875), (10, 1, 8, 0.978516), (25, 7, 17, 0.956715)],
)
def test_the_interval_is_that_of_the_sign_test(count: int, low: int, high: int, coverage: float) -> None:
    interval = of_median(list(range(count))[::-1])
    assert (interval.low, interval.high) == (low, high)
    assert interval.coverage == pytest.approx(coverage, abs=1e-6)


def test_the_interval_holds_the_median_as_often_as_it_says() -> None:
    random = np.random.default_rng(1)
    runs = [of_median(list(random.exponential(size=11))) for _ in range(2000)]
    held = np.mean([run.low <= np.log(2) <= run.high for run in runs])
    assert held == pytest.approx(runs[0].coverage, abs=0.015)
