from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
import pytest
from sklearn import metrics

from training.measures import calibration, figures, intervals, operating_point, probability, ranking, thresholds

if TYPE_CHECKING:
    from numpy.typing import NDArray

RANDOM = np.random.default_rng(0)
LABELS = (RANDOM.random(4000) < 0.6).astype(float)
TRUE_LOGITS = np.where(LABELS == 1, 1.5, -1.5) + RANDOM.normal(0, 1.5, 4000)
# Rounded, so that there are ties.
SCORES = np.round(1 / (1 + np.exp(-TRUE_LOGITS)), 2)
ALONE = np.array([str(i) for i in range(4000)])


def test_figures_agree_with_scikit_learn_for_any_weights() -> None:
    weights = RANDOM.integers(0, 4, (3, 4000)).astype(float)
    for row, area, precision, brier, loss in zip(
        weights,
        ranking.area_under_curve(SCORES, LABELS, weights),
        ranking.average_precision(SCORES, LABELS, weights),
        probability.brier_score(SCORES, LABELS, weights),
        probability.log_loss(np.clip(SCORES, 0.01, 0.99), LABELS, weights),
        strict=True,
    ):
        assert area == pytest.approx(metrics.roc_auc_score(LABELS, SCORES, sample_weight=row))
        assert precision == pytest.approx(metrics.average_precision_score(LABELS, SCORES, sample_weight=row))
        assert brier == pytest.approx(metrics.brier_score_loss(LABELS, SCORES, sample_weight=row))
        assert loss == pytest.approx(metrics.log_loss(LABELS, np.clip(SCORES, 0.01, 0.99), sample_weight=row))
    assert float(ranking.area_under_curve(SCORES, LABELS)) == pytest.approx(metrics.roc_auc_score(LABELS, SCORES))


def test_the_points_of_the_curves_are_scikit_learns() -> None:
    rate, found = ranking.roc_points(SCORES, LABELS)
    expected_rate, expected_found, _ = metrics.roc_curve(LABELS, SCORES, drop_intermediate=False)
    np.testing.assert_allclose([rate, found], [expected_rate, expected_found])
    recall, precision = ranking.precision_recall_points(SCORES, LABELS)
    expected_precision, expected_recall, _ = metrics.precision_recall_curve(LABELS, SCORES)
    np.testing.assert_allclose([recall, precision], [expected_recall[-2::-1], expected_precision[-2::-1]])


def test_the_bins_add_up_to_the_calibration_error() -> None:
    bins = probability.reliability(SCORES, LABELS)
    gap = sum(part.films * abs(part.mean_score - part.share.value) for part in bins) / len(SCORES)
    assert gap == pytest.approx(float(probability.expected_calibration_error(SCORES, LABELS)))
    assert sum(part.films for part in bins) == len(SCORES)
    healthy, sick = probability.histogram(SCORES, LABELS)
    assert (sum(healthy), sum(sick)) == (int((LABELS == 0).sum()), int(LABELS.sum()))


def test_the_wilson_interval_is_the_published_one() -> None:
    """Sensitivity 0.95 of 390 films."""
    interval = intervals.wilson(370, 390)
    assert [interval.low, interval.high] == pytest.approx([0.922, 0.967], abs=0.001)
    assert intervals.wilson(10, 10).high == intervals.wilson(10, 10).value == 1
    assert intervals.wilson(0, 10).low == 0


def test_the_bootstrap_interval_is_wider_when_patients_have_many_films() -> None:
    ordered = np.argsort(SCORES)
    few = np.sort(np.array([str(i % 40) for i in range(4000)]))
    grouped = intervals.bootstrap(probability.brier_score, SCORES[ordered], LABELS[ordered], few, 100)
    single = intervals.bootstrap(probability.brier_score, SCORES[ordered], LABELS[ordered], ALONE, 100)
    assert grouped.high - grouped.low > 2 * (single.high - single.low)


def test_the_bootstrap_weights_of_one_patients_films_are_the_same() -> None:
    patients = np.array(["a", "b", "a", "c"])
    (weights,) = intervals.resampled(patients, 50)
    assert (weights[:, 0] == weights[:, 2]).all()
    assert (weights[:, [0, 1, 3]].sum(axis=1) == 3).all()
    assert len(np.unique(weights, axis=0)) > 5


def test_a_thousand_repeats_for_a_validation_set_take_about_a_second() -> None:
    start = time.perf_counter()
    intervals.bootstrap(ranking.area_under_curve, SCORES[:755], LABELS[:755], ALONE[:755] + "x")
    assert time.perf_counter() - start < 5


def test_delongs_interval_covers_as_the_bootstraps_does() -> None:
    chosen = slice(0, 400)
    quick = intervals.delong_interval(SCORES[chosen], LABELS[chosen])
    drawn = intervals.bootstrap(ranking.area_under_curve, SCORES[chosen], LABELS[chosen], ALONE[chosen])
    assert [quick.value, quick.low, quick.high] == pytest.approx([drawn.value, drawn.low, drawn.high], abs=0.01)


def test_delongs_interval_covers_the_bootstrap_by_patient_where_patients_have_several_films() -> None:
    patients = np.array([f"{label:.0f}-{i // 8}" for i, label in enumerate(LABELS[:800])])
    alike = {name: RANDOM.normal(0, 2) for name in np.unique(patients)}
    scores = TRUE_LOGITS[:800] + np.array([alike[name] for name in patients])
    grouped = intervals.delong_interval(scores, LABELS[:800], patients)
    drawn = intervals.bootstrap(ranking.area_under_curve, scores, LABELS[:800], patients)
    naive = intervals.delong_interval(scores, LABELS[:800])
    assert grouped.high - grouped.low == pytest.approx(drawn.high - drawn.low, rel=0.15)
    assert naive.high - naive.low < 0.8 * (grouped.high - grouped.low)


@pytest.mark.parametrize(
    ("scores", "value"), [([0.1, 0.2, 0.8, 0.9], 1.0), ([0.9, 0.8, 0.2, 0.1], 0.0), ([0.5] * 4, 0.5)]
)
def test_areas_without_variance_have_an_honest_interval(scores: list[float], value: float) -> None:
    interval = intervals.delong_interval(np.array(scores), np.array([0.0, 0, 1, 1]))
    assert interval.value == value
    assert 0 <= interval.low <= value <= interval.high <= 1
    assert interval.high - interval.low > 0.5


def test_all_figures_of_separated_classes_have_an_interval_with_width() -> None:
    labels = np.repeat([0.0, 1.0], 40)
    found = figures.figures(labels * 0.8 + 0.1, labels, ALONE[:80], 0.5)
    for interval in (found.auc, found.average_precision, found.f1, found.sensitivity, found.accuracy):
        assert interval is not None
        assert interval.value == interval.high == 1
        assert 0.85 < interval.low < 0.98


def test_figures_at_a_threshold_are_those_counted_by_hand() -> None:
    scores, labels = np.array([0.9, 0.6, 0.4, 0.7, 0.2, 0.1]), np.array([1.0, 1, 1, 0, 0, 0])
    assert figures.confusion(scores, labels, 0.6) == figures.Confusion(2, 1, 1, 2)
    record = figures.figures(scores, labels, ALONE[:6], 0.6).as_record()
    for name, value in {"accuracy": 4 / 6, "sensitivity": 2 / 3, "precision": 2 / 3, "npv": 2 / 3, "f1": 2 / 3}.items():
        figure = record[name]
        assert figure is not None
        assert figure["value"] == pytest.approx(value, abs=1e-4)
        assert figure["low"] < figure["value"] < figure["high"]


@pytest.mark.parametrize("label", [0.0, 1.0])
def test_films_of_one_class_give_the_figures_that_they_can(label: float) -> None:
    found = figures.figures(SCORES[:50], np.full(50, label), ALONE[:50], 0.5)
    lacking = (found.auc, found.average_precision, found.precision, found.npv, found.f1)
    assert lacking == (None,) * 5
    assert (found.sensitivity is None, found.specificity is None) == (label == 0, label == 1)
    assert found.brier is not None
    assert thresholds.threshold_table(SCORES[:50], np.full(50, label), 0.1) == ()


def test_films_of_one_patient_give_no_interval_by_patient() -> None:
    found = figures.figures(SCORES[:50], LABELS[:50], np.full(50, "one"), 0.5)
    assert found.brier is None
    assert found.auc is not None
    assert found.auc.high - found.auc.low > 0.5


def test_the_fit_undoes_a_known_distortion() -> None:
    straight = calibration.fit(TRUE_LOGITS, LABELS)
    distorted = calibration.fit(3 * TRUE_LOGITS + 2, LABELS)
    assert distorted.temperature == pytest.approx(3 * straight.temperature, rel=0.01)
    assert distorted.offset == pytest.approx(3 * straight.offset + 2, abs=0.02)


def test_calibrated_scores_are_calibrated() -> None:
    scores = calibration.scores(calibration.fit(TRUE_LOGITS, LABELS), TRUE_LOGITS)
    assert probability.expected_calibration_error(scores, LABELS) < 0.03
    assert probability.expected_calibration_error(np.clip(scores + 0.2, 0, 1), LABELS) > 0.1


def test_the_fit_to_separated_classes_keeps_away_from_certainty() -> None:
    labels = np.repeat([0.0, 1.0], 20)
    scores = calibration.scores(calibration.fit(labels * 8 - 4, labels), labels * 8 - 4)
    assert scores[[0, -1]] == pytest.approx([1 / 22, 21 / 22], abs=0.01)


@pytest.mark.parametrize("labels", [np.ones(5), np.zeros(5)])
def test_one_class_calibrates_nothing(labels: NDArray[np.float64]) -> None:
    with pytest.raises(ValueError, match="both classes"):
        calibration.fit(np.arange(5.0), labels)
    with pytest.raises(ValueError, match="both classes"):
        operating_point.choose(np.arange(5.0), labels)


def test_at_the_operating_point_both_figures_are_alike_and_no_threshold_is_better() -> None:
    chosen = operating_point.choose(SCORES, LABELS)
    counted = figures.confusion(SCORES, LABELS, chosen.threshold)
    sick, healthy = LABELS.sum(), (LABELS == 0).sum()
    assert chosen.sensitivity == pytest.approx(counted.true_positives / sick)
    assert chosen.specificity == pytest.approx(counted.true_negatives / healthy)
    assert chosen.sensitivity == pytest.approx(chosen.specificity, abs=0.02)
    for other in np.linspace(0, 1, 500):
        found = figures.confusion(SCORES, LABELS, other)
        worse = min(found.true_positives / sick, found.true_negatives / healthy)
        assert worse <= min(chosen.sensitivity, chosen.specificity) + 1e-12


@pytest.mark.parametrize(
    ("scores", "labels", "threshold"),
    [
        ([0.1, 0.2, 0.7, 0.8], [0, 0, 1, 1], 0.45),
        (
            [0.1, 0.8, 0.7, 0.9],
            [0, 0, 1, 1],
            0.4,
        ),  # three have 1/2 for the worse figure
        ([0.99998, 0.99999], [0, 1], 0.99999),
    ],
)
def test_the_operating_point_lies_between_two_films(scores: list[float], labels: list[float], threshold: float) -> None:
    chosen = operating_point.choose(np.array(scores), np.array(labels, float))
    assert chosen.threshold == pytest.approx(threshold, abs=1e-12)


@pytest.mark.parametrize(
    ("sensitivity", "specificity", "acceptable"), [(0.95, 0.9, True), (0.94, 0.99, False), (0.99, 0.89, False)]
)
def test_only_a_good_operating_point_is_acceptable(sensitivity: float, specificity: float, acceptable: bool) -> None:
    assert operating_point.OperatingPoint(0.5, sensitivity, specificity).acceptable is acceptable


def test_a_network_that_has_learnt_nothing_has_an_operating_point_that_is_not_acceptable() -> None:
    chosen = operating_point.choose(np.full(4, 0.7), np.array([0.0, 0, 1, 1]))
    assert (chosen.threshold, chosen.sensitivity, chosen.specificity) == (0.7, 1, 0)
    assert not chosen.acceptable


@pytest.mark.parametrize("logits", [-TRUE_LOGITS, np.zeros(4000)])
def test_a_network_that_is_wrong_is_calibrated_to_the_share_of_the_class(logits: NDArray[np.float64]) -> None:
    scores = calibration.scores(calibration.fit(logits, LABELS), logits)
    assert np.abs(scores - LABELS.mean()).max() < 0.02
    order = np.argsort(logits)
    assert (np.diff(scores[order]) >= 0).all()
    assert len(np.unique(scores)) == len(np.unique(logits))


def test_every_row_of_the_threshold_table_changes_verdicts_and_says_what_it_gives() -> None:
    scores = np.round(RANDOM.random(30), 3) * 0.6 + LABELS[:30] * 0.3
    rows = thresholds.threshold_table(scores, LABELS[:30], 0.1)
    called = [int((scores >= row.threshold).sum()) for row in rows]
    assert called == sorted(set(called), reverse=True)
    assert len(rows) == len(np.unique(scores)) - 1
    counted = figures.confusion(scores, LABELS[:30], rows[7].threshold)
    assert rows[7].specificity.value == counted.true_negatives / (LABELS[:30] == 0).sum()


def test_no_row_of_the_threshold_table_calls_all_or_none_for_its_rounding() -> None:
    scores = np.array([1e-7, 2e-7, 0.4, 0.6, 1 - 2e-7, 1 - 1e-7])
    rows = thresholds.threshold_table(scores, np.array([0.0, 0, 1, 0, 1, 1]), 0.1)
    assert [row.threshold for row in rows] == [0.2, 0.5, 0.8]


def test_the_threshold_table_is_thinned_but_keeps_the_operating_point() -> None:
    rows = thresholds.threshold_table(1 / (1 + np.exp(-TRUE_LOGITS)), LABELS, 0.1, always=[0.4321])
    assert 150 < len(rows) <= thresholds.MOST_ROWS + 1
    assert 0.4321 in [row.threshold for row in rows]


def test_predictive_values_are_those_of_the_prevalence() -> None:
    """Sensitivity 0.95 and specificity 0.80: 34 % at a prevalence of 10 %."""
    sensitivity, specificity = intervals.Interval(0.95, 0.92, 0.97), intervals.Interval(0.8, 0.75, 0.85)
    ppv, npv = thresholds.predictive_values(sensitivity, specificity, 0.1)
    assert ppv is not None
    assert npv is not None
    assert [ppv.value, npv.value] == pytest.approx([0.345, 0.993], abs=0.001)
    assert [ppv.low, ppv.high] == pytest.approx([0.092 / 0.317, 0.097 / 0.232])
    no_one_called = thresholds.predictive_values(intervals.wilson(0, 9), intervals.wilson(9, 9), 0.1)
    assert no_one_called[0] is None
    assert no_one_called[1] is not None
    assert no_one_called[1].value == pytest.approx(0.9)
