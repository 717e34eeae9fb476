from __future__ import annotations

import numpy as np
import pytest

from tests.training.made_predictions import made_predictions
from training.measures import baselines, significance
from training.measures.ranking import area_under_curve

RANDOM = np.random.default_rng(1)
LABELS = np.repeat([0.0, 1.0], [60, 90])
COMMON = LABELS * 1.2 + RANDOM.normal(0, 1, 150)
BETTER, WORSE = COMMON + RANDOM.normal(0, 0.5, 150), COMMON + RANDOM.normal(0, 1.5, 150)


def test_delongs_test_agrees_with_a_permutation_of_the_networks() -> None:
    """Under the null the two scores of a film may change places, once both are ranks."""
    ranks = np.stack([scores.argsort().argsort() for scores in (BETTER, WORSE)]).astype(float)
    observed = abs(float(area_under_curve(ranks[0], LABELS) - area_under_curve(ranks[1], LABELS)))
    beyond = 0
    for _ in range(1000):
        swap = RANDOM.random(150) < 0.5
        one, other = np.where(swap, ranks[::-1], ranks)
        beyond += abs(float(area_under_curve(one, LABELS) - area_under_curve(other, LABELS))) >= observed
    p = significance.delong_test(BETTER, WORSE, LABELS)
    assert 0.001 < p < 0.5
    assert p == pytest.approx(beyond / 1000, abs=0.03)


def test_delongs_test_rejects_a_true_null_in_one_of_twenty() -> None:
    rejected = 0
    for _ in range(400):
        common = LABELS + RANDOM.normal(0, 1, 150)
        one, other = common + RANDOM.normal(0, 1, 150), common + RANDOM.normal(0, 1, 150)
        rejected += significance.delong_test(one, other, LABELS) < 0.05
    assert 0.02 < rejected / 400 < 0.09


def test_delongs_test_has_an_answer_without_variance() -> None:
    assert significance.delong_test(BETTER, 2 * BETTER + 1, LABELS) == 1
    assert significance.delong_test(LABELS, np.zeros(150), LABELS) == 0


def test_the_difference_of_two_areas_has_an_interval_that_agrees_with_the_test() -> None:
    change = significance.auc_difference(BETTER, WORSE, LABELS)
    area = float(area_under_curve(WORSE, LABELS) - area_under_curve(BETTER, LABELS))
    assert change.value == pytest.approx(area)
    assert change.low < change.value < change.high
    assert (change.low < 0 < change.high) == (significance.delong_test(BETTER, WORSE, LABELS) > 0.05)
    same = significance.auc_difference(BETTER, 2 * BETTER + 1, LABELS)
    assert (same.low, same.high) == pytest.approx((0, 0), abs=1e-9)


def test_films_of_the_same_patients_prove_less() -> None:
    repeated = [np.repeat(array, 4) for array in (BETTER, WORSE, LABELS)]
    patients = np.repeat([str(i) for i in range(150)], 4)
    alone = significance.delong_test(BETTER, WORSE, LABELS)
    one, other, labels = repeated
    assert significance.delong_test(one, other, labels, patients) == pytest.approx(alone, rel=1e-6)
    assert significance.delong_test(one, other, labels) < alone / 2


def test_mcnemars_test_is_the_exact_one() -> None:
    """Ten films tell, nine for the first: 2 * (1 + 10) / 2**10."""
    first, second = np.array([True] * 9 + [False] + [True] * 40), np.array([False] * 9 + [True] * 41)
    assert significance.mcnemar_test(first, second) == pytest.approx(22 / 1024)
    assert significance.mcnemar_test(second, first) == pytest.approx(22 / 1024)
    assert significance.mcnemar_test(first, first) == 1


def test_a_null_baselines_direction_is_settled_on_validation_films() -> None:
    films = made_predictions(80)
    alone = baselines.null_baselines(films)["file_bytes"]
    assert alone is not None
    assert not alone.larger_is_positive
    assert alone.auc.value > 0.6
    opposite = made_predictions(80)
    opposite.file_bytes[:] = -opposite.file_bytes
    settled = baselines.null_baselines(films, opposite)["file_bytes"]
    assert settled is not None
    assert settled.larger_is_positive
    assert settled.auc.value == pytest.approx(1 - alone.auc.value)


def test_a_baseline_that_is_the_same_for_all_films_is_none() -> None:
    films = made_predictions(80)
    films.aspect_ratio[:] = 1.0
    assert baselines.null_baselines(films)["aspect_ratio"] is None
    healthy = films.where(films.labels == 0)
    assert set(baselines.null_baselines(healthy).values()) == {None}
