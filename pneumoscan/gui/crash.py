"""What is known of a program that ended in native code: written as it dies, put into the log by the next start.

Python's `faulthandler` names files of the program and functions, and no values, so nothing of a patient.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)
_NAME = "crash.txt"
_MOST_BYTES = 64_000
_MOST_PLACES = 6
# As faulthandler writes them; the program may lie in a folder with a person's name.
_PLACE = re.compile(r'  File "(?:[^"]*[/\\])?([^"/\\]*)", line (\d+) in (.*)')


def watch(folder: Path) -> None:
    """Have a crash of this process written into `folder`, and put an earlier one into the log.

    A folder that cannot be written to costs that, and not the program.
    """
    path = folder / _NAME
    with contextlib.suppress(OSError):
        _tell_earlier(path)
        # Several copies may be open, and each may crash: all of them write at the end of the file.
        stream = path.open("ab")
        faulthandler.enable(stream)


def _tell_earlier(path: Path) -> None:
    if not path.exists() or not path.stat().st_size:
        return
    with path.open("r+b") as stream:
        told = stream.read(_MOST_BYTES).decode("utf-8", "replace")
        stream.truncate(0)
    _log.error("Native code failed before this start: %s", summary(told))


def summary(told: str) -> str:
    """What happened, and where the thread was that it happened in, in one line.

    Args:
        told: As faulthandler wrote it.
    """
    lines = told.splitlines()
    kind = next((line for line in lines if "atal" in line), "a fault of an unknown kind")
    current = next((number for number, line in enumerate(lines) if line.startswith("Current thread")), 0)
    places: list[str] = []
    for line in lines[current + 1 :]:
        match = _PLACE.fullmatch(line)
        if match is None and places:
            break
        if match is not None:
            places.append("{}:{} in {}".format(*match.groups()))
    return f"{kind} at {', from '.join(places[:_MOST_PLACES]) or 'an unknown place'}"
