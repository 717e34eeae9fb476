"""Films made ready in the background."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
import pytest

from pneumoscan.core.correction import AS_IT_IS, Correction
from pneumoscan.core.problem import ProblemCode, UnreadableError
from pneumoscan.core.radiograph import Patient, Radiograph
from pneumoscan.core.study import Study
from pneumoscan.gui.viewing.film_loader import FilmLoader, FilmPicture, FilmRequest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

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


def request(name: str, companion: str = "") -> FilmRequest:
    return FilmRequest(Study.at(Path(name)), Study.at(Path(companion)) if companion else None)


def received(loader: FilmLoader) -> list[FilmPicture]:
    pictures: list[FilmPicture] = []
    loader.film_ready.connect(pictures.append)
    return pictures


def test_a_film_comes_with_all_its_pixels_and_halves_of_them(start: Start, qtbot: QtBot) -> None:
    pixels = np.arange(600 * 400, dtype=np.uint16).reshape(600, 400)
    loader = start(lambda _study: Radiograph(pixels, "DICOM", Patient(name="A B"), pixel_spacing=(0.1, 0.2)))
    with qtbot.waitSignal(loader.film_ready) as answer:
        loader.request(request("a"))
    film_ready: FilmPicture = answer.args[0]
    assert film_ready.film is not None
    assert [level.shape for level in film_ready.film.pyramid.levels] == [(600, 400), (300, 200), (150, 100)]
    assert np.array_equal(film_ready.film.pyramid.levels[0], pixels)
    assert film_ready.film.pyramid.levels[0].dtype == np.uint16
    assert (film_ready.film.patient.name, film_ready.film.spacing) == ("A B", (0.1, 0.2))


def test_a_film_and_its_companion_both_come(start: Start, qtbot: QtBot) -> None:
    loader = start(lambda _study: film(90))
    pictures = received(loader)
    loader.request(request("a", companion="b"))
    qtbot.waitUntil(lambda: len(pictures) == 2)
    assert [picture.study.path.name for picture in pictures] == ["a", "b"]


def test_spacing_and_directions_turn_with_the_film(start: Start, qtbot: QtBot) -> None:
    patient = Patient(patient_orientation="L\\F")

    def load(study: Study) -> Radiograph:
        pixels = np.zeros((60, 40), np.uint16)
        return Radiograph(pixels, "DICOM", patient, pixel_spacing=(0.1, 0.2)).corrected(study.correction)

    loader = start(load)
    with qtbot.waitSignal(loader.film_ready) as answer:
        loader.request(FilmRequest(replace(Study.at(Path("a")), correction=Correction(quarter_turns=1))))
    turned = answer.args[0].film
    assert turned.pyramid.size == (60, 40)
    assert turned.spacing == (0.2, 0.1)
    assert turned.edges == ("R", "H", "L", "F")


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
    loader.request(FilmRequest(Study.at(Path("a")), neighbours=neighbours))
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


def test_a_film_corrected_in_another_way_is_read_anew(start: Start, qtbot: QtBot) -> None:
    def load(study: Study) -> Radiograph:
        return film(90).corrected(study.correction)

    loader = start(load)
    pictures = received(loader)
    study = Study.at(Path("a"))
    for correction in (AS_IT_IS, Correction(quarter_turns=1), AS_IT_IS):
        count = len(pictures)
        loader.request(FilmRequest(replace(study, correction=correction)))
        qtbot.waitUntil(lambda count=count: len(pictures) > count)  # type: ignore[misc]
    assert [picture.film.pyramid.size if picture.film else 0 for picture in pictures] == [
        (100, 200),
        (200, 100),
        (100, 200),
    ]
    assert [picture.study.correction.quarter_turns for picture in pictures] == [0, 1, 0]
