from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow

from pneumoscan.gui.dialogs.help_commands import HelpDesk
from pneumoscan.gui.work.session import Session
from pneumoscan.screening.memory import NoMemory
from tests.gui import support

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pneumoscan.gui.settings import Settings


@pytest.fixture
def desk(qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[HelpDesk]:
    window = QMainWindow()
    qtbot.addWidget(window)
    session = Session(support.services(), NoMemory(), window)
    made = HelpDesk(window, session, settings, lambda: "Apache License", tmp_path / "pneumoscan.log")
    window.menuBar().addMenu("Help").addActions(made.commands.all())
    yield made
    made.end()
    session.ask_to_end()
    session.wait()


def open_dialogs() -> list[QDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


@pytest.mark.parametrize("number", range(5))
def test_each_command_opens_its_window_once(desk: HelpDesk, number: int) -> None:
    action = desk.commands.all()[number]
    action.trigger()
    action.trigger()
    assert len(open_dialogs()) == 1
    assert open_dialogs()[0].isModal() is False


def test_a_window_that_was_closed_opens_again(desk: HelpDesk, qtbot: QtBot) -> None:
    for _ in range(2):
        desk.commands.log.trigger()
        (dialog,) = open_dialogs()
        QTimer.singleShot(0, dialog.close)
        qtbot.waitUntil(lambda: not open_dialogs())


def test_at_the_end_all_windows_are_closed(desk: HelpDesk) -> None:
    for action in desk.commands.all():
        action.trigger()
    assert len(open_dialogs()) == 5
    desk.end()
    assert not open_dialogs()


def test_no_two_commands_have_the_same_key(desk: HelpDesk) -> None:
    keys = [action.shortcut().toString() for action in desk.commands.all() if not action.shortcut().isEmpty()]
    assert keys == ["F1", "Ctrl+/"]
