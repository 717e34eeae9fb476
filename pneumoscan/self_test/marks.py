"""What is remembered of a check that was passed: the day, and which program with which model it was.

Another program, or one whose file was exchanged, another model, or another set of things to compare with is checked
again, and so is every one of them on the next day.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pneumoscan import __version__
from pneumoscan.core.resources import resource_path
from pneumoscan.self_test import expected

if TYPE_CHECKING:
    from datetime import date

    from pneumoscan.classifier import Manifest

_DIGITS = 16


def holds(seal: str, day: date, described: Manifest) -> bool:
    """Whether this program with this model passed on that day."""
    kept_day, *marks = seal.split() or [""]
    return kept_day == day.isoformat() and mark_of(described) in marks


def added(seal: str, day: date, described: Manifest) -> str:
    """The seal with one more that passed; those of other days go."""
    kept_day, *marks = seal.split() or [""]
    others = marks if kept_day == day.isoformat() else []
    return " ".join([day.isoformat(), *dict.fromkeys([*others, mark_of(described)])])


def mark_of(described: Manifest) -> str:
    """What stands for this program with a model."""
    parts = (__version__, _stamp(Path(sys.executable)), _stamp(resource_path(expected.FOLDER) / expected.FILE_NAME))
    # The manifest is not among its own files, and has the calibration.
    hashes = [repr(described.calibration), *sorted(f"{name} {sha256}" for name, sha256 in described.files.items())]
    return hashlib.sha256("\n".join((*parts, *hashes)).encode()).hexdigest()[:_DIGITS]


def _stamp(file: Path) -> str:
    """Size and time of a file: reading the program's own would take longer than what is to be saved."""
    try:
        found = file.stat()
    except OSError:
        return "none"
    return f"{found.st_size} {found.st_mtime_ns}"
