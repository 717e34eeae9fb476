"""Pausing, cancelling and going on, with everything that may come in between."""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtTest import QTest

from pneumoscan.core.finding import Finding, Status
from pneumoscan.core.problem import Problem, ProblemCode
from pneumoscan.core.study import Study
from pneumoscan.gui.services import Engine
from pneumoscan.gui.work.worker import Screened, ScreeningWorker
from pneumoscan.gui.worklist.cells import Column
from pneumoscan.imaging.isolation import Reader
from pneumoscan.screening import Screening
from tests.gui import support
from tests.gui.driving import choose, column, drop, films, held_up, wait_for_the_end
from tests.stand_in import StandIn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from pneumoscan.core.model_name import ModelName
    from pneumoscan.gui.main_window import MainWindow
    from pneumoscan.screening import Memory
    from tests.gui.conftest import OpenWindow


def paused(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, count: int) -> MainWindow:
    """A window with `count` films that was paused with the first in hand, which is done by now."""
    window, gate = held_up(open_window, qtbot, tmp_path, count)
    window.session.pause()
    gate.is_open.set()
    qtbot.waitUntil(lambda: window.session.progress.done == 1)
    return window


def test_the_key_pauses_after_the_film_in_hand_and_goes_on_in_order(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window, gate = held_up(open_window, qtbot, tmp_path, 4)
    started: list[str] = []
    window.session._worker.study_started.connect(lambda study: started.append(study.path.stem))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.status.progress.text.startswith("0 of 4"))
    QTest.keyClick(window.view, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.status.progress.text.startswith("Pausing after the film in hand"))
    gate.is_open.set()
    qtbot.waitUntil(lambda: window.status.progress.text.startswith("Paused  ·  1 of 4"))
    assert column(window, Column.STATUS) == ["Screened"] + ["Waiting"] * 3
    qtbot.waitUntil(lambda: window.windowTitle() == "Paused at 25 % – PneumoScan")
    QTest.keyClick(window.view, Qt.Key.Key_F9)
    wait_for_the_end(qtbot, window, 4)
    assert column(window, Column.STATUS) == ["Screened"] * 4
    assert started == ["film1", "film2", "film3"]
    qtbot.waitUntil(lambda: window.windowTitle() == "PneumoScan")


def test_films_that_are_dropped_during_a_pause_wait_too(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = paused(open_window, qtbot, tmp_path, 2)
    drop(window, support.write_film(tmp_path / "more.png"))
    qtbot.waitUntil(lambda: window.session.progress.total == 3)
    qtbot.wait(100)
    assert column(window, Column.STATUS) == ["Screened", "Waiting", "Waiting"]
    window.session.resume()
    wait_for_the_end(qtbot, window, 3)


def test_cancel_ends_a_pause(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = paused(open_window, qtbot, tmp_path, 3)
    choose(qtbot, window.does.common.cancel)
    wait_for_the_end(qtbot, window, 3)
    assert not window.session.is_paused
    choose(qtbot, window.does.common.screen_rest)
    wait_for_the_end(qtbot, window, 3)
    assert column(window, Column.STATUS) == ["Screened"] * 3


def test_a_pause_is_over_when_nothing_is_left_to_wait(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = paused(open_window, qtbot, tmp_path, 3)
    choose(qtbot, window.does.common.clear)
    assert not window.session.is_paused
    drop(window, support.write_film(tmp_path / "next.png"))
    wait_for_the_end(qtbot, window, 1)
    assert column(window, Column.STATUS) == ["Screened"]


def test_the_time_of_a_pause_does_not_count(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = paused(open_window, qtbot, tmp_path, 3)
    before, since = window.session.progress.seconds, time.perf_counter()
    qtbot.wait(1000)
    window.session.resume()
    wait_for_the_end(qtbot, window, 3)
    assert window.session.progress.seconds - before < time.perf_counter() - since - 0.9


def test_cancel_does_not_wait_for_a_film_that_takes_long_to_read(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with Reader("tests.imaging.bad_decoders:slow_disk") as reader:

        def load(memory: Memory) -> Engine:
            screening = Screening(StandIn(), reader, reader.interrupt, memory)
            return Engine(support.INFO, screening.screen, screening.expect, screening.interrupt)

        window = open_window(support.with_load(support.services(), load))
        window.open(films(tmp_path, 60, 70, 80))
        qtbot.waitUntil(lambda: column(window, Column.STATUS) == ["Screening…", "Waiting", "Waiting"])
        qtbot.wait(300)
        choose(qtbot, window.does.common.cancel)
        wait_for_the_end(qtbot, window, 3)
        assert column(window, Column.STATUS) == ["Not screened"] * 3
        assert window.session.progress.done == 0
        qtbot.waitUntil(window.does.common.screen_rest.isEnabled)


class Account(QObject):
    """What became of every study."""

    def __init__(self) -> None:
        super().__init__()
        self.screened: list[Study] = []
        self.returned: list[Study] = []

    @Slot(Screened)
    def enter(self, screened: Screened) -> None:
        self.screened.append(screened.finding.study)

    @Slot(object)
    def take_back(self, study: Study) -> None:
        self.returned.append(study)


class Interruptible:
    """An engine whose films take up to some milliseconds, in which they can be interrupted."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311  not for secrets
        self._interrupted = threading.Event()

    def screen(self, study: Study) -> Finding:
        self._interrupted.clear()
        if self._interrupted.wait(self._random.choice((0, 0, 0.001, 0.004))):
            return Finding(study, Status.ERROR, problem=Problem(ProblemCode.NOT_SCREENED))
        return Finding(study, Status.REJECTED, problem=Problem(ProblemCode.BLANK))

    def engine(self, _model: ModelName) -> Engine:
        return Engine(support.INFO, self.screen, lambda _: None, self._interrupted.set)


@pytest.fixture
def worker(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[ScreeningWorker]:
    made = ScreeningWorker(Interruptible(request.param).engine)
    yield made
    made.ask_to_end()
    made.wait()


@pytest.mark.parametrize(("worker", "seed"), [(seed, seed) for seed in range(6)], indirect=["worker"])
def test_no_film_is_lost_or_done_twice_whatever_a_user_does(worker: ScreeningWorker, seed: int, qtbot: QtBot) -> None:
    account, chance = Account(), random.Random(seed)  # noqa: S311  not for secrets
    worker.study_screened.connect(account.enter)
    worker.study_returned.connect(account.take_back)
    added: list[Study] = []
    withdrawn: list[Study] = []
    for _ in range(150):
        step = chance.choice(("add", "add", "add", "withdraw", "pause", "resume", "wait", "wait", "stop"))
        if step == "add":
            more = [Study.at(Path(f"{len(added) + number}")) for number in range(chance.randint(1, 8))]
            added += more
            worker.add(more)
        elif step == "withdraw":
            withdrawn += worker.withdraw(set(chance.sample(added, len(added) // 3)))
        elif step == "stop":
            withdrawn += worker.stop()
        elif step == "wait":
            qtbot.wait(chance.randint(0, 6))
        else:
            getattr(worker, step)()
    worker.resume()
    qtbot.waitUntil(lambda: len(account.screened) + len(account.returned) + len(withdrawn) >= len(added))
    qtbot.wait(30)
    assert Counter(account.screened + account.returned + withdrawn) == Counter(added)
    assert account.screened == sorted(account.screened, key=added.index)
