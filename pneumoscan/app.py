"""The program with a window: `pneumoscan` without a command. What it imports before `main` is next to nothing."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from pneumoscan.helpers import run_helper

if TYPE_CHECKING:
    from collections.abc import Sequence

# The first argument of who wants a window beside the one that is open.
NEW_WINDOW = "--new-window"


def main(arguments: list[str] | None = None) -> int:
    """Open the window and run until it is closed, or hand over to the one that is open; returns the exit status.

    Args:
        arguments: Films and folders to open at once; those of the process where None.
    """
    names = sys.argv[1:] if arguments is None else arguments
    status = run_helper(names)
    if status is not None:
        return status
    gc.disable()  # nothing that is made at the start is garbage; later the window sees to it
    is_beside = names[:1] == [NEW_WINDOW]
    return _start(names[1:] if is_beside else names, is_beside=is_beside)


def _start(names: Sequence[str], *, is_beside: bool) -> int:
    from pneumoscan.gui import crash, last_resort, log

    path = log.log_path()
    has_log = log.open_log(path)
    with last_resort.telling(path):
        crash.watch(path.parent)
        from pneumoscan.gui import qt_messages
        from pneumoscan.gui.instance.arriving import Arrival, Start

        qt_messages.take_over()
        start = Start.of(names)
        arrival = start.arrive(is_beside=is_beside)
        if arrival is Arrival.TAKEN:
            return 0
        from pneumoscan import window

        return window.run(start, arrival, has_log=has_log)


if __name__ == "__main__":
    sys.exit(main())
