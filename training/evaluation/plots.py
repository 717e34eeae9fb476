"""The plots of one set of films."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from training.evaluation import style
from training.evaluation.evaluate import scores_of
from training.evaluation.style import BAND, BLUE, CLASS_COLOURS, FAINT, GREY, INK
from training.measures import bands, ranking

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

    from training.evaluation.evaluate import LabelledSet, SetResult
    from training.measures.intervals import Interval
    from training.model import TrainedModel

    Floats = NDArray[np.float64]

# Of the histogram's two sides, below and above: in the corner that holds mistakes only.
_NAMES_AT = ((0.98, 0.07, "right"), (0.02, 0.93, "left"))


def plots_of(model: TrainedModel, labelled: LabelledSet, result: SetResult) -> dict[str, Figure]:
    """The plots by name; those that need films of both classes are left out where there is one."""
    films = labelled.predictions
    scores = scores_of(model, films)
    with style.style():
        drawn = {
            "confusion": confusion(result, model.class_names),
            "scores": score_histogram(result, model.class_names, model.threshold),
            "reliability": reliability(result, model.class_names[1]),
        }
        if result.operating_point:
            drawn["roc"] = roc(result, scores, films.labels, films.patients)
            drawn["precision-recall"] = precision_recall(result, scores, films.labels, films.patients)
    return drawn


def confusion(result: SetResult, class_names: tuple[str, str]) -> Figure:
    """Films by class and verdict; the shade is the share of the class."""
    counts = result.confusion
    films = np.array([[counts.true_negatives, counts.false_positives], [counts.false_negatives, counts.true_positives]])
    made, axes = style.figure(f"Verdicts on {result.name}")
    shares = films / np.maximum(films.sum(axis=1, keepdims=True), 1)
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1.25, aspect="auto")
    for (row, column), share in np.ndenumerate(shares):
        colour = "white" if share > 0.6 else INK
        axes.text(column, row - 0.06, f"{films[row, column]}", ha="center", va="center", size=17, color=colour)
        axes.text(column, row + 0.22, f"{share:.1%} of row", ha="center", va="center", size=8, color=colour)
    axes.set_xticks([0, 1], [f"called {_short(name)}" for name in class_names])
    rows = zip(class_names, films.sum(axis=1), strict=True)
    axes.set_yticks([0, 1], [f"{_short(name)}\n{total} films" for name, total in rows])
    axes.tick_params(length=0)
    axes.spines[:].set_visible(False)
    axes.set_xticks([0.5], minor=True)
    axes.set_yticks([0.5], minor=True)
    axes.grid(which="minor", color="white", linewidth=3)
    axes.tick_params(which="minor", length=0)
    return made


def roc(result: SetResult, scores: Floats, labels: Floats, patients: NDArray[np.str_]) -> Figure:
    """Sensitivity against 1 - specificity, with the operating point and the interval of both."""
    made, axes = style.figure(f"ROC curve on {result.name}")
    band = bands.roc_band(scores, labels, patients)
    axes.fill_between(band.x, band.low, band.high, color=BLUE, step="post", **BAND)
    axes.plot([0, 1], [0, 1], color=FAINT, linewidth=1, zorder=0)
    axes.plot(*ranking.roc_points(scores, labels), color=BLUE, drawstyle="steps-post", linewidth=1.6)
    if point := result.operating_point:
        _mark(axes, _mirrored(point.specificity), point.sensitivity, f"operating point {point.threshold:.3f}", "left")
    _note(axes, f"AUC {_words(result.figures.auc)}")
    _unit_square(axes, "1 - specificity", "sensitivity")
    return made


def precision_recall(result: SetResult, scores: Floats, labels: Floats, patients: NDArray[np.str_]) -> Figure:
    """Precision against recall, with the operating point and the interval of both."""
    made, axes = style.figure(f"Precision and recall on {result.name}")
    band = bands.precision_recall_band(scores, labels, patients)
    axes.fill_between(band.x, band.low, band.high, color=BLUE, **BAND)
    share = float(labels.mean())
    axes.axhline(share, color=FAINT, linewidth=1, zorder=0)
    axes.text(0.01, share + 0.012, "chance", color=GREY, size=8)
    axes.plot(*ranking.precision_recall_points(scores, labels), color=BLUE, linewidth=1.6)
    found = result.figures
    if found.sensitivity and found.precision:
        _mark(axes, found.sensitivity, found.precision, "operating point", "right")
    _note(axes, f"average precision {_words(found.average_precision)}")
    _unit_square(axes, "recall (sensitivity)", "precision (PPV in this set)")
    return made


def reliability(result: SetResult, positive: str) -> Figure:
    """Share of positive films against mean score in ten bins, each with its number of films."""
    error = _words(result.figures.expected_calibration_error)
    made, axes = style.figure(f"Reliability on {result.name}: calibration error\n{error}")
    axes.plot([0, 1], [0, 1], color=FAINT, linewidth=1, zorder=0)
    mean = [each.mean_score for each in result.reliability]
    share = [each.share.value for each in result.reliability]
    reach = [(each.share.value - each.share.low, each.share.high - each.share.value) for each in result.reliability]
    axes.errorbar(
        mean, share, np.transpose(reach), color=BLUE, ecolor=BLUE, elinewidth=1, marker="o", markersize=4, linewidth=1.2
    )
    for each in result.reliability:
        axes.text(each.mean_score, -0.07, f"{each.films}", ha="center", va="center", size=7, color=GREY)
    axes.text(0.5, -0.12, "films in the bin", ha="center", va="center", size=7, color=GREY)
    _unit_square(axes, "mean score of the bin", f"share with {_short(positive)}")
    axes.set_ylim(-0.15, 1.03)
    return made


def score_histogram(result: SetResult, class_names: tuple[str, str], threshold: float) -> Figure:
    """Films of each class by score, with the threshold between the verdicts."""
    made, axes = style.figure(f"Scores on {result.name}\n")
    edges = np.linspace(0, 1, len(result.histogram[0]) + 1)
    tallest = max(1, *result.histogram[0], *result.histogram[1])
    # Most films lie at the ends, and the few between them are those that matter.
    axes.set_yscale("symlog", linthresh=1)
    for counts, colour, side in zip(result.histogram, CLASS_COLOURS, (-1, 1), strict=True):
        axes.bar(edges[:-1], np.multiply(counts, side), np.diff(edges), align="edge", color=colour, edgecolor="white")
    for name, colour, (x, y, align) in zip(class_names, CLASS_COLOURS, _NAMES_AT, strict=True):
        axes.text(x, y, _short(name), color=colour, ha=align, va="center", weight="bold", transform=axes.transAxes)
    axes.axhline(0, color=GREY, linewidth=0.8)
    axes.axvline(threshold, color=INK, linewidth=1, linestyle=(0, (4, 2)))
    near = "right" if threshold > 0.5 else "left"
    axes.text(threshold, 1.0, f" threshold {threshold:.3f} ", size=8, ha=near, transform=axes.get_xaxis_transform())
    axes.set_ylim(-3 * tallest, 3 * tallest)
    axes.minorticks_off()
    axes.yaxis.set_major_formatter(lambda value, _position: f"{abs(value):.0f}")
    axes.set_xlim(0, 1)
    axes.set_xlabel("score")
    axes.set_ylabel("films (logarithmic)")
    return made


def _mark(axes: Axes, x: Interval, y: Interval, text: str, side: str) -> None:
    """A point with its intervals on both axes, and words beside it."""
    axes.errorbar(
        x.value, y.value, [[y.value - y.low], [y.high - y.value]], [[x.value - x.low], [x.high - x.value]],
        color=INK, marker="o", markersize=5, elinewidth=1, zorder=5,
    )  # fmt: skip
    offset, align = (10, "left") if side == "left" else (-10, "right")
    axes.annotate(text, (x.value, y.value), (offset, -14), textcoords="offset points", ha=align, va="top", size=8)


def _mirrored(interval: Interval) -> Interval:
    return type(interval)(1 - interval.value, 1 - interval.high, 1 - interval.low)


def _note(axes: Axes, text: str) -> None:
    axes.text(0.97, 0.06, text, ha="right", va="center", transform=axes.transAxes, size=9)


def _unit_square(axes: Axes, x: str, y: str) -> None:
    axes.set(xlim=(-0.02, 1.02), ylim=(-0.02, 1.03), xlabel=x, ylabel=y)


def _words(interval: Interval | None) -> str:
    return f"{interval.value:.3f} ({interval.low:.3f} to {interval.high:.3f})" if interval else "not known"


def _short(name: str) -> str:
    """A class's name in the space that a plot has."""
    return name if len(name) <= 16 else f"{name[:15]}…"
