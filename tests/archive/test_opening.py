from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from pneumoscan.archive import Archive, ArchiveError, Notice, NoticeCode, TroubleCode
from pneumoscan.archive.backups import is_sound
from pneumoscan.archive.schema import STEPS
from tests.archive.made import assessed, content, study

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NEW_COLUMN = "ALTER TABLE findings ADD COLUMN dose REAL; UPDATE findings SET dose = 1.5"


@pytest.fixture
def database(folder: Path) -> Path:
    """Of a history with one film, closed and backed up."""
    with closing(Archive.open(folder)) as archive:
        list_id = archive.begin_list()
        archive.add(list_id, [study(1)])
        archive.record(list_id, assessed(1))
        archive.close_list(list_id)
    for backup in (folder / "backups").iterdir():
        backup.unlink()
    Archive.open(folder).close()
    return folder / "history.sqlite3"


def films(archive: Archive) -> list[str]:
    return [match.finding.content_sha256 for match in archive.search()]


def refusal(folder: Path) -> TroubleCode:
    with pytest.raises(ArchiveError) as raised:
        Archive.open(folder)
    assert raised.value.trouble.sentence.endswith(".")
    return raised.value.trouble.code


# Settings


def test_a_transaction_is_on_the_disk_and_readers_are_not_in_the_way(archive: Archive) -> None:
    connection = archive._store.connection
    answers = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in (
        "journal_mode", "synchronous", "foreign_keys", "secure_delete")}  # fmt: skip
    assert answers == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}


@pytest.mark.skipif(os.name == "nt", reason="permissions are another matter there")
def test_only_the_user_can_read_the_files(archive: Archive, folder: Path, tmp_path: Path) -> None:
    list_id = archive.begin_list()
    archive.add(list_id, [study(1)])
    archive.export_copy(tmp_path / "copy.sqlite3")
    paths = [folder, *folder.rglob("*"), tmp_path / "copy.sqlite3"]
    assert {path.name for path in paths} > {"history.sqlite3-wal", "history.sqlite3-shm", "1.lock"}
    for path in paths:
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


# Versions


def test_a_database_of_an_older_program_becomes_one_of_this_with_all_it_holds(database: Path, folder: Path) -> None:
    with closing(Archive.open(folder, (*STEPS, NEW_COLUMN))) as archive:
        assert films(archive) == [content(1)]
        assert archive.notices == ()
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("SELECT dose FROM findings").fetchall() == [(1.5,)]
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
    [before] = (folder / "backups").glob("* before version 1.sqlite3")
    with closing(sqlite3.connect(before)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_step_that_fails_changes_nothing(folder: Path, database: Path) -> None:
    with pytest.raises(ArchiveError):
        Archive.open(folder, (*STEPS, "DELETE FROM entries; SELECT nonsense"))
    with closing(Archive.open(folder)) as archive:
        assert films(archive) == [content(1)]


def test_a_database_of_a_newer_program_is_left_alone(folder: Path, database: Path) -> None:
    Archive.open(folder, (*STEPS, NEW_COLUMN)).close()
    content_before = database.read_bytes()
    assert refusal(folder) is TroubleCode.NEWER
    assert database.read_bytes() == content_before


# Backups


def test_there_is_a_backup_of_each_of_the_last_three_days(folder: Path, database: Path) -> None:
    backups = folder / "backups"
    today = backups / f"{date.today().isoformat()}.sqlite3"
    assert list(backups.iterdir()) == [today]
    earlier = [backups / f"{date.today() - timedelta(days=days)}.sqlite3" for days in (1, 4, 9, 30)]
    for path in earlier:
        path.write_bytes(today.read_bytes())
    today.unlink()
    Archive.open(folder).close()
    assert set(backups.iterdir()) == {today, *earlier[:2]}
    assert is_sound(today)


def test_a_copy_for_the_user_is_a_history_itself(database: Path, folder: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    with closing(Archive.open(folder)) as archive:
        archive.export_copy(elsewhere / "history.sqlite3")
        with pytest.raises(ArchiveError):
            archive.export_copy(database)
    assert [path.name for path in elsewhere.iterdir()] == ["history.sqlite3"]
    with closing(Archive.open(elsewhere)) as archive:
        assert films(archive) == [content(1)]


@pytest.mark.skipif(os.name == "nt", reason="no limits of this kind there")
def test_a_history_is_opened_although_there_is_no_room_for_a_backup(folder: Path, database: Path) -> None:
    import resource

    [backup] = (folder / "backups").iterdir()
    backup.unlink()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (database.stat().st_size // 2, before[1]))
    try:
        archive = Archive.open(folder)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    with closing(archive):
        assert archive.notices[0].code is NoticeCode.NO_BACKUP
        assert films(archive) == [content(1)]
    assert list((folder / "backups").iterdir()) == []


# Damage


def break_header(path: Path) -> None:
    path.write_bytes(b"no database at all" * 1000)


def break_middle(path: Path) -> None:
    damaged = bytearray(path.read_bytes())
    damaged[4096:] = os.urandom(len(damaged) - 4096)
    path.write_bytes(damaged)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:9000])


@pytest.mark.parametrize("damage", [break_header, break_middle, cut])
def test_the_newest_good_backup_takes_the_place_of_a_damaged_file(
    folder: Path, database: Path, damage: Callable[[Path], None]
) -> None:
    newer = folder / "backups" / "9999-01-01.sqlite3"
    newer.write_bytes(b"a damaged backup")
    damage(database)
    damaged = database.read_bytes()
    with closing(Archive.open(folder)) as archive:
        [notice] = archive.notices
        assert isinstance(notice, Notice)
        assert films(archive) == [content(1)]
    assert notice.code is NoticeCode.RESTORED
    assert date.today().isoformat() in notice.sentence
    assert (folder / notice.details["kept"]).read_bytes() == damaged
    with closing(Archive.open(folder)) as archive:
        assert archive.notices == ()


def test_without_a_backup_an_empty_history_is_begun_and_nothing_deleted(folder: Path, database: Path) -> None:
    for backup in (folder / "backups").iterdir():
        backup.unlink()
    break_header(database)
    with closing(Archive.open(folder)) as archive:
        [notice] = archive.notices
        assert isinstance(notice, Notice)
        assert archive.count() == 0
        list_id = archive.begin_list()
        archive.add(list_id, [study(1)])
        assert archive.record(list_id, assessed(1))
    assert notice.code is NoticeCode.BEGUN_EMPTY
    assert (folder / notice.details["kept"]).is_file()


def test_an_emptied_or_missing_file_comes_back_from_the_backup(folder: Path, database: Path) -> None:
    for lose in (database.unlink, lambda: database.write_bytes(b"")):
        lose()
        with closing(Archive.open(folder)) as archive:
            assert [notice.code for notice in archive.notices] == [NoticeCode.FOUND_MISSING]
            assert films(archive) == [content(1)]


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be overwritten there")
def test_a_damaged_file_that_another_program_uses_is_left_to_it(folder: Path, database: Path) -> None:
    with closing(Archive.open(folder)) as other:
        other.begin_list()
        break_header(database)
        assert refusal(folder) is TroubleCode.DAMAGED_IN_USE
        assert database.exists()


# Where nothing can be opened


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind everybody")
def test_a_folder_without_permission_is_told(folder: Path, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        assert refusal(folder) is TroubleCode.NO_ACCESS
    finally:
        tmp_path.chmod(0o700)


def test_a_file_in_the_folders_place_is_told(folder: Path) -> None:
    folder.write_text("a file")
    assert refusal(folder) is TroubleCode.NO_ACCESS
    assert refusal(folder / "below") is TroubleCode.NO_ACCESS
