"""What is looked at and how, shared by the views that are linked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from pneumoscan.core.correction import AS_IT_IS
from pneumoscan.gui.viewing.grey_window import GreyWindow, Preset
from pneumoscan.gui.viewing.heat_layer import HeatStyle
from pneumoscan.gui.viewing.viewport import WHOLE, Aim

if TYPE_CHECKING:
    from pneumoscan.core.correction import Correction
    from pneumoscan.gui.viewing.film import Film


_HEAT = HeatStyle()


class Tool(Enum):
    """What a drag with the left button does."""

    PAN = auto()
    WINDOW = auto()
    RULER = auto()


@dataclass(frozen=True, slots=True)
class Look:
    """How films are looked at.

    Attributes:
        aim: Which part, how large, and how turned.
        preset: The window that was chosen last.
        window: The window that was set by hand after that; None if none was.
        is_inverted: Whether black and white are exchanged.
        tool: What a drag with the left button does.
        heat: How heat is drawn.
        is_patient_shown: Whether the film's corners say whose it is.
    """

    aim: Aim = WHOLE
    preset: Preset = Preset.AS_STORED
    window: GreyWindow | None = None
    is_inverted: bool = False
    tool: Tool = Tool.PAN
    heat: HeatStyle = _HEAT
    is_patient_shown: bool = True

    @property
    def is_turned(self) -> bool:
        """Whether the display differs from what was screened."""
        return self.aim.turn != AS_IT_IS

    def window_for(self, film: Film) -> GreyWindow:
        """The window of a film: each of several has its own as long as it is found by a preset."""
        found = self.window or film.spread.window(self.preset)
        return replace(found, is_inverted=self.is_inverted)

    def turned(self, step: Correction) -> Look:
        """With the display turned or mirrored once more."""
        return replace(self, aim=replace(self.aim, turn=self.aim.turn.then(step)))

    def begun(self) -> Look:
        """For another film: as a whole, upright, and in the window that was chosen last."""
        tool = Tool.PAN if self.tool is Tool.RULER else self.tool
        return replace(self, aim=WHOLE, window=None, is_inverted=False, tool=tool)

    def reset(self) -> Look:
        """As the film is in its file, and as a whole."""
        return replace(self.begun(), preset=Preset.AS_STORED)


class ViewState(QObject):
    """Holds the look; tells when it has changed."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = Look()

    def set_look(self, look: Look) -> None:
        """Look at films so from now on."""
        if look != self.look:
            self.look = look
            self.changed.emit()

    def change(self, **changes: Any) -> None:
        """Change some attributes of the look."""
        self.set_look(replace(self.look, **changes))
