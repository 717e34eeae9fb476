"""A comparison's files: table, JSON, plots and page."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from pneumoscan.core.files import atomic_path
from training.comparison import page, plot, table
from training.comparison.work import SUMMARIES
from training.evaluation import style

if TYPE_CHECKING:
    from pathlib import Path

    from training.comparison.results import Comparison

PAGE, RECORD, TABLE = "comparison.html", "comparison.json", "comparison.csv"


def write(folder: Path, comparison: Comparison) -> None:
    """Write everything to `folder`, in which each network has a folder with its summaries; old files are replaced.

    Raises:
        OSError: A file cannot be written.
    """
    table.write_csv(folder / TABLE, comparison)
    _write_text(folder / RECORD, json.dumps(comparison.as_record(), indent=2, ensure_ascii=False) + "\n")
    _write_text(folder / PAGE, page.render(comparison, _plots(folder, comparison), _summaries(folder, comparison)))


def _plots(folder: Path, comparison: Comparison) -> dict[str, bytes]:
    """Write each plot in both forms; the SVG files' content by name of the set."""
    drawn = plot.plots_of(comparison)
    for name, figure in drawn.items():
        for kind in ("png", "svg"):
            style.save(figure, folder / f"comparison-{name}.{kind}", kind)
    return {name: (folder / f"comparison-{name}.svg").read_bytes() for name in drawn}


def _summaries(folder: Path, comparison: Comparison) -> dict[str, tuple[str, str]]:
    """By name of the network; of those that could be built."""
    texts = {}
    for row in comparison.rows:
        if row.parameters is not None:
            stock, ours = ((folder / row.name / name).read_text(encoding="utf-8") for name in SUMMARIES)
            texts[row.name] = (stock, ours)
    return texts


def _write_text(path: Path, text: str) -> None:
    with atomic_path(path) as part:
        part.write_text(text, encoding="utf-8", errors="backslashreplace")
