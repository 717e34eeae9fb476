"""Undo and redo say what they did, and show the film that it was about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from pneumoscan.gui.worklist.cells import Column
from tests.gui.driving import choose, column, films, wait_for_the_end

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pneumoscan.gui.main_window import MainWindow
    from tests.gui.conftest import OpenWindow

NAMES = ["film0.png", "film1.png", "film2.png"]


def with_three(open_window: OpenWindow, qtbot: QtBot, folder: Path) -> MainWindow:
    window = open_window()
    window.open(films(folder, 60, 70, 80))
    wait_for_the_end(qtbot, window, 3)
    return window


def edit_action(window: MainWindow, keys: str) -> QAction:
    return next(action for action in window.findChildren(QAction) if action.shortcut().toString() == keys)


def shown_name(window: MainWindow) -> str:
    return window.panel.file_name.text


def buttons(window: MainWindow) -> dict[str, QPushButton]:
    return {button.text(): button for button in window.notices.findChildren(QPushButton) if button.isVisible()}


def test_undoing_shows_the_film_that_comes_back_and_says_so(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = with_three(open_window, qtbot, tmp_path)
    window.view.go_to(2)
    choose(qtbot, window.does.common.remove)
    window.view.go_to(0)
    edit_action(window, "Ctrl+Z").trigger()
    assert shown_name(window) == NAMES[2]
    assert window.notices.sentence == "Undone: removal (1)."


def test_a_change_undone_at_the_other_end_of_the_list_is_shown(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = with_three(open_window, qtbot, tmp_path)
    session = window.session
    study = session.model.rows[2].study
    session.change([study], "correction (1)")
    wait_for_the_end(qtbot, window, 3)
    assert shown_name(window) == NAMES[0]
    window.desks.retracing.undo()
    assert shown_name(window) == NAMES[2]


def test_a_notice_never_undoes_more_than_it_tells_of(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = with_three(open_window, qtbot, tmp_path)
    for _ in range(2):
        choose(qtbot, window.does.common.remove)
    edit_action(window, "Ctrl+Z").trigger()
    qtbot.waitUntil(lambda: "Redo" in buttons(window))
    assert "Undo" not in buttons(window)  # it would undo the first removal, under the name of the second
    buttons(window)["Redo"].click()
    assert window.notices.sentence == "Done again: removal (1)."
    assert column(window, Column.FILE) == NAMES[2:]
    qtbot.waitUntil(lambda: "Undo" in buttons(window))
    buttons(window)["Undo"].click()
    assert column(window, Column.FILE) == NAMES[1:]


def test_where_there_is_nothing_to_undo_nothing_is_told(open_window: OpenWindow) -> None:
    window = open_window()
    window.desks.retracing.undo()
    window.desks.retracing.redo()
    assert window.notices.sentence == ""


def test_home_and_end_lead_to_the_first_and_last_film(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = with_three(open_window, qtbot, tmp_path)
    QTest.keyClick(window.view, Qt.Key.Key_End)
    assert shown_name(window) == NAMES[2]
    QTest.keyClick(window.view, Qt.Key.Key_Home)
    assert shown_name(window) == NAMES[0]
    assert len(window.view.selected_study_ids()) == 1
