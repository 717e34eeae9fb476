"""The options that make a recipe, of every command that trains."""

from __future__ import annotations

import dataclasses
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from training.errors import TrainingError
from training.fitting.history import MONITORS
from training.fitting.learner import file_of
from training.fitting.recipe import BUNDLED, Recipe
from training.networks.start import IMAGENET, RANDOM

if TYPE_CHECKING:
    import argparse

_DEFAULT = Recipe()
NumberT = TypeVar("NumberT", int, float)


def add_recipe_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what every architecture can be trained with."""
    _add_network(parser)
    _add_schedule(parser)
    _add_films(parser)
    group = parser.add_argument_group("machine")
    group.add_argument("--seed", type=int, default=_DEFAULT.seed, help="of every random choice (%(default)s)")
    group.add_argument(
        "--precision",
        choices=["auto", "float32", "mixed_bfloat16", "mixed_float16"],
        default="auto",
        help="of the arithmetic while training; auto takes the fastest that the machine has (%(default)s)",
    )
    group.add_argument(
        "--checkpoint-minutes",
        type=float,
        default=10.0,
        help="at most so much work is lost by a power cut (%(default)s)",
    )


def _add_network(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("network")
    group.add_argument(
        "--weights",
        default=None,
        metavar=f"{BUNDLED}|{IMAGENET}|{RANDOM}|FILE",
        help="where to start: the program's own model (vgg16 only), Keras's ImageNet weights (downloaded), random "
        f"weights, or a .safetensors, .npz or Keras .h5 file ({BUNDLED} for vgg16, else {RANDOM})",
    )
    group.add_argument(
        "--input-size", type=int, metavar="PIXELS", help="one input size; short for --sizes PIXELS:EPOCHS"
    )
    group.add_argument(
        "--widths",
        metavar="N,N,...",
        help="vgg16 only: how many channels each of its convolutions keeps of the starting weights, which makes a "
        "narrower, faster network (those of the starting weights)",
    )
    group.add_argument(
        "--teacher",
        default="",
        metavar=f"{BUNDLED}|FILE",
        help="a trained vgg16, as .safetensors or .npz, whose opinion of each film is learned beside its label (none)",
    )
    group.add_argument("--dropout", type=float, default=_DEFAULT.dropout, help="before the head (%(default)s)")


def _add_schedule(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("schedule")
    group.add_argument(
        "--sizes",
        help="PIXELS:EPOCHS,... one after the other, such as 64:10,112:6,224:2 from random weights (128:5)",
    )
    group.add_argument("--epochs", type=int, help="of fine-tuning, with --input-size (5)")
    group.add_argument(
        "--head-epochs",
        type=int,
        default=_DEFAULT.head_epochs,
        help="first train the head alone on a frozen base for so many epochs (%(default)s)",
    )
    group.add_argument("--head-learning-rate", type=float, default=_DEFAULT.head_learning_rate, help="(%(default)s)")
    group.add_argument(
        "--fine-tune",
        default=_DEFAULT.fine_tune,
        metavar="all|BLOCK",
        help="what learns then: all of the network, or a block and what follows it, such as block5 (%(default)s)",
    )
    group.add_argument(
        "--learning-rate", type=float, help="of fine-tuning, at its highest (0.001 from random weights, else 0.0001)"
    )
    group.add_argument("--batch", type=int, default=_DEFAULT.batch, help="films a step (%(default)s)")
    group.add_argument("--weight-decay", type=float, default=_DEFAULT.weight_decay, help="(%(default)s)")
    group.add_argument("--label-smoothing", type=float, default=_DEFAULT.label_smoothing, help="(%(default)s)")
    group.add_argument("--warm-up", type=float, default=_DEFAULT.warm_up, help="share of the steps (%(default)s)")
    group.add_argument(
        "--average",
        type=float,
        default=_DEFAULT.average,
        help="decay a step of the average of the weights; 0: none (%(default)s)",
    )
    group.add_argument(
        "--monitor",
        choices=MONITORS,
        default=_DEFAULT.monitor,
        help="validation figure that picks the epoch and stops early (%(default)s)",
    )
    group.add_argument("--keep", choices=["best", "last"], default=_DEFAULT.keep, help="epoch to keep (%(default)s)")
    group.add_argument(
        "--patience",
        type=int,
        default=_DEFAULT.patience,
        help="leave a size after so many epochs without a better monitor; 0: never (%(default)s)",
    )


def _add_films(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("films")
    group.add_argument(
        "--augmentation",
        choices=["strong", "ancestors", "none"],
        default=_DEFAULT.augmentation,
        help="ancestors: shear 0.2, zoom 0.2, mirror; strong: also rotation, shift, aspect, gamma, contrast, "
        "brightness, blur, noise, erasing (%(default)s)",
    )
    group.add_argument(
        "--no-class-weights", action="store_false", dest="class_weights", help="let the larger class count more"
    )
    group.add_argument(
        "--validation",
        default=str(_DEFAULT.validation),
        help="share of the patients, or `folder` for the set's own val folder (%(default)s)",
    )
    group.add_argument("--folds", type=int, default=0, help="cross-validate in so many parts: a run for each")
    group.add_argument("--positive", metavar="CLASS", help="class to find, where the folders' names do not tell")


def recipe_from(options: argparse.Namespace, arch: str) -> Recipe:
    """The recipe that the options describe.

    Raises:
        TrainingError: They contradict each other, or one is out of its range.
    """
    weights = options.weights or (BUNDLED if arch == _DEFAULT.arch else RANDOM)
    fields = {field.name for field in dataclasses.fields(Recipe)} & vars(options).keys()
    given = {name: getattr(options, name) for name in fields}
    validation = 0.0 if options.validation == "folder" else _number("--validation", options.validation, float)
    recipe = Recipe(
        **given
        | {
            "arch": arch,
            "weights": _resolved(weights),
            "widths": _widths(options.widths, arch, weights),
            "teacher": _resolved(options.teacher),
            "sizes": _sizes(options),
            "learning_rate": _learning_rate(options.learning_rate, weights),
            "validation": validation,
        }
    )
    _check(recipe, options)
    return dataclasses.replace(recipe, precision=_precision(options.precision))


def _resolved(weights: str) -> str:
    return weights if weights in ("", BUNDLED, IMAGENET, RANDOM) else str(Path(weights).resolve())


def _widths(wish: str | None, arch: str, weights: str) -> tuple[int, ...] | None:
    """The channels asked for, or those of the file to start from; None for VGG16's own and for other networks."""
    from pneumoscan.classifier import vgg16
    from training import networks

    stored = _stored_widths(Path(file_of(weights))) if arch == _DEFAULT.arch else None
    if not wish:
        return None if stored == vgg16.WIDTHS else stored
    if stored is None:
        message = "--widths narrows a trained vgg16. Start it from a .safetensors or .npz file of all its weights."
        raise TrainingError(message)
    chosen = tuple(_number("--widths", width, int) for width in wish.split(","))
    networks.check_widths(chosen, stored)
    return None if chosen == vgg16.WIDTHS else chosen


def _stored_widths(path: Path) -> tuple[int, ...] | None:
    """Those of a file; None for what holds no VGG16, of which its loading will complain."""
    from pneumoscan.classifier import vgg16
    from training import networks

    if path.suffix not in (".safetensors", ".npz") or not path.is_file():
        return None
    try:
        return vgg16.widths_of(networks.read_weights(path))
    except (TrainingError, ValueError):
        return None


def _learning_rate(given: float | None, weights: str) -> float:
    usual = 1e-3 if weights == RANDOM else 1e-4
    return usual if given is None else given


def _precision(wish: str) -> str:
    """Last, since it starts Keras: a slip of the pen is to be told at once."""
    from training import devices
    from training.backend import start_keras

    start_keras()
    return devices.precision(wish)


def _sizes(options: argparse.Namespace) -> tuple[tuple[int, int], ...]:
    if options.sizes and (options.input_size or options.epochs is not None):
        message = "Give --sizes, or --input-size and --epochs, but not both."
        raise TrainingError(message)
    if not options.sizes:
        size, epochs = _DEFAULT.sizes[0]
        return ((options.input_size or size, epochs if options.epochs is None else options.epochs),)
    try:
        pairs = [pair.split(":") for pair in options.sizes.split(",")]
        return tuple((int(size), int(epochs)) for size, epochs in pairs)
    except ValueError as fault:
        message = f"--sizes is PIXELS:EPOCHS,... such as 64:10,128:5, not {options.sizes!r}."
        raise TrainingError(message) from fault


def _number(option: str, text: str, kind: type[NumberT]) -> NumberT:
    try:
        return kind(text)
    except ValueError as fault:
        message = f"{option} takes {'whole numbers' if kind is int else 'a number'}, not {text!r}."
        raise TrainingError(message) from fault


def _check(recipe: Recipe, options: argparse.Namespace) -> None:
    if recipe.weights not in (BUNDLED, IMAGENET, RANDOM) and not Path(recipe.weights).is_file():
        message = f"There is no file {options.weights}. --weights takes {BUNDLED}, {IMAGENET}, {RANDOM} or a file."
        raise TrainingError(message)
    if recipe.teacher and not Path(file_of(recipe.teacher)).is_file():
        message = f"There is no file {options.teacher}. --teacher takes {BUNDLED} or a file of weights."
        raise TrainingError(message)
    demands = {
        "--arch vgg16 is the only one that --weights bundled fits": recipe.weights != BUNDLED or recipe.arch == "vgg16",
        "--validation is a share above 0 and below 1": options.validation == "folder" or 0 < recipe.validation < 1,
        "--batch is at least 1": recipe.batch >= 1,
        "--folds is 0 or at least 2": recipe.folds == 0 or recipe.folds >= 2,
        "learning rates are above 0": recipe.learning_rate > 0 and recipe.head_learning_rate > 0,
        "--dropout, --average, --warm-up and --label-smoothing are at least 0 and below 1": all(
            0 <= share < 1 for share in (recipe.dropout, recipe.average, recipe.warm_up, recipe.label_smoothing)
        ),
        "--patience is 0 or more": recipe.patience >= 0,
        "--checkpoint-minutes is 0 or more": options.checkpoint_minutes >= 0,
        "there is at least one epoch": bool(recipe.phases),
        "no number of epochs is negative": all(count >= 0 for _, count in (*recipe.sizes, (0, recipe.head_epochs))),
    }
    for demand, met in demands.items():
        if not met:
            message = f"Not possible: {demand}."
            raise TrainingError(message)


def typed_command() -> str:
    """What was typed, for the record; folders are private, so files and folders lose theirs."""
    words = (str(Path(word).name) if "/" in word or "\\" in word else word for word in sys.argv[1:])
    return shlex.join(["python", "-m", "training", *words])
