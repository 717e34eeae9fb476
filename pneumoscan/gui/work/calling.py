"""Where scores turn into verdicts in one window, and the list's verdicts when that changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand

from pneumoscan.core.operating_point import OperatingPoint, recalled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pneumoscan.core.finding import Finding
    from pneumoscan.gui.services import EngineInfo
    from pneumoscan.gui.worklist.model import WorklistModel
    from pneumoscan.gui.worklist.row import RowState

_PART = 2000  # rows that are called anew at a time, between which the window lives on


class Calling(QObject):
    """Holds the operating point, and calls the films of the list anew when it moves; no film is screened again.

    The history keeps what the model's own point said.
    """

    changed = Signal()

    def __init__(self, model: WorklistModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._own: OperatingPoint | None = None
        self.threshold: float | None = None

    @property
    def own(self) -> OperatingPoint | None:
        """The model's own point; None as long as no model is loaded."""
        return self._own

    @property
    def point(self) -> OperatingPoint | None:
        """The point in force; None as long as no model is loaded."""
        return self._own if self._own is None or self.threshold is None else self._own.moved_to(self.threshold)

    @property
    def is_own(self) -> bool:
        """Whether the model's own point is in force."""
        return self.threshold is None

    def know_engine(self, info: EngineInfo) -> None:
        """Take the model's own point."""
        self._own = OperatingPoint(info.threshold, info.band)
        self._call_all()

    def set_threshold(self, threshold: float | None) -> float | None:
        """Move the point to `threshold`, 0 to 1, or back to the model's own where None; returns the one before."""
        before, self.threshold = self.threshold, threshold
        if before != threshold:
            self._call_all()
        return before

    def called(self, finding: Finding) -> Finding:
        """A finding with the verdict at the point in force."""
        return _called_at(self.point, finding)

    def called_by_own(self, finding: Finding) -> Finding:
        """A finding with the verdict at the model's own point, as the history keeps it."""
        return _called_at(self._own, finding)

    def states_called(self, states: Sequence[RowState]) -> list[RowState]:
        """States with the verdicts at the point in force."""
        return [replace(state, finding=self.called(state.finding)) if state.finding else state for state in states]

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
    """Moves the operating point; undoing moves it back."""

    def __init__(self, label: str, calling: Calling, threshold: float | None) -> None:
        super().__init__(label)
        self._calling = calling
        self._threshold = threshold

    def redo(self) -> None:
        self._threshold = self._calling.set_threshold(self._threshold)

    def undo(self) -> None:
        self.redo()  # the one before is what is set now


def _called_at(point: OperatingPoint | None, finding: Finding) -> Finding:
    if point is None or finding.assessment is None:
        return finding
    assessment = finding.assessment
    if (assessment.threshold, assessment.band) == (point.threshold, point.band):
        return finding
    return replace(finding, assessment=recalled(assessment, point))
