"""The command line, and its composition root: `pneumoscan` opens the window, `pneumoscan screen` needs none."""

from __future__ import annotations

import argparse
import math
import os
import sys
from pathlib import Path

from pneumoscan import __version__
from pneumoscan.core.allocator import without_collecting
from pneumoscan.core.engine_name import EngineName
from pneumoscan.core.model_name import ModelName
from pneumoscan.helpers import run_helper


def main(arguments: list[str] | None = None) -> int:
    """Run the program; returns the exit status.

    Args:
        arguments: Without the program's name; those of the process where None.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    status = run_helper(arguments)
    if status is not None:
        return status
    if arguments[:1] in (["screen"], ["models"], ["-h"], ["--help"], ["--version"]):
        return _run(_parser().parse_args(arguments))
    from pneumoscan import app

    return app.main(arguments)


def _run(options: argparse.Namespace) -> int:
    with Path(os.devnull).open("w") as nowhere:
        # Closed streams are None in Python, as in a program without a console, and cannot be written to.
        sys.stdout, sys.stderr = sys.stdout or nowhere, sys.stderr or nowhere
        try:
            if options.command == "models":
                from pneumoscan.headless import models

                return models.run(options)
            with without_collecting():
                from pneumoscan.headless import screen

            return screen(options)
        except KeyboardInterrupt:  # while the imports were under way
            return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pneumoscan",
        description="Screens chest X-rays for pneumonia. Without a command it opens the window, with the films "
        "and folders named. Research use only: not a medical device.",
        epilog="pneumoscan --self-test checks this installation; pneumoscan --self-test --help says how.",
    )
    parser.add_argument("--version", action="version", version=f"PneumoScan {__version__}")
    parser.add_argument("--new-window", action="store_true", help=_NEW_WINDOW_HELP)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", title="commands")
    _add_screen(commands)
    _add_models(commands)
    return parser


def _add_screen(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "screen",
        help="screen films and folders without a display",
        description="Screens films and folders (to the bottom). Exit status: 0 every file has a verdict, 3 some have "
        "not, 2 wrong usage or an unusable model, 130 interrupted.",
    )
    command.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a film or a folder of films")
    command.add_argument("--csv", type=Path, metavar="FILE", help="write the results as a table, a row a file")
    command.add_argument("--pdf", type=Path, metavar="FILE", help="write a report with films and heatmaps")
    command.add_argument("--heatmaps", type=Path, metavar="DIR", help="write each film with its heatmap as PNG")
    command.add_argument("--engine", type=EngineName, default=EngineName.AUTO, metavar="ENGINE", help=_ENGINE_HELP)
    command.add_argument("--model", type=ModelName, default=ModelName.FULL, metavar="MODEL", help=_MODEL_HELP)
    command.add_argument("--threshold", type=_threshold, metavar="T", help=_THRESHOLD_HELP)


def _add_models(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = "list the models, install one from a signed file, or go back to the one before"
    tasks = commands.add_parser("models", help=text, description=text).add_subparsers(
        dest="task", required=True, metavar="TASK", title="tasks"
    )
    tasks.add_parser("list", help="which models there are, and which are in force")
    install = tasks.add_parser("install", help="check a model, try it out, and put it in force")
    install.add_argument("file", type=Path, metavar="FILE", help="NAME.pneumoscan-model")
    install.add_argument("films", nargs="*", type=Path, metavar="FILMS", help="films and folders to try it on first")
    install.add_argument("--yes", action="store_true", help="do not ask after the trial (ask)")
    install.add_argument("--older", action="store_true", help="allow one that is older than the one in force (refuse)")
    back = tasks.add_parser("rollback", help="put the model before the one in force in its place")
    back.add_argument("slot", type=ModelName, choices=list(ModelName), help="which model")


_NEW_WINDOW_HELP = "open a further window, and not the films in the one that is open"
_ENGINE_HELP = "what runs the network: auto, tensorflow or onnxruntime (auto)"
_MODEL_HELP = "which model screens: full, or fast, which is quicker and a little less exact (full)"
_THRESHOLD_HELP = "operating point: scores from T up are called PNEUMONIA, 0 to 1 (that of the model)"


def _threshold(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 <= value <= 1:
        message = f"{text} is not a number between 0 and 1"
        raise argparse.ArgumentTypeError(message)
    return value


if __name__ == "__main__":
    sys.exit(main())
