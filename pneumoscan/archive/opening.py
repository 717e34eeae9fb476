"""Opening the database: made if there is none, mended if it is damaged, brought to this version, backed up."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from filelock import FileLock

from pneumoscan.archive.backups import Backups, day_of, is_sound
from pneumoscan.archive.deleting import drop_empty_lists, finish_deletion, is_deletion_unfinished
from pneumoscan.archive.errors import ArchiveError, Notice, NoticeCode, TroubleCode, as_sentences
from pneumoscan.archive.holding import Holding
from pneumoscan.archive.schema import migrate, refuse_newer, version_of
from pneumoscan.archive.setting_aside import LOG_SUFFIXES, set_aside
from pneumoscan.archive.store import PATIENCE, PRIVATE_FILE, Store, make_private_file, make_private_folder
from pneumoscan.core.files import atomic_path

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pneumoscan.archive.errors import Told

DATABASE = "history.sqlite3"


def open_store(folder: Path, steps: Sequence[str]) -> tuple[Store, Holding, list[Told]]:
    """The database in `folder`, ready to work with; one program at a time gets here.

    Raises:
        ArchiveError: It cannot be opened.
    """
    with as_sentences():
        make_private_folder(folder)
        with FileLock(folder / "opening.lock", PATIENCE, mode=PRIVATE_FILE):
            _drop_unfinished(folder)
            holding, backups = Holding(folder), Backups(folder)
            notices = _mended(folder / DATABASE, holding, backups)
            store = Store(folder / DATABASE)
            try:
                _bring_to_version(store, steps, backups)
                notices += _tidied(store, holding, backups)
            except BaseException:
                store.close()
                raise
    return store, holding, notices


def _drop_unfinished(folder: Path) -> None:
    """A crash while a backup took the database's place leaves a copy of it, which no deletion would reach."""
    for left in folder.glob(f".{DATABASE}.*.part"):
        left.unlink(missing_ok=True)


def _mended(database: Path, holding: Holding, backups: Backups) -> list[Told]:
    if database.exists() and is_sound(database):
        return []
    if database.exists() and holding.held():
        raise ArchiveError(TroubleCode.DAMAGED_IN_USE)
    was_empty = not database.exists() or database.stat().st_size == 0
    kept = "" if was_empty else set_aside(database)
    backup = backups.newest_good()
    if backup is None:
        make_private_file(database)
        return [Notice(NoticeCode.BEGUN_EMPTY, {"kept": kept})] if kept else []
    _restore(backup, database)
    return [Notice(NoticeCode.RESTORED if kept else NoticeCode.FOUND_MISSING, {"day": day_of(backup), "kept": kept})]


def _restore(backup: Path, database: Path) -> None:
    for suffix in LOG_SUFFIXES:  # a log of the file that is gone
        database.with_name(database.name + suffix).unlink(missing_ok=True)
    with atomic_path(database) as temporary:
        shutil.copyfile(backup, temporary)
    database.chmod(PRIVATE_FILE)


def _bring_to_version(store: Store, steps: Sequence[str], backups: Backups) -> None:
    refuse_newer(store.connection, steps)
    version = version_of(store.connection)
    if 0 < version < len(steps):
        backups.keep_before_migration(store.connection, version)
    migrate(store.connection, steps)


def _tidied(store: Store, holding: Holding, backups: Backups) -> list[Told]:
    """Do what an earlier program left to do, and the day's backup; neither is worth not to open for."""
    try:
        with store.writing() as connection:
            drop_empty_lists(connection, holding)
        if is_deletion_unfinished(store):
            finish_deletion(store, backups)
    except ArchiveError as fault:
        return [Notice(NoticeCode.TRACES_LEFT), *fault.troubles[1:]]
    try:
        with as_sentences():
            backups.keep_today(store.connection)
    except ArchiveError as fault:
        return [Notice(NoticeCode.NO_BACKUP), *fault.troubles]
    return []
