"""The window is made anew, for another language for example, while the work goes on."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
from shiboken6 import isValid

from pneumoscan.gui.worklist.cells import Column
from pneumoscan.gui.workplace import Workplace
from tests.gui import support
from tests.gui.driving import choose, column, films, wait_for_the_end

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from pneumoscan.gui.main_window import MainWindow
    from pneumoscan.gui.settings import Settings


@pytest.fixture
def gate() -> support.Gate:
    return support.Gate()


@pytest.fixture
def dressed() -> list[int]:
    """One for each time that the application was dressed."""
    return []


@pytest.fixture
def place(settings: Settings, gate: support.Gate, dressed: list[int], qtbot: QtBot) -> Iterator[Workplace]:
    made = Workplace(support.services(gate), settings, lambda: dressed.append(1))
    made.window.showNormal()
    made.window.resize(1200, 700)
    made.start()
    yield made
    gate.is_open.set()
    made.window.close()
    made.wait()
    made.window.deleteLater()


def rebuilt(place: Workplace, qtbot: QtBot) -> MainWindow:
    old = place.window
    old.rebuild_requested.emit()
    qtbot.waitUntil(lambda: place.window is not old)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(old)
    return place.window


def held_up(place: Workplace, gate: support.Gate, qtbot: QtBot, tmp_path: Path) -> None:
    """The first of four films is in hand."""
    place.open(films(tmp_path / "films", 200, 40, 210, 50))
    qtbot.waitUntil(lambda: column(place.window, Column.STATUS) == ["Screening…", "Waiting", "Waiting", "Waiting"])
    qtbot.waitUntil(gate.is_holding.is_set)


def test_the_new_window_shows_the_same_list_at_the_same_film(
    place: Workplace, gate: support.Gate, qtbot: QtBot, tmp_path: Path, dressed: list[int]
) -> None:
    gate.is_open.set()
    place.open(films(tmp_path / "films", 200, 40, 210))
    wait_for_the_end(qtbot, place.window, 3)
    place.window.view.go_to(1)
    before = place.window.height()
    window = rebuilt(place, qtbot)
    assert window.isVisible()
    assert window.height() == before
    assert column(window, Column.VERDICT) == ["PNEUMONIA", "NORMAL", "PNEUMONIA"]
    assert window.view.isVisible()
    assert window.panel.file_name.text == "film1.png"
    assert window.panel.verdict.text() == "NORMAL"
    assert len(dressed) == 2


def test_the_new_window_shows_the_first_film_too(
    place: Workplace, gate: support.Gate, qtbot: QtBot, tmp_path: Path
) -> None:
    gate.is_open.set()
    place.open(films(tmp_path / "films", 200, 40))
    wait_for_the_end(qtbot, place.window, 2)
    window = rebuilt(place, qtbot)
    assert window.view.current_study_id is not None
    assert window.panel.file_name.text == "film0.png"


def test_a_batch_goes_on_and_is_shown_and_undone_by_the_new_window(
    place: Workplace, gate: support.Gate, qtbot: QtBot, tmp_path: Path
) -> None:
    held_up(place, gate, qtbot, tmp_path)
    place.window.view.go_to(3)
    choose(qtbot, place.window.does.common.remove)
    window = rebuilt(place, qtbot)
    assert column(window, Column.STATUS) == ["Screening…", "Waiting", "Waiting"]
    qtbot.waitUntil(lambda: window.status.progress.text.startswith("0 of 3"))
    window.desks.retracing.undo()
    gate.is_open.set()
    wait_for_the_end(qtbot, window, 4)
    assert column(window, Column.VERDICT) == ["PNEUMONIA", "NORMAL", "PNEUMONIA", "NORMAL"]
    assert window.session.progress.done == 4


def test_a_pause_is_one_in_the_new_window_too(
    place: Workplace, gate: support.Gate, qtbot: QtBot, tmp_path: Path
) -> None:
    held_up(place, gate, qtbot, tmp_path)
    place.backstage.session.pause()
    gate.is_open.set()
    qtbot.waitUntil(lambda: place.backstage.session.progress.done == 1)
    window = rebuilt(place, qtbot)
    qtbot.waitUntil(lambda: window.status.progress.text.startswith("Paused"))
    window.session.resume()
    wait_for_the_end(qtbot, window, 4)


def test_what_is_read_blind_stays_masked(place: Workplace, gate: support.Gate, qtbot: QtBot, tmp_path: Path) -> None:
    gate.is_open.set()
    place.window.does.reviews.blind.setChecked(True)
    place.open(films(tmp_path / "films", 200))
    wait_for_the_end(qtbot, place.window, 1)
    window = rebuilt(place, qtbot)
    assert window.does.reviews.blind.isChecked()
    assert window.session.model.rows[0].is_masked
    assert column(window, Column.VERDICT) != ["PNEUMONIA"]


def test_the_loaded_model_is_known_to_the_new_window(place: Workplace, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: place.window.session.engine.info is not None)
    window = rebuilt(place, qtbot)
    assert window.status.engine.text == "Ready on CPU"
    assert window.desks.point.action.isEnabled()


def test_the_program_does_not_end_between_the_two_windows(place: Workplace, qapp: QApplication) -> None:
    old, seen = place.window, []

    def look() -> None:
        seen.append(place.window is not old and place.window.isVisible())
        qapp.exit()

    QTimer.singleShot(0, place.rebuild)
    QTimer.singleShot(500, look)
    qapp.exec()  # ends by itself when no window is left
    assert seen == [True]


def test_after_several_windows_no_thread_is_left(settings: Settings, qtbot: QtBot, tmp_path: Path) -> None:
    before = set(threading.enumerate())
    place = Workplace(support.services(), settings, lambda: None)
    place.window.showNormal()
    place.start()
    place.open(films(tmp_path / "films", 200, 40))
    for _ in range(2):
        rebuilt(place, qtbot)
    wait_for_the_end(qtbot, place.window, 2)
    threads = place.backstage.findChildren(QThread)
    assert len(threads) == 5
    place.window.close()
    place.wait()
    assert not any(thread.isRunning() for thread in threads)
    since = [each for each in set(threading.enumerate()) - before if not isinstance(each, threading._DummyThread)]
    for thread in since:
        thread.join(10)
    assert not any(thread.is_alive() for thread in since)
    place.window.deleteLater()
