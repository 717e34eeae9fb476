"""The films of a set's folder `test` that no network of a comparison learnt from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from training.errors import TrainingError
from training.evaluation.sets import learnt_by

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from training.dataset.film import FilmSet, LabelledFilm


@dataclass(frozen=True, slots=True)
class HeldOut:
    """Films below `folder`, and where they come from, in sentences."""

    films: tuple[LabelledFilm, ...]
    folder: Path
    how_chosen: str


def held_out(folder: Path, found: FilmSet, runs: Iterable[Path]) -> HeldOut | None:
    """The test films of the set in `folder`; None where it has no folder `test`.

    Runs that are still to be trained are left out: training itself keeps away from test films and their patients.

    Raises:
        TrainingError: The runs learnt from all of them.
    """
    films = found.only("test")
    if not films:
        return None
    known = [learnt for run in runs if (learnt := learnt_by(run)) is not None]
    kept = tuple(film for film in films if not any(film.sha256 in learnt.sha256 for learnt in known))
    if not kept:
        message = f"The runs were trained on all test films in {folder}: figures on them would prove nothing."
        raise TrainingError(message)
    words = "The set's folder test. Nothing was chosen on these films."
    if len(kept) < len(films):
        words += f" {len(films) - len(kept)} of {len(films)} are copies of films that a run was trained on: left out."
    shared = sum(any(film.patient in learnt.patients for learnt in known) for film in kept)
    if shared:
        words += f" {shared} carry the name of a patient that a run was trained on."
    return HeldOut(kept, folder, words)
