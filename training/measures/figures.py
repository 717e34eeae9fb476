"""What scores and a threshold are worth on labelled films: every figure with its interval."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from training.measures import intervals, probability, ranking
from training.measures.intervals import Interval, wilson

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Confusion:
    """Films by class and verdict; "positive" is the verdict of the class that is to be found."""

    true_positives: int
    false_negatives: int
    false_positives: int
    true_negatives: int

    def as_record(self) -> dict[str, int]:
        """For JSON."""
        return dataclasses.asdict(self)


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures of merit, each with a 95 % interval; None where the films cannot tell.

    Accuracy, sensitivity, specificity, precision and NPV have Wilson's interval. F1 has it through the share of
    true positives among all but the true negatives, TP / (TP + FP + FN), of which it is a function. The others
    have the bootstrap by patient. Precision, NPV, F1, AUC and average precision need films of both classes.

    Attributes:
        accuracy: Share of films with the right verdict.
        sensitivity: Share called positive of the films with pneumonia; also called recall.
        specificity: Share called negative of the films without.
        precision: Share with pneumonia of the films called positive: the PPV, at the prevalence of these films.
        npv: Share without pneumonia of the films called negative, at the prevalence of these films.
        f1: Harmonic mean of precision and sensitivity.
        auc: Area under the ROC curve.
        average_precision: Area under the precision-recall curve, as a sum of steps.
        brier: Mean squared difference of score and label.
        expected_calibration_error: Mean gap between score and share of pneumonia over ten bins.
        log_loss: Mean of minus the logarithm of the score of the right class.
    """

    accuracy: Interval
    sensitivity: Interval | None
    specificity: Interval | None
    precision: Interval | None
    npv: Interval | None
    f1: Interval | None
    auc: Interval | None
    average_precision: Interval | None
    brier: Interval | None
    expected_calibration_error: Interval | None
    log_loss: Interval | None

    def as_record(self) -> dict[str, dict[str, float] | None]:
        """For JSON, in the order of the fields."""
        intervals_by_name = {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}
        return {name: interval and interval.as_record() for name, interval in intervals_by_name.items()}


def confusion(scores: Floats, labels: Floats, threshold: float) -> Confusion:
    """Count films by class and verdict; a score at the threshold is called positive."""
    called, sick = scores >= threshold, labels == 1
    return Confusion(*(int(which.sum()) for which in (called & sick, ~called & sick, called & ~sick, ~called & ~sick)))


def figures(scores: Floats, labels: Floats, patients: NDArray[np.str_], threshold: float) -> Figures:
    """All figures of a set at one threshold.

    Args:
        scores: Calibrated, from 0 to 1, shape (n,), n above 0.
        labels: 1 for pneumonia, 0 otherwise, shape (n,).
        patients: The same text for films of one patient, shape (n,).
        threshold: The operating point.
    """
    counts = confusion(scores, labels, threshold)
    right = counts.true_positives + counts.true_negatives
    both = 0 < labels.sum() < len(labels)
    several = len(np.unique(patients)) > 1
    return Figures(
        accuracy=wilson(right, len(labels)),
        sensitivity=_share(counts.true_positives, counts.false_negatives),
        specificity=_share(counts.true_negatives, counts.false_positives),
        precision=_share(counts.true_positives, counts.false_positives) if both else None,
        npv=_share(counts.true_negatives, counts.false_negatives) if both else None,
        f1=_f1(counts) if both else None,
        auc=auc(scores, labels, patients) if both else None,
        average_precision=_average_precision(scores, labels, patients) if both else None,
        **{
            name: intervals.bootstrap(figure, scores, labels, patients) if several else None
            for name, figure in (
                ("brier", probability.brier_score),
                ("expected_calibration_error", probability.expected_calibration_error),
                ("log_loss", probability.log_loss),
            )
        },
    )


def auc(scores: Floats, labels: Floats, patients: NDArray[np.str_]) -> Interval:
    """The area under the ROC curve, with the bootstrap by patient; see `delong_interval` for separated classes."""
    interval = intervals.bootstrap(ranking.area_under_curve, scores, labels, patients)
    return interval if interval.low < interval.high else intervals.delong_interval(scores, labels, patients)


def _average_precision(scores: Floats, labels: Floats, patients: NDArray[np.str_]) -> Interval:
    interval = intervals.bootstrap(ranking.average_precision, scores, labels, patients)
    if interval.low < interval.high:
        return interval
    # All resamples agree: a share of the films with pneumonia (Boyd, Eng and Page, ECML PKDD 2013).
    return wilson(interval.value * float(labels.sum()), float(labels.sum()))


def _share(these: int, others: int) -> Interval | None:
    return wilson(these, these + others) if these + others else None


def _f1(counts: Confusion) -> Interval | None:
    overlap = _share(counts.true_positives, counts.false_positives + counts.false_negatives)
    if overlap is None:
        return None
    return Interval(*(2 * share / (1 + share) for share in (overlap.value, overlap.low, overlap.high)))
