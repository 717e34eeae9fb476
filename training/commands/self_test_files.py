"""`python -m training self-test-files`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pneumoscan.core.resources import resource_path

if TYPE_CHECKING:
    import argparse

HELP = "make the pictures and hashes that the program's self-test compares with; needed when fonts or formats change"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--out", type=Path, default=resource_path("self_test"), metavar="DIR", help="(%(default)s)")


def run(options: argparse.Namespace) -> int:
    """Make them, and name each."""
    from training.synthetic import self_test_files

    for path in self_test_files.make(options.out):
        print(path)
    return 0
