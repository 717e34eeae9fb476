from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pneumoscan.archive import Archive, ArchiveError, EntryState, ListId, TroubleCode
from pneumoscan.core.correction import Correction
from pneumoscan.core.review import Review
from pneumoscan.core.verdict import Verdict
from tests.archive.alike import is_alike
from tests.archive.made import NOON, assessed, failed, refused, study

if TYPE_CHECKING:
    from pathlib import Path

READ = Review(blind=Verdict.NORMAL, call=Verdict.PNEUMONIA, note="left base\nsee 2024", read_at=NOON)


def numbers(archive: Archive, list_id: ListId) -> list[int]:
    return [int(state.study.path.stem[-5:]) for state in archive.entries(list_id)]


@pytest.fixture
def list_id(archive: Archive) -> ListId:
    begun = archive.begin_list("Ward 3")
    archive.add(begun, [study(number) for number in (3, 1, 2)])
    return begun


def test_entries_come_in_the_order_in_which_they_were_added_and_once(archive: Archive, list_id: ListId) -> None:
    archive.add(list_id, [study(1), study(9)])
    assert numbers(archive, list_id) == [3, 1, 2, 9]
    assert all(state.is_due for state in archive.entries(list_id))


def test_more_entries_than_a_page_come_whole_and_in_order(archive: Archive, list_id: ListId) -> None:
    archive.add(list_id, [study(number) for number in range(10, 1500)])
    assert numbers(archive, list_id) == [3, 1, 2, *range(10, 1500)]


def test_a_finding_is_kept_across_a_restart(archive: Archive, list_id: ListId, folder: Path) -> None:
    assert archive.record(list_id, assessed(1))
    with closing(Archive.open(folder)) as other:
        states = {state.study: state for state in other.entries(list_id)}
    assert is_alike(states[study(1)].finding, assessed(1))
    assert [states[study(number)].is_due for number in (1, 2, 3)] == [False, True, True]


def test_a_removed_study_is_not_brought_back_by_its_finding(archive: Archive, list_id: ListId) -> None:
    archive.remove(list_id, [study(1).study_id])
    assert not archive.record(list_id, assessed(1))
    assert numbers(archive, list_id) == [3, 2]
    assert archive.count() == 0


@pytest.mark.parametrize("change", [{"correction": Correction(1)}, {"is_overruled": True}, {"is_anew": True}])
def test_a_finding_of_another_way_of_screening_is_not_kept(
    archive: Archive, list_id: ListId, change: dict[str, object]
) -> None:
    wanted = replace(study(1), **change)  # type: ignore[arg-type]
    archive.set_states(list_id, [EntryState(wanted)])
    assert not archive.record(list_id, assessed(1))
    assert archive.record(list_id, replace(assessed(1), study=wanted))
    assert archive.count() == 1


def test_a_new_result_takes_the_place_of_the_old_one(archive: Archive, list_id: ListId) -> None:
    archive.record(list_id, failed(1))
    archive.record(list_id, assessed(1))
    archive.record(list_id, assessed(1))
    assert archive.count() == 1
    [summary] = archive.lists(5)
    assert (summary.count, summary.done, summary.unfinished) == (3, 1, 2)


def test_states_can_be_set_back_and_forth(archive: Archive, list_id: ListId) -> None:
    done = EntryState(study(1), assessed(1), is_due=False, review=READ)
    archive.set_states(list_id, [done, EntryState(study(2), is_due=False), EntryState(study(77), assessed(77))])
    by_study = {state.study: state for state in archive.entries(list_id)}
    assert is_alike(by_study[study(1)].finding, done.finding)
    assert by_study[study(1)].review == READ
    assert not by_study[study(2)].is_due
    assert archive.count() == 1  # nothing of the study that is not in the list
    archive.set_states(list_id, [EntryState(study(1))])
    assert archive.count() == 0


def test_a_review_outlives_a_new_finding(archive: Archive, list_id: ListId) -> None:
    assert archive.record_reviews(list_id, [(study(1).study_id, READ)])
    archive.record(list_id, assessed(1))
    assert {state.review for state in archive.entries(list_id) if state.study == study(1)} == {READ}
    assert not archive.record_reviews(list_id, [(study(77).study_id, READ)])


def test_removed_entries_come_back_where_they_were(archive: Archive, list_id: ListId) -> None:
    archive.record(list_id, assessed(1))
    states = list(archive.entries(list_id))
    archive.remove(list_id, [state.study.study_id for state in states[:2]])
    archive.add(list_id, [study(9)])
    archive.put_back(list_id, [(1, states[1]), (0, states[0]), (2, states[2])])
    assert numbers(archive, list_id) == [3, 1, 2, 9]
    assert is_alike(list(archive.entries(list_id))[1].finding, assessed(1))
    assert archive.count() == 1


def test_positions_start_anew_when_a_list_is_reopened(archive: Archive, list_id: ListId) -> None:
    archive.remove(list_id, [study(3).study_id])
    archive.close_list(list_id)
    archive.reopen(list_id)
    archive.add(list_id, [study(9)])
    archive.put_back(list_id, [(1, EntryState(study(8)))])
    assert numbers(archive, list_id) == [1, 2, 8, 9]


def test_a_list_tells_how_it_stands(archive: Archive, list_id: ListId) -> None:
    archive.record(list_id, assessed(1, 0.9))
    archive.record(list_id, refused(2))
    archive.record_reviews(list_id, [(study(2).study_id, Review(call=Verdict.NORMAL))])
    [summary] = archive.lists(5)
    assert (summary.list_id, summary.title) == (list_id, "Ward 3")
    assert (summary.count, summary.done, summary.unfinished) == (3, 2, 1)
    assert summary.verdicts == {Verdict.PNEUMONIA: 1, Verdict.NORMAL: 1}
    assert summary.is_held
    assert not summary.is_closed
    archive.close_list(list_id)
    [summary] = archive.lists(5)
    assert summary.is_closed
    assert not summary.is_held


def test_the_newest_lists_come_first_and_empty_ones_not(archive: Archive, list_id: ListId) -> None:
    archive.begin_list()
    second = archive.begin_list()
    archive.add(second, [study(4)])
    assert [summary.list_id for summary in archive.lists(5)] == [second, list_id]
    assert [summary.list_id for summary in archive.lists(1)] == [second]


def test_an_empty_list_leaves_nothing_when_it_is_closed(archive: Archive) -> None:
    empty = archive.begin_list()
    archive.close_list(empty)
    with pytest.raises(ArchiveError) as raised:
        archive.reopen(empty)
    assert raised.value.trouble.code is TroubleCode.LIST_GONE
    assert not any((archive.folder / "lists").iterdir())


def test_nothing_can_be_added_to_a_list_that_is_gone(archive: Archive) -> None:
    gone = ListId(99)
    with pytest.raises(ArchiveError) as adding:
        archive.add(gone, [study(1)])
    with pytest.raises(ArchiveError) as putting_back:
        archive.put_back(gone, [(0, EntryState(study(1), assessed(1)))])
    assert adding.value.trouble.code is putting_back.value.trouble.code is TroubleCode.LIST_GONE
    assert archive.count() == 0


def test_one_result_in_two_lists_is_kept_once_and_until_the_last_goes(archive: Archive, list_id: ListId) -> None:
    other = archive.begin_list()
    archive.add(other, [study(1)])
    archive.record(list_id, assessed(1))
    archive.record(other, assessed(1))
    assert archive.count() == 1
    archive.remove(list_id, [study(1).study_id])
    assert is_alike(next(archive.entries(other)).finding, assessed(1))
    archive.remove(other, [study(1).study_id])
    assert archive.count() == 0
