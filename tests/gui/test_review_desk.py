"""What a reader's call does to the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pneumoscan.core.review import NOT_REVIEWED, Review
from pneumoscan.core.verdict import Verdict
from pneumoscan.gui.worklist.outcome import Outcome
from tests.gui.reading_room import FIRST_CALL, ReadingRoom

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from pneumoscan.gui.settings import Settings

PNEUMONIA, NORMAL, UNSURE = Verdict.PNEUMONIA, Verdict.NORMAL, Verdict.UNCERTAIN


@pytest.fixture
def room(qtbot: QtBot, settings: Settings) -> Iterator[ReadingRoom]:
    made = ReadingRoom(settings)
    made.show()
    yield made
    made.close_down()


def test_a_call_outranks_the_model_and_can_be_undone(room: ReadingRoom) -> None:
    (row,) = room.fill(PNEUMONIA)
    room.does.normal.trigger()
    assert row.review == Review(call=NORMAL, read_at=FIRST_CALL)
    assert row.outcome is Outcome.NORMAL
    assert room.panel.verdict.text() == "NORMAL"
    room.session.undo_stack.undo()
    assert row.review == NOT_REVIEWED
    assert room.panel.verdict.text() == "PNEUMONIA"


@pytest.mark.parametrize(
    ("model", "agreed", "disagreed"), [(PNEUMONIA, PNEUMONIA, NORMAL), (NORMAL, NORMAL, PNEUMONIA)]
)
def test_agree_and_disagree_go_by_what_the_model_says(
    room: ReadingRoom, model: Verdict, agreed: Verdict, disagreed: Verdict
) -> None:
    (row,) = room.fill(model)
    room.does.agree.trigger()
    assert row.review.call is agreed
    room.does.disagree.trigger()
    assert row.review.call is disagreed


def test_there_is_nothing_to_agree_with_where_the_model_decided_nothing(room: ReadingRoom) -> None:
    uncertain, refused = room.fill(UNSURE, None)
    for row in (uncertain, refused):
        room.look_at(row)
        assert not room.does.agree.isEnabled()
        assert not room.does.disagree.isEnabled()
        assert "does not call" in room.does.agree.toolTip()
        room.does.pneumonia.trigger()
        assert row.verdict is PNEUMONIA


def test_saying_the_same_again_takes_it_back(room: ReadingRoom) -> None:
    (row,) = room.fill(PNEUMONIA)
    room.does.normal.trigger()
    room.does.normal.trigger()
    assert row.review == NOT_REVIEWED
    room.does.normal.trigger()
    room.does.take_back.trigger()
    assert row.review == NOT_REVIEWED


def test_all_chosen_films_are_called_in_one_step(room: ReadingRoom) -> None:
    rows = room.fill(PNEUMONIA, NORMAL, UNSURE, None)
    room.view.selectAll()
    room.does.normal.trigger()
    assert [row.verdict for row in rows] == [NORMAL] * 4
    (notice,) = room.notices
    assert "4" in notice.sentence
    notice.offers[0].act()
    assert [row.review for row in rows] == [NOT_REVIEWED] * 4


def test_agreeing_on_many_passes_over_those_that_the_model_left_open(room: ReadingRoom) -> None:
    rows = room.fill(PNEUMONIA, NORMAL, UNSURE, None)
    room.view.selectAll()
    room.does.agree.trigger()
    assert [row.review.call for row in rows] == [PNEUMONIA, NORMAL, None, None]


def test_many_are_taken_back_only_once_all_are_called_so(room: ReadingRoom) -> None:
    rows = room.fill(PNEUMONIA, PNEUMONIA)
    room.does.normal.trigger()
    room.view.selectAll()
    room.does.normal.trigger()
    assert [row.verdict for row in rows] == [NORMAL, NORMAL]
    room.does.normal.trigger()
    assert [row.review for row in rows] == [NOT_REVIEWED, NOT_REVIEWED]


def test_a_film_that_is_looked_at_and_not_chosen_is_called_alone(room: ReadingRoom) -> None:
    rows = room.fill(PNEUMONIA, PNEUMONIA)
    selection = room.view.selectionModel()
    selection.select(room.session.model.index_of(rows[1].study.study_id), selection.SelectionFlag.ClearAndSelect)
    room.does.normal.trigger()
    assert [row.verdict for row in rows] == [NORMAL, PNEUMONIA]


# Blind reading


def test_a_blind_call_is_kept_apart_and_shows_what_the_model_says(room: ReadingRoom, settings: Settings) -> None:
    settings.goes_on_when_blind = False
    room.does.blind.setChecked(True)
    (row,) = room.fill(PNEUMONIA)
    assert row.is_masked
    assert not room.does.agree.isEnabled()
    room.does.normal.trigger()
    assert row.review == Review(blind=NORMAL, read_at=FIRST_CALL)
    assert row.needs_second_look
    assert not row.is_masked


def test_a_blind_call_stays_on_record(room: ReadingRoom, settings: Settings) -> None:
    settings.goes_on_when_blind = False
    room.does.blind.setChecked(True)
    (row,) = room.fill(NORMAL)
    room.does.normal.trigger()
    room.does.normal.trigger()
    assert row.review.blind is NORMAL
    assert "stays on record" in room.notices[-1].sentence
    assert not room.does.take_back.isEnabled()
    room.does.pneumonia.trigger()
    assert (row.review.blind, row.review.call) == (NORMAL, PNEUMONIA)
    room.does.take_back.trigger()
    assert (row.review.blind, row.review.call) == (NORMAL, None)


@pytest.mark.parametrize(("second", "kept"), [(NORMAL, NORMAL), (PNEUMONIA, PNEUMONIA), (UNSURE, UNSURE)])
def test_any_second_call_settles_a_disagreement(
    room: ReadingRoom, settings: Settings, second: Verdict, kept: Verdict
) -> None:
    settings.goes_on_when_blind = False
    room.does.blind.setChecked(True)
    (row,) = room.fill(PNEUMONIA)
    room.does.normal.trigger()
    room.does.of_verdict(second).trigger()
    assert (row.review.blind, row.review.call) == (NORMAL, kept)
    assert not row.needs_second_look


def test_hidden_films_are_called_one_at_a_time(room: ReadingRoom, settings: Settings) -> None:
    settings.goes_on_when_blind = False
    room.does.blind.setChecked(True)
    rows = room.fill(NORMAL, NORMAL, None, None)
    room.view.selectAll()
    room.does.normal.trigger()
    assert [row.review.verdict for row in rows] == [NORMAL, None, None, None]
    room.view.selectAll()
    room.does.pneumonia.trigger()
    assert [row.review.verdict for row in rows] == [PNEUMONIA, None, PNEUMONIA, PNEUMONIA]
    assert "Left out" in room.notices[-1].sentence


def test_a_refused_film_read_before_its_verdict_is_asked_for_counts_as_read_blind(room: ReadingRoom) -> None:
    (row,) = room.fill(None)
    room.does.normal.trigger()
    assert row.review.blind is NORMAL
    room.does.pneumonia.trigger()
    assert (row.review.blind, row.review.call) == (PNEUMONIA, None)  # no verdict was shown yet
    room.does.pneumonia.trigger()
    assert row.review == NOT_REVIEWED


def test_switching_blind_reading_on_hides_nothing_that_was_read(room: ReadingRoom, settings: Settings) -> None:
    read, unread = room.fill(PNEUMONIA, PNEUMONIA)
    room.does.normal.trigger()
    room.does.blind.setChecked(True)
    assert not read.is_masked
    assert unread.is_masked
    assert settings.is_blind_reading


def test_blind_reading_is_on_again_next_time(room: ReadingRoom, qtbot: QtBot, settings: Settings) -> None:
    room.does.blind.setChecked(True)
    later = ReadingRoom(settings)
    assert later.does.blind.isChecked()
    assert later.fill(PNEUMONIA)[0].is_masked
    later.close_down()


# Going on


def test_blind_reading_goes_on_where_both_agree_and_stays_where_they_do_not(room: ReadingRoom, qtbot: QtBot) -> None:
    room.does.blind.setChecked(True)
    agreeing, contradicted = room.fill(NORMAL, PNEUMONIA)
    with qtbot.waitSignal(room.desk.next_wanted, timeout=1000):
        room.does.normal.trigger()
    assert room.notices[-1].sentence == "film0.png: you said NORMAL. You agree with the model."
    assert not room.notices[-1].offers  # what was said blind is on record
    room.look_at(contradicted)
    with qtbot.assertNotEmitted(room.desk.next_wanted):
        room.does.normal.trigger()
    with qtbot.waitSignal(room.desk.next_wanted, timeout=1000):
        room.does.normal.trigger()
    assert agreeing.verdict is contradicted.verdict is NORMAL


def test_otherwise_it_goes_on_only_if_asked_to(room: ReadingRoom, qtbot: QtBot, settings: Settings) -> None:
    room.fill(PNEUMONIA)
    with qtbot.assertNotEmitted(room.desk.next_wanted):
        room.does.normal.trigger()
        room.does.normal.trigger()
    settings.goes_on = True
    with qtbot.waitSignal(room.desk.next_wanted, timeout=1000):
        room.does.normal.trigger()
    with qtbot.assertNotEmitted(room.desk.next_wanted):
        room.does.normal.trigger()  # taken back


def test_without_a_film_nothing_can_be_called(room: ReadingRoom) -> None:
    assert not any(action.isEnabled() for action in room.does.all() if action is not room.does.blind)
    assert "No film is chosen." in room.does.normal.toolTip()
