"""What the program's hold on the archive does at bad moments."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from pneumoscan.archive import Archive, ArchiveError, EntryState, TroubleCode
from pneumoscan.core.review import Review
from pneumoscan.core.verdict import Verdict
from pneumoscan.ledger import Ledger
from tests.archive import made

if TYPE_CHECKING:
    from pathlib import Path


def lists_of(folder: Path) -> list[tuple[int, bool]]:
    archive = Archive.open(folder)
    found = [(each.count, each.is_closed) for each in archive.lists(9)]
    archive.close()
    return found


def test_what_is_entered_before_opening_stays_in_the_current_list(folder: Path) -> None:
    ledger = Ledger(folder)
    ledger.add([made.study(1)])
    opened = ledger.open(resume=True).result()
    ledger.add([made.study(2)])
    ledger.close()
    assert opened.last is None
    assert lists_of(folder) == [(2, True)]


def test_the_last_list_is_not_the_one_that_was_just_begun(folder: Path) -> None:
    first = Ledger(folder)
    first.add([made.study(1)])
    first.close()
    second = Ledger(folder)
    second.add([made.study(2), made.study(3)])
    opened = second.open(resume=True).result()
    second.close()
    assert opened.last is not None
    assert opened.last.count == 1


def test_one_finding_that_cannot_be_written_does_not_hold_up_the_others(folder: Path) -> None:
    ledger = Ledger(folder)
    ledger.add([made.study(1), made.study(2)])
    too_wide = replace(made.assessed(1), thumbnail=np.zeros((1, 70_000), np.uint8))
    ledger.keep(too_wide, made.MODEL)
    ledger.keep(made.assessed(2), made.MODEL)
    ledger.close()
    archive = Archive.open(folder)
    (summary,) = archive.lists(9)
    assert (summary.done, summary.unfinished, summary.is_closed) == (1, 1, True)
    archive.close()


def test_a_list_that_cannot_be_closed_is_gone_on_with_at_the_next_start(tmp_path: Path, folder: Path) -> None:
    ledger = Ledger(folder)
    ledger.add([made.study(1)])
    ledger.ask(lambda _: shutil.move(folder, tmp_path / "away")).result()
    ledger.add([made.study(2)])
    ledger.close()
    shutil.rmtree(folder, ignore_errors=True)
    shutil.move(tmp_path / "away", folder)
    again = Ledger(folder)
    interrupted = again.open(resume=True).result().interrupted
    again.close()
    assert interrupted is not None
    assert interrupted.count == 1


def test_a_former_list_is_not_gone_on_with_before_this_one_is_written(tmp_path: Path, folder: Path) -> None:
    ledger = Ledger(folder)
    ledger.add([made.study(1)])
    former = ledger.ask(lambda _: ledger.current).result()
    assert former is not None
    ledger.begin_list()
    ledger.ask(lambda _: shutil.move(folder, tmp_path / "away")).result()
    ledger.add([made.study(2), made.study(3)])
    with pytest.raises(ArchiveError) as fault:
        ledger.reopen(former).result()
    assert fault.value.trouble.code is TroubleCode.LOST
    shutil.rmtree(folder, ignore_errors=True)
    shutil.move(tmp_path / "away", folder)
    assert len(ledger.reopen(former).result()) == 1
    ledger.close()
    assert sorted(lists_of(folder)) == [(1, True), (2, True)]


def test_reviews_leave_findings_as_they_are(archive: Archive) -> None:
    current = archive.begin_list()
    archive.add(current, [made.study(1), made.study(2)])
    archive.record(current, made.assessed(1), made.MODEL)
    called = Review(call=Verdict.NORMAL)
    assert archive.record_reviews(current, [(made.study(number).study_id, called) for number in (1, 2, 3)]) == 2
    first, second = archive.entries(current)
    assert (first.finding is not None, first.is_due, second.is_due) == (True, False, True)
    assert first.review.verdict is second.review.verdict is Verdict.NORMAL


def test_what_is_added_comes_after_what_was_put_back(archive: Archive) -> None:
    current = archive.begin_list()
    archive.put_back(current, [(number, EntryState(made.study(number))) for number in (4, 5)])
    archive.add(current, [made.study(6)])
    archive.add(current, [made.study(9)], first_position=40)
    archive.put_back(current, [(20, EntryState(made.study(8)))])
    found = [entry.study for entry in archive.entries(current)]
    assert found == [made.study(number) for number in (4, 5, 6, 8, 9)]


def test_a_copy_that_a_crash_left_while_a_backup_was_put_back_does_not_stay(folder: Path) -> None:
    folder.mkdir()
    left = folder / ".history.sqlite3.ab12cd.part"
    left.write_bytes(b"Doe^Jane")
    Archive.open(folder).close()
    assert not left.exists()
