from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow

from pneumoscan.core.verdict import Verdict
from pneumoscan.gui.dialogs.operating_point import OperatingPointDialog
from pneumoscan.gui.dialogs.operating_point_command import OperatingPointDesk
from pneumoscan.gui.work.session import Session
from pneumoscan.screening.memory import NoMemory
from tests.gui import support

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pneumoscan.gui.settings import Settings


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = Session(support.services(), NoMemory(), window)
    yield made
    made.ask_to_end()
    made.wait()


def opened(desk: OperatingPointDesk) -> OperatingPointDialog:
    desk.action.trigger()
    (dialog,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, OperatingPointDialog))
    return dialog


def test_it_is_offered_once_the_model_is_loaded_and_moves_the_verdicts_of_the_list(
    session: Session, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    window = session.parent()
    assert isinstance(window, QMainWindow)
    desk = OperatingPointDesk(window, session, settings, lambda: None)
    assert not desk.action.isEnabled()
    session.start()
    qtbot.waitUntil(desk.action.isEnabled)
    session.open([support.write_film(tmp_path / "film.png", 100)])
    qtbot.waitUntil(lambda: bool(session.model.rows) and session.model.rows[0].model_verdict is not None)
    assert session.model.rows[0].model_verdict is Verdict.NORMAL
    dialog = opened(desk)
    assert dialog.flips_label.text() == "No verdict of the 1 in the list changes."
    dialog.unlock()
    dialog.slider.setValue(200)
    dialog.apply_button.click()
    qtbot.waitUntil(lambda: session.model.rows[0].model_verdict is Verdict.PNEUMONIA)
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: session.model.rows[0].model_verdict is Verdict.NORMAL)
