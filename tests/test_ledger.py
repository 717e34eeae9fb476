"""The current list of one program, in the archive."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pneumoscan.archive import Archive, EntryState, TroubleCode
from pneumoscan.core.remark import RemarkCode
from pneumoscan.core.review import Review
from pneumoscan.core.study import Study
from pneumoscan.core.verdict import Verdict
from pneumoscan.ledger import Ledger
from pneumoscan.screening import Screening
from tests.gui import support
from tests.stand_in import MODEL, StandIn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pneumoscan.archive import Trouble
    from pneumoscan.core.finding import Finding


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    ledger = Ledger(tmp_path / "history")
    yield ledger
    ledger.close()


def screened(tmp_path: Path, grey: int = 200) -> Finding:
    study = Study.at(support.write_film(tmp_path / f"{grey}.png", grey))
    return replace(Screening(StandIn()).screen(study), content_sha256=f"{grey:064d}")


def fill(ledger: Ledger, finding: Finding) -> None:
    ledger.open(resume=True).result()
    ledger.add([finding.study])
    ledger.keep(finding, MODEL)


def in_list(folder: Path) -> list[EntryState]:
    archive = Archive.open(folder)
    found = list(archive.entries(archive.lists(1)[0].list_id))
    archive.close()
    return found


def test_what_was_kept_is_in_the_history_after_closing(tmp_path: Path) -> None:
    ledger, finding = Ledger(tmp_path / "history"), screened(tmp_path)
    fill(ledger, finding)
    ledger.set_reviews([(finding.study.study_id, Review(call=Verdict.NORMAL))])
    ledger.close()
    (entry,) = in_list(tmp_path / "history")
    assert entry.finding is not None
    assert entry.finding.verdict is Verdict.PNEUMONIA
    assert entry.review.verdict is Verdict.NORMAL


def test_a_list_that_was_closed_is_not_brought_back_unasked(tmp_path: Path) -> None:
    first = Ledger(tmp_path / "history")
    fill(first, screened(tmp_path))
    first.close()
    second = Ledger(tmp_path / "history")
    opened = second.open(resume=True).result()
    assert opened.interrupted is None
    assert opened.last is not None
    assert [entry.study.path.name for entry in second.reopen(opened.last.list_id).result()] == ["200.png"]
    second.close()


def test_a_list_that_was_left_in_the_middle_is_brought_back(tmp_path: Path) -> None:
    folder, finding = tmp_path / "history", screened(tmp_path)
    archive = Archive.open(folder)
    archive.add(archive.begin_list(), [finding.study])
    archive.close()  # without closing the list, as a crash does
    ledger = Ledger(folder)
    opened = ledger.open(resume=True).result()
    assert opened.interrupted is not None
    assert opened.interrupted.unfinished == 1
    (entry,) = ledger.reopen(opened.interrupted.list_id).result()
    assert entry.is_due
    ledger.close()


def test_two_programs_do_not_take_each_others_list(tmp_path: Path, ledger: Ledger) -> None:
    fill(ledger, screened(tmp_path))
    other = Ledger(tmp_path / "history")
    assert other.open(resume=True).result().interrupted is None
    other.close()


def test_the_same_film_is_known_again_and_says_so(tmp_path: Path, ledger: Ledger) -> None:
    finding = screened(tmp_path)
    fill(ledger, finding)
    copy = Study.at(tmp_path / "copy of it.png")
    known = ledger.recall(copy, finding.content_sha256, MODEL)
    assert known is not None
    assert known.study == copy
    assert [note.code for note in known.notes] == [RemarkCode.KNOWN]
    assert ledger.recall(copy, "f" * 64, MODEL) is None
    assert ledger.recall(copy, finding.content_sha256, replace(MODEL, sha256="f" * 64)) is None
    assert ledger.recall(copy, finding.content_sha256, replace(MODEL, name="another version")) is None


@pytest.mark.skipif(os.name == "nt", reason="an open database cannot be moved away there")
def test_what_cannot_be_written_is_told_once_and_written_later(tmp_path: Path) -> None:
    folder, told = tmp_path / "history", list[TroubleCode | None]()

    def tell(trouble: Trouble | None) -> None:
        told.append(trouble.code if trouble else None)

    ledger, first, second = Ledger(folder), screened(tmp_path), screened(tmp_path, 60)
    ledger.tell = tell
    fill(ledger, first)
    shutil.move(folder, tmp_path / "away")
    ledger.add([second.study])
    ledger.keep(second, MODEL)
    assert told == [TroubleCode.LOST]
    shutil.rmtree(folder, ignore_errors=True)
    shutil.move(tmp_path / "away", folder)
    ledger.set_reviews([(second.study.study_id, Review(call=Verdict.UNCERTAIN))])
    ledger.close()
    assert told == [TroubleCode.LOST, None]
    entries = in_list(folder)
    assert [entry.finding is not None for entry in entries] == [True, True]
    assert entries[1].review.verdict is Verdict.UNCERTAIN


def test_a_new_list_that_is_undone_is_the_old_one(tmp_path: Path, ledger: Ledger) -> None:
    first, second = screened(tmp_path), screened(tmp_path, 60)
    fill(ledger, first)
    before = ledger.ask(lambda archive: archive.lists(9)).result()
    ledger.begin_list()
    ledger.put_back([(0, EntryState(first.study, first, is_due=False))])
    assert ledger.current is not None
    assert [each.list_id for each in ledger.ask(lambda archive: archive.lists(9)).result()] == [before[0].list_id]
    ledger.begin_list()
    ledger.add([second.study])
    ledger.put_back([(0, EntryState(first.study, first, is_due=False))])
    assert [each.count for each in ledger.ask(lambda archive: archive.lists(9)).result()] == [2, 1]


def test_a_list_that_is_deleted_while_open_gives_way_to_a_new_one(tmp_path: Path, ledger: Ledger) -> None:
    first, second = screened(tmp_path), screened(tmp_path, 60)
    fill(ledger, first)
    lists = ledger.ask(lambda archive: archive.lists(1)).result()
    ledger.ask(lambda archive: archive.delete_list(lists[0].list_id)).result()
    ledger.add([second.study])
    ledger.keep(second, MODEL)
    newest = ledger.ask(lambda archive: archive.lists(9)).result()
    assert [each.count for each in newest] == [1]
