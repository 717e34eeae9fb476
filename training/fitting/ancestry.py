"""What a run's starting weights come from, and whether they have seen its validation films."""

from __future__ import annotations

import csv
import hashlib
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any

from training.errors import TrainingError
from training.fitting import run_folder
from training.fitting.learner import file_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from training.dataset.film import LabelledFilm
    from training.fitting.recipe import Recipe

# What is told of an earlier run; its films' folder is nobody's business.
_TOLD = ("command", "commit", "recipe", "versions", "device", "kept_epoch", "history", "started_from")


def started_from(recipe: Recipe) -> dict[str, Any]:
    """The name and SHA-256 of the file that training starts from, and the run that made it; or what stood for it."""
    path = Path(file_of(recipe.weights))
    if not path.is_file():
        return {"weights": recipe.weights}
    found: dict[str, Any] = _file(path)
    if _run_of(path) is not None:
        record = run_folder.read_record(path.parent)
        found["run"] = {name: record[name] for name in _TOLD if name in record}
        found["run"]["recipe"] = without_folders(record["recipe"])
    return found


def without_folders(recipe: dict[str, Any]) -> dict[str, Any]:
    """A recipe's record with the bare names of its files: folders are nobody's business."""
    return recipe | {name: bare_name(recipe.get(name, "")) for name in ("weights", "teacher")}


def bare_name(text: str) -> str:
    """The last part of a path in the form of any system."""
    return PureWindowsPath(text).name if "\\" in text else PurePosixPath(text).name


def taught_by(recipe: Recipe) -> dict[str, str] | None:
    """The name and SHA-256 of the teacher's weights; None without a teacher."""
    return _file(Path(file_of(recipe.teacher))) if recipe.teacher else None


def _file(path: Path) -> dict[str, str]:
    return {"weights": path.name, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}


def check_validation(recipe: Recipe, validation: Iterable[LabelledFilm]) -> None:
    """Make sure that no run which made starting weights or teacher trained on films that are to validate now.

    Raises:
        TrainingError: One did, by patient or by content.
    """
    held = tuple(validation)
    _check(recipe.weights, "starting weights were", held)
    _check(recipe.teacher, "teacher was", held)


def _check(weights: str, what: str, validation: tuple[LabelledFilm, ...]) -> None:
    films = _run_of(Path(file_of(weights)))
    if films is None:
        return
    with films.open(encoding="utf-8", newline="") as stream:
        seen = {row[key] for row in csv.DictReader(stream) if row["part"] == "train" for key in ("patient", "sha256")}
    known = [film.path.name for film in validation if film.patient in seen or film.sha256 in seen]
    if known:
        message = (
            f"The {what} trained on {len(known)} of the films that are to validate, such as {known[0]}, "
            "or on others of their patients. Give --seed and --validation (or --folds) as that run had them."
        )
        raise TrainingError(message)


def _run_of(weights: Path) -> Path | None:
    """The list of films of the run that `weights` lie in; None where they lie in none."""
    films = weights.parent / run_folder.FILMS
    return films if weights.name == run_folder.MODEL and films.is_file() else None
