"""Damaged databases: out of the way under another name, and never deleted but at a person's request."""

from __future__ import annotations

import contextlib
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# The database, its write-ahead log, and the index of that.
LOG_SUFFIXES = ("-wal", "-shm")


def set_aside(database: Path) -> str:
    """Give a damaged database and its log another name; returns it."""
    moment = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S-%f")
    name = f"{database.name}.damaged-{moment}"
    for suffix in (*LOG_SUFFIXES, ""):
        with contextlib.suppress(FileNotFoundError):
            database.with_name(database.name + suffix).rename(database.with_name(name + suffix))
    return name


def damaged_files(database: Path) -> list[Path]:
    """What was set aside, logs included."""
    return sorted(database.parent.glob(f"{database.name}.damaged-*"))
