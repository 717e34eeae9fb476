from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QMainWindow

from pneumoscan.gui.dialogs.shortcuts import Shortcut, ShortcutsDialog, group_of, groups_of
from pneumoscan.gui.look.action import make_action

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.gui.conftest import OpenWindow


def test_each_command_with_a_key_stands_under_its_menu(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    menu = window.menuBar().addMenu("&Film && more")
    inner = menu.addMenu("Turn")
    menu.addAction(make_action(window, "&Report…", "Save", "Ctrl+P"))
    menu.addAction(make_action(window, "No key", "Nothing"))
    inner.addAction(make_action(window, "&Right", "Turn", "R"))
    window.menuBar().addMenu("Empty")
    (group,) = groups_of(window.menuBar())
    assert group.title == "Film & more"
    assert set(group.shortcuts) == {Shortcut("Report", "Ctrl+P"), Shortcut("Right", "R")}


def test_a_command_that_is_not_offered_here_is_left_out(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    hidden = make_action(window, "Samples", "Try", "Ctrl+T")
    hidden.setVisible(False)
    assert not group_of("File", [hidden]).shortcuts


def test_the_sheet_shows_every_key_of_the_windows_menus(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    groups = groups_of(window.menuBar())
    dialog = ShortcutsDialog(groups)
    qtbot.addWidget(dialog)
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    keys = {shortcut.keys for group in groups for shortcut in group.shortcuts}
    assert {"Ctrl+O", "Ctrl+P"} <= keys <= shown
