"""Real widgets, without a screen."""

from __future__ import annotations

import gc
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from typing import TYPE_CHECKING, Protocol

import pytest
from PySide6.QtCore import QSettings

from pneumoscan import window as program
from pneumoscan.gui.backstage import Backstage
from pneumoscan.gui.look import theme
from pneumoscan.gui.main_window import MainWindow
from pneumoscan.gui.settings import Settings
from tests.gui import support

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from pneumoscan.gui.services import Services


class OpenWindow(Protocol):
    def __call__(self, services: Services | None = None) -> MainWindow: ...


@pytest.fixture(scope="session", autouse=True)
def _as_in_the_program(qapp: QApplication) -> None:
    theme.apply(qapp)
    sys.setswitchinterval(program.SWITCH_SECONDS)


@pytest.fixture(autouse=True)
def _garbage_is_collected_here_alone() -> Iterator[None]:
    """As in the program: a collector in another thread would destroy widgets there, and wait for this one for ever."""
    gc.disable()
    yield
    gc.collect(1)  # what the test made; older garbage has no widgets
    gc.enable()


@pytest.fixture
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Settings and history of this test alone, and not among its films."""
    folder = tmp_path_factory.mktemp("own")
    made = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    made.history_folder = str(folder / "history")
    return made


@pytest.fixture
def open_window(qtbot: QtBot, settings: Settings) -> Iterator[OpenWindow]:
    """Opens windows on a screen of a small notebook; closes them, and waits for their threads."""
    opened: list[MainWindow] = []

    def open_one(services: Services | None = None) -> MainWindow:
        window = MainWindow(Backstage(services or support.services(), settings), settings)
        opened.append(window)
        window.showNormal()  # the screen that the tests do without is tiny
        window.resize(1366, 768)
        window.start()
        return window

    yield open_one
    for window in opened:
        window.close()
        window.wait()
        window.deleteLater()
