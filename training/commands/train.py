"""`python -m training train`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from training.commands import evaluate
from training.commands.recipe_options import add_recipe_arguments, recipe_from, typed_command
from training.errors import TrainingError
from training.fitting.recipe import Recipe
from training.networks import ARCHITECTURES, check_size

HELP = "train a network on labelled films, or go on with a stopped run"
# What may differ from one sitting to the next of a run.
_OF_THIS_TIME = ("films", "run", "resume", "checkpoint_minutes")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("films", type=Path, nargs="?", help="folder of the films; with --resume the run knows it")
    parser.add_argument("--run", type=Path, required=True, help="folder of the run, made if missing")
    parser.add_argument("--resume", action="store_true", help="go on with the stopped run, with its own settings")
    parser.add_argument("--arch", choices=list(ARCHITECTURES), default=Recipe.arch, help="(%(default)s)")
    add_recipe_arguments(parser)


def run(options: argparse.Namespace) -> int:
    """Train."""
    from training.fitting import folds, train

    request = _resumed(options) if options.resume else _new(options)
    if request.recipe.folds:
        folds.train_folds(request)
        return 0
    train.train(request)
    print(f"finished: {options.run}")
    _evaluate(options.run)
    return 0


def _evaluate(run: Path) -> None:
    """Write the run's figures and plots into its folder, as the command `evaluate` does."""
    parser = argparse.ArgumentParser()
    evaluate.add_arguments(parser)
    evaluate.run(parser.parse_args([str(run), "--out", str(run / "evaluation")]))


def _new(options: argparse.Namespace) -> Any:
    from training.fitting import run_folder
    from training.fitting.train import Request

    if options.films is None:
        message = "Name the folder of the films (or --resume a run)."
        raise TrainingError(message)
    if (options.run / run_folder.RECORD).exists():
        message = f"{options.run} holds a run already. Add --resume to go on with it, or choose another folder."
        raise TrainingError(message)
    if not options.films.is_dir():
        message = f"There is no folder {options.films}."
        raise TrainingError(message)
    recipe = recipe_from(options, options.arch)
    for size, _ in recipe.sizes:
        check_size(recipe.arch, size)
    return Request(recipe, options.films, options.run, typed_command(), options.checkpoint_minutes)


def _resumed(options: argparse.Namespace) -> Any:
    from training.fitting import run_folder
    from training.fitting.train import Request

    changed = [name for name, value in _defaults().items() if getattr(options, name) != value]
    if changed:
        message = f"With --resume the run's own settings hold, so leave out --{changed[0].replace('_', '-')}."
        raise TrainingError(message)
    record = run_folder.read_record(options.run)
    if record.get("finished"):
        message = f"The run in {options.run} is finished. To train on, start a new one from its {run_folder.MODEL}."
        raise TrainingError(message)
    films = options.films or Path(record["films_folder"])
    if not films.is_dir():
        message = f"There is no folder {films} any more. Say where the films are now: train FILMS --resume --run ..."
        raise TrainingError(message)
    return Request(
        Recipe.from_record(record["recipe"]), films, options.run, record["command"], options.checkpoint_minutes
    )


def _defaults() -> dict[str, Any]:
    """The options that make the recipe, as they are when none is given."""
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    options = vars(parser.parse_args(["--run", "run"]))
    return {name: value for name, value in options.items() if name not in _OF_THIS_TIME}
