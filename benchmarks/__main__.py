"""`python -m benchmarks`: ratios of the hot paths against named alternatives, each with its bar.

The tables go to the standard output, what goes on to the standard error. Nothing is left behind but the files asked
for. The exit status is 0, or 1 if something could not be measured.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import warnings
from pathlib import Path

from benchmarks import groups, machine, setting, table
from benchmarks.results import NotMeasured
from pneumoscan.core.files import atomic_path


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; returns the exit status."""
    options = _parser().parse_args(arguments)
    _hush()
    chosen = setting.quick(options.films) if options.quick else setting.Setting(films=options.films)
    results = list(groups.measure(options.only, chosen))
    described = machine.description()
    markdown = table.as_markdown(results, described)
    print(markdown, end="")
    if options.markdown:
        _write(options.markdown, markdown)
    if options.json:
        _write(options.json, json.dumps(table.as_record(results, described), indent=2) + "\n")
    return int(any(isinstance(each, NotMeasured) and each.is_failure for each in results))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    every = ",".join(groups.GROUPS)
    parser.add_argument("--only", type=_groups, default=list(groups.GROUPS), metavar="GROUPS", help=f"some of {every}")
    parser.add_argument("--quick", action="store_true", help="fewer repeats and smaller folders: to see that it works")
    parser.add_argument("--films", type=Path, metavar="DIR", help="take the full-size films from here (made)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all that was measured")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the tables")
    return parser


def _groups(text: str) -> list[str]:
    names = text.split(",")
    if unknown := [name for name in names if name not in groups.GROUPS]:
        message = f"there is no group {unknown[0]!r}; there are {', '.join(groups.GROUPS)}"
        raise argparse.ArgumentTypeError(message)
    return names


def _hush() -> None:
    """Keep libraries from telling what they always tell."""
    warnings.simplefilter("ignore")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")


def _write(path: Path, text: str) -> None:
    with atomic_path(path) as temporary:
        temporary.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda number, _frame: sys.exit(128 + number))  # so that what was made is deleted
    sys.exit(main())
