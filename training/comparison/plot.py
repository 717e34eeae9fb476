"""The plot of a comparison: all ROC curves, and beside them each AUC with its interval."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING, Any

import numpy as np

from training.evaluation import style
from training.evaluation.style import BLUE, FAINT, GREEN, GREY, VERMILION
from training.measures import ranking

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from training.comparison.results import Comparison, FilmsResult
    from training.measures.intervals import Interval

# Okabe and Ito's, as in `style`; on a grey printer the dashes tell curves apart.
_COLOURS = (BLUE, VERMILION, GREEN, "#CC79A7", "#E69F00", "#56B4E9")
_DASHES: tuple[Any, ...] = ("-", (0, (6, 1.5)), (0, (1.5, 1)), (0, (6, 1.5, 1.5, 1.5)), (0, (3, 1)), (0, (1, 2)))


def plots_of(comparison: Comparison) -> dict[str, Figure]:
    """A plot for each set of films that has both classes, by the set's name."""
    with style.style():
        return {
            films.name: _plot(films, {row.name: row.figures[films.name].auc for row in comparison.rows if row.figures})
            for films in comparison.sets
            if min(films.classes.values())
        }


def _plot(films: FilmsResult, areas: Mapping[str, Interval | None]) -> Figure:
    from matplotlib.figure import Figure

    made = Figure(figsize=(9.4, max(4.0, 1.6 + 0.34 * len(areas))), layout="constrained")
    curves, dots = made.subplots(1, 2, width_ratios=(1, 1.05))
    looks = list(zip(areas, cycle(_COLOURS), cycle(_DASHES), strict=False))
    _draw_curves(curves, films, looks)
    _draw_areas(dots, areas, looks)
    return made


def _draw_curves(axes: Axes, films: FilmsResult, looks: Sequence[tuple[str, str, Any]]) -> None:
    axes.set_title(f"ROC curves on {films.name} films")
    axes.plot([0, 1], [0, 1], color=FAINT, linewidth=1, zorder=0)
    for name, colour, dashes in looks:
        points = ranking.roc_points(films.scores[name], films.labels)
        axes.plot(*points, color=colour, linestyle=dashes, drawstyle="steps-post", linewidth=1.5)
    axes.set(xlim=(-0.02, 1.02), ylim=(-0.02, 1.03), xlabel="1 - specificity", ylabel="sensitivity (recall)")
    axes.set_aspect("equal")


def _draw_areas(axes: Axes, areas: Mapping[str, Interval | None], looks: Sequence[tuple[str, str, Any]]) -> None:
    """A dot each, in the curve's colour, with a stretch of the curve's dashes as its interval: the legend, too."""
    axes.set_title("AUC with 95 % interval")
    for place, (name, colour, dashes) in enumerate(looks):
        area = areas[name]
        if area is not None:
            axes.plot([area.low, area.high], [place, place], color=colour, linestyle=dashes, linewidth=1.8)
            axes.plot(area.value, place, color=colour, marker="o", markersize=6)
            axes.annotate(
                f"{area.value:.3f}", (area.value, place), (0, 7), textcoords="offset points", ha="center", size=8,
                color=GREY,
            )  # fmt: skip
    axes.set_yticks(np.arange(len(looks)), [_short(name) for name, _, _ in looks])
    axes.set_ylim(len(looks) - 0.5, -0.6)
    axes.tick_params(axis="y", length=0)
    axes.spines["left"].set_visible(False)
    axes.grid(axis="x", color=FAINT, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.set_xlabel("AUC")


def _short(name: str) -> str:
    return name if len(name) <= 24 else f"{name[:23]}…"
