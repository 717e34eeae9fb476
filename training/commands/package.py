"""`python -m training package`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pneumoscan import __version__
from pneumoscan.core.model_name import ModelName
from pneumoscan.core.resources import resource_path

if TYPE_CHECKING:
    import argparse

HELP = "sign a bundled model as one file that clinics install from a stick; make the key for it"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    tasks = parser.add_subparsers(dest="task", required=True, metavar="TASK", title="tasks")
    text = "make a key: a private half for whoever releases models, a public one for the program"
    keygen = tasks.add_parser("keygen", help=text, description=text)
    keygen.add_argument("--out", type=Path, required=True, metavar="FILE", help="the private half; keep it secret")
    keygen.add_argument("--name", required=True, help="whose key it is, as clinics see it; also the public file's name")
    keygen.add_argument(
        "--keys",
        type=Path,
        default=resource_path("keys"),
        metavar="DIR",
        help="folder that gets the public half (default: %(default)s, from where the program takes its keys)",
    )
    text = "sign a model's folder"
    make = tasks.add_parser("make", help=text, description=text)
    make.add_argument("model", type=Path, help="folder of a model, as `export` made it")
    make.add_argument(
        "--slot", type=ModelName, choices=list(ModelName), required=True, help="the model that it is to replace"
    )
    make.add_argument("--key", type=Path, required=True, metavar="FILE", help="private half of the key")
    make.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="the file to write: NAME.pneumoscan-model"
    )
    make.add_argument(
        "--needs-program",
        default=__version__,
        metavar="VERSION",
        help="the oldest version of the program that it is for (default: %(default)s)",
    )


def run(options: argparse.Namespace) -> int:
    """Make a key or a package."""
    return _make_key(options) if options.task == "keygen" else _make_package(options)


def _make_key(options: argparse.Namespace) -> int:
    from training.bundling import signing_key

    key = signing_key.generate(options.out, options.keys, options.name)
    print(f"The key {key.name} ({key.key_id}). Its public half is in {options.keys}.")
    print(f"Its private half is {options.out}: keep it where nobody else gets at it, never with the program.")
    return 0


def _make_package(options: argparse.Namespace) -> int:
    from pneumoscan.classifier.signing import program_keys
    from pneumoscan.updates import SUFFIX
    from training.bundling import package, signing_key
    from training.errors import TrainingError

    if options.out.suffix != SUFFIX:
        message = f"A package's name ends in {SUFFIX}, so that the program knows it; {options.out.name} does not."
        raise TrainingError(message)
    key = signing_key.read(options.key)
    made = package.make(options.model, options.slot, key, options.out, options.needs_program)
    print(f"{made.release.name} for the {made.release.slot} model: {made.path} ({made.megabytes:.1f} MB).")
    if made.release.key_id not in {known.key_id for known in program_keys()}:
        print("The program here does not know this key, and will refuse it: its public half is not in resources/keys.")
    print("Research use only.")
    return 0
