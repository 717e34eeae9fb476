"""The open database: reading, and writing in transactions that are on the disk when they end."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from typing import TYPE_CHECKING, Any

from pneumoscan.archive.errors import ArchiveError, TroubleCode, as_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

# Seconds to wait for another program's transaction. The longest, 20,000 changed rows, takes a few.
PATIENCE = 15.0
PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700
_SETTINGS = """
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA fullfsync = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
    PRAGMA journal_size_limit = 16000000;
"""


class Store:
    """One connection, for one thread.

    With a write-ahead log (sqlite.org/wal.html) another program can read while this one writes; `synchronous = FULL`
    has each transaction on the disk before it ends; `fullfsync` asks the same of macOS, whose fsync does not.
    """

    def __init__(self, database: Path) -> None:
        """Open what is there; SQLite makes the log's files with the permissions of the database."""
        self.database = database
        self.connection = sqlite3.connect(f"{database.absolute().as_uri()}?mode=rw", PATIENCE, 0, None, uri=True)
        try:
            self.connection.row_factory = sqlite3.Row
            self.connection.executescript(_SETTINGS)
            self._identity = _identity(database)
        except BaseException:
            self.connection.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        with as_sentences():
            self.connection.close()

    def rows(self, sql: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> list[sqlite3.Row]:
        """All rows of a query at once: one that is left open would keep the log from being emptied.

        Raises:
            ArchiveError: They cannot be read.
        """
        with as_sentences():
            return self.connection.execute(sql, values).fetchall()

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction, durable at its end; an exception takes it back.

        Raises:
            ArchiveError: It cannot be done, or the file is gone.
        """
        with as_sentences():
            self._require_file()
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    def _require_file(self) -> None:
        # POSIX systems go on writing to a file that was deleted or whose folder was replaced, to be lost at the end.
        try:
            is_same = _identity(self.database) == self._identity
        except OSError:
            is_same = False
        if not is_same:
            raise ArchiveError(TroubleCode.LOST)


def _identity(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino


def make_private_folder(folder: Path) -> None:
    """Make a folder that only its user may look into. One that is there already keeps its permissions."""
    if not folder.is_dir():
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)


def make_private_file(path: Path) -> None:
    """Make an empty file that only its user may read, if there is none."""
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE_FILE))
