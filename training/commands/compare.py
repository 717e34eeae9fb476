"""`python -m training compare`."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from training.backend import start_keras
from training.commands.recipe_options import add_recipe_arguments, recipe_from, typed_command
from training.errors import TrainingError
from training.fitting.recipe import BUNDLED, Recipe
from training.networks import ARCHITECTURES
from training.networks.start import IMAGENET, RANDOM

if TYPE_CHECKING:
    from training.comparison.contest import Plan
    from training.comparison.entrants import Entrant
    from training.comparison.held_out import HeldOut

HELP = "train several architectures alike, or take finished runs, and compare them on the same films"
_INCOMPLETE = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.description = f"""{HELP[0].upper()}{HELP[1:]}: one table, tests of the differences, a plot and a page.
    A comparison that was stopped goes on when the same command is given again. Exit status: 0 all networks are
    compared, 3 some could not be trained and are left out, 2 wrong usage, 130 stopped. Research use only."""
    parser.add_argument(
        "films",
        type=Path,
        nargs="?",
        help="folder of the films to train on; its folder test, where there is one, is looked at in the end. With "
        "--runs only its folder test is used (default with --runs: the runs' validation films alone)",
    )
    parser.add_argument(
        "--archs",
        type=_archs,
        metavar="ARCH,ARCH,...",
        help=f"architectures to train, each in a folder of its name in --out ({','.join(ARCHITECTURES)})",
    )
    parser.add_argument(
        "--runs",
        type=Path,
        nargs="+",
        metavar="RUN",
        help="folders of finished runs, to compare without training (default: train); the options below do not count",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder of the comparison")
    add_recipe_arguments(parser)
    # The same start for all, else the bundled weights would decide for vgg16.
    group = parser.add_argument_group("start", conflict_handler="resolve")
    group.add_argument(
        "--weights",
        default=RANDOM,
        metavar=f"{RANDOM}|{IMAGENET}|{BUNDLED}|FILE",
        help=f"where all networks start: random, Keras's ImageNet weights (downloaded), the program's own model or a "
        f".safetensors, .npz or Keras .h5 file, which fit one architecture only ({RANDOM})",
    )


def _archs(text: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(","))
    unknown = [name for name in names if name not in ARCHITECTURES]
    if unknown or len(set(names)) < len(names):
        what = f"{unknown[0]!r} is none of {', '.join(ARCHITECTURES)}" if unknown else f"{text} names one twice"
        raise argparse.ArgumentTypeError(what)
    return names


def run(options: argparse.Namespace) -> int:
    """Compare."""
    from training.comparison import contest, outputs, table

    plan = _of_runs(options) if options.runs else _to_train(options)
    comparison = contest.hold(plan)
    outputs.write(options.out, comparison)
    print(f"\n{table.as_text(comparison)}\n")
    print(f"{comparison.as_record()['note']}\n{options.out / outputs.PAGE}")
    return _INCOMPLETE if any(row.failure for row in comparison.rows) else 0


def _to_train(options: argparse.Namespace) -> Plan:
    from training.comparison import entrants
    from training.comparison.contest import Plan
    from training.comparison.held_out import held_out
    from training.comparison.processes import in_own_process
    from training.dataset import layout

    if options.films is None:
        message = "Name the folder of the films to train on, or finished runs with --runs."
        raise TrainingError(message)
    if options.folds:
        message = "compare trains each architecture once. Leave out --folds."
        raise TrainingError(message)
    films = Path(os.path.normpath(options.films))  # as the paths of its films begin
    found = layout.read(films, options.positive)
    # Only the back end knows the devices, and whatever it takes of them it keeps.
    recipes = in_own_process(_recipes, options, options.archs or ARCHITECTURES)
    options.out.mkdir(parents=True, exist_ok=True)
    chosen = tuple(entrants.to_train(recipes, found, options.out))
    test = held_out(films, found, [entrant.run for entrant in chosen])
    return Plan(chosen, options.out, test, films, typed_command(), options.checkpoint_minutes)


def _recipes(options: argparse.Namespace, archs: tuple[str, ...]) -> list[Recipe]:
    start_keras()
    return [recipe_from(options, arch) for arch in archs]


def _of_runs(options: argparse.Namespace) -> Plan:
    from training.comparison import entrants
    from training.comparison.contest import Plan

    if options.archs:
        message = "Give --archs to train, or --runs to take finished runs, but not both."
        raise TrainingError(message)
    chosen = tuple(entrants.finished(options.runs))
    test = _test_of(options, chosen) if options.films else None
    options.out.mkdir(parents=True, exist_ok=True)
    return Plan(chosen, options.out, test)


def _test_of(options: argparse.Namespace, chosen: tuple[Entrant, ...]) -> HeldOut:
    from training.comparison.held_out import held_out
    from training.dataset import layout

    films = Path(os.path.normpath(options.films))
    test = held_out(films, layout.read(films, options.positive), [entrant.run for entrant in chosen])
    if test is None:
        message = f"{films} has no folder test, and with --runs only that is used. Leave the folder out."
        raise TrainingError(message)
    return test
