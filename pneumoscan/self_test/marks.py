"""What is remembered of a check that was passed: the day, and which program with which model on which computer it was.

Another program, or one whose file was exchanged, another model, or another set of things to compare with is checked
again, and so is every one of them on the next day. So is what was checked on another computer: settings travel with
their user, whose next computer may have a broken decoder.
"""

from __future__ import annotations

import hashlib
import platform
import sys
from dataclasses import replace
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
    """What stands for this program with a model on this computer."""
    files = Path(sys.executable), resource_path(expected.FOLDER) / expected.FILE_NAME
    parts = (__version__, platform.node(), *map(_stamp, files))
    hashes = sorted(f"{name} {sha256}" for name, sha256 in described.files.items())
    return hashlib.sha256("\n".join((*parts, _stated(described), *hashes)).encode()).hexdigest()[:_DIGITS]


def _stated(described: Manifest) -> str:
    """What the manifest itself says, which is not among its own files."""
    gate = described.gate and replace(described.gate, file=Path(described.gate.file.name))
    scale = described.calibration, described.operating_point, described.heatmap_reference
    return repr((described.name, described.input_size, *scale, gate))


def _stamp(file: Path) -> str:
    """Size and time of a file: reading the program's own would take longer than what is to be saved."""
    try:
        found = file.stat()
    except OSError:
        return "none"
    return f"{found.st_size} {found.st_mtime_ns}"
