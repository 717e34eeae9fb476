"""`python -m training fetch`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

HELP = "download the chest X-ray set of Kermany et al. from Kaggle; the one command that uses the network"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.description = (
        "Download the 5,856 films of paultimothymooney/chest-xray-pneumonia with Kaggle's own client, count and check "
        "them. This is the one command that uses the network. It needs a Kaggle token (KAGGLE_API_TOKEN, "
        "~/.kaggle/access_token or ~/.kaggle/kaggle.json) and, while it works, 5 GB of disk; 1.2 GB stay. Where the "
        "whole set is there already, nothing is done."
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("chest_xray"),
        metavar="DIR",
        help="folder for the set, which must be missing or empty (default: %(default)s)",
    )


def run(options: argparse.Namespace) -> int:
    """Fetch the set and say what it is; returns the exit status."""
    from training import fetch

    fetched = fetch.fetch(options.out)
    print(f"{options.out} {'now holds the set' if fetched else 'holds the whole set already'}:")
    for part, count in fetch.FILMS.items():
        print(f"  {part:<16} {count:>5,}")
    print(f"  {'together':<16} {sum(fetch.FILMS.values()):>5,} films")
    print(f"Licence: {fetch.LICENCE}. Cite: {fetch.CITATION}")
    print("Children of one to five years from one hospital; for research use only.")
    return 0
