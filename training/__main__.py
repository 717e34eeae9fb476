"""Train the network on labelled films, prove what it is worth, and bundle it with the program."""

from __future__ import annotations

import argparse
import errno
import importlib
import os
import sys
from pathlib import Path

from training.errors import TrainingError
from training.fitting.interruption import Stopped

_COMMANDS = (
    "fetch", "train", "evaluate", "compare", "predict", "export", "package", "reference", "samples", "self-test-files",
)  # fmt: skip
_EPILOG = """\
Films are in FOLDER/CLASS/ or FOLDER/train|val|test/CLASS/, with any two class names; JPEG, PNG, DICOM and others.
A first model:  fetch --out films;  train films --run runs/first;  evaluate runs/first films --out runs/first/evaluation
Research use only."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit status: 0 done, 2 not possible as asked, 3 in part, 130 stopped."""
    parser = argparse.ArgumentParser(
        prog="python -m training",
        description=__doc__,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND", title="commands")
    for name in _COMMANDS:
        module = importlib.import_module(f"training.commands.{name.replace('-', '_')}")
        command = commands.add_parser(name, help=module.HELP, description=module.HELP)
        module.add_arguments(command)
        command.set_defaults(run_command=module.run)
    options = parser.parse_args(arguments)
    try:
        return int(options.run_command(options))
    except (TrainingError, OSError) as fault:
        print(f"training: {_sentence(fault)}", file=sys.stderr)
        return 2
    except Stopped:
        print(
            "training: stopped. What was done is saved; go on with the same command (`train` with --resume).",
            file=sys.stderr,
        )
        return 130
    except KeyboardInterrupt:
        print("training: stopped", file=sys.stderr)
        return 130


_ADVICE = {
    errno.ENOSPC: "Make room, then give the command again (train: with --resume).",
    errno.EROFS: "Choose another place to write to.",
    errno.EACCES: "Check its permissions, or choose another place.",
    errno.EEXIST: "Choose another place, or move it away.",
    errno.ENOTDIR: "Choose another place, or move it away.",
}


def _sentence(fault: Exception) -> str:
    """The fault as a sentence, with what to do next where something helps."""
    if isinstance(fault, OSError) and fault.strerror:
        place = Path(os.fsdecode(fault.filename)) if fault.filename else None
        if place and place.suffix == ".part":  # the temporary file of one that was to be written
            place = place.parent
        return f"{fault.strerror}{f': {place}' if place else ''}. {_ADVICE.get(fault.errno or 0, '')}".strip()
    text = str(fault)
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith(('.', '!')) else '.'}"


if __name__ == "__main__":
    sys.exit(main())
