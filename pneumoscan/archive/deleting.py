"""Deleting patients' data so that they are gone: from the tables, the free space, the log and the backups.

`secure_delete` overwrites what is deleted, VACUUM writes the database anew without what is left in the corners of its
pages, and the log is emptied (sqlite.org/pragma.html#pragma_secure_delete, lang_vacuum.html). The backups are made
anew. What a disk keeps of overwritten files is beyond a program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pneumoscan.archive.encoding import stored
from pneumoscan.archive.errors import ArchiveError, TroubleCode, as_sentences
from pneumoscan.archive.setting_aside import damaged_files
from pneumoscan.archive.store import make_private_file
from pneumoscan.archive.values import Deletion

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from pneumoscan.archive.backups import Backups
    from pneumoscan.archive.holding import Holding
    from pneumoscan.archive.store import Store
    from pneumoscan.archive.values import ListId

# The same file, and the same film under another name, belong to the patient even where its finding does not say so.
_OF_PATIENT = """
    DELETE FROM entries WHERE study_id IN (
        SELECT study_id FROM entries JOIN findings ON findings.id = finding_id WHERE patient_id = :patient_id)
    OR finding_id IN (SELECT id FROM findings WHERE content_sha256 <> '' AND content_sha256 IN (
        SELECT content_sha256 FROM findings WHERE patient_id = :patient_id))
"""
# An old result that is known again in a new list is as new as that list.
_BEFORE = """
    DELETE FROM entries WHERE list_id = :list_id AND max(
        (SELECT substr(began_at, 1, 10) FROM lists WHERE id = :list_id),
        coalesce((SELECT substr(screened_at, 1, 10) FROM findings WHERE id = finding_id), '')) < :day
"""


class Deleting:
    """The ways to delete. Each raises if traces of what it deleted may be left."""

    def __init__(self, store: Store, holding: Holding, backups: Backups) -> None:
        self._store, self._holding, self._backups = store, holding, backups

    def one_list(self, list_id: ListId) -> Deletion:
        """A list with all that is in it.

        Raises:
            ArchiveError: Another program has it open, too.
        """
        if self._holding.is_held_elsewhere(list_id):
            raise ArchiveError(TroubleCode.LIST_HELD)
        self._holding.release(list_id)
        return self._erase(lambda c: c.execute("DELETE FROM entries WHERE list_id = ?", (list_id,)).rowcount)

    def patient(self, patient_id: str) -> Deletion:
        """All films of a patient, from all lists, open ones too."""
        return self._erase(lambda c: c.execute(_OF_PATIENT, {"patient_id": stored(patient_id)}).rowcount)

    def before(self, day: date) -> Deletion:
        """Films that were screened, in lists that were begun, before `day`; lists that are open stay as they are."""

        def delete(connection: sqlite3.Connection) -> int:
            held = self._holding.held()
            lists = [row["id"] for row in connection.execute("SELECT id FROM lists").fetchall()]
            asked = [{"list_id": number, "day": day.isoformat()} for number in lists if number not in held]
            return sum(connection.execute(_BEFORE, each).rowcount for each in asked)

        return self._erase(delete, is_by_hand=False)

    def everything(self) -> Deletion:
        """All films and all lists; of lists that are open the bare number stays, to go on with."""

        def delete(connection: sqlite3.Connection) -> int:
            connection.execute("UPDATE lists SET title = ''")
            return connection.execute("DELETE FROM entries").rowcount

        deletion = self._erase(delete)
        with as_sentences():
            for path in deletion.may_hold_more:
                path.unlink()
        return Deletion(deletion.entries)

    def _erase(self, delete: Callable[[sqlite3.Connection], int], *, is_by_hand: bool = True) -> Deletion:
        """Delete and remove the traces; by hand even if nothing is left: a backup may hold what was removed before."""
        with self._store.writing() as connection:
            count = delete(connection)
            drop_empty_lists(connection, self._holding)
            if count or is_by_hand:
                make_private_file(_mark(self._store))
        if count or is_by_hand:
            finish_deletion(self._store, self._backups)
        return Deletion(count, tuple(damaged_files(self._store.database)))


def drop_empty_lists(connection: sqlite3.Connection, holding: Holding) -> None:
    """Lists without entries that no program holds: emptied ones, and those of a program that ended too early."""
    empty = connection.execute("SELECT id FROM lists WHERE NOT EXISTS (SELECT 1 FROM entries WHERE list_id = lists.id)")
    held = holding.held()
    stale = [(row["id"],) for row in empty.fetchall() if row["id"] not in held]
    connection.executemany("DELETE FROM lists WHERE id = ?", stale)


def is_deletion_unfinished(store: Store) -> bool:
    """Whether data were deleted, and the program ended before their traces were."""
    return _mark(store).exists()


def finish_deletion(store: Store, backups: Backups) -> None:
    """Write the database anew, empty its log and make the backups anew.

    Raises:
        ArchiveError: That cannot be done now.
    """
    try:
        with as_sentences():
            backups.delete_all()  # first, as it makes room
            store.connection.execute("VACUUM")
            is_busy = store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            if is_busy:
                raise ArchiveError(TroubleCode.BUSY)
            backups.keep_today(store.connection)
            _mark(store).unlink(missing_ok=True)
    except ArchiveError as fault:
        raise ArchiveError(TroubleCode.TRACES_LEFT, fault.troubles) from fault


def _mark(store: Store) -> Path:
    return store.database.with_name("deletion-unfinished")
