"""Train by a recipe in a folder, from its start or from where a stopped run left off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pneumoscan.classifier import preprocessing
from training import devices
from training.backend import start_keras
from training.errors import TrainingError
from training.fitting import ancestry, checkpoint, provenance, run_folder
from training.fitting.batches import steps_in
from training.fitting.films import films_of
from training.fitting.finish import finish
from training.fitting.interruption import stop_request
from training.fitting.recipe import plan
from training.fitting.run import Run

if TYPE_CHECKING:
    from pathlib import Path

    from training.fitting.films import TrainingFilms
    from training.fitting.recipe import Recipe


@dataclass(frozen=True)
class Request:
    """What to do.

    Attributes:
        recipe: How to train.
        films: Folder of the set.
        run: Folder of the run.
        command: What was typed, for the record.
        checkpoint_minutes: At most so much work is lost by a power cut.
    """

    recipe: Recipe
    films: Path
    run: Path
    command: str
    checkpoint_minutes: float = 10.0


def train(request: Request) -> None:
    """Carry out `request`; where its folder has a checkpoint, from there.

    Raises:
        TrainingError: The films cannot be trained on, leak between the parts, or the network does not learn.
        OSError: The disk is full or may not be written to; the run can go on from its last checkpoint.
        Stopped: Someone asked to stop; likewise.
    """
    keras = start_keras()
    recipe = request.recipe
    check_place(request)
    keras.mixed_precision.set_global_policy(recipe.precision)
    keras.utils.set_random_seed(recipe.seed)
    films = films_of(recipe, request.films)
    ancestry.check_validation(recipe, films.validation.films)
    request.run.mkdir(parents=True, exist_ok=True)
    run_folder.write_films(request.run, request.films, films.parts)
    with stop_request() as stop, devices.scope() as count:
        if recipe.batch % count:
            message = f"There are {count} GPUs, so --batch must be a multiple of {count}."
            raise TrainingError(message)
        run = Run(recipe, request.run, films, _record(request, films))
        record = run.carry_out(stop, request.checkpoint_minutes * 60)
    finish(request.run, recipe, plan(recipe), films, record)
    for passing in (checkpoint.FILE_NAME, run_folder.KEPT):
        (request.run / passing).unlink()


def check_place(request: Request) -> None:
    """Make sure that the run will not lie among the films, where the next run would take it for some.

    Raises:
        TrainingError: It would.
    """
    if request.run.resolve().is_relative_to(request.films.resolve()):
        message = f"The run's folder {request.run} lies in that of the films. Choose one beside it."
        raise TrainingError(message)


def _record(request: Request, films: TrainingFilms) -> dict[str, Any]:
    recipe = request.recipe
    return {
        "recipe": recipe.as_record(),
        "command": request.command,
        "films_folder": str(request.films.resolve()),
        "films": films.as_record(),
        "class_names": list(films.class_names),
        "started_from": ancestry.started_from(recipe),
        "taught_by": ancestry.taught_by(recipe),
        "steps_an_epoch": steps_in(len(films.train.films), recipe.batch),
        "device": devices.describe(),
        "versions": provenance.versions(),
        "commit": provenance.git_commit(),
        "preprocessing": preprocessing.VERSION,
        "finished": False,
    }
