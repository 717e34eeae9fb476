"""The slower explanations: in the background, for as long as they are wanted."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget

from pneumoscan.core.explanation import (
    ExplanationCancelledError,
    ExplanationCode,
    ExplanationError,
    ExplanationMethod,
)
from pneumoscan.core.finding import ModelIdentity
from pneumoscan.core.problem import ProblemCode, UnreadableError
from pneumoscan.core.study import Study
from pneumoscan.gui.services import ServiceError
from pneumoscan.gui.viewing import explanation_commands
from pneumoscan.gui.viewing.explainer import Explainer, ExplanationMap
from pneumoscan.gui.viewing.explanation_bar import GRAD_CAM, ExplanationBar
from pneumoscan.gui.viewing.explanation_desk import ExplanationDesk
from tests.stand_in import MODEL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from pneumoscan.gui.look.notice import Notice

FILM, OTHER = Study.at(Path("film.png")), Study.at(Path("other.png"))
PLUS_PLUS, SCORE_CAM = ExplanationMethod.GRAD_CAM_PLUS_PLUS, ExplanationMethod.SCORE_CAM
WAIT = 5_000


class Maker:
    """Makes maps as told: at once, when let through, or not at all."""

    def __init__(self) -> None:
        self.is_open = threading.Event()
        self.is_open.set()
        self.asked: list[tuple[Study, ModelIdentity, ExplanationMethod]] = []
        self.given_up = 0
        self.fault: Exception | None = None

    def explain(
        self, study: Study, model: ModelIdentity, method: ExplanationMethod, is_cancelled: Callable[[], bool]
    ) -> np.ndarray:
        assert threading.current_thread() is not threading.main_thread()
        self.asked.append((study, model, method))
        while not self.is_open.wait(0.01):
            if is_cancelled():
                self.given_up += 1
                raise ExplanationCancelledError
        if self.fault:
            raise self.fault
        return np.full((8, 8), len(self.asked) / 10, np.float32)


class Place:
    """A desk with all that belongs to it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.maker = Maker()
        self.explainer = Explainer(self.maker.explain)
        window = self.window = QWidget()
        qtbot.addWidget(window)
        self.does = explanation_commands.make(window)
        self.bar = ExplanationBar(self.does, window)
        self.desk = ExplanationDesk(self.explainer, self.bar, self.does, window)
        self.maps: list[np.ndarray | None] = []
        self.desk.map_changed.connect(self.maps.append)
        self.meanings: list[str] = []
        self.desk.meaning_changed.connect(self.meanings.append)
        self.notices: list[Notice] = []
        self.desk.notified.connect(self.notices.append)
        self.desk.show_film(FILM, MODEL)


@pytest.fixture
def place(qtbot: QtBot) -> Iterator[Place]:
    made = Place(qtbot)
    yield made
    made.explainer.ask_to_end()
    made.maker.is_open.set()
    made.explainer.wait()


def test_a_map_that_was_asked_for_is_shown_and_named(place: Place, qtbot: QtBot) -> None:
    assert place.bar.shown == GRAD_CAM
    place.does.grad_cam_plus_plus.trigger()
    qtbot.waitUntil(lambda: len(place.maps) == 1, timeout=WAIT)
    assert place.desk.heatmap is place.maps[0] is not None
    assert place.bar.shown == "Grad-CAM++"
    place.does.back.trigger()
    assert place.maps[1] is None
    assert place.bar.shown == GRAD_CAM
    assert place.meanings == [explanation_commands.meaning(PLUS_PLUS), ""]


def test_a_map_is_made_once_for_a_film(place: Place, qtbot: QtBot) -> None:
    for _ in range(2):
        place.does.score_cam.trigger()
        qtbot.waitUntil(lambda: place.desk.heatmap is not None, timeout=WAIT)
        place.does.back.trigger()
    assert place.maker.asked == [(FILM, MODEL, SCORE_CAM)]
    place.desk.forget()
    place.does.score_cam.trigger()
    qtbot.waitUntil(lambda: place.desk.heatmap is not None, timeout=WAIT)
    assert len(place.maker.asked) == 2


def test_cancelling_gives_up_and_leaves_grad_cam(place: Place, qtbot: QtBot) -> None:
    place.maker.is_open.clear()
    place.does.score_cam.trigger()
    qtbot.waitUntil(lambda: bool(place.maker.asked), timeout=WAIT)
    assert place.bar.shown.startswith("Score-CAM")
    place.does.cancel.trigger()
    assert place.bar.shown == GRAD_CAM
    assert not place.does.cancel.isEnabled()
    qtbot.waitUntil(lambda: place.maker.given_up == 1, timeout=WAIT)
    assert place.maps == []
    assert place.notices == []


def test_another_film_gives_up_the_map_of_the_last_one(place: Place, qtbot: QtBot) -> None:
    place.maker.is_open.clear()
    place.does.score_cam.trigger()
    qtbot.waitUntil(lambda: bool(place.maker.asked), timeout=WAIT)
    place.desk.show_film(OTHER, MODEL)
    place.maker.is_open.set()
    place.does.grad_cam_plus_plus.trigger()
    qtbot.waitUntil(lambda: len(place.maps) == 1, timeout=WAIT)
    assert place.maker.asked[-1] == (OTHER, MODEL, PLUS_PLUS)
    place.desk.show_film(FILM, MODEL)
    assert place.maps[1] is None


def test_a_map_stays_when_the_same_film_is_told_of_again(place: Place, qtbot: QtBot) -> None:
    place.does.grad_cam_plus_plus.trigger()
    qtbot.waitUntil(lambda: place.desk.heatmap is not None, timeout=WAIT)
    place.desk.show_film(FILM, MODEL)
    assert place.desk.heatmap is not None


def test_a_map_of_the_model_before_goes_when_another_has_scored_the_film(place: Place, qtbot: QtBot) -> None:
    place.does.grad_cam_plus_plus.trigger()
    qtbot.waitUntil(lambda: place.desk.heatmap is not None, timeout=WAIT)
    fast = ModelIdentity("fast", "1" * 64)
    place.desk.show_film(FILM, fast)
    assert place.desk.heatmap is None
    place.does.grad_cam_plus_plus.trigger()
    qtbot.waitUntil(lambda: place.desk.heatmap is not None, timeout=WAIT)
    assert place.maker.asked == [(FILM, MODEL, PLUS_PLUS), (FILM, fast, PLUS_PLUS)]


def test_a_map_that_comes_for_the_model_before_is_not_shown(place: Place, qtbot: QtBot) -> None:
    place.maker.is_open.clear()
    place.does.score_cam.trigger()
    qtbot.waitUntil(lambda: bool(place.maker.asked), timeout=WAIT)
    place.desk.show_film(FILM, ModelIdentity("fast", "1" * 64))
    qtbot.waitUntil(lambda: place.maker.given_up == 1, timeout=WAIT)
    assert not place.explainer.is_busy
    assert place.maps == []


def test_no_map_is_shown_of_a_film_to_be_read_blind(place: Place, qtbot: QtBot) -> None:
    place.does.grad_cam_plus_plus.trigger()
    qtbot.waitUntil(lambda: place.desk.heatmap is not None, timeout=WAIT)
    place.desk.show_film(FILM, MODEL, "Read the film first.")
    assert place.desk.heatmap is None
    assert not place.does.score_cam.isEnabled()
    assert "Read the film first." in place.does.score_cam.toolTip()
    place.desk.ask(SCORE_CAM)
    assert not place.explainer.is_busy


def test_without_a_film_nothing_can_be_asked(place: Place) -> None:
    place.desk.show_film(None)
    assert not any(action.isEnabled() for action in place.does.all())


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (ExplanationError(ExplanationCode.MISSING_LIBRARY), 'extra "tensorflow"'),
        (UnreadableError(ProblemCode.NOT_FOUND), "There is no file here."),
        (ServiceError("The model is not there."), "The model is not there."),
        (RuntimeError("Jane Doe"), "could not be made (RuntimeError)"),
        (MemoryError(), "not enough memory"),
    ],
)
def test_what_goes_wrong_is_told_in_a_sentence(place: Place, qtbot: QtBot, fault: Exception, words: str) -> None:
    place.maker.fault = fault
    place.does.score_cam.trigger()
    qtbot.waitUntil(lambda: len(place.notices) == 1, timeout=WAIT)
    assert words in place.notices[0].sentence
    assert "Jane" not in place.notices[0].sentence
    assert place.bar.shown == GRAD_CAM
    assert place.maps == []


def test_of_two_requests_the_newer_wins(qtbot: QtBot) -> None:
    maker = Maker()
    maker.is_open.clear()
    explainer = Explainer(maker.explain)
    made: list[ExplanationMap] = []
    explainer.ready.connect(made.append)
    explainer.request(FILM, MODEL, SCORE_CAM)
    qtbot.waitUntil(lambda: bool(maker.asked), timeout=WAIT)
    explainer.request(FILM, MODEL, PLUS_PLUS)
    qtbot.waitUntil(lambda: len(maker.asked) == 2, timeout=WAIT)
    maker.is_open.set()
    qtbot.waitUntil(lambda: not explainer.is_busy, timeout=WAIT)
    assert [one.method for one in made] == [PLUS_PLUS]
    explainer.ask_to_end()
    explainer.wait()
