"""`pneumoscan screen` in a process of its own that notes its memory on the way, and prints it as a line of JSON."""

from __future__ import annotations

import argparse
import json
import os
import sys
from typing import TYPE_CHECKING, Any

from benchmarks import resident
from pneumoscan import cli
from pneumoscan.screening import Screening

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pneumoscan.core.finding import Finding

# Films before each mark at which the memory is looked at too, so that one moment does not decide.
_BEFORE = 10


def main(arguments: list[str]) -> int:
    """Screen; returns the exit status of the program."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--mark", type=int, action="append", help="a number of films after which to look")
    options, others = parser.parse_known_args(arguments)
    noted: dict[int, list[list[float]]] = {mark: [] for mark in options.mark}
    _count(noted)
    status = cli.main(["screen", *others])
    print(json.dumps({str(mark): values for mark, values in noted.items()}), flush=True)
    return status


def _count(noted: dict[int, list[list[float]]]) -> None:
    """Look at the memory while the program takes the findings."""
    run = Screening.run

    def counted(screening: Screening, *studies: Any, **how: Any) -> Iterator[Finding]:
        for number, finding in enumerate(run(screening, *studies, **how), 1):
            for mark in _marks_near(number, list(noted)):
                noted[mark].append(resident.of_each(os.getpid()))
            yield finding

    Screening.run = counted  # type: ignore[assignment, method-assign]


def _marks_near(number: int, marks: Sequence[int]) -> list[int]:
    return [mark for mark in marks if mark - _BEFORE < number <= mark]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
