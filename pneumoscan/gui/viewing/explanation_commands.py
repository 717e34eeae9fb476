"""What can be asked of the slower explanations, and what each of them says."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pneumoscan.core.explanation import ExplanationMethod
from pneumoscan.gui.look.action import make_action

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ExplanationCommands:
    """An action for each method, and the ways back."""

    grad_cam_plus_plus: QAction
    smooth_grad: QAction
    score_cam: QAction
    back: QAction
    cancel: QAction

    def all(self) -> list[QAction]:
        """Each of them."""
        return [getattr(self, name.name) for name in fields(self)]

    def methods(self) -> dict[ExplanationMethod, QAction]:
        """Those that ask for a map."""
        return {
            ExplanationMethod.GRAD_CAM_PLUS_PLUS: self.grad_cam_plus_plus,
            ExplanationMethod.SMOOTH_GRAD: self.smooth_grad,
            ExplanationMethod.SCORE_CAM: self.score_cam,
        }


def make(window: QWidget) -> ExplanationCommands:
    """Make the actions of `window`."""
    return ExplanationCommands(
        grad_cam_plus_plus=make_action(
            window,
            translate("ExplanationCommands", "Grad-CAM&++ (a few seconds)"),
            meaning(ExplanationMethod.GRAD_CAM_PLUS_PLUS),
        ),
        smooth_grad=make_action(
            window,
            translate("ExplanationCommands", "S&moothGrad (about ten seconds)"),
            meaning(ExplanationMethod.SMOOTH_GRAD),
        ),
        score_cam=make_action(
            window,
            translate("ExplanationCommands", "&Score-CAM (up to a minute)"),
            meaning(ExplanationMethod.SCORE_CAM),
        ),
        back=make_action(
            window,
            translate("ExplanationCommands", "&Back to Grad-CAM"),
            translate("ExplanationCommands", "Show the heatmap that belongs to the verdict again"),
        ),
        cancel=make_action(
            window,
            translate("ExplanationCommands", "&Cancel the explanation"),
            translate("ExplanationCommands", "Give up the map that is being made; Grad-CAM stays"),
        ),
    )


def meaning(method: ExplanationMethod) -> str:
    """What a map of this method shows, in a sentence."""
    return {
        ExplanationMethod.GRAD_CAM_PLUS_PLUS: translate(
            "ExplanationCommands",
            "Where the film weighs for pneumonia; shows several separate places better than Grad-CAM",
        ),
        ExplanationMethod.SMOOTH_GRAD: translate(
            "ExplanationCommands", "Which points of the film would change the score most, upwards or downwards"
        ),
        ExplanationMethod.SCORE_CAM: translate(
            "ExplanationCommands", "Where the score stays high when only that part of the film is shown to the network"
        ),
    }[method]


def caution() -> str:
    """What must be known of each of these maps."""
    return translate(
        "ExplanationCommands",
        "Scaled to its own strongest place: it glows on a normal film as on any. The verdict does not rest on it.",
    )
