"""The list in the window and the one in the history are the same, whatever is done at whatever moment."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from pneumoscan.archive import Archive, EntryState
from pneumoscan.core.radiograph import Patient
from pneumoscan.core.review import Review
from pneumoscan.core.verdict import Verdict
from pneumoscan.gui.worklist.outcome import Outcome
from pneumoscan.gui.worklist.roster import number_of
from pneumoscan.ledger import Ledger
from tests.archive import made
from tests.gui.driving import films, held_up, wait_for_the_end
from tests.gui.test_history import answer, end, found, history, listed, screened
from tests.stand_in import MODEL

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pneumoscan.archive import ListId
    from pneumoscan.gui.main_window import MainWindow
    from pneumoscan.gui.settings import Settings
    from tests.gui import support
    from tests.gui.conftest import OpenWindow

needs_a_movable_folder = pytest.mark.skipif(os.name == "nt", reason="an open database cannot be moved away there")


def current_list(window: MainWindow) -> ListId | None:
    return window.backstage.ledger.ask(lambda _: window.backstage.ledger.current).result()


def entries(window: MainWindow) -> list[EntryState]:
    """What the history holds of the list in the window."""
    current = current_list(window)
    return [] if current is None else list(window.backstage.ledger.ask(lambda a: list(a.entries(current))).result())


def described(state: EntryState) -> tuple[object, ...]:
    finding = state.finding
    assessment = finding.assessment if finding else None
    return (
        state.study,
        finding and (finding.status, finding.problem, finding.content_sha256),
        assessment and (assessment.score, assessment.verdict, assessment.threshold),
        state.review,
        state.is_due,
    )


def in_window(window: MainWindow) -> list[EntryState]:
    rows = sorted(window.session.model.rows, key=number_of)
    return [EntryState(row.study, row.finding, row.state.is_due, row.review) for row in rows]


def is_same(window: MainWindow) -> bool:
    return list(map(described, in_window(window))) == list(map(described, entries(window)))


def wait_until_kept(window: MainWindow, count: int) -> None:
    """Wait for the history, while the window hears of nothing."""
    deadline = time.monotonic() + 10
    while sum(entry.finding is not None for entry in entries(window)) < count:
        assert time.monotonic() < deadline
        time.sleep(0.01)


def wait_until_answered(window: MainWindow, gate: support.Gate) -> None:
    """Let the worker finish the film in hand, while the window hears of nothing."""
    gate.is_holding.clear()
    gate.is_open.set()
    deadline = time.monotonic() + 10
    while window.session._worker._waiting._in_hand is not None:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    entries(window)


# What happens while a film is in hand


def test_a_call_on_a_film_that_was_just_screened_does_not_cost_its_finding(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window, gate = held_up(open_window, qtbot, tmp_path, 1)
    wait_until_answered(window, gate)
    (row,) = window.session.model.rows
    window.session.review({row.study.study_id: Review(call=Verdict.NORMAL)}, "call")
    wait_for_the_end(qtbot, window, 1)
    assert row.finding is not None
    assert is_same(window)


def test_undoing_a_call_that_came_before_the_finding_leaves_the_finding(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window, gate = held_up(open_window, qtbot, tmp_path, 1)
    (row,) = window.session.model.rows
    window.session.review({row.study.study_id: Review(call=Verdict.NORMAL)}, "call")
    gate.is_open.set()
    wait_for_the_end(qtbot, window, 1)
    finding = row.finding
    window.session.undo_stack.undo()
    assert row.finding is finding
    assert row.review == Review()
    assert not window.session.is_running
    window.session.undo_stack.redo()
    assert row.review.verdict is Verdict.NORMAL
    assert is_same(window)


def test_undoing_a_call_does_not_go_on_with_a_batch_that_was_stopped(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window, gate = held_up(open_window, qtbot, tmp_path, 3)
    last = window.session.model.rows[-1]
    window.session.review({last.study.study_id: Review(note="x")}, "note")
    window.session.cancel()
    gate.is_open.set()
    wait_for_the_end(qtbot, window, 3)
    window.session.undo_stack.undo()
    assert last.outcome is Outcome.NOT_SCREENED
    assert is_same(window)


def test_a_film_that_is_taken_out_while_in_hand_and_put_back_keeps_its_finding(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window, gate = held_up(open_window, qtbot, tmp_path, 2)
    window.session.remove([window.session.model.rows[0].study.study_id], "removal")
    window.session.pause()
    wait_until_answered(window, gate)
    window.session.undo_stack.undo()
    window.session.resume()
    wait_for_the_end(qtbot, window, 2)
    assert is_same(window)


def test_a_film_that_is_changed_while_in_hand_and_changed_back_keeps_its_finding(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window, gate = held_up(open_window, qtbot, tmp_path, 1)
    (row,) = window.session.model.rows
    window.session.pause()
    window.session.change([replace(row.study, is_overruled=True)], "overrule")
    wait_until_answered(window, gate)
    window.session.undo_stack.undo()
    window.session.resume()
    wait_for_the_end(qtbot, window, 1)
    assert is_same(window)


def test_the_rest_of_a_batch_may_be_screened_before_the_window_has_said_so(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window, gate = held_up(open_window, qtbot, tmp_path, 2)
    window.session.cancel()
    gate.is_open.set()
    wait_for_the_end(qtbot, window, 2)
    kept = sum(entry.finding is not None for entry in entries(window))

    def wait_once(_progress: object) -> None:
        window.session.progress_changed.disconnect(wait_once)
        wait_until_kept(window, kept + 1)

    window.session.progress_changed.connect(wait_once)
    window.session.screen_rest()
    wait_for_the_end(qtbot, window, 2)
    assert is_same(window)


# Lists that come and go


def former_list(settings: Settings, count: int) -> ListId:
    archive = Archive.open(Path(settings.history_folder))
    current = archive.begin_list()
    archive.add(current, map(made.study, range(count)))
    archive.set_states(current, [EntryState(made.study(number), is_due=False) for number in range(count)])
    archive.close_list(current)
    archive.close()
    return current


def test_a_long_list_that_is_put_away_while_it_comes_back_does_not_go_on_coming(
    open_window: OpenWindow, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    former = former_list(settings, 2500)
    window = open_window()
    qtbot.waitUntil(lambda: window.backstage.history.last_opened is not None)
    window.desks.history.go_on_with(former)
    while window.session.model.total == 0:
        QCoreApplication.processEvents()
    assert window.session.model.total < 2500  # a part of it
    window.desks.list._clear()
    qtbot.wait(200)
    assert window.session.model.total == 0
    assert is_same(window)


def test_of_two_lists_that_are_asked_for_at_once_the_second_is_shown_alone(
    open_window: OpenWindow, settings: Settings, qtbot: QtBot
) -> None:
    first, second = former_list(settings, 2500), former_list(settings, 3)
    window = open_window()
    qtbot.waitUntil(lambda: window.backstage.history.last_opened is not None)
    window.desks.history.go_on_with(first)
    window.desks.history.go_on_with(second)
    qtbot.waitUntil(lambda: window.session.model.total >= 3)
    qtbot.wait(500)
    assert window.session.model.total == 3
    assert is_same(window)


def test_a_list_that_another_window_has_open_leaves_this_one_as_it_is(
    open_window: OpenWindow, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    theirs = former_list(settings, 3)
    other = Ledger(Path(settings.history_folder))
    other.reopen(theirs).result()
    window = open_window()
    screened(window, qtbot, *films(tmp_path, 200, 40))
    window.desks.history.go_on_with(theirs)
    qtbot.waitUntil(lambda: "another window" in window.notices.sentence)
    assert window.session.model.total == 2
    assert is_same(window)
    other.close()


@needs_a_movable_folder
def test_lists_are_not_mixed_where_the_history_cannot_be_written_for_a_while(
    open_window: OpenWindow, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = Path(settings.history_folder)
    window = open_window()
    screened(window, qtbot, *films(tmp_path / "old", 200, 40))
    folder.rename(tmp_path / "away")
    window.does.common.clear.trigger()
    screened(window, qtbot, *films(tmp_path / "new", 100))
    (tmp_path / "away").rename(folder)
    end(window)
    archive = Archive.open(folder)
    counts = [each.count for each in archive.lists(9)]
    assert counts == [1, 2]
    archive.close()


@needs_a_movable_folder
def test_what_could_not_be_written_is_tried_once_more_at_the_end(
    open_window: OpenWindow, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = Path(settings.history_folder)
    window = open_window()
    screened(window, qtbot, *films(tmp_path / "films", 200))
    folder.rename(tmp_path / "away")
    (row,) = window.session.model.rows
    window.session.review({row.study.study_id: Review(call=Verdict.NORMAL)}, "call")
    entries(window)
    (tmp_path / "away").rename(folder)
    end(window)
    archive = Archive.open(folder)
    (summary,) = archive.lists(9)
    assert [entry.review.verdict for entry in archive.entries(summary.list_id)] == [Verdict.NORMAL]
    assert summary.is_closed
    archive.close()


def test_after_an_undone_new_list_and_more_films_the_order_is_the_same(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    screened(window, qtbot, *films(tmp_path / "old", 200, 40, 60))
    window.does.common.clear.trigger()
    window.session.undo_stack.undo()
    screened(window, qtbot, *films(tmp_path / "new", 100, 90))
    assert is_same(window)


def test_after_a_new_list_a_film_that_is_put_back_has_its_place(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    screened(window, qtbot, *films(tmp_path / "old", 200, 40, 60))
    window.does.common.clear.trigger()
    screened(window, qtbot, *films(tmp_path / "new", 100, 90, 80))
    window.session.remove([window.session.model.rows[0].study.study_id], "removal")
    window.session.undo_stack.undo()
    assert is_same(window)


def test_after_a_former_list_a_film_that_is_put_back_has_its_place(
    open_window: OpenWindow, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    former = former_list(settings, 3)
    window = open_window()
    screened(window, qtbot, *films(tmp_path / "old", 200, 40, 60))
    window.desks.history.go_on_with(former)
    qtbot.waitUntil(lambda: window.session.model.total == 3 and "film-" in window.session.model.rows[0].study.path.name)
    window.session.remove([window.session.model.rows[0].study.study_id], "removal")
    window.session.undo_stack.undo()
    assert is_same(window)


# Deleting


def test_deleting_the_list_that_is_shown_puts_it_away(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    screened(window, qtbot, *films(tmp_path / "a", 200))
    dialog = history(window, qtbot)
    qtbot.waitUntil(lambda: listed(dialog) == ["1"])
    asked = answer("Delete")
    dialog.delete_button.click()
    assert asked
    qtbot.waitUntil(lambda: listed(dialog) == [])
    dialog.reject()
    assert window.session.model.total == 0
    screened(window, qtbot, *films(tmp_path / "b", 100))
    assert is_same(window)


def test_a_patient_who_was_deleted_does_not_come_back_by_undo(
    open_window: OpenWindow, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    archive = Archive.open(Path(settings.history_folder))
    current = archive.begin_list()
    archive.add(current, [made.study(1), made.study(2)])
    archive.record(current, made.assessed(1, patient=Patient(name="Doe^Jane", patient_id="7")), made.MODEL)
    archive.record(current, made.assessed(2, patient=Patient(name="Roe^Ann", patient_id="8")), made.MODEL)
    archive.close_list(current)
    archive.close()
    window = open_window()
    qtbot.waitUntil(lambda: window.backstage.history.last_opened is not None)
    window.desks.history.go_on_with(current)
    qtbot.waitUntil(lambda: window.session.model.total == 2)
    window.session.remove([made.study(1).study_id], "removal")
    window.session.undo_stack.undo()
    dialog = history(window, qtbot)
    dialog.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: len(found(dialog)) == 2)
    dialog.form.words.setText("jane")
    qtbot.waitUntil(lambda: len(found(dialog)) == 1)
    asked = answer("Delete")
    dialog.delete_button.click()
    assert asked
    qtbot.waitUntil(lambda: found(dialog) == [])
    dialog.reject()
    assert [row.finding and row.finding.patient.name for row in window.session.model.rows] == ["Roe^Ann"]
    while window.session.undo_stack.canUndo():
        window.session.undo_stack.undo()
    while window.session.undo_stack.canRedo():
        window.session.undo_stack.redo()
    assert is_same(window)
    assert window.backstage.ledger.ask(lambda a: a.search("jane")).result() == []


# Questions whose asker is gone


def test_a_dialog_that_was_closed_before_its_answer_came_is_no_fault(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    qtbot.waitUntil(lambda: window.backstage.history.last_opened is not None)
    dialog = history(window, qtbot)
    window.backstage.ledger.ask(lambda _: time.sleep(0.3))
    dialog.look_up()
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.wait(600)  # a fault in the event loop fails the test


@needs_a_movable_folder
def test_where_no_history_can_be_kept_that_is_told_once(
    open_window: OpenWindow, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "in the way"
    in_the_way.write_text("no folder")
    settings.history_folder = str(in_the_way)
    window = open_window()
    qtbot.waitUntil(lambda: "choose another folder" in window.notices.sentence)
    told: list[str] = []
    window.backstage.history.failed.connect(told.append)
    screened(window, qtbot, *films(tmp_path / "films", 200, 40, 60))
    for number in (0, 1, 2, 0):
        window.view.go_to(number)
        qtbot.wait(50)
    assert told == []


def test_the_history_keeps_what_the_models_own_point_says(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    screened(window, qtbot, *films(tmp_path, 200))
    own = [described(entry) for entry in entries(window)]
    window.session.move_threshold(MODEL, 0.99, "point")
    (row,) = window.session.model.rows
    assert row.model_verdict is Verdict.NORMAL
    window.session.remove([row.study.study_id], "removal")
    window.session.undo_stack.undo()
    assert [described(entry) for entry in entries(window)] == own


def test_deleting_everything_while_a_film_is_in_hand_leaves_nothing(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window, gate = held_up(open_window, qtbot, tmp_path, 3)
    asked = answer("Delete")
    window.desks.history.delete_all()
    assert asked
    wait_until_answered(window, gate)
    qtbot.waitUntil(lambda: not window.session.is_running)
    assert window.backstage.ledger.ask(lambda a: (a.count(), a.lists(9))).result() == (0, [])
    screened(window, qtbot, *films(tmp_path / "next", 100))
    assert is_same(window)


def test_a_list_that_is_older_than_films_are_kept_is_not_offered(
    open_window: OpenWindow, settings: Settings, qtbot: QtBot
) -> None:
    former = former_list(settings, 3)
    with closing(sqlite3.connect(Path(settings.history_folder) / "history.sqlite3")) as database:
        database.execute("UPDATE lists SET began_at = '2020-01-01T00:00:00+00:00' WHERE id = ?", (former,))
        database.commit()
    settings.history_months = 1
    window = open_window()
    qtbot.waitUntil(lambda: window.backstage.history.last_opened is not None)
    qtbot.waitUntil(lambda: window.backstage.ledger.ask(lambda a: a.lists(9)).result() == [])
    assert window.welcome.offer.isHidden()
