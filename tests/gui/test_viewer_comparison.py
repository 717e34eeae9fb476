"""The film that is looked at, brought from list and disk, and a previous one of the same patient beside it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtWidgets import QMainWindow

from pneumoscan.core.finding import Assessment, Finding, ModelIdentity, Status
from pneumoscan.core.problem import Problem, ProblemCode, UnreadableError
from pneumoscan.core.radiograph import Patient, Radiograph
from pneumoscan.core.study import Study
from pneumoscan.core.verdict import Verdict
from pneumoscan.gui import commands
from pneumoscan.gui.verdict import review_commands
from pneumoscan.gui.verdict.panel import VerdictPanel
from pneumoscan.gui.viewing.film_loader import FilmLoader
from pneumoscan.gui.viewing.pane import ViewerPane
from pneumoscan.gui.viewing.presenter import Presenter
from pneumoscan.gui.viewing.previous import PreviousFilm, PreviousFilms, films_in
from pneumoscan.gui.worklist.model import WorklistModel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from pneumoscan.core.study import StudyId

HEAT = np.ones((2, 2), np.float32)


def study(name: str) -> Study:
    return Study.at(Path(name))


def finding(name: str, patient: str = "7", day: str = "20240501", *, verdict: bool = True) -> Finding:
    whose, small = Patient(patient_id=patient, study_date=day), np.full((90, 60), 80, np.uint8)
    if not verdict:
        problem = Problem(ProblemCode.EMPTY)
        return Finding(study(name), Status.REJECTED, problem=problem, patient=whose, thumbnail=small)
    judged = Assessment(0.9, Verdict.PNEUMONIA, 0.5, HEAT, ModelIdentity("m", "0" * 64))
    return Finding(study(name), Status.OK, judged, patient=whose, thumbnail=small)


def load(wanted: Study) -> Radiograph:
    if "broken" in wanted.path.name:
        raise UnreadableError(ProblemCode.EMPTY)
    name = wanted.path.name
    return Radiograph(np.full((900, 600), 30000, np.uint16), "DICOM", Patient(patient_id="7", accession_number=name))


@dataclass
class Stage:
    model: WorklistModel
    pane: ViewerPane
    presenter: Presenter
    panel: VerdictPanel
    keep: list[object] = field(default_factory=list)

    def beside(self) -> str:
        film = self.pane.viewer.beside.film
        return film.patient.accession_number if film else ""

    def shown(self) -> str:
        film = self.pane.viewer.film
        return film.patient.accession_number if film else ""


class Archive(PreviousFilms):
    """Answers when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[StudyId, str]] = []

    def request(self, study_id: StudyId, patient_id: str) -> None:
        self.asked.append((study_id, patient_id))


def staged(qtbot: QtBot, findings: list[Finding], loader: FilmLoader, previous: PreviousFilms | None = None) -> Stage:
    model, pane, window = WorklistModel(), ViewerPane(), QMainWindow()
    panel = VerdictPanel(commands.make(window), review_commands.make(window))
    for widget in (pane, panel, window):
        qtbot.addWidget(widget)
    model.append(each.study for each in findings)
    for each in findings:
        model.set_finding(each)
    pane.resize(700, 600)
    pane.show()
    presenter = Presenter(model, loader, pane.viewer, panel, previous)
    return Stage(model, pane, presenter, panel, [window])


@pytest.fixture
def loader() -> Iterator[FilmLoader]:
    made = FilmLoader(load)
    yield made
    made.ask_to_end()
    made.wait()


def test_the_picture_from_the_list_is_shown_at_once_and_the_film_when_it_is_read(
    qtbot: QtBot, loader: FilmLoader
) -> None:
    stage = staged(qtbot, [finding("a")], loader)
    stage.presenter.show_study(study("a").study_id)
    film = stage.pane.viewer.film
    assert film
    assert film.is_preview
    assert stage.pane.viewer.canvas.has_heat
    assert stage.presenter.film
    assert stage.presenter.film.picture.width() == 60
    qtbot.waitUntil(lambda: stage.shown() == "a")
    assert stage.presenter.film.picture.height() == 900


def test_a_film_that_cannot_be_read_is_a_sentence(qtbot: QtBot, loader: FilmLoader) -> None:
    stage = staged(qtbot, [finding("broken")], loader)
    stage.presenter.show_study(study("broken").study_id)
    qtbot.waitUntil(lambda: stage.pane.viewer.film is None)
    assert stage.presenter.film is None
    assert not stage.pane.does.fit.isEnabled()


def test_a_refused_film_has_no_heatmap_and_the_switch_says_why(qtbot: QtBot, loader: FilmLoader) -> None:
    stage = staged(qtbot, [finding("a", verdict=False)], loader)
    stage.presenter.show_study(study("a").study_id)
    assert not stage.pane.viewer.canvas.has_heat
    assert "no verdict" in stage.pane.heat_action.toolTip()


def test_a_film_to_be_read_first_has_no_heatmap_until_it_is_read(qtbot: QtBot, loader: FilmLoader) -> None:
    stage = staged(qtbot, [finding("a")], loader)
    row = stage.model.row_of(study("a").study_id)
    assert row
    row.is_blind = True
    stage.presenter.show_study(study("a").study_id)
    assert not stage.pane.viewer.canvas.has_heat
    assert not stage.pane.heat_action.isEnabled()
    qtbot.waitUntil(lambda: stage.shown() == "a")
    assert not stage.pane.viewer.canvas.has_heat
    row.is_blind = False
    index = stage.model.index_of(study("a").study_id)
    stage.model.dataChanged.emit(index, index)
    assert stage.pane.viewer.canvas.has_heat


def test_other_films_of_the_patient_are_found_newest_first(qtbot: QtBot, loader: FilmLoader) -> None:
    films = [finding("a"), finding("old", day="20200101"), finding("new", day="20230101"), finding("other", "8")]
    films += [finding("refused", day="20210101", verdict=False), finding("nobody", "")]
    stage = staged(qtbot, films, loader)
    found = films_in(stage.model, study("a").study_id, "7")
    assert [(film.study.path.name, film.date) for film in found] == [
        ("new", "2023-01-01"), ("refused", "2021-01-01"), ("old", "2020-01-01"),
    ]  # fmt: skip
    assert [film.heatmap is not None for film in found] == [True, False, True]


def test_a_previous_film_to_be_read_first_keeps_its_heatmap_hidden(qtbot: QtBot, loader: FilmLoader) -> None:
    stage = staged(qtbot, [finding("a"), finding("old")], loader)
    row = stage.model.row_of(study("old").study_id)
    assert row
    row.is_blind = True
    assert films_in(stage.model, study("a").study_id, "7")[0].heatmap is None


def test_a_previous_film_is_shown_beside_and_another_can_be_chosen(qtbot: QtBot, loader: FilmLoader) -> None:
    films = [finding("a"), finding("old", day="20200101"), finding("new", day="20230101")]
    stage = staged(qtbot, films, loader)
    stage.presenter.show_study(study("a").study_id)
    stage.pane.does.compare.trigger()
    qtbot.waitUntil(lambda: (stage.shown(), stage.beside()) == ("a", "new"))
    assert stage.pane.viewer.beside.has_heat
    chooser = stage.pane.viewer.chooser
    assert [chooser.box.itemText(number) for number in range(2)] == ["2023-01-01  new", "2020-01-01  old"]
    chooser.box.activated.emit(1)
    qtbot.waitUntil(lambda: stage.beside() == "old")
    assert "2020-01-01" in stage.pane.viewer.beside.title
    stage.presenter.show_study(study("old").study_id)
    qtbot.waitUntil(lambda: (stage.shown(), stage.beside()) == ("old", "a"))


def test_without_another_film_a_sentence_says_so(qtbot: QtBot, loader: FilmLoader) -> None:
    stage = staged(qtbot, [finding("a")], loader)
    stage.presenter.show_study(study("a").study_id)
    stage.pane.does.compare.trigger()
    chooser = stage.pane.viewer.chooser
    assert "No other film" in chooser.sentence.text()
    assert not chooser.box.isVisible()
    assert not stage.pane.viewer.beside.isVisible()


def test_a_film_that_does_not_say_whose_it_is_is_compared_with_none(qtbot: QtBot, loader: FilmLoader) -> None:
    stage = staged(qtbot, [finding("broken", ""), finding("b", "")], loader)
    stage.presenter.show_study(study("broken").study_id)
    stage.pane.does.compare.trigger()
    assert "does not say whose" in stage.pane.viewer.chooser.sentence.text()


def test_a_previous_film_that_cannot_be_read_is_a_sentence(qtbot: QtBot, loader: FilmLoader) -> None:
    stage = staged(qtbot, [finding("a"), finding("broken")], loader)
    stage.presenter.show_study(study("a").study_id)
    stage.pane.does.compare.trigger()
    words = stage.pane.viewer.beside
    qtbot.waitUntil(lambda: "empty" in words.message)
    assert stage.shown() == "a"


def test_an_answer_that_comes_too_late_is_passed_over(qtbot: QtBot, loader: FilmLoader) -> None:
    archive = Archive()
    stage = staged(qtbot, [finding("a"), finding("b", "8")], loader, archive)
    stage.presenter.show_study(study("a").study_id)
    stage.pane.does.compare.trigger()
    assert archive.asked[-1] == (study("a").study_id, "7")
    stage.presenter.show_study(study("b").study_id)
    archive.found.emit(study("a").study_id, (PreviousFilm(study("c"), "2020-01-01"),))
    assert stage.presenter.comparison.study is None
    archive.found.emit(study("b").study_id, (PreviousFilm(study("c"), "2020-01-01"),))
    assert stage.presenter.comparison.study == study("c")


def test_when_comparing_ends_nothing_more_is_read_for_it(qtbot: QtBot, loader: FilmLoader) -> None:
    stage = staged(qtbot, [finding("a"), finding("old")], loader)
    stage.presenter.show_study(study("a").study_id)
    stage.pane.does.compare.trigger()
    qtbot.waitUntil(lambda: stage.beside() == "old")
    stage.pane.does.compare.trigger()
    assert stage.presenter.comparison.study is None
    assert stage.beside() == ""


def test_a_second_answer_adds_films_and_keeps_the_one_that_is_shown(qtbot: QtBot, loader: FilmLoader) -> None:
    archive = Archive()
    stage = staged(qtbot, [finding("a")], loader, archive)
    stage.presenter.show_study(study("a").study_id)
    stage.pane.does.compare.trigger()
    archive.found.emit(study("a").study_id, ())
    assert "No other film" in stage.pane.viewer.chooser.sentence.text()
    archive.found.emit(study("a").study_id, (PreviousFilm(study("b")),))
    archive.found.emit(study("a").study_id, (PreviousFilm(study("c")), PreviousFilm(study("b"))))
    assert stage.presenter.comparison.study == study("b")
    assert stage.pane.viewer.chooser.box.currentIndex() == 1


def test_another_map_stands_in_for_the_verdicts_own_until_another_film_is_looked_at(
    qtbot: QtBot, loader: FilmLoader
) -> None:
    stage = staged(qtbot, [finding("a"), finding("refused", verdict=False)], loader)
    stage.presenter.show_study(study("a").study_id)
    other = np.zeros((4, 4), np.float32)
    stage.presenter.show_map(other)
    assert stage.pane.viewer.canvas.heatmap is other
    qtbot.waitUntil(lambda: stage.shown() == "a")
    assert stage.pane.viewer.canvas.heatmap is other
    stage.presenter.show_map(None)
    assert stage.pane.viewer.canvas.heatmap is HEAT
    stage.presenter.show_map(other)
    stage.presenter.show_study(study("refused").study_id)
    assert stage.pane.viewer.canvas.heatmap is None


def test_a_film_to_be_read_first_is_not_explained_either(qtbot: QtBot, loader: FilmLoader) -> None:
    stage = staged(qtbot, [finding("a")], loader)
    row = stage.model.row_of(study("a").study_id)
    assert row
    row.is_blind = True
    stage.presenter.show_study(study("a").study_id)
    stage.presenter.show_map(HEAT)
    assert stage.pane.viewer.canvas.heatmap is None
