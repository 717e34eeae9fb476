"""List, panel and review desk together, with findings made by the test: no thread, no file."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pneumoscan.core.finding import Assessment, Finding, Status
from pneumoscan.core.problem import ProblemCode, problem
from pneumoscan.core.study import Study, StudyId
from pneumoscan.core.verdict import Verdict
from pneumoscan.gui import commands
from pneumoscan.gui.verdict import review_commands
from pneumoscan.gui.verdict.panel import VerdictPanel
from pneumoscan.gui.verdict.review_desk import ReviewDesk
from pneumoscan.gui.work.session import Session
from pneumoscan.gui.worklist.view import WorklistView
from pneumoscan.screening.memory import NoMemory
from tests.gui import support
from tests.stand_in import MODEL

if TYPE_CHECKING:
    from pneumoscan.core.remark import Remark
    from pneumoscan.gui.look.notice import Notice
    from pneumoscan.gui.settings import Settings
    from pneumoscan.gui.worklist.row import Row

SCORES = {Verdict.PNEUMONIA: 0.9, Verdict.UNCERTAIN: 0.5, Verdict.NORMAL: 0.1}
FIRST_CALL = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)


def found(name: str, verdict: Verdict | None, *remarks: Remark) -> Finding:
    """What came of a film; without a verdict it was refused."""
    study = Study.at(Path(name))
    if verdict is None:
        reason = problem(ProblemCode.NOT_A_CHEST_FILM)
        thumbnail = np.zeros((9, 9), np.uint8)
        return Finding(study, Status.REJECTED, None, reason, thumbnail=thumbnail, remarks=remarks)
    heatmap = np.zeros((8, 8), np.float32)
    assessment = Assessment(SCORES[verdict], verdict, 0.5, heatmap, MODEL, (0.4, 0.6))
    return Finding(study, Status.OK, assessment, thumbnail=np.zeros((9, 9), np.uint8), remarks=remarks)


class ReadingRoom(QWidget):
    """Each call comes a minute after the one before."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.session = Session(support.services(), NoMemory(), self)
        self.view = WorklistView(self.session.model)
        self.does = review_commands.make(self)
        self.addActions(self.does.all())
        self.panel = VerdictPanel(commands.make(self), self.does)
        self.desk = ReviewDesk(self.session, self.view, settings, self._tell_time)
        self.notices: list[Notice] = []
        self.desk.notified.connect(self.notices.append)
        self.desk.blind_switched.connect(self.session.model.set_blind)
        assert self.panel.reader
        self.box = self.panel.reader
        self.desk.connect_commands(self.does, self.box, self.session.undo_stack.undo)
        self.view.current_study_changed.connect(self._show_current)
        self.session.model.dataChanged.connect(self._show_current)
        row = QHBoxLayout(self)
        row.addWidget(self.view)
        row.addWidget(self.panel)
        self._calls = 0

    def fill(self, *verdicts: Verdict | None) -> list[Row]:
        """List films for which the model says this, the first of them chosen."""
        return self.enter(*(found(f"film{number}.png", verdict) for number, verdict in enumerate(verdicts)))

    def enter(self, *findings: Finding) -> list[Row]:
        model = self.session.model
        model.append([finding.study for finding in findings])
        for finding in findings:
            model.set_finding(finding)
        self.view.go_to(0)
        self._show_current()
        return [row for row in (model.row_of(finding.study.study_id) for finding in findings) if row]

    def look_at(self, row: Row) -> None:
        self.view.go_to(self.session.model.index_of(row.study.study_id).row())

    @Slot()
    def _show_current(self) -> None:
        row = self.session.model.row_of(self.view.current_study_id)
        if row is None:
            self.panel.show_nothing()
        else:
            self.panel.show_row(row)

    def _tell_time(self) -> datetime:
        self._calls += 1
        return FIRST_CALL + timedelta(minutes=self._calls - 1)

    def close_down(self) -> None:
        self.close()
        self.session.ask_to_end()
        self.session.wait()
        self.deleteLater()


def id_of(name: str) -> StudyId:
    return Study.at(Path(name)).study_id
