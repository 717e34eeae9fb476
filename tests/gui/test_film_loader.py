"""Pictures made in the background."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from pneumoscan.core import overlay
from pneumoscan.core.correction import AS_IT_IS, Correction
from pneumoscan.core.problem import ProblemCode, UnreadableError
from pneumoscan.core.radiograph import Patient, Radiograph
from pneumoscan.core.study import Study
from pneumoscan.gui.viewing.film_loader import FilmLoader, FilmPicture, FilmRequest, fit, heat_image

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

AREA = QSize(50, 40)
Start: TypeAlias = "Callable[[Callable[[Study], Radiograph]], FilmLoader]"


@pytest.fixture
def start() -> Iterator[Start]:
    started: list[FilmLoader] = []

    def start_one(load_film: Callable[[Study], Radiograph]) -> FilmLoader:
        started.append(FilmLoader(load_film))
        return started[-1]

    yield start_one
    for loader in started:
        loader.ask_to_end()
        loader.wait()


def film(level: int) -> Radiograph:
    return Radiograph(np.full((200, 100), level << 8, np.uint16), "DICOM", Patient(name="A B"))


def request(name: str, heatmap: bool = False) -> FilmRequest:
    return FilmRequest(Study.at(Path(name)), np.ones((2, 2), np.float32) if heatmap else None, AREA)


def received(loader: FilmLoader) -> list[FilmPicture]:
    pictures: list[FilmPicture] = []
    loader.film_ready.connect(pictures.append)
    return pictures


def test_a_film_comes_in_the_size_it_is_drawn_in(start: Start, qtbot: QtBot) -> None:
    loader = start(lambda _path: film(90))
    with qtbot.waitSignal(loader.film_ready) as answer:
        loader.request(request("a", heatmap=True))
    picture: FilmPicture = answer.args[0]
    assert picture.film is not None
    assert picture.heat is not None
    assert picture.film.size() == picture.heat.size() == QSize(20, 40)
    assert picture.film.pixelColor(10, 20).red() == 90
    assert picture.patient.name == "A B"


def test_the_newest_request_wins(start: Start, qtbot: QtBot) -> None:
    is_reading, may_go_on = Event(), Event()
    read: list[str] = []

    def load(study: Study) -> Radiograph:
        read.append(study.path.name)
        is_reading.set()
        assert may_go_on.wait(10)
        return film(90)

    loader = start(load)
    pictures = received(loader)
    loader.request(request("first"))
    assert is_reading.wait(10)
    for name in ("second", "third", "last"):
        loader.request(request(name))
    may_go_on.set()
    qtbot.waitUntil(lambda: len(pictures) == 2)
    assert read == ["first", "last"]
    assert [picture.study.path.name for picture in pictures] == ["first", "last"]


def test_a_film_is_read_once_while_it_is_near(start: Start, qtbot: QtBot) -> None:
    read: list[str] = []

    def load(study: Study) -> Radiograph:
        read.append(study.path.name)
        return film(90)

    loader = start(load)
    pictures = received(loader)
    neighbours = (Study.at(Path("b")), Study.at(Path("c")))
    loader.request(FilmRequest(Study.at(Path("a")), None, AREA, neighbours))
    qtbot.waitUntil(lambda: read == ["a", "b", "c"])
    for name in ("b", "a"):
        loader.request(request(name))
        qtbot.wait(20)
    qtbot.waitUntil(lambda: len(pictures) == 3)
    assert read == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (UnreadableError(ProblemCode.EMPTY), ProblemCode.EMPTY),
        (MemoryError(), ProblemCode.TOO_LITTLE_MEMORY),
        (ZeroDivisionError("patient's name"), ProblemCode.UNEXPECTED),
    ],
)
def test_a_film_that_cannot_be_read_is_a_problem(
    start: Start, qtbot: QtBot, fault: Exception, code: ProblemCode
) -> None:
    def load(_study: Study) -> Radiograph:
        raise fault

    loader = start(load)
    with qtbot.waitSignal(loader.film_ready) as answer:
        loader.request(request("a"))
    picture: FilmPicture = answer.args[0]
    assert picture.film is None
    assert picture.problem
    assert picture.problem.code is code
    assert "patient" not in picture.problem.sentence


@pytest.mark.parametrize("opacity", [0.2, 0.6, 1.0])
def test_film_and_heatmap_drawn_together_are_the_overlay_of_the_reports(opacity: float) -> None:
    random = np.random.default_rng(3)
    grey = random.integers(0, 256, (60, 80), dtype=np.uint8)
    heatmap = random.random((5, 7), dtype=np.float32)
    size = QSize(80, 60)
    image = fit(grey, size).convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setOpacity(opacity)
    painter.drawImage(0, 0, heat_image(heatmap, size))
    painter.end()
    drawn = np.frombuffer(image.constBits(), np.uint8).reshape(60, 80, 4)[:, :, 2::-1]
    expected = overlay.render(grey, heatmap, opacity)
    assert np.abs(drawn.astype(int) - expected).max() <= 3


def test_a_film_of_its_own_size_is_not_left_in_the_arrays_memory() -> None:
    grey = np.full((40, 50), 10, np.uint8)
    image = fit(grey, QSize(50, 40))
    grey[:] = 200
    assert image.pixelColor(5, 5).red() == 10


def test_a_film_corrected_in_another_way_is_read_anew(start: Start, qtbot: QtBot) -> None:
    def load(study: Study) -> Radiograph:
        return film(90).corrected(study.correction)

    loader = start(load)
    pictures = received(loader)
    study = Study.at(Path("a"))
    for correction in (AS_IT_IS, Correction(quarter_turns=1), AS_IT_IS):
        count = len(pictures)
        loader.request(FilmRequest(replace(study, correction=correction), None, AREA))
        qtbot.waitUntil(lambda count=count: len(pictures) > count)  # type: ignore[misc]
    assert [picture.film.width() if picture.film else 0 for picture in pictures] == [20, 50, 20]
    assert [picture.study.correction.quarter_turns for picture in pictures] == [0, 1, 0]
