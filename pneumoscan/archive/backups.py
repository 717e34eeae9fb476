"""Copies of the whole database, each whole or not there, and in one file."""

from __future__ import annotations

import contextlib
import sqlite3
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

from pneumoscan.archive.errors import is_damage
from pneumoscan.archive.store import PRIVATE_FILE, make_private_folder
from pneumoscan.core.files import atomic_path

if TYPE_CHECKING:
    from pathlib import Path

_SUFFIX = ".sqlite3"
_DAYS_KEPT = 3
_BEFORE_MIGRATION = " before version "


class Backups:
    """The copies in `backups` beside the database.

    There is one of each of the last three days on which it was opened, and the last one made before a migration.
    """

    def __init__(self, folder: Path) -> None:
        """Use `folder/backups`, which is made if it is missing."""
        self.folder = folder / "backups"
        make_private_folder(self.folder)

    def keep_today(self, source: sqlite3.Connection) -> None:
        """Make the day's copy if there is none, then delete those of earlier days but the last."""
        today = self.folder / f"{date.today().isoformat()}{_SUFFIX}"
        if not today.exists():
            copy(source, today)
        for old in self._daily()[_DAYS_KEPT:]:
            old.unlink(missing_ok=True)

    def keep_before_migration(self, source: sqlite3.Connection, version: int) -> None:
        """Make a copy of a database that is about to become one of another version."""
        day = date.today().isoformat()
        target = self.folder / f"{day}{_BEFORE_MIGRATION}{version}{_SUFFIX}"
        copy(source, target)
        for old in self.all():
            if _BEFORE_MIGRATION in old.name and old != target:
                old.unlink(missing_ok=True)

    def all(self) -> list[Path]:
        """Every copy, newest first."""
        return sorted(self.folder.glob(f"*{_SUFFIX}"), reverse=True)

    def newest_good(self) -> Path | None:
        """The newest copy that is sound."""
        return next((path for path in self.all() if is_sound(path)), None)

    def delete_all(self) -> None:
        """Leave none, nor parts of one that a crash left."""
        for path in self.folder.iterdir():
            path.unlink(missing_ok=True)

    def _daily(self) -> list[Path]:
        return [path for path in self.all() if _BEFORE_MIGRATION not in path.name]


def day_of(backup: Path) -> str:
    """The day on which a copy was made, as YYYY-MM-DD."""
    return backup.name[:10]


def copy(source: sqlite3.Connection, target: Path) -> None:
    """Copy the database as it is at one moment, while others may go on writing (sqlite.org/backup.html).

    Raises:
        OSError: `target` cannot be written.
        sqlite3.Error: The copy could not be made, as on a full disk.
    """
    with atomic_path(target) as temporary:
        with closing(sqlite3.connect(temporary, isolation_level=None)) as copied:
            source.backup(copied)
            copied.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
        temporary.chmod(PRIVATE_FILE)
    target.chmod(PRIVATE_FILE)


def is_sound(database: Path) -> bool:
    """Whether SQLite finds no damage in it, nor an empty file.

    Raises:
        sqlite3.Error: That cannot be told, for another reason than damage.
    """
    with contextlib.suppress(FileNotFoundError):
        if database.stat().st_size == 0:
            return False
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=rw", 15, uri=True)) as connection:
            return [str(row[0]) for row in connection.execute("PRAGMA quick_check(1)")] == ["ok"]
    except sqlite3.DatabaseError as fault:
        if is_damage(fault):
            return False
        raise
