"""A batch from the first drop to the last film, with everything that may come in between."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QThread
from PySide6.QtTest import QTest

from pneumoscan.core.verdict import Verdict
from pneumoscan.gui.services import Engine, ServiceError
from pneumoscan.gui.worklist.cells import Column
from pneumoscan.gui.worklist.outcome import Outcome
from pneumoscan.screening import Screening
from tests.gui import support
from tests.gui.driving import choose, column, drop, films, held_up, wait_for_the_end
from tests.stand_in import StandIn

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pneumoscan.screening import Memory
    from tests.gui.conftest import OpenWindow


def test_films_dropped_while_the_model_loads_wait_for_it(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    gate = support.Gate()

    def load(memory: Memory) -> Engine:
        assert gate.is_open.wait(10)
        return Engine(support.INFO, Screening(StandIn(), memory=memory).screen)

    window = open_window(support.with_load(support.services(), load))
    window.open(films(tmp_path, 200, 40))
    qtbot.waitUntil(lambda: window.session.model.rowCount() == 2)
    assert column(window, Column.STATUS) == ["Waiting", "Waiting"]
    assert window.status.engine.text == "Loading the model…"
    gate.is_open.set()
    wait_for_the_end(qtbot, window, 2)
    assert column(window, Column.VERDICT) == ["PNEUMONIA", "NORMAL"]
    assert window.status.engine.text == "Ready on CPU"


def test_what_is_dropped_during_a_batch_is_appended_and_nothing_is_listed_twice(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window, gate = held_up(open_window, qtbot, tmp_path, 3)
    more = support.write_film(tmp_path / "more.png")
    drop(window, tmp_path / "films", more)
    qtbot.waitUntil(lambda: window.session.model.rowCount() == 4)
    assert window.session.progress.total == 4
    gate.is_open.set()
    wait_for_the_end(qtbot, window, 4)
    drop(window, more)
    qtbot.waitUntil(lambda: "in the list already" in window.notices.sentence)
    assert window.session.model.rowCount() == 4


def test_cancel_stops_after_the_film_in_hand_and_f5_goes_on(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window, gate = held_up(open_window, qtbot, tmp_path, 5)
    choose(qtbot, window.does.common.cancel)
    assert column(window, Column.STATUS) == ["Screening…"] + ["Not screened"] * 4
    gate.is_open.set()
    wait_for_the_end(qtbot, window, 5)
    assert column(window, Column.STATUS) == ["Screened"] + ["Not screened"] * 4
    choose(qtbot, window.does.common.screen_rest)
    wait_for_the_end(qtbot, window, 5)
    assert column(window, Column.STATUS) == ["Screened"] * 5
    assert window.session.progress.done == 4
    qtbot.waitUntil(lambda: not window.does.common.screen_rest.isEnabled())


def test_keys_alone_are_enough(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window, gate = held_up(open_window, qtbot, tmp_path, 3)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.setFocus()
    qtbot.waitUntil(window.does.common.cancel.isEnabled)
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    gate.is_open.set()
    wait_for_the_end(qtbot, window, 3)
    assert column(window, Column.STATUS) == ["Screened", "Not screened", "Not screened"]
    qtbot.waitUntil(window.does.common.screen_rest.isEnabled)
    QTest.keyClick(window.view, Qt.Key.Key_F5)
    wait_for_the_end(qtbot, window, 3)
    assert column(window, Column.STATUS) == ["Screened"] * 3
    QTest.keyClick(window.view, Qt.Key.Key_H)
    assert not window.pane.heat_action.isChecked()
    QTest.keyClick(window.view, Qt.Key.Key_Delete)
    assert window.session.model.rowCount() == 2
    QTest.keyClick(window.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.model.rowCount() == 3


def test_films_removed_while_waiting_are_not_screened_but_after_undo_they_are(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window, gate = held_up(open_window, qtbot, tmp_path, 4)
    choose(qtbot, window.does.common.clear)
    assert window.session.progress.total == 1
    window.session.undo_stack.undo()
    assert window.session.progress.total == 4
    gate.is_open.set()
    wait_for_the_end(qtbot, window, 4)
    assert column(window, Column.STATUS) == ["Screened"] * 4
    assert window.session.progress.done == 4


def test_screen_again(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "late.png"
    path.write_bytes(b"")
    window = open_window()
    window.open([path])
    wait_for_the_end(qtbot, window, 1)
    assert column(window, Column.STATUS) == ["Failed"]
    support.write_film(path, 200)
    choose(qtbot, window.does.common.screen_again)
    wait_for_the_end(qtbot, window, 1)
    assert column(window, Column.VERDICT) == [Verdict.PNEUMONIA.value]


def test_a_model_that_cannot_be_loaded_is_told_and_can_be_tried_again(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    attempts: list[int] = []

    def load(memory: Memory) -> Engine:
        attempts.append(1)
        if len(attempts) < 3:
            sentence = "The weights are damaged."
            raise ServiceError(sentence)
        return Engine(support.INFO, Screening(StandIn(), memory=memory).screen)

    window = open_window(support.with_load(support.services(), load))
    qtbot.waitUntil(lambda: "The weights are damaged." in window.notices.sentence)
    window.open(films(tmp_path, 200, 40))
    qtbot.waitUntil(lambda: column(window, Column.STATUS) == ["Not screened"] * 2)
    assert "The weights are damaged." in window.status.engine.text
    window.session.retry()
    wait_for_the_end(qtbot, window, 2)
    assert column(window, Column.STATUS) == ["Screened"] * 2


def threads_since(before: set[threading.Thread]) -> list[threading.Thread]:
    """Threads that Python started; it also counts those of Qt, which are looked at by themselves."""
    now = set(threading.enumerate()) - before
    return [thread for thread in now if not isinstance(thread, threading._DummyThread)]


def test_closing_hides_at_once_and_leaves_no_thread(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    before = set(threading.enumerate())
    window, gate = held_up(open_window, qtbot, tmp_path, 6)
    threads = window.backstage.findChildren(QThread)
    assert len(threads) == 5
    assert all(thread.isRunning() for thread in threads)
    window.close()
    assert not window.isVisible()
    gate.is_open.set()
    window.wait()
    assert not any(thread.isRunning() for thread in threads)
    for thread in threads_since(before):  # one that reads a film ahead may have it in hand yet
        thread.join(10)
    assert threads_since(before) == []


def test_a_search_that_was_given_up_does_not_stop_the_next(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    for number in range(2000):
        support.write_film(tmp_path / "first.png") if number == 0 else (tmp_path / f"{number}.txt").touch()
    gate = support.Gate()
    window = open_window(support.services(gate))
    window.open([tmp_path])
    qtbot.waitUntil(lambda: window.session.model.rowCount() > 0)
    window.session.cancel()
    window.open([support.write_film(tmp_path / "next" / "film.png")])
    gate.is_open.set()
    qtbot.waitUntil(lambda: not window.session.is_searching and not window.session.is_running)
    rows = window.session.model.rowCount()
    assert 1 < rows < 2001
    assert column(window, Column.STATUS)[-1] == "Screened"
    assert window.session.model.count_of(Outcome.NOT_SCREENED) >= 200


def test_the_progress_moves_on_while_films_come_faster_than_it_is_shown(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    for number in range(80):
        support.write_film(tmp_path / "films" / f"{number:02d}.png")
    window = open_window(support.services(StandIn(seconds=0.02)))
    window.open([tmp_path / "films"])
    qtbot.waitUntil(lambda: window.session.progress.done > 40, timeout=20_000)
    assert window.session.is_running
    assert window.status.bar.value() > 10
