"""`python -m training reference`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pneumoscan.core.resources import resource_path

if TYPE_CHECKING:
    import argparse

HELP = "store what a bundled model says of the sample films, for the program's self-test; export does it by itself"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "model", type=Path, nargs="?", default=resource_path("model"), help="folder of the model (%(default)s)"
    )


def run(options: argparse.Namespace) -> int:
    """Write it."""
    from training.bundling import reference

    reference.add_to_folder(options.model)
    print(options.model / reference.FILE_NAME)
    return 0
