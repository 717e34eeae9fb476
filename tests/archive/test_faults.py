from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from pneumoscan.archive import Archive, ArchiveError, TroubleCode
from tests.archive.alike import is_alike
from tests.archive.made import assessed, study

if TYPE_CHECKING:
    from pathlib import Path

    from pneumoscan.archive import ListId

FILMS = 30


@pytest.fixture
def list_id(archive: Archive) -> ListId:
    begun = archive.begin_list()
    archive.add(begun, [study(number) for number in range(FILMS)])
    archive.record(begun, assessed(0))
    return begun


def record_until_refused(archive: Archive, list_id: ListId) -> tuple[int, ArchiveError]:
    for number in range(1, FILMS):
        try:
            archive.record(list_id, assessed(number))
        except ArchiveError as fault:
            return number, fault
    pytest.fail("there was room for everything")


def test_a_full_disk_costs_what_does_not_fit_and_nothing_else(archive: Archive, list_id: ListId) -> None:
    connection = archive._store.connection
    [pages] = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages + 20}")
    number, fault = record_until_refused(archive, list_id)
    assert fault.trouble.code is TroubleCode.FULL
    states = list(archive.entries(list_id))
    assert [state.finding is not None for state in states] == [index < number for index in range(FILMS)]
    connection.execute(f"PRAGMA max_page_count = {pages + 2000}")  # somebody made room
    assert archive.record(list_id, assessed(number))
    assert connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"


@pytest.mark.skipif(os.name == "nt", reason="no limits of this kind there")
def test_a_disk_that_refuses_to_write_is_told_and_tried_again(archive: Archive, list_id: ListId) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    log = archive.folder / "history.sqlite3-wal"
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size + 50_000, before[1]))
    try:
        number, fault = record_until_refused(archive, list_id)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert fault.trouble.code in (TroubleCode.FULL, TroubleCode.FAILED)
    assert sum(state.finding is not None for state in archive.entries(list_id)) == number
    assert archive.record(list_id, assessed(number))


@pytest.mark.skipif(os.name == "nt", reason="a folder in use cannot be moved there")
def test_a_folder_that_went_away_is_told_and_can_come_back(archive: Archive, list_id: ListId, folder: Path) -> None:
    away = folder.rename(folder.with_name("away"))
    with pytest.raises(ArchiveError) as raised:
        archive.record(list_id, assessed(1))
    assert raised.value.trouble.code is TroubleCode.LOST
    assert is_alike(next(archive.entries(list_id)).finding, assessed(0))
    away.rename(folder)
    assert archive.record(list_id, assessed(1))


def test_another_program_that_writes_for_too_long_is_told(archive: Archive, list_id: ListId, folder: Path) -> None:
    archive._store.connection.execute("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(folder / "history.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ArchiveError) as raised:
            archive.record(list_id, assessed(1))
    assert raised.value.trouble.code is TroubleCode.BUSY
    assert archive.record(list_id, assessed(1))


def test_a_copy_that_cannot_be_written_is_told(archive: Archive, tmp_path: Path) -> None:
    with pytest.raises(ArchiveError) as raised:
        archive.export_copy(tmp_path / "missing" / "copy.sqlite3")
    assert raised.value.trouble.code is TroubleCode.LOST
