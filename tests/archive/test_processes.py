"""Programs that are killed in the middle, and two programs at once."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pneumoscan.archive import Archive, ArchiveError, ListId, TroubleCode
from tests.archive.alike import is_alike
from tests.archive.made import assessed, study

if TYPE_CHECKING:
    from collections.abc import Iterator

PROJECT = Path(__file__).resolve().parents[2]
MANY = 100_000


def start(folder: Path, first: int, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.archive.recorder", str(folder), str(first), str(count)]
    return subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True)


def killed_after(process: subprocess.Popen[str], records: int) -> tuple[ListId, list[int]]:
    """What a recorder said before it was killed: its list, and the numbers of the findings that were kept."""
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(records + 1)]
    process.kill()  # SIGKILL where there are signals
    rest, _ = process.communicate()
    said = [int(line) for line in "".join([*lines, rest]).splitlines(keepends=True) if line.endswith("\n")]
    return ListId(said[0]), said[1:]


def recorded(archive: Archive, list_id: ListId) -> Iterator[int]:
    for state in archive.entries(list_id):
        if state.finding:
            number = int(state.study.path.stem[-5:])
            assert is_alike(state.finding, assessed(number))
            yield number


def is_whole(folder: Path) -> bool:
    with closing(sqlite3.connect(folder / "history.sqlite3")) as connection:
        checks = connection.execute("PRAGMA integrity_check").fetchall()
        return checks == [("ok",)] and not connection.execute("PRAGMA foreign_key_check").fetchall()


def test_a_killed_program_loses_and_doubles_nothing_that_was_kept(folder: Path) -> None:
    chance = random.Random(5)  # noqa: S311
    said: dict[ListId, list[int]] = {}
    for round_number in range(5):
        process = start(folder, round_number * 1000, 900)
        list_id, numbers = killed_after(process, chance.randrange(3, 120))
        said[list_id] = numbers
    with closing(Archive.open(folder)) as archive:
        assert archive.notices == ()
        assert {summary.list_id for summary in archive.unfinished_lists()} == set(said)
        for list_id, numbers in said.items():
            kept = list(recorded(archive, list_id))
            assert kept[: len(numbers)] == numbers
            assert len(kept) - len(numbers) <= 1  # kept, and killed before it could say so
        assert archive.count() == sum(len(list(recorded(archive, list_id))) for list_id in said)
    assert is_whole(folder)


def test_an_interrupted_list_is_gone_on_with_where_it_stopped(folder: Path) -> None:
    list_id, numbers = killed_after(start(folder, 0, 40), 7)
    with closing(Archive.open(folder)) as archive:
        [summary] = archive.unfinished_lists()
        assert summary.list_id == list_id
        archive.reopen(list_id)
        assert archive.unfinished_lists() == []
        due = [state.study for state in archive.entries(list_id) if state.is_due]
        assert 40 - len(numbers) - 1 <= len(due) <= 40 - len(numbers)
        for one in due:
            archive.record(list_id, assessed(int(one.path.stem[-5:])))
        assert list(recorded(archive, list_id)) == list(range(40))
        archive.close_list(list_id)
        assert archive.unfinished_lists() == []
    assert [path.name for path in (folder / "lists").iterdir()] == []


def test_two_programs_that_write_at_once_both_succeed(folder: Path) -> None:
    programs = [start(folder, first, 150) for first in (0, 1000)]
    with closing(Archive.open(folder)) as archive:
        own = archive.begin_list()
        archive.add(own, [study(number) for number in range(2000, 2100)])
        for number in range(2000, 2100):
            assert archive.record(own, assessed(number))
        said = [[int(line) for line in program.communicate()[0].split()] for program in programs]
        assert [program.returncode for program in programs] == [0, 0]
        for list_id, *numbers in said:
            assert list(recorded(archive, ListId(list_id))) == numbers
            assert len(numbers) == 150
        assert len({own, *(each[0] for each in said)}) == 3
        assert archive.count() == 400
    assert is_whole(folder)


def test_a_list_belongs_to_the_program_that_has_it_open(folder: Path) -> None:
    process = start(folder, 0, MANY)
    assert process.stdout is not None
    list_id = ListId(int(process.stdout.readline()))
    with closing(Archive.open(folder)) as archive:
        assert archive.unfinished_lists() == []
        assert [summary.is_held for summary in archive.lists(5)] == [True]
        with pytest.raises(ArchiveError) as raised:
            archive.reopen(list_id)
        assert raised.value.trouble.code is TroubleCode.LIST_HELD
        process.kill()
        process.communicate()
        assert [summary.list_id for summary in archive.unfinished_lists()] == [list_id]
        archive.reopen(list_id)


def test_a_list_of_a_closed_archive_can_be_gone_on_with_elsewhere(archive: Archive, folder: Path) -> None:
    list_id = archive.begin_list()
    archive.add(list_id, [study(1)])
    with closing(Archive.open(folder)) as other:
        assert other.unfinished_lists() == []
        archive.close()
        other.reopen(list_id)
        assert other.record(list_id, assessed(1))
