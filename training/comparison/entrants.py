"""Who takes part in a comparison: architectures that are still to be trained, or finished runs."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from training.errors import TrainingError
from training.evaluation.sets import learnt_by
from training.fitting import run_folder
from training.fitting.films import split_of
from training.fitting.recipe import Recipe
from training.networks import ARCHITECTURES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from pneumoscan.classifier.vgg16 import Widths
    from training.dataset.film import FilmSet
    from training.dataset.split import Split


@dataclass(frozen=True, slots=True)
class Entrant:
    """One network in a comparison.

    Attributes:
        name: By which it is shown; no other has it.
        arch: A name in `networks.ARCHITECTURES`.
        run: Folder of its run.
        input_size: Side of the input in pixels.
        start: The weights that its training starts from.
        recipe: What to train it by; None where its run is finished.
        note: What is to be known of it, a sentence, or empty.
        widths: Channels of VGG16's convolutions, where they are not those published.
    """

    name: str
    arch: str
    run: Path
    input_size: int
    start: str
    recipe: Recipe | None = None
    note: str = ""
    widths: Widths | None = None


def to_train(recipes: Iterable[Recipe], found: FilmSet, out: Path) -> list[Entrant]:
    """An entrant for each recipe, with its run in `out`; runs that are there are gone on with or taken as they are.

    Args:
        recipes: At least one; they differ in nothing but the architecture.
        found: The set to train on.
        out: Of the comparison.

    Raises:
        TrainingError: The films cannot be split, or a run that is there is of another recipe or of other films.
    """
    recipes = list(recipes)
    parts, _ = split_of(found, recipes[0])
    entrants = [_entrant(recipe, out / recipe.arch) for recipe in recipes]
    for entrant in entrants:
        if entrant.recipe is None:
            _check_films(entrant.run, parts)
    return entrants


def _entrant(recipe: Recipe, run: Path) -> Entrant:
    fitting, note = large_enough(recipe)
    size = fitting.sizes[-1][0]
    entrant = Entrant(recipe.arch, recipe.arch, run, size, _start(recipe), fitting, note, recipe.widths)
    if not (run / run_folder.RECORD).exists():
        return entrant
    record = run_folder.read_record(run)
    known = Recipe.from_record(record["recipe"])
    if known != fitting:
        differing = ", ".join(_differences(known, fitting))
        message = f"{run} holds a run of another recipe (other: {differing}). Choose another folder with --out."
        raise TrainingError(message)
    return dataclasses.replace(entrant, recipe=None) if record.get("finished") else entrant


def _start(recipe: Recipe) -> str:
    """Without folders, which are private."""
    return recipe.weights.replace("\\", "/").rpartition("/")[2]


def _differences(one: Recipe, other: Recipe) -> list[str]:
    names = (field.name for field in dataclasses.fields(Recipe))
    return [name.replace("_", " ") for name in names if getattr(one, name) != getattr(other, name)]


def large_enough(recipe: Recipe) -> tuple[Recipe, str]:
    """The recipe with sizes that its architecture can take, and a sentence where that changes them."""
    smallest = ARCHITECTURES[recipe.arch].minimum_size
    sizes = tuple((max(size, smallest), epochs) for size, epochs in recipe.sizes)
    if sizes == recipe.sizes:
        return recipe, ""
    asked = ", ".join(str(size) for size, _ in recipe.sizes if size < smallest)
    note = f"Trained at {smallest} pixels instead of {asked}: it takes no smaller input."
    return dataclasses.replace(recipe, sizes=sizes), note


def _check_films(run: Path, parts: Split) -> None:
    learnt = learnt_by(run)
    known = [{film.sha256 for film in side} for side in (parts.train, parts.validation)]
    if learnt is None or not (learnt.sha256 <= known[0] and learnt.validation <= known[1]):
        message = f"The finished run in {run} is of other films. Choose another folder with --out."
        raise TrainingError(message)


def finished(runs: Sequence[Path]) -> list[Entrant]:
    """An entrant for each finished run, under its folder's name.

    Raises:
        TrainingError: A folder holds no run, or one that is not finished or of several folds.
    """
    entrants: list[Entrant] = []
    for run in runs:
        record = run_folder.read_record(run)
        if not record.get("finished"):
            message = f"The run in {run} is not finished. Go on with: python -m training train --resume --run {run}"
            raise TrainingError(message)
        if "input_size" not in record:
            message = f"{run} is a cross-validation. Name one of the runs in it, such as {run / 'fold-1'}."
            raise TrainingError(message)
        name = _own_name(run.resolve().name, {entrant.name.casefold() for entrant in entrants})
        recipe = Recipe.from_record(record["recipe"])
        size, start = int(record["input_size"]), _start(recipe)
        entrants.append(Entrant(name, recipe.arch, run, size, start, widths=recipe.widths))
    return entrants


def _own_name(name: str, taken: set[str]) -> str:
    wanted, number = name, 1
    while wanted.casefold() in taken:
        number += 1
        wanted = f"{name} {number}"
    return wanted
