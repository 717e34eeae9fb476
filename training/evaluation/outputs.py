"""An evaluation's files: page, JSON, plots, and a table of what each film was called."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pneumoscan.core.files import atomic_path
from pneumoscan.report.csv_table import safe_cell
from training.evaluation import page, style
from training.evaluation.evaluate import scores_of
from training.evaluation.sets import slug

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from matplotlib.figure import Figure

    from training.evaluation.evaluate import Evaluation, LabelledSet
    from training.model import TrainedModel


@dataclass(frozen=True, slots=True)
class Drawn:
    """Plots: of each set, by its name and theirs, and of the run's history, by name."""

    sets: Mapping[str, Mapping[str, Figure]]
    history: Mapping[str, Figure]


PAGE, RECORD, PLOTS = "evaluation.html", "evaluation.json", "plots"


def write(folder: Path, model: TrainedModel, sets: Sequence[LabelledSet], evaluation: Evaluation, drawn: Drawn) -> None:
    """Write everything to `folder`, which is made if it is missing; files that are there already are replaced.

    Raises:
        OSError: A file cannot be written.
    """
    (folder / PLOTS).mkdir(parents=True, exist_ok=True)
    plots = {name: _save(folder / PLOTS, figures, f"{slug(name)}-") for name, figures in drawn.sets.items()}
    history = _save(folder / PLOTS, drawn.history, "by-epoch-")
    for labelled in sets:
        write_predictions(folder / f"predictions-{slug(labelled.name)}.csv", model, labelled)
    _write_text(folder / RECORD, json.dumps(evaluation.as_record(), indent=2, ensure_ascii=False) + "\n")
    _write_text(folder / PAGE, page.render(evaluation, page.words_of(model.record), plots, history))


def write_predictions(path: Path, model: TrainedModel, labelled: LabelledSet) -> None:
    """Write file, label, score and verdict of each film (CSV), safe for a spreadsheet."""
    films = labelled.predictions
    with atomic_path(path) as part, part.open("w", newline="", encoding="utf-8") as stream:
        table = csv.writer(stream)
        table.writerow(["file", "label", "score", "verdict"])
        for file, label, score in zip(films.files, films.labels, scores_of(model, films), strict=True):
            verdict = model.class_names[int(score >= model.threshold)]
            row = (str(file), model.class_names[int(label)], f"{score:.6f}", verdict)
            table.writerow([safe_cell(cell) for cell in row])


def _save(folder: Path, figures: Mapping[str, Figure], prefix: str) -> dict[str, bytes]:
    """Write each plot in both forms; the SVG files' content by name of the plot."""
    for name, figure in figures.items():
        for kind in ("png", "svg"):
            style.save(figure, folder / f"{prefix}{name}.{kind}", kind)
    return {name: (folder / f"{prefix}{name}.svg").read_bytes() for name in figures}


def _write_text(path: Path, text: str) -> None:
    with atomic_path(path) as part:
        part.write_text(text, encoding="utf-8", errors="backslashreplace")
