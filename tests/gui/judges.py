"""Stand-ins for the network that also judge whether a film is one, by rules that a test can see through."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog

from pneumoscan.core.correction import Correction
from pneumoscan.core.problem import ProblemCode, problem
from pneumoscan.core.remark import RemarkCode, remark
from tests.stand_in import StandIn

if TYPE_CHECKING:
    from typing import TypeVar

    from pytestqt.qtbot import QtBot

    from pneumoscan.core.finding import Examination
    from pneumoscan.core.problem import Problem
    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.core.remark import Remark

    DialogT = TypeVar("DialogT", bound=QDialog)

UPRIGHT = Correction(quarter_turns=1)
NEGATIVE = Correction(inverted=True)
ADULT = remark(RemarkCode.ADULT_BY_LOOK)


class Fixed(StandIn):
    """Says the same of every film."""

    def __init__(
        self,
        objections: tuple[Problem, ...] = (),
        remarks: tuple[Remark, ...] = (),
        suggestion: Correction | None = None,
    ) -> None:
        super().__init__()
        self._says = {"objections": objections, "remarks": remarks, "suggestion": suggestion}

    def assess(self, radiograph: Radiograph) -> Examination:
        return replace(super().assess(radiograph), **self._says)  # type: ignore[arg-type]


class LikesLandscape(StandIn):
    """Takes a film that is higher than wide for one that lies on its side."""

    def assess(self, radiograph: Radiograph) -> Examination:
        examination = super().assess(radiograph)
        rows, columns = radiograph.pixels.shape
        if columns >= rows:
            return examination
        lies = problem(ProblemCode.TURNED, degrees=90)
        return replace(examination, objections=(lies,), suggestion=UPRIGHT)


def dialog_of(qtbot: QtBot, kind: type[DialogT]) -> DialogT:
    """The dialog that was opened last, once it is there."""

    def found() -> list[DialogT]:
        widgets = QApplication.topLevelWidgets()
        return [widget for widget in widgets if isinstance(widget, kind) and widget.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[-1]
