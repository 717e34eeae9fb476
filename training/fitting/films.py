"""The films of a run: which learn, which validate, which are left out, decoded once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from training.dataset import layout, pixels
from training.dataset import split as splitting
from training.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from training.dataset.film import FilmSet, LabelledFilm
    from training.dataset.pixels import Pixels
    from training.fitting.recipe import Recipe


@dataclass(frozen=True, eq=False)
class TrainingFilms:
    """The films of a run.

    Attributes:
        class_names: The names of label 0 and label 1.
        folder: That of the set.
        train: The films that learn.
        validation: The films that validate.
        left_out: Films whose patient, or a copy, is in the set's `test` folder.
    """

    class_names: tuple[str, str]
    folder: Path
    train: Pixels
    validation: Pixels
    left_out: tuple[LabelledFilm, ...]

    @property
    def parts(self) -> dict[str, Sequence[LabelledFilm]]:
        """The films by the name of their part."""
        return {"train": self.train.films, "validation": self.validation.films, "left out": self.left_out}

    def as_record(self) -> dict[str, Any]:
        """Counts, and the films that could not be read."""
        return {
            **{part: _counts(films, self.class_names) for part, films in self.parts.items()},
            "unreadable": [*self.train.unreadable, *self.validation.unreadable],
        }


def films_of(recipe: Recipe, folder: Path) -> TrainingFilms:
    """Find, split, check and decode the films in `folder`.

    Raises:
        TrainingError: They cannot be trained on, or leak between the parts.
    """
    found = layout.read(folder, recipe.positive)
    parts, left_out = split_of(found, recipe)
    size = max(size for size, _ in recipe.sizes)
    train, validation = (pixels.load_pixels(part, size) for part in (parts.train, parts.validation))
    for sentence in (*train.unreadable, *validation.unreadable):
        print(f"left out: {sentence}")
    removed = f", {len(left_out)} left out since the test folder has their patient or a copy" if left_out else ""
    print(
        f"{len(train.films)} films to train on, {len(validation.films)} to validate on, "
        f"no patient on both sides{removed}"
    )
    return TrainingFilms(found.class_names, folder, train, validation, left_out)


def split_of(found: FilmSet, recipe: Recipe) -> tuple[splitting.Split, tuple[LabelledFilm, ...]]:
    """Split a set as the recipe says.

    Returns:
        The split, and the films that may be in neither part: the test films are for the end, and so are others of
        their patients.
    """
    test = found.only("test")
    if recipe.validation == 0 and not recipe.folds:
        chosen = splitting.Split(found.only("train", ""), found.only("val"))
        if not chosen.validation:
            message = "The set has no folder val. Give a share of the patients instead, such as --validation 0.15."
            raise TrainingError(message)
        splitting.check_for_leaks(train=chosen.train, validation=chosen.validation, test=test)
        return chosen, ()
    pool = found.only("train", "val", "")
    kept = splitting.without_leaks(pool, test)
    chosen = (
        splitting.k_folds(kept, recipe.folds, recipe.seed)[recipe.fold - 1]
        if recipe.folds
        else splitting.split(kept, recipe.validation, recipe.seed)
    )
    splitting.check_for_leaks(train=chosen.train, validation=chosen.validation, test=test)
    held = set(kept)
    return chosen, tuple(film for film in pool if film not in held)


def _counts(films: Sequence[LabelledFilm], class_names: tuple[str, str]) -> dict[str, int]:
    positive = sum(film.label for film in films)
    return {
        "films": len(films),
        "patients": len({film.patient for film in films}),
        class_names[0]: len(films) - positive,
        class_names[1]: positive,
    }
