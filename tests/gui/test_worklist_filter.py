"""Which rows are shown, which come first, and what is counted; without a view."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from pneumoscan.core.finding import Assessment, Finding, Status
from pneumoscan.core.problem import ProblemCode, problem
from pneumoscan.core.radiograph import Patient
from pneumoscan.core.remark import RemarkCode, remark
from pneumoscan.core.review import Review
from pneumoscan.core.study import Study
from pneumoscan.core.verdict import Verdict
from pneumoscan.gui.worklist.cells import Column
from pneumoscan.gui.worklist.filtering import EVERYTHING, WorklistFilter
from pneumoscan.gui.worklist.model import WorklistModel
from pneumoscan.gui.worklist.outcome import Outcome
from pneumoscan.gui.worklist.reading import Reading, needs_review, reading_of, triage_key
from pneumoscan.gui.worklist.row import Row
from tests.stand_in import MODEL

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PNEUMONIA, NORMAL, UNCERTAIN = Verdict.PNEUMONIA, Verdict.NORMAL, Verdict.UNCERTAIN
WARNING = remark(RemarkCode.LOW_CONTRAST)
SUSPECT = WorklistFilter(outcomes=frozenset({Outcome.PNEUMONIA}))


def study(name: str) -> Study:
    return Study.at(Path(f"/films/{name}"))


def finding(name: str, score: float = 0.25, patient: Patient | None = None, *, warned: bool = False) -> Finding:
    verdict = PNEUMONIA if score > 0.6 else UNCERTAIN if score > 0.5 else NORMAL
    assessment = Assessment(score, verdict, 0.6, np.zeros((2, 2), np.float32), MODEL)
    remarks = (WARNING,) if warned else ()
    return Finding(study(name), Status.OK, assessment, patient=patient or Patient(), remarks=remarks)


def row(name: str = "film.png", score: float = 0.25, review: Review | None = None, *, warned: bool = False) -> Row:
    return Row(study(name), 0, finding(name, score, warned=warned), review=review or Review())


def filled(count: int) -> WorklistModel:
    """Films whose scores rise from 0 to nearly 1."""
    model = WorklistModel()
    if count <= 20:  # it asks every row at every change
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.append(study(f"{number:03}.png") for number in range(count))
    for number in range(count):
        model.set_finding(finding(f"{number:03}.png", number / count))
    return model


def names(model: WorklistModel) -> list[str]:
    return [model.index(place, Column.FILE).data().removesuffix(".png") for place in range(model.rowCount())]


def call(model: WorklistModel, name: str, review: Review) -> None:
    found = model.row_of(study(name).study_id)
    assert found
    model.update([replace(found.state, review=review)])


# What passes


@pytest.mark.parametrize(
    ("text", "passes"),
    [("", True), ("film", True), ("FILM png", True), ("jose", True), ("JOSÉ 77", True), ("note blurred", False)],
)
def test_all_words_must_stand_in_name_patient_or_note(text: str, passes: bool) -> None:
    known = Row(study("Film.png"), 0, finding("Film.png", patient=Patient(name="José", patient_id="A-77")))
    assert WorklistFilter(text).accepts(known) is passes


def test_a_note_is_found() -> None:
    assert WorklistFilter("blurred").accepts(row(review=Review(note="Too BLURRED to say")))


def test_the_vowels_of_hindi_are_letters() -> None:
    named = Row(study("a.png"), 0, finding("a.png", patient=Patient(name="गीता")))
    assert WorklistFilter("गीता").accepts(named)
    assert not WorklistFilter("गता").accepts(named)


def test_scores_are_between_both_ends() -> None:
    between = WorklistFilter(scores=(0.25, 0.5))
    assert [between.accepts(row(score=score)) for score in (0.24, 0.25, 0.5, 0.51)] == [False, True, True, False]
    assert not between.accepts(Row(study("waiting.png"), 0))


def test_of_a_masked_row_nothing_counts_that_the_model_said() -> None:
    masked = row(score=0.875, warned=True)
    masked.is_blind = True
    model_said = (WorklistFilter(scores=(0.5, 1.0)), WorklistFilter(is_warned=True), SUSPECT)
    assert not any(each.accepts(masked) for each in model_said)
    assert WorklistFilter(outcomes=frozenset({Outcome.TO_READ})).accepts(masked)


def test_reviewed_warned_and_second_look() -> None:
    agreed, doubted = row(review=Review(call=NORMAL)), row(review=Review(blind=PNEUMONIA))
    assert [WorklistFilter(is_unread=True).accepts(each) for each in (row(), agreed)] == [True, False]
    assert [WorklistFilter(needs_second_look=True).accepts(each) for each in (agreed, doubted)] == [False, True]
    assert [WorklistFilter(is_warned=True).accepts(each) for each in (row(), row(warned=True))] == [False, True]


# The model under a filter


def test_hidden_rows_stay_known() -> None:
    model = filled(10)
    model.set_filter(SUSPECT)
    assert names(model) == ["007", "008", "009"]
    assert (model.total, len(model.rows), len(model.shown_rows)) == (10, 10, 3)
    assert model.count_of(Outcome.NORMAL) == 6
    hidden = study("001.png").study_id
    assert model.row_of(hidden)
    assert not model.index_of(hidden).isValid()
    assert model.neighbours(hidden) == ()
    model.set_filter(EVERYTHING)
    assert names(model) == [f"{number:03}" for number in range(10)]


def test_findings_enter_and_leave_what_is_shown(qtbot: QtBot) -> None:
    model = filled(10)
    model.set_filter(SUSPECT)
    model.set_finding(finding("001.png", 0.875))
    model.set_finding(finding("008.png", 0.125))
    qtbot.waitUntil(lambda: names(model) == ["001", "007", "009"])


def test_new_films_are_hidden_until_they_fit() -> None:
    model = filled(3)
    model.set_filter(SUSPECT)
    assert model.append([study("new.png")])
    assert "new" not in names(model)
    model.set_finding(finding("new.png", 0.875))
    model.refresh()
    assert "new" in names(model)


def test_the_row_that_is_looked_at_stays_until_one_looks_elsewhere() -> None:
    model = filled(4)
    model.set_filter(WorklistFilter(is_unread=True))
    model.keep(study("001.png").study_id)
    call(model, "001.png", Review(call=NORMAL))
    model.refresh()
    assert "001" in names(model)
    model.keep(study("002.png").study_id)
    model.refresh()
    assert names(model) == ["000", "002", "003"]


def test_many_scattered_rows_come_and_go_at_once() -> None:
    model = filled(400)
    for number in range(0, 400, 2):
        call(model, f"{number:03}.png", Review(call=NORMAL))
    model.set_filter(WorklistFilter(is_unread=True))
    assert names(model) == [f"{number:03}" for number in range(1, 400, 2)]
    removed = model.take([study(f"{number:03}.png").study_id for number in range(0, 400, 3)])
    model.put_back(removed)
    assert names(model) == [f"{number:03}" for number in range(1, 400, 2)]
    model.set_filter(EVERYTHING)
    assert names(model) == [f"{number:03}" for number in range(400)]


def test_typing_on_finds_the_same_as_typing_at_once() -> None:
    model, at_once = filled(120), filled(120)
    for text in ("1", "11", "11x", "11"):
        model.set_filter(WorklistFilter(text))
    at_once.set_filter(WorklistFilter("11"))
    assert names(model) == names(at_once) == ["011", *(f"11{digit}" for digit in range(10))]


def test_sorting_leaves_hidden_rows_hidden() -> None:
    model = filled(10)
    model.set_filter(SUSPECT)
    model.sort(Column.SCORE, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["009", "008", "007"]
    assert model.rows[0].study == study("009.png")


# Counts, blind reading


def test_the_counts_follow_every_change() -> None:
    model = filled(10)
    call(model, "009.png", Review(call=NORMAL))
    removed = model.take([study("008.png").study_id])
    counts = [model.count_of(each) for each in (Outcome.PNEUMONIA, Outcome.UNCERTAIN, Outcome.NORMAL)]
    assert counts == [1, 1, 7]
    model.put_back(removed)
    assert model.count_of(Outcome.PNEUMONIA) == 2
    assert model.tally.where(lambda kind: kind.reading is Reading.DISAGREES) == 1


def test_blind_reading_hides_what_the_model_said_of_films_not_read() -> None:
    model = filled(3)
    model.set_finding(finding("002.png", 0.875, warned=True))
    call(model, "000.png", Review(call=NORMAL))
    model.set_blind(True)
    model.append([study("new.png")])
    model.set_finding(finding("new.png", 0.75))
    assert model.count_of(Outcome.TO_READ) == 3
    place = model.index_of(study("002.png").study_id).row()
    said = [model.index(place, each).data() for each in (Column.VERDICT, Column.SCORE, Column.WARNINGS)]
    assert said == [None, None, None]
    cells = [model.index(place, each) for each in Column]
    heard = " ".join(str(cell.data(role)) for cell in cells for role in (Qt.ItemDataRole.ToolTipRole, 11))
    assert "PNEUMONIA" not in heard
    assert "contrast" not in heard
    model.set_blind(False)
    assert model.count_of(Outcome.TO_READ) == 0
    assert model.count_of(Outcome.PNEUMONIA) == 2


# Readers and triage


@pytest.mark.parametrize(
    ("review", "reading"),
    [
        (Review(), Reading.NOT_READ),
        (Review(call=NORMAL), Reading.AGREES),
        (Review(call=PNEUMONIA), Reading.DISAGREES),
        (Review(call=UNCERTAIN), Reading.UNSURE),
        (Review(blind=PNEUMONIA), Reading.SECOND_LOOK),
        (Review(blind=PNEUMONIA, call=NORMAL), Reading.AGREES),
        (Review(note="only a note"), Reading.NOT_READ),
    ],
)
def test_a_call_is_set_against_the_model(review: Review, reading: Reading) -> None:
    assert reading_of(row(score=0.25, review=review)) is reading


def test_a_call_without_a_verdict_of_the_model_is_a_reading() -> None:
    refused = Finding(study("a.png"), Status.REJECTED, problem=problem(ProblemCode.NOT_A_CHEST_FILM))
    assert reading_of(Row(study("a.png"), 0, refused, review=Review(call=NORMAL))) is Reading.READ


def test_triage_puts_first_what_a_reader_should_look_at_first() -> None:
    refused = Finding(study("refused.png"), Status.REJECTED, problem=problem(ProblemCode.NOT_A_CHEST_FILM))
    wanted = [
        row("second look", 0.25, Review(blind=PNEUMONIA)),
        row("high", 0.96),
        row("low", 0.75),
        row("uncertain", 0.55),
        row("warned", 0.25, warned=True),
        Row(study("refused.png"), 0, refused),
        row("normal", 0.25),
        row("reviewed", 0.99, Review(call=PNEUMONIA)),
    ]
    keys = [triage_key(each) for each in wanted]
    assert keys == sorted(set(keys))
    assert [needs_review(each) for each in wanted] == [True] * 6 + [False] * 2


def test_the_order_does_not_tell_what_is_masked() -> None:
    masked = [row(score=score) for score in (0.25, 0.55, 0.99)]
    for each in masked:
        each.is_blind = True
    assert len({triage_key(each) for each in masked}) == 1


def test_dates_sort_as_dates_and_films_without_one_come_last() -> None:
    model = WorklistModel()
    dates = {"old": "19991231", "none": "", "new": "2021.02.03", "no day": "20210230"}
    model.append(study(name) for name in dates)
    for name, day in dates.items():
        model.set_finding(finding(name, patient=Patient(study_date=day)))
    shown = {name: model.index_of(study(name).study_id, Column.DATE).data() for name in dates}
    assert shown == {"old": "1999-12-31", "none": None, "new": "2021-02-03", "no day": None}
    model.sort(Column.DATE, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["new", "old", "none", "no day"]
    model.sort(Column.DATE, Qt.SortOrder.AscendingOrder)
    assert names(model) == ["old", "new", "none", "no day"]
