"""`python -m training export`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pneumoscan.core.resources import resource_path
from training.errors import TrainingError

if TYPE_CHECKING:
    import argparse

HELP = "prove a finished run's model and bundle it with the program: weights, ONNX, manifest, model card"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("run", type=Path, help="folder of a finished run of vgg16 on NORMAL and PNEUMONIA")
    parser.add_argument("--name", required=True, help='name and version that results will show, such as "our-clinic 1"')
    parser.add_argument(
        "--out",
        type=Path,
        default=resource_path("model"),
        metavar="DIR",
        help="folder that gets the model, in place of what is there (default: %(default)s, from where the program "
        "takes it)",
    )
    parser.add_argument(
        "--caveat",
        default="",
        metavar="TEXT",
        help="what readers of the figures must know and the run cannot, for manifest and card (default: nothing)",
    )
    parser.add_argument(
        "--evaluation",
        type=Path,
        metavar="FILE",
        help="evaluation.json of the run, whose other film sets the card is to show (default: none)",
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="check, prove and compare, but write nothing (default: write)"
    )
    _add_films(parser)


def _add_films(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("films")
    group.add_argument(
        "--films",
        type=Path,
        metavar="DIR",
        help="folder of the films, if they were moved (default: where they were when the run was trained)",
    )
    group.add_argument(
        "--without-films",
        action="store_true",
        help="the films are gone: do not check the stored scores and the changes against the old model, and prove the "
        "engines equal on samples and noise (default: look at the films)",
    )
    group.add_argument(
        "--data",
        default="",
        metavar="TEXT",
        help="whose films they are, and of whom; needed unless they are those of Kermany et al. (default: what is "
        "known of those)",
    )
    group.add_argument(
        "--licence", default="", metavar="TEXT", help="of the films; needed likewise (default: CC BY 4.0 for those)"
    )


def run(options: argparse.Namespace) -> int:
    """Export."""
    from training.bundling.export import Request, export

    if not options.name.strip():
        message = "--name is empty. Results show it, so give the model a name and a version."
        raise TrainingError(message)
    if options.without_films and options.films:
        message = "Give --films or --without-films, but not both."
        raise TrainingError(message)
    export(
        Request(
            run=options.run,
            out=options.out,
            name=options.name.strip(),
            caveat=options.caveat,
            evaluation=options.evaluation,
            films=options.films,
            without_films=options.without_films,
            data=options.data,
            licence=options.licence,
            dry_run=options.dry_run,
        )
    )
    print("Research use only.")
    return 0
