"""The operating point moves, and the verdicts with it; nothing is screened again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QUndoStack

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
        stack.push(MoveCommand("moving", calling, 0.1))
    assert verdicts(model) == [Verdict.PNEUMONIA] * 3
    stack.undo()
    assert verdicts(model) == [Verdict.NORMAL, Verdict.UNCERTAIN, Verdict.PNEUMONIA]
    stack.redo()
    assert calling.threshold == 0.1


def test_scores_stay_as_they_are(model: WorklistModel) -> None:
    scores = [row.finding and row.finding.assessment and row.finding.assessment.score for row in model.rows]
    calling = Calling(model)
    calling.know_engine(INFO)
    calling.set_threshold(0.9)
    assert [row.finding and row.finding.assessment and row.finding.assessment.score for row in model.rows] == scores


def test_what_is_called_at_the_point_in_force_is_left_alone(model: WorklistModel) -> None:
    calling = Calling(model)
    calling.know_engine(INFO)
    finding = model.rows[0].finding
    assert finding is not None
    assert calling.called(finding) is finding


def test_without_a_model_nothing_is_called(model: WorklistModel) -> None:
    calling, before = Calling(model), verdicts(model)
    calling.set_threshold(0.9)
    assert verdicts(model) == before
    assert calling.point is None
