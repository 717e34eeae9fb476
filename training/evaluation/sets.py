"""Which films a model is measured on: those of its run, a test set, and sets from elsewhere."""

from __future__ import annotations

import csv
import dataclasses
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from training.dataset import layout
from training.errors import TrainingError
from training.evaluation.evaluate import LabelledSet
from training.fitting import run_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.dataset.film import FilmSet, LabelledFilm
    from training.model import TrainedModel

VALIDATION = "validation"
_VALIDATION_WORDS = (
    "Films of the run's own set that no training step saw, split off by patient. Epoch, calibration and operating "
    "point were chosen on these films, so the figures are somewhat too good."
)
_UNKNOWN = "Whether the model was trained on some of them is not recorded with it, and was not checked."


@dataclass(frozen=True, slots=True)
class Source:
    """Films that are still to be looked at; the attributes are those of `LabelledSet`."""

    name: str
    films: tuple[LabelledFilm, ...]
    how_chosen: str
    folder: Path


@dataclass(frozen=True, slots=True)
class Learnt:
    """What a run's `films.csv` says: SHA-256 and patients of the films it trained on, SHA-256 of its validation."""

    sha256: frozenset[str]
    patients: frozenset[str]
    validation: frozenset[str]


def validation_set(model: TrainedModel) -> LabelledSet | None:
    """The validation films of a run, as it looked at them when it ended; None for a bundled model."""
    if model.validation is None:
        return None
    folder = Path(model.record["films_folder"]) if "films_folder" in model.record else None
    return LabelledSet(VALIDATION, model.validation, _VALIDATION_WORDS, folder if folder and folder.is_dir() else None)


def learnt_by(folder: Path) -> Learnt | None:
    """What the run in `folder` learnt from; None for a bundled model, which does not record it.

    Raises:
        TrainingError: The record is damaged.
    """
    path = folder / run_folder.FILMS
    if not path.is_file():
        return None
    try:
        with path.open(encoding="utf-8", newline="") as stream:
            rows = [(row["part"], row["sha256"], row["patient"]) for row in csv.DictReader(stream)]
    except (KeyError, csv.Error, UnicodeDecodeError) as fault:
        message = f"{path} is damaged ({fault})."
        raise TrainingError(message) from fault
    trained = [row for row in rows if row[0] == "train"]
    return Learnt(
        frozenset(sha256 for _, sha256, _ in trained),
        frozenset(patient for _, _, patient in trained),
        frozenset(sha256 for part, sha256, _ in rows if part == "validation"),
    )


def collect(
    model: TrainedModel, learnt: Learnt | None, films: Path | None, external: Sequence[Path], positive: str | None
) -> list[Source]:
    """The sets that the command names.

    Args:
        model: Its classes say which class is to be found, where a set has them.
        learnt: What it was trained on, where that is known.
        films: A set with a folder `test`, of which that is taken, or without.
        external: Sets from elsewhere, of which all films are taken.
        positive: Name of the class to find, for sets that call it otherwise than the model does.

    Raises:
        TrainingError: A set cannot be read, or the model was trained on it.
    """
    sources = []
    if films is not None:
        found = _read(films, model, positive)
        sources.append((films, found, _own(films, found, learnt)))
    for folder in external:
        found = _read(folder, model, positive)
        words = "A set from elsewhere. Nothing was chosen on these films."
        sources.append((folder, found, _without_copies(_name(folder), folder, found.films, words, learnt)))
    if positive is not None and not any(_finds(found, positive) for _, found, _ in sources):
        message = f"No set has a class {positive}."
        raise TrainingError(message)
    return _with_own_names([source for _, _, source in sources])


def _read(folder: Path, model: TrainedModel, positive: str | None) -> FilmSet:
    """The set, with the class that `positive`, else the model, else its own names say."""
    for name in filter(None, (positive, model.class_names[1])):
        try:
            return layout.read(folder, name, model.class_names)
        except TrainingError:
            continue  # where it is not only that the set has no such class, reading it anew says so
    return layout.read(folder, known=model.class_names)


def _finds(found: FilmSet, positive: str) -> bool:
    return found.class_names[1].casefold() == positive.strip().casefold()


def _own(folder: Path, found: FilmSet, learnt: Learnt | None) -> Source:
    if test := found.only("test"):
        words = f"The folder “test” in “{_name(folder)}”. Nothing was chosen on these films."
        return _without_copies("test", folder, test, words, learnt)
    if learnt is not None:
        _refuse_learnt(folder, found, learnt)
    words = f"All films in “{_name(folder)}”."
    return Source(_name(folder), found.films, words if learnt else f"{words} {_UNKNOWN}", folder)


def _refuse_learnt(folder: Path, found: FilmSet, learnt: Learnt) -> None:
    if all(film.sha256 in learnt.validation for film in found.films):
        return
    known = sum(film.sha256 in learnt.sha256 or film.patient in learnt.patients for film in found.films)
    if known:
        message = (
            f"The run was trained on {known} of the {len(found.films)} films in {folder}, or on others of their "
            "patients, so figures on them would prove nothing. Leave the folder out to see the run's validation "
            "films; if it is a set from elsewhere that numbers its patients alike, give it with --external."
        )
        raise TrainingError(message)


def _without_copies(
    name: str, folder: Path, films: tuple[LabelledFilm, ...], words: str, learnt: Learnt | None
) -> Source:
    """The films without byte-identical copies of what the model learnt from, and words that say so."""
    if learnt is None:
        return Source(name, films, f"{words} {_UNKNOWN}", folder)
    kept = tuple(film for film in films if film.sha256 not in learnt.sha256)
    if not kept:
        message = f"The run was trained on all films of {name} in {folder}: figures on them would prove nothing."
        raise TrainingError(message)
    if len(kept) < len(films):
        copies = len(films) - len(kept)
        words += f" {copies} of {len(films)} are copies of films that the model was trained on, and left out."
    shared = sum(film.patient in learnt.patients for film in kept)
    if shared:
        words += f" {shared} carry the name of a patient that the model was trained on too."
    return Source(name, kept, words, folder)


def slug(name: str) -> str:
    """A set's name as part of a file's."""
    return re.sub(r"[^\w.-]+", "-", name)


def _name(folder: Path) -> str:
    """The folder's name, short enough for a file's and fit for any encoding."""
    name = folder.resolve().name or "films"
    return name.encode("utf-8", "backslashreplace").decode("utf-8")[:40]


def _with_own_names(sources: list[Source]) -> list[Source]:
    """Number names that came before, so that no file is written over another."""
    taken, named = {VALIDATION}, []
    for source in sources:
        name, number = source.name, 1
        while slug(name).casefold() in taken:
            number += 1
            name = f"{source.name} {number}"
        taken.add(slug(name).casefold())
        named.append(dataclasses.replace(source, name=name))
    return named
