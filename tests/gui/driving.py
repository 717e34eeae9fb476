"""Doing to a window what a user does, and seeing what he sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from pneumoscan.gui.worklist.outcome import Outcome
from tests.gui import support

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from pneumoscan.gui.main_window import MainWindow
    from pneumoscan.gui.worklist.cells import Column
    from tests.gui.conftest import OpenWindow

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def films(folder: Path, *greys: int) -> list[Path]:
    return [support.write_film(folder / f"film{number}.png", grey) for number, grey in enumerate(greys)]


def column(window: MainWindow, number: Column) -> list[str | None]:
    model = window.session.model
    return [model.index(row, number).data() for row in range(model.rowCount())]


def wait_for_the_end(qtbot: QtBot, window: MainWindow, rows: int) -> None:
    def ended() -> bool:
        session = window.session
        return session.model.rowCount() == rows and not session.is_running and not session.is_searching

    qtbot.waitUntil(ended, timeout=15_000)


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, LEFT, NONE)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(50, 50), copy | Qt.DropAction.MoveAction, data, LEFT, NONE)
    window.dropEvent(event)
    assert event.dropAction() is copy


def held_up(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, count: int) -> tuple[MainWindow, support.Gate]:
    """A window with `count` films, the first of them in hand."""
    gate = support.Gate()
    window = open_window(support.services(gate))
    window.open(films(tmp_path / "films", *range(60, 60 + count)))
    qtbot.waitUntil(lambda: gate.is_holding.is_set() and window.session.model.rowCount() == count, timeout=10_000)
    qtbot.waitUntil(lambda: window.session.model.count_of(Outcome.SCREENING) == 1)
    return window, gate


def choose(qtbot: QtBot, action: QAction) -> None:
    """Choose a command once it is offered."""
    qtbot.waitUntil(action.isEnabled)
    action.trigger()
