"""What a run's epochs brought: accuracy and loss, on training and validation films."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from matplotlib.ticker import MaxNLocator

from training.evaluation import style
from training.evaluation.style import BLUE, FAINT, GREY, VERMILION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    Epochs = Sequence[dict[str, Any]]

_LINES = (("", "training", BLUE), ("val_", "validation", VERMILION))


def history_of(record: dict[str, Any]) -> Epochs:
    """The epochs in a run's record or in a manifest; nothing where there are none."""
    return record.get("history") or record.get("training", {}).get("history") or []


def history_plots(epochs: Epochs) -> dict[str, Figure]:
    """The plots by name: `accuracy` and `loss`, each where the history has it."""
    names = [name for name in ("accuracy", "loss") if any(name in epoch for epoch in epochs)]
    with style.style():
        return {name: _plot(name, epochs) for name in names}


def _plot(name: str, epochs: Epochs) -> Figure:
    made, axes = style.figure(f"{name.capitalize()} by epoch\n")
    ends = []
    for prefix, films, colour in _LINES:
        points = [(at, epoch[prefix + name]) for at, epoch in enumerate(epochs, 1) if prefix + name in epoch]
        if points:
            axes.plot(*zip(*points, strict=True), color=colour, marker="o", markersize=3, linewidth=1.5)
            ends.append((points[-1][1], films, colour))
    _part_stages(axes, epochs)
    _label_ends(axes, len(epochs), ends)
    axes.set(xlabel="epoch", ylabel=name, xlim=(0.5, len(epochs) + 0.5))
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    return made


def _part_stages(axes: Axes, epochs: Epochs) -> None:
    """A line where the films' size or what is trained changes, with the new size."""
    stages = [(epoch.get("phase", ""), epoch.get("size")) for epoch in epochs]
    starts = [0, *(at for at, (before, after) in enumerate(pairwise(stages), 1) if before != after)]
    for start in starts:
        phase, size = stages[start]
        if start:
            axes.axvline(start + 0.5, color=FAINT, linewidth=1, zorder=0)
        words = " ".join(part for part in (str(phase), f"{size} px" if size else "") if part)
        axes.text(start + 0.55, 1.0, words, color=GREY, size=7, va="bottom", transform=axes.get_xaxis_transform())


def _label_ends(axes: Axes, last: int, ends: list[tuple[float, str, str]]) -> None:
    """Name each line beside its end, and names that would meet a little apart."""
    bottom, top = axes.get_ylim()
    close = len(ends) == 2 and abs(ends[0][0] - ends[1][0]) < 0.07 * (top - bottom)
    for place, (value, films, colour) in enumerate(sorted(ends)):
        lift = (12 * place - 6) if close else 0
        axes.annotate(films, (last, value), (6, lift), textcoords="offset points", color=colour, va="center", size=8)
