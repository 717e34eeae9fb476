"""`pneumoscan --self-test`: needs no display."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pneumoscan.core.files import atomic_path
from pneumoscan.self_test import table
from pneumoscan.self_test.conductor import Request, conduct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pneumoscan.core.installation import CheckResult
    from pneumoscan.self_test.conductor import Outcome

EXIT_PASSED, EXIT_FAILED, EXIT_USAGE, EXIT_INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str]) -> int:
    """Check the installation; returns the exit status: 0 all passed, 1 something failed.

    Args:
        arguments: What follows `--self-test`.
    """
    with Path(os.devnull).open("w") as nowhere:
        # Closed streams are None in Python, as in a program without a console, and cannot be written to.
        sys.stdout, sys.stderr = sys.stdout or nowhere, sys.stderr or nowhere
        options = _parser().parse_args(arguments)
        try:
            return _check(options)
        except KeyboardInterrupt:
            return EXIT_INTERRUPTED


def _check(options: argparse.Namespace) -> int:
    outcome = conduct(Request(str(options.data_folder or _data_folder())), _show_progress)
    made_at = datetime.now().astimezone()
    _print(table.text(outcome.results, outcome.facts, made_at))
    if options.json and not _write(options.json, table.record(outcome.results, outcome.facts, made_at)):
        return EXIT_FAILED
    return _status(outcome)


def _status(outcome: Outcome) -> int:
    return EXIT_PASSED if outcome.has_passed else EXIT_FAILED


def _data_folder() -> Path:
    from pneumoscan.archive import default_folder

    return default_folder()


def _show_progress(result: CheckResult, planned: int) -> None:
    """A point for each check, on a terminal only."""
    del planned
    if sys.stderr.isatty():
        print("x" if result.is_failure else ".", end="", file=sys.stderr, flush=True)  # noqa: T201


def _print(page: str) -> None:
    if sys.stderr.isatty():
        print(file=sys.stderr)  # noqa: T201
    encoding = sys.stdout.encoding or "ascii"
    print(page.encode(encoding, "replace").decode(encoding), end="")  # noqa: T201  a console may know few letters


def _write(path: Path, content: str) -> bool:
    try:
        with atomic_path(path) as part:
            part.write_text(content, encoding="utf-8")
    except OSError as fault:
        print(f"pneumoscan: Cannot write {path}: {fault.strerror}. Choose another place.", file=sys.stderr)  # noqa: T201
        return False
    return True


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pneumoscan --self-test",
        description="Checks this installation: its models, decoders, languages and fonts, and whether reports and "
        "history can be written. Exit status: 0 all is well, 1 something failed.",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the results as JSON, too")
    parser.add_argument(
        "--data-folder", type=Path, metavar="DIR", help="folder of the history (that of the system's user)"
    )
    return parser
