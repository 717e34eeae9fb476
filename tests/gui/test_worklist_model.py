"""The worklist without a view."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from pneumoscan.core.correction import Correction
from pneumoscan.core.finding import Assessment, Finding, Status
from pneumoscan.core.problem import Problem, ProblemCode
from pneumoscan.core.study import Study
from pneumoscan.core.verdict import Verdict
from pneumoscan.gui.worklist.cells import Column
from pneumoscan.gui.worklist.model import WorklistModel
from pneumoscan.gui.worklist.outcome import Outcome
from pneumoscan.gui.worklist.row import RowState
from tests.stand_in import MODEL

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
A, B, C, D = (Study.at(Path(f"/films/{name}.png")) for name in ("a", "B", "c", "d"))


def scored(study: Study, score: float) -> Finding:
    verdict = Verdict.PNEUMONIA if score >= 0.5 else Verdict.NORMAL
    assessment = Assessment(score, verdict, 0.5, np.zeros((2, 2), np.float32), MODEL)
    thumbnail = np.full((20, 30), 7, np.uint8)
    return Finding(study, Status.OK, assessment=assessment, thumbnail=thumbnail)


def failed(study: Study) -> Finding:
    return Finding(study, Status.ERROR, problem=Problem(ProblemCode.EMPTY))


@pytest.fixture
def model() -> WorklistModel:
    made = WorklistModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.append([A, B, C, D])
    return made


def names(model: WorklistModel) -> list[str]:
    return [model.index(row, Column.FILE).data() for row in range(model.rowCount())]


def test_a_study_is_listed_once(model: WorklistModel) -> None:
    new = Study.at(Path("/films/new.png"))
    assert model.append([B, new, new, A]) == [new]
    assert names(model) == ["a.png", "B.png", "c.png", "d.png", "new.png"]


def test_a_finding_fills_its_row(model: WorklistModel) -> None:
    model.set_finding(scored(C, 0.75))
    row = model.index_of(C.study_id).row()
    said = [model.index(row, column).data() for column in Column]
    assert said[:5] == [None, "c.png", "Screened", "PNEUMONIA", "0.750"]
    assert set(said[5:]) == {None}
    thumbnail = model.index(row, Column.FILM).data(Qt.ItemDataRole.DecorationRole)
    assert (thumbnail.width(), thumbnail.height(), thumbnail.pixelColor(29, 19).red()) == (30, 20, 7)


def test_a_failed_film_has_no_verdict_and_its_reason_as_tool_tip(model: WorklistModel) -> None:
    model.set_finding(failed(B))
    index = model.index_of(B.study_id, Column.STATUS)
    assert index.data() == "Failed"
    assert index.siblingAtColumn(Column.VERDICT).data() is None
    assert "The file is empty." in index.data(Qt.ItemDataRole.ToolTipRole)


def test_names_are_never_markup() -> None:
    study = Study.at(Path("/films/<img src=x>\u202egnp.exe"))
    model = WorklistModel()
    model.append([study])
    assert names(model) == ["<img src=x>\ufffdgnp.exe"]
    assert "&lt;img src=x&gt;" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_columns_sort_by_native_values(model: WorklistModel) -> None:
    for study, score in ((A, 0.5), (B, 0.0625), (D, 0.875)):
        model.set_finding(scored(study, score))
    model.sort(Column.SCORE, DESCENDING)
    assert names(model) == ["d.png", "a.png", "B.png", "c.png"]
    model.sort(Column.SCORE, ASCENDING)
    assert names(model) == ["B.png", "a.png", "d.png", "c.png"]  # what has no score comes last either way
    model.sort(Column.FILE, ASCENDING)
    assert names(model) == ["a.png", "B.png", "c.png", "d.png"]
    model.sort(Column.VERDICT, ASCENDING)
    assert names(model) == ["a.png", "d.png", "B.png", "c.png"]
    model.sort(-1, ASCENDING)
    assert names(model) == ["a.png", "B.png", "c.png", "d.png"]


def test_sorting_again_takes_in_what_came_since(model: WorklistModel) -> None:
    model.set_finding(scored(A, 0.25))
    model.sort(Column.SCORE, DESCENDING)
    model.set_finding(scored(D, 0.75))
    assert names(model)[0] == "a.png"
    model.sort_again()
    assert names(model)[:2] == ["d.png", "a.png"]


def test_sorting_moves_selections_along(model: WorklistModel) -> None:
    kept = QPersistentModelIndex(model.index_of(B.study_id, Column.FILE))
    model.sort(Column.FILE, DESCENDING)
    assert kept.row() == 2
    assert kept.data() == "B.png"


def test_what_was_taken_comes_back_to_its_place_with_its_result(model: WorklistModel) -> None:
    model.set_finding(scored(C, 0.75))
    removed = model.take([A.study_id, C.study_id, D.study_id])
    assert names(model) == ["B.png"]
    model.set_finding(scored(A, 0.5))  # it is in hand and answered while away
    model.put_back(removed)
    assert names(model) == ["a.png", "B.png", "c.png", "d.png"]
    assert model.index_of(C.study_id, Column.SCORE).data() == "0.750"
    assert model.count_of(Outcome.PNEUMONIA) == 1
    assert model.count_of(Outcome.WAITING) == 3


def test_what_was_added_anew_meanwhile_is_not_doubled(model: WorklistModel) -> None:
    removed = model.take([A.study_id, B.study_id])
    model.append([B])
    model.put_back(removed)
    assert names(model) == ["a.png", "c.png", "d.png", "B.png"]


def test_stages_and_counts(model: WorklistModel) -> None:
    model.set_stage([A, B], Outcome.NOT_SCREENED)
    model.set_stage([C], Outcome.SCREENING)
    assert [model.count_of(o) for o in (Outcome.NOT_SCREENED, Outcome.SCREENING, Outcome.WAITING)] == [2, 1, 1]
    assert model.index_of(A.study_id, Column.STATUS).data() == "Not screened"
    row = model.row_of(A.study_id)
    assert row
    problem = row.as_finding().problem
    assert problem
    assert problem.code is ProblemCode.NOT_SCREENED


def test_neighbours(model: WorklistModel) -> None:
    assert model.neighbours(B.study_id) == (C, A)
    assert model.neighbours(D.study_id) == (C,)


def test_what_came_of_a_film_before_it_was_corrected_is_not_entered(model: WorklistModel) -> None:
    turned = replace(A, correction=Correction(quarter_turns=1))
    before = model.exchange([RowState(turned)])
    assert [state.study for state in before] == [A]
    model.set_finding(scored(A, 0.75))
    model.set_stage([A], Outcome.SCREENING)
    assert model.count_of(Outcome.WAITING) == 4
    model.set_finding(scored(turned, 0.25))
    assert model.index_of(A.study_id, Column.SCORE).data() == "0.250"


def test_exchanging_twice_brings_back_what_was(model: WorklistModel) -> None:
    first = scored(A, 0.75)
    model.set_finding(first)
    kept = QPersistentModelIndex(model.index_of(A.study_id))
    absent = RowState(Study.at(Path("/films/absent.png")))
    before = model.exchange([RowState(replace(A, is_overruled=True)), absent])
    model.exchange(before)
    row = model.row_of(A.study_id)
    assert row
    assert (row.study, row.finding) == (A, first)
    assert kept.row() == 0
    assert [model.count_of(outcome) for outcome in (Outcome.PNEUMONIA, Outcome.WAITING)] == [1, 3]
