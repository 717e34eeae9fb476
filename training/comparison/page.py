"""The comparison as one HTML page that needs no other file and no network."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import Markup

from training.comparison import pairs
from training.comparison.results import SHOWN
from training.comparison.table import duration, epochs, limits, millions
from training.evaluation import html
from training.evaluation.evaluate import RESEARCH_USE_ONLY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from training.comparison.results import Comparison, FilmsResult
    from training.measures.intervals import Interval

_TEMPLATES = Path(__file__).parent / "templates"
_SIGNIFICANT = 0.05


@dataclass(frozen=True, slots=True)
class Cell:
    """A p-value of the matrix, in words: corrected, as it was, and whether the corrected one is below 0.05."""

    corrected: str
    plain: str
    significant: bool


def render(comparison: Comparison, plots: Mapping[str, bytes], summaries: Mapping[str, tuple[str, str]]) -> str:
    """Make the page.

    Args:
        comparison: What to show.
        plots: SVG files by name of the set.
        summaries: The stock network's and ours, by name of the network.
    """
    environment = html.environment(_TEMPLATES)
    environment.filters |= {"interval": _interval, "duration": duration, "epochs": epochs, "millions": millions}
    return environment.get_template("comparison.html.j2").render(
        note=RESEARCH_USE_ONLY,
        comparison=comparison,
        shown=SHOWN,
        plots=plots,
        summaries=summaries,
        matrices={films.name: _matrix(films) for films in comparison.sets},
        pair_words=pairs.WORDS,
    )


def _matrix(films: FilmsResult) -> list[tuple[str, list[Cell | None]]]:
    """A row for each network: the p-value against each, of verdicts above the diagonal and of AUC below."""
    cells = {(pair.first, pair.second): _cell(pair.mcnemar, pair.mcnemar_holm) for pair in films.pairs}
    cells |= {(pair.second, pair.first): _cell(pair.delong, pair.delong_holm) for pair in films.pairs}
    return [(row, [cells.get((row, column)) for column in films.scores]) for row in films.scores]


def _cell(p: float | None, corrected: float | None) -> Cell | None:
    return None if p is None or corrected is None else Cell(_p(corrected), _p(p), corrected < _SIGNIFICANT)


def _p(p: float) -> str:
    return "< 0.001" if p < 0.001 else f"{p:.3f}"


def _interval(interval: Interval | None) -> Markup:
    if interval is None:
        return Markup("–")
    return Markup("{}<small>{}</small>").format(f"{interval.value:.3f}", limits(interval))
