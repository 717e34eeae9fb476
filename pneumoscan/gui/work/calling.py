"""Where scores turn into verdicts in one window, and the list's verdicts when that changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand

from pneumoscan.core.operating_point import OperatingPoint, recalled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pneumoscan.core.finding import Finding, ModelIdentity
    from pneumoscan.gui.services import EngineInfo
    from pneumoscan.gui.worklist.model import WorklistModel
    from pneumoscan.gui.worklist.row import RowState

_PART = 2000  # rows that are called anew at a time, between which the window lives on


class Calling(QObject):
    """Holds the operating points, and calls the films of the list anew when one moves; no film is screened again.

    Each model has its own, since the same score of two models means two things: the list may hold films of several,
    and moving the point of one leaves the films of the others as they are. The history keeps what a model's own point
    said.

    Attributes:
        thresholds: Where the points of models were moved to, from 0 to 1; of a model that is not here, its own holds.
    """

    changed = Signal()

    def __init__(self, model: WorklistModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._own: dict[ModelIdentity, OperatingPoint] = {}  # of the models that were loaded
        self.in_use: ModelIdentity | None = None
        self.thresholds: dict[ModelIdentity, float] = {}

    @property
    def own(self) -> OperatingPoint | None:
        """The own point of the model in use; None as long as none is loaded."""
        return self._own[self.in_use] if self.in_use else None

    @property
    def point(self) -> OperatingPoint | None:
        """The point in force of the model in use; None as long as none is loaded."""
        return self._point_of(self.in_use) if self.in_use else None

    @property
    def threshold(self) -> float | None:
        """Where the point of the model in use was moved to; None where its own holds."""
        return self.thresholds.get(self.in_use) if self.in_use else None

    @property
    def is_own(self) -> bool:
        """Whether the model's own point is in force."""
        return self.threshold is None

    def know_engine(self, info: EngineInfo) -> None:
        """Take the own point of a model, which is in use from now on."""
        self.in_use = info.model
        self._own[info.model] = OperatingPoint(info.threshold, info.band)
        self._call_all()

    def forget_engine(self) -> None:
        """No model is in use; films keep their verdicts."""
        if self.in_use is not None:
            self.in_use = None
            self.changed.emit()

    def set_threshold(self, model: ModelIdentity, threshold: float | None) -> float | None:
        """Move the point of a model to `threshold`, 0 to 1, or back to its own where None; returns the one before."""
        before = self.thresholds.pop(model, None)
        if threshold is not None:
            self.thresholds[model] = threshold
        if before != threshold:
            self._call_all()
        return before

    def called(self, finding: Finding) -> Finding:
        """A finding with the verdict at its model's point in force."""
        return _called_at(self._point_of, finding)

    def called_by_own(self, finding: Finding) -> Finding:
        """A finding with the verdict at its model's own point, as the history keeps it."""
        return _called_at(self._own.get, finding)

    def states_called(self, states: Sequence[RowState]) -> list[RowState]:
        """States with the verdicts at the point in force."""
        return [replace(state, finding=self.called(state.finding)) if state.finding else state for state in states]

    def _point_of(self, model: ModelIdentity) -> OperatingPoint | None:
        """The point in force of a model; None of one that was not loaded yet, whose own point nobody knows."""
        own, threshold = self._own.get(model), self.thresholds.get(model)
        return own if own is None or threshold is None else own.moved_to(threshold)

    def _call_all(self) -> None:
        self.changed.emit()
        self._waiting = [row.study.study_id for row in self._model.rows if row.finding and row.finding.assessment]
        self._call_part()

    def _call_part(self) -> None:
        part, self._waiting = self._waiting[:_PART], self._waiting[_PART:]
        rows = filter(None, map(self._model.row_of, part))
        before = [row.state for row in rows]
        after = self.states_called(before)
        self._model.exchange([new for old, new in zip(before, after, strict=True) if new.finding is not old.finding])
        if self._waiting:
            QTimer.singleShot(0, self, self._call_part)


class MoveCommand(QUndoCommand):
    """Moves the operating point of a model, be it in use by then or not; undoing moves it back."""

    def __init__(self, label: str, calling: Calling, model: ModelIdentity, threshold: float | None) -> None:
        super().__init__(label)
        self._calling = calling
        self._model, self._threshold = model, threshold

    def redo(self) -> None:
        self._threshold = self._calling.set_threshold(self._model, self._threshold)

    def undo(self) -> None:
        self.redo()  # the one before is what is set now


def _called_at(point_of: Callable[[ModelIdentity], OperatingPoint | None], finding: Finding) -> Finding:
    assessment = finding.assessment
    point = point_of(assessment.model) if assessment else None
    if assessment is None or point is None:
        return finding
    if (assessment.threshold, assessment.band) == (point.threshold, point.band):
        return finding
    return replace(finding, assessment=recalled(assessment, point))
