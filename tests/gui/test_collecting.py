"""When garbage is looked for."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QCursor

from pneumoscan.gui import collecting
from pneumoscan.gui.collecting import Collector

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


class Garbage:
    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def busy(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    monkeypatch.setattr(collecting, "_YOUNG_MILLISECONDS", 20)
    monkeypatch.setattr(collecting, "_IDLE_SECONDS", 0.1)
    return [False]


@pytest.fixture
def collector(qapp: QApplication, busy: list[bool]) -> Iterator[Collector]:
    made = Collector(qapp, lambda: busy[0])
    yield made
    made.end()
    made.deleteLater()


def test_python_does_not_look_by_itself_until_it_is_given_back(collector: Collector) -> None:
    assert not gc.isenabled()
    collector.end()
    assert gc.isenabled()


def test_young_garbage_goes_also_while_there_is_work(collector: Collector, busy: list[bool], qtbot: QtBot) -> None:
    busy[0] = True
    gone = weakref.ref(Garbage())
    qtbot.waitUntil(lambda: gone() is None)


def old_garbage() -> weakref.ref[Garbage]:
    made = Garbage()
    gc.collect(1)
    gc.collect(1)  # it survives both, and is old
    return weakref.ref(made)


def test_old_garbage_goes_when_nobody_is_there(collector: Collector, qtbot: QtBot) -> None:
    gone = old_garbage()
    qtbot.waitUntil(lambda: gone() is None)


def test_old_garbage_waits_while_there_is_work(collector: Collector, busy: list[bool], qtbot: QtBot) -> None:
    busy[0] = True
    gone = old_garbage()
    qtbot.wait(400)
    assert gone() is not None
    busy[0] = False
    qtbot.waitUntil(lambda: gone() is None)


def test_who_moves_the_mouse_is_not_held_up(collector: Collector, qtbot: QtBot) -> None:
    gone = old_garbage()
    for step in range(8):
        QCursor.setPos(10 + step, 10)
        qtbot.wait(40)
    assert gone() is not None
    qtbot.waitUntil(lambda: gone() is None)
