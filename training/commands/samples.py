"""`python -m training samples`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pneumoscan.core.resources import resource_path

if TYPE_CHECKING:
    import argparse

HELP = "make the synthetic sample films from statistics of labelled films"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("films", type=Path, help="folder of the films")
    parser.add_argument("--out", type=Path, default=resource_path("samples"), help="(%(default)s)")
    parser.add_argument("--seed", type=int, default=2024, help="(%(default)s)")


def run(options: argparse.Namespace) -> int:
    """Make them, and name each."""
    from training.synthetic import samples

    for path in samples.make(options.films, options.out, options.seed):
        print(path)
    return 0
