"""The evaluation as one HTML page that needs no other file and no network."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from training.evaluation import html
from training.evaluation.evaluate import RESEARCH_USE_ONLY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from training.evaluation.evaluate import Evaluation
    from training.measures.intervals import Interval
    from training.measures.thresholds import ThresholdRow

_TEMPLATES = Path(__file__).parent / "templates"
# Rows of the table of thresholds that are open to view; the others are folded away.
_SHORT_TABLE = 15

FIGURES = {
    "auc": ("AUC", "area under the ROC curve"),
    "sensitivity": ("Sensitivity", "recall: share found of the films with the finding"),
    "specificity": ("Specificity", "share cleared of the films without it"),
    "accuracy": ("Accuracy", "share of right verdicts"),
    "precision": ("Precision", "PPV at the prevalence of this set"),
    "npv": ("NPV", "at the prevalence of this set"),
    "f1": ("F1", "harmonic mean of precision and recall"),
    "average_precision": ("Average precision", "area under the precision-recall curve"),
    "brier": ("Brier score", "mean squared error of the score; 0 is best"),
    "expected_calibration_error": ("Calibration error", "mean gap of score and frequency; 0 is best"),
    "log_loss": ("Log loss", "0 is best"),
}
BASELINES = {
    "file_bytes": "File size",
    "mean_grey": "Mean grey value",
    "aspect_ratio": "Aspect ratio",
}
CAPTIONS = {
    "confusion": "Rows are the true class, columns the verdict at the operating point.",
    "scores": "Each class on its own side of the zero line; on the wrong side of the threshold lie the mistakes.",
    "roc": "Shaded: 95 % band, bootstrap by patient. The cross at the operating point is its interval.",
    "precision-recall": "At the prevalence of this set. Shaded: 95 % band, bootstrap by patient.",
    "reliability": "On the diagonal a score is the share of films that have the finding. Bars: 95 % interval (Wilson).",
    "mistakes": "Film and heatmap, the surest mistakes first. The heat shows what spoke for the finding.",
    "accuracy": "Training films are augmented and validation films are not, so training may lie below.",
    "loss": "Training films are augmented and validation films are not, so the levels do not compare.",
}


@dataclass(frozen=True, slots=True)
class Words:
    """What the page says of the model beyond its figures; empty where there is nothing to say."""

    caveat: str
    limits: str
    measured: str


def words_of(record: Mapping[str, Any]) -> Words:
    """The words in a manifest, or for a run what holds of any."""
    metrics = record.get("metrics", {})
    return Words(
        caveat=metrics.get("caveat", ""),
        limits=record.get("limits", "")
        or "The network knows only films like those that it was trained on. Networks "
        "trained on one hospital's films lose much of their accuracy elsewhere (the published AUC falls from 0.95 to "
        "0.54 and from 0.93 to 0.65). Check it on local films before any use.",
        measured=metrics.get("measured_on", ""),
    )


def render(
    evaluation: Evaluation,
    words: Words,
    plots: Mapping[str, Mapping[str, bytes]],
    history: Mapping[str, bytes],
) -> str:
    """Make the page.

    Args:
        evaluation: What to show.
        words: Of the model.
        plots: SVG files by name of the set and of the plot.
        history: SVG files of the run's history, by name of the plot.
    """
    environment = html.environment(_TEMPLATES)
    environment.filters |= {"interval": _interval, "listed": _listed, "shortened": _shortened}
    return environment.get_template("evaluation.html.j2").render(
        note=RESEARCH_USE_ONLY,
        evaluation=evaluation,
        words=words,
        plots=plots,
        history=history,
        figures=FIGURES,
        baselines=BASELINES,
        captions=CAPTIONS,
    )


def _interval(interval: Interval | None) -> str:
    return f"{interval.value:.3f} ({interval.low:.3f}–{interval.high:.3f})" if interval else "–"


def _listed(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{films} {name}" for name, films in counts.items())


def _shortened(rows: Sequence[ThresholdRow], threshold: float) -> list[ThresholdRow]:
    """About fifteen rows, evenly over the table, with that of the operating point."""
    step = max(1, -(-len(rows) // _SHORT_TABLE))
    return [row for place, row in enumerate(rows) if place % step == 0 or row.threshold == threshold]
