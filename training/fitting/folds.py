"""Cross-validation: a run for each fold, and their figures together."""

from __future__ import annotations

import dataclasses
import json
import statistics
from typing import TYPE_CHECKING, Any

from pneumoscan.core.files import atomic_path
from training.dataset import layout
from training.fitting import run_folder
from training.fitting.films import split_of
from training.fitting.train import check_place, train

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.fitting.train import Request

SUMMARY = "folds.json"
_FIGURES = ("val_auc", "val_accuracy", "val_loss")


def train_folds(request: Request) -> None:
    """Train one network a fold, in `fold-1`, `fold-2`, ... of the run's folder; finished ones are not repeated.

    Every film validates once. Errors as for `train`.
    """
    check_place(request)
    # Before anything is written: not every set can be split so.
    split_of(layout.read(request.films, request.recipe.positive), dataclasses.replace(request.recipe, fold=1))
    request.run.mkdir(parents=True, exist_ok=True)
    parent = {"recipe": request.recipe.as_record(), "command": request.command, "finished": False}
    parent["films_folder"] = str(request.films.resolve())
    run_folder.write_record(request.run, parent)
    kept = []
    for number in range(1, request.recipe.folds + 1):
        run = request.run / f"fold-{number}"
        print(f"fold {number} of {request.recipe.folds}")
        if not ((run / run_folder.RECORD).exists() and run_folder.read_record(run).get("finished")):
            train(dataclasses.replace(request, run=run, recipe=dataclasses.replace(request.recipe, fold=number)))
        record = run_folder.read_record(run)
        kept.append(next(epoch for epoch in record["history"] if epoch["epoch"] == record["kept_epoch"]))
    summary = _summary(kept)
    with atomic_path(request.run / SUMMARY) as path:
        path.write_text(json.dumps(summary, indent=2) + "\n", encoding="utf-8")
    run_folder.write_record(request.run, parent | {"finished": True})
    for name in _FIGURES:
        print(f"{name}: mean {summary[name]['mean']:.4f}, standard deviation {summary[name]['deviation']:.4f}")


def _summary(kept: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Mean and standard deviation over the folds of what the kept epochs reached."""
    columns = {name: [float(epoch[name]) for epoch in kept] for name in _FIGURES}
    return {
        name: {"mean": statistics.mean(values), "deviation": statistics.stdev(values), "folds": values}
        for name, values in columns.items()
    }
