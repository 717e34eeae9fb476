"""A program that records findings one after the other and says so after each; the tests run it and may kill it.

Usage: `python -m tests.archive.recorder FOLDER FIRST COUNT`
"""

from __future__ import annotations

import sys
from pathlib import Path

from pneumoscan.archive import Archive
from tests.archive.made import MODEL, assessed, study


def main() -> None:
    folder, first, count = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    archive = Archive.open(folder)
    list_id = archive.begin_list()
    numbers = range(first, first + count)
    archive.add(list_id, [study(number) for number in numbers])
    print(list_id, flush=True)  # noqa: T201
    for number in numbers:
        archive.record(list_id, assessed(number), MODEL)
        print(number, flush=True)  # noqa: T201
    archive.close_list(list_id)
    archive.close()


if __name__ == "__main__":
    main()
