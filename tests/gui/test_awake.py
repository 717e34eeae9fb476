"""The computer stays awake during a batch, and only then."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal

from pneumoscan.core.progress import Progress
from pneumoscan.gui.work.awake import Vigil, Wakefulness

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pneumoscan.gui.settings import Settings


class Batch(QObject):
    progress_changed = Signal(Progress)
    batch_ended = Signal(Progress)


@pytest.fixture
def _granted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "1")


@pytest.mark.usefixtures("_granted")
def test_a_vigil_lasts_until_it_is_ended(qtbot: QtBot) -> None:
    vigil = Vigil(after_seconds=0)
    qtbot.waitUntil(lambda: vigil.is_awake)
    vigil.end()
    vigil.wait()
    assert not vigil.is_awake


def test_a_system_that_refuses_costs_nothing_but_a_line_in_the_log(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("WAKEPY_FORCE_FAILURE", "1")
    with caplog.at_level(logging.DEBUG, "pneumoscan"):
        vigil = Vigil(after_seconds=0)
        vigil.end()
        vigil._thread.join(10)
    assert not vigil.is_awake
    assert all(record.levelno == logging.DEBUG for record in caplog.records)


@pytest.mark.usefixtures("_granted")
def test_a_batch_of_a_few_films_asks_the_system_for_nothing(settings: Settings) -> None:
    batch = Batch()
    wakefulness = Wakefulness(batch, settings)
    batch.progress_changed.emit(Progress(2))
    assert wakefulness.is_on_guard
    batch.batch_ended.emit(Progress(2, 2))
    wakefulness.end()
    assert "keeping awake" not in [thread.name for thread in threading.enumerate()]


def test_a_pause_lets_the_computer_sleep(settings: Settings) -> None:
    batch = Batch()
    wakefulness = Wakefulness(batch, settings)
    batch.progress_changed.emit(Progress(9))
    wakefulness.set_paused(True)
    while_paused = wakefulness.is_on_guard
    wakefulness.set_paused(False)
    assert (while_paused, wakefulness.is_on_guard) == (False, True)
    wakefulness.end()


def test_it_can_be_switched_off(settings: Settings) -> None:
    settings.is_kept_awake = False
    batch = Batch()
    wakefulness = Wakefulness(batch, settings)
    batch.progress_changed.emit(Progress(9))
    assert not wakefulness.is_on_guard
