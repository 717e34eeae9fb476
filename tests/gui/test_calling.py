"""The operating point moves, and the verdicts with it; nothing is screened again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QUndoStack

from pneumoscan.core.finding import ModelIdentity
from pneumoscan.core.operating_point import OperatingPoint
from pneumoscan.core.study import Study
from pneumoscan.core.verdict import Verdict
from pneumoscan.gui.services import EngineInfo
from pneumoscan.gui.work.calling import Calling, MoveCommand
from pneumoscan.gui.worklist.model import WorklistModel
from pneumoscan.screening import Screening
from tests.gui import support
from tests.stand_in import MODEL, StandIn

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

INFO = EngineInfo("CPU", "", MODEL, 0.5, band=(0.4, 0.6))


@pytest.fixture
def model(tmp_path: Path, qapp: object) -> WorklistModel:
    model = WorklistModel()
    screening = Screening(StandIn())
    studies = [Study.at(support.write_film(tmp_path / f"{grey}.png", grey)) for grey in (60, 130, 200)]
    model.append(studies)
    for study in studies:
        model.set_finding(screening.screen(study))
    return model


def verdicts(model: WorklistModel) -> list[Verdict | None]:
    return [row.verdict for row in model.rows]


def test_the_models_own_point_and_band_call_the_list(model: WorklistModel) -> None:
    Calling(model).know_engine(INFO)
    assert verdicts(model) == [Verdict.NORMAL, Verdict.UNCERTAIN, Verdict.PNEUMONIA]


def test_a_moved_point_calls_the_list_anew_and_can_be_moved_back(model: WorklistModel, qtbot: QtBot) -> None:
    calling, stack = Calling(model), QUndoStack()
    calling.know_engine(INFO)
    with qtbot.waitSignal(calling.changed):
        stack.push(MoveCommand("moving", calling, MODEL, 0.1))
    assert verdicts(model) == [Verdict.PNEUMONIA] * 3
    stack.undo()
    assert verdicts(model) == [Verdict.NORMAL, Verdict.UNCERTAIN, Verdict.PNEUMONIA]
    stack.redo()
    assert calling.threshold == 0.1


def test_scores_stay_as_they_are(model: WorklistModel) -> None:
    scores = [row.finding and row.finding.assessment and row.finding.assessment.score for row in model.rows]
    calling = Calling(model)
    calling.know_engine(INFO)
    calling.set_threshold(MODEL, 0.9)
    assert [row.finding and row.finding.assessment and row.finding.assessment.score for row in model.rows] == scores


def test_what_is_called_at_the_point_in_force_is_left_alone(model: WorklistModel) -> None:
    calling = Calling(model)
    calling.know_engine(INFO)
    finding = model.rows[0].finding
    assert finding is not None
    assert calling.called(finding) is finding


def test_without_a_model_nothing_is_called(model: WorklistModel) -> None:
    calling, before = Calling(model), verdicts(model)
    calling.set_threshold(MODEL, 0.9)
    assert verdicts(model) == before
    assert calling.point is None


FAST = ModelIdentity("fast", "1" * 64)
FAST_INFO = EngineInfo("CPU", "", FAST, 0.3, band=(0.2, 0.35))


def give_to(model: WorklistModel, row: int, identity: ModelIdentity) -> None:
    """Let another model have scored the film in this row."""
    finding = model.rows[row].finding
    assert finding is not None
    assert finding.assessment is not None
    model.set_finding(replace(finding, assessment=replace(finding.assessment, model=identity)))


def thresholds(model: WorklistModel) -> list[float]:
    return [row.finding.assessment.threshold for row in model.rows if row.finding and row.finding.assessment]


def test_another_model_in_use_leaves_the_films_of_the_one_before_as_they_are(model: WorklistModel) -> None:
    calling = Calling(model)
    calling.know_engine(INFO)
    calling.set_threshold(MODEL, 0.7)
    before = verdicts(model)
    calling.know_engine(FAST_INFO)
    assert verdicts(model) == before
    assert thresholds(model) == [0.7, 0.7, 0.7]
    assert calling.is_own
    assert calling.point == calling.own


def test_moving_the_point_calls_films_of_the_model_in_use_only(model: WorklistModel) -> None:
    calling = Calling(model)
    calling.know_engine(INFO)
    give_to(model, 2, FAST)
    calling.know_engine(FAST_INFO)
    calling.set_threshold(FAST, 0.9)
    assert thresholds(model) == [0.5, 0.5, 0.9]
    assert verdicts(model) == [Verdict.NORMAL, Verdict.UNCERTAIN, Verdict.NORMAL]


def test_undoing_moves_the_point_of_its_model_though_another_is_in_use(model: WorklistModel) -> None:
    calling, stack = Calling(model), QUndoStack()
    calling.know_engine(INFO)
    stack.push(MoveCommand("moving", calling, MODEL, 0.1))
    calling.know_engine(FAST_INFO)
    stack.undo()
    assert thresholds(model) == [0.5, 0.5, 0.5]
    assert calling.point == OperatingPoint(0.3, (0.2, 0.35))


def test_a_point_that_was_remembered_for_one_model_is_not_that_of_another(model: WorklistModel) -> None:
    calling = Calling(model)
    calling.thresholds = {MODEL: 0.9}
    calling.know_engine(FAST_INFO)
    assert calling.is_own
    calling.know_engine(INFO)
    assert calling.threshold == 0.9
    assert thresholds(model) == [0.9, 0.9, 0.9]
    assert verdicts(model)[2] is Verdict.NORMAL


def test_the_history_keeps_what_the_models_own_point_said_of_each_film(model: WorklistModel) -> None:
    calling = Calling(model)
    calling.know_engine(INFO)
    calling.set_threshold(MODEL, 0.9)
    calling.know_engine(FAST_INFO)
    finding = model.rows[2].finding
    assert finding is not None
    kept = calling.called_by_own(finding).assessment
    assert kept is not None
    assert (kept.threshold, kept.verdict) == (0.5, Verdict.PNEUMONIA)


def test_while_another_model_is_loaded_none_is_in_use_and_verdicts_stay(model: WorklistModel) -> None:
    calling = Calling(model)
    calling.know_engine(INFO)
    before = verdicts(model)
    calling.forget_engine()
    assert calling.point is None
    assert calling.own is None
    assert verdicts(model) == before
