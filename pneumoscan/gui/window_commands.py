"""The commands of one window, by the part that they belong to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pneumoscan.gui import commands
from pneumoscan.gui.verdict import review_commands
from pneumoscan.gui.viewing import explanation_commands
from pneumoscan.gui.worklist.list_commands import ListCommands, make_list_commands

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from pneumoscan.gui.commands import Commands
    from pneumoscan.gui.verdict.review_commands import ReviewCommands
    from pneumoscan.gui.viewing.explanation_commands import ExplanationCommands


@dataclass(frozen=True, slots=True)
class WindowCommands:
    """What several parts of the window share. The commands of one part alone are with it."""

    common: Commands
    list: ListCommands
    reviews: ReviewCommands
    explanations: ExplanationCommands

    @classmethod
    def make(cls, window: QMainWindow) -> WindowCommands:
        """Make the actions of `window`."""
        return cls(
            commands.make(window),
            make_list_commands(window),
            review_commands.make(window),
            explanation_commands.make(window),
        )
