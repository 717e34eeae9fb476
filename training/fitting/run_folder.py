"""A run's folder: what is in it, and who may write to it.

| file | what |
| --- | --- |
| `run.json` | recipe, command, versions, commit, device, films, history: written for people and for `evaluate` |
| `films.csv` | every film: file, sha256, patient, label, part (`train`, `validation` or `left out`) |
| `history.csv` | one row an epoch |
| `checkpoint.safetensors` | where a stopped run goes on; gone at the end |
| `kept.safetensors` | the averaged weights of the epoch that is kept so far; likewise |
| `tensorboard/` | the figures of each epoch, for TensorBoard |
| `model.safetensors` | at the end, the weights as the program stores them |
| `predictions.npz` | at the end, what they say of the validation films |
| `evaluation/` | at the end, figures and plots, by the command `train` |
"""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

from pneumoscan.core.files import atomic_path
from training.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from training.dataset.film import LabelledFilm

RECORD, FILMS, HISTORY, KEPT = "run.json", "films.csv", "history.csv", "kept.safetensors"
MODEL, PREDICTIONS, TENSORBOARD = "model.safetensors", "predictions.npz", "tensorboard"


def read_record(run: Path) -> dict[str, Any]:
    """Read `run.json`.

    Raises:
        TrainingError: There is none, or it is damaged.
    """
    try:
        record = json.loads((run / RECORD).read_text(encoding="utf-8"))
    except FileNotFoundError as fault:
        message = f"{run} holds no run (there is no {RECORD} in it)."
        raise TrainingError(message) from fault
    except (OSError, ValueError) as fault:
        message = f"{run / RECORD} cannot be read ({fault})."
        raise TrainingError(message) from fault
    if not isinstance(record, dict) or "recipe" not in record:
        message = f"{run / RECORD} is not the record of a run."
        raise TrainingError(message)
    return record


def write_record(run: Path, record: dict[str, Any]) -> None:
    """Write `run.json`."""
    with atomic_path(run / RECORD) as path:
        path.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def write_films(run: Path, folder: Path, parts: Mapping[str, Iterable[LabelledFilm]]) -> None:
    """Write `films.csv`; files are named from the set's folder on.

    Raises:
        TrainingError: There is one, of other films: the run did not begin with these.
    """
    stream = io.StringIO()
    table = csv.writer(stream, lineterminator="\n")
    table.writerow(["file", "sha256", "patient", "label", "part"])
    for part, films in parts.items():
        for film in films:
            table.writerow([film.path.relative_to(folder).as_posix(), film.sha256, film.patient, film.label, part])
    content = stream.getvalue().encode()
    if (run / FILMS).exists() and (run / FILMS).read_bytes() != content:
        message = (
            f"The films in {folder} are not those that the run in {run} began with. Start again in another folder."
        )
        raise TrainingError(message)
    with atomic_path(run / FILMS) as path:
        path.write_bytes(content)
