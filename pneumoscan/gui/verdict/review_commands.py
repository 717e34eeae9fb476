"""What a reader can say of a film, as commands."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pneumoscan.core.verdict import Verdict
from pneumoscan.gui.look.action import make_action

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ReviewCommands:
    """The actions that menu, context menu and panel share. Single letters: a reader makes hundreds of calls a day."""

    pneumonia: QAction
    normal: QAction
    unsure: QAction
    agree: QAction
    disagree: QAction
    take_back: QAction
    note: QAction
    blind: QAction

    def all(self) -> list[QAction]:
        """Each of them."""
        return [getattr(self, field.name) for field in fields(self)]

    def of_verdict(self, verdict: Verdict) -> QAction:
        """The one that calls a film so."""
        calls = {
            Verdict.PNEUMONIA: self.pneumonia,
            Verdict.NORMAL: self.normal,
            Verdict.UNCERTAIN: self.unsure,
        }
        return calls[verdict]


def make(window: QWidget) -> ReviewCommands:
    """Make the actions of `window`."""
    action = partial(make_action, window)
    return ReviewCommands(
        pneumonia=action(
            translate("Reading", "Call it &pneumonia"),
            translate("Reading", "Your finding: pneumonia. It outranks the model's verdict everywhere"),
            "P",
        ),
        normal=action(
            translate("Reading", "Call it &normal"),
            translate("Reading", "Your finding: no pneumonia. It outranks the model's verdict everywhere"),
            "N",
        ),
        unsure=action(
            translate("Reading", "&Unsure"),
            translate("Reading", "Your finding: it cannot be told from this film"),
            "U",
        ),
        agree=action(
            translate("Reading", "&Agree with the model"),
            translate("Reading", "Your finding is what the model says"),
            "A",
        ),
        disagree=action(
            translate("Reading", "&Disagree with the model"),
            translate("Reading", "Your finding is the opposite of what the model says"),
            "D",
        ),
        take_back=action(
            translate("Reading", "Ta&ke the finding back"),
            translate("Reading", "Take back your call; what was said before it stands again"),
        ),
        note=action(
            translate("Reading", "&Write a note"), translate("Reading", "Put the cursor into the film's note"), "T"
        ),
        blind=action(
            translate("Reading", "&Blind first read"),
            translate(
                "Reading",
                "Say what you see before the model's verdict is shown: whoever sees a wrong verdict first misses more",
            ),
            "Ctrl+B",
            is_switch=True,
        ),
    )
