"""The commands of the viewer."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from pneumoscan.gui.look.action import make_action
from pneumoscan.gui.viewing import tool_icons
from pneumoscan.gui.viewing.tool_icons import Sign

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ViewCommands:
    """What can be done with the display of a film. None of it changes the film or its verdict."""

    zoom_in: QAction
    zoom_out: QAction
    fit: QAction
    actual_size: QAction
    presets: QAction
    drag_window: QAction
    invert: QAction
    turn: QAction
    turn_back: QAction
    mirror: QAction
    reset: QAction
    ruler: QAction
    side_by_side: QAction
    compare: QAction
    patient_text: QAction

    def all(self) -> list[QAction]:
        """Every command."""
        return [getattr(self, field.name) for field in fields(self)]

    def of_film(self) -> list[QAction]:
        """Those that need a film."""
        return [action for action in self.all() if action not in (self.side_by_side, self.compare, self.patient_text)]

    def menu(self) -> list[QAction | None]:
        """In the order of a menu; None stands for a line between."""
        return [
            self.zoom_in, self.zoom_out, self.fit, self.actual_size, None,
            self.presets, self.drag_window, self.invert, None,
            self.turn, self.turn_back, self.mirror, self.reset, None,
            self.ruler, self.side_by_side, self.compare, None, self.patient_text,
        ]  # fmt: skip

    def strip(self) -> list[QAction | None]:
        """In the order of the row of buttons, which has no room for all."""
        return [
            self.fit, self.actual_size, None, self.presets, self.drag_window, self.invert, None,
            self.turn, self.mirror, self.reset, None, self.ruler, self.side_by_side, self.compare,
        ]  # fmt: skip


def make(window: QWidget) -> ViewCommands:
    """The commands of a viewer, which do nothing yet."""
    made = ViewCommands(**_zooming(window), **_greys(window), **_turning(window), **_reading(window))
    made.zoom_in.setShortcuts([QKeySequence(key) for key in ("+", "=", "Ctrl++", "Ctrl+=")])
    made.zoom_out.setShortcuts([QKeySequence(key) for key in ("-", "Ctrl+-")])
    made.patient_text.setChecked(True)
    return made


def paint_icons(does: ViewCommands) -> None:
    """Draw the icons in the colours of the theme in force."""
    for sign in set(Sign) - {Sign.MORE}:
        getattr(does, sign.value).setIcon(tool_icons.icon(sign))


def _zooming(window: QWidget) -> dict[str, QAction]:
    return {
        "zoom_in": make_action(
            window, translate("ViewCommands", "Zoom &in"), translate("ViewCommands", "Make the film larger"), "+"
        ),
        "zoom_out": make_action(
            window, translate("ViewCommands", "Zoom &out"), translate("ViewCommands", "Make the film smaller"), "-"
        ),
        "fit": make_action(
            window, translate("ViewCommands", "&Fit"), translate("ViewCommands", "Show all of the film"), "F"
        ),
        "actual_size": make_action(
            window,
            translate("ViewCommands", "One to on&e"),
            translate("ViewCommands", "Show each pixel of the film as one of the screen"),
            "1",
        ),
    }


def _greys(window: QWidget) -> dict[str, QAction]:
    return {
        "presets": make_action(
            window,
            translate("ViewCommands", "&Window presets…"),
            translate("ViewCommands", "Choose brightness and contrast"),
            "W",
        ),
        "drag_window": make_action(
            window,
            translate("ViewCommands", "Set window by &dragging"),
            translate("ViewCommands", "Drag up and down for brightness, to the sides for contrast (or with the right "
                      "button at any time)"),
            "G",
            is_switch=True,
        ),
        "invert": make_action(
            window,
            translate("ViewCommands", "In&vert"),
            translate("ViewCommands", "Exchange black and white on the screen"),
            "I",
            is_switch=True,
        ),
    }  # fmt: skip


def _turning(window: QWidget) -> dict[str, QAction]:
    return {
        "turn": make_action(
            window,
            translate("ViewCommands", "&Turn right"),
            translate("ViewCommands", "Turn the display clockwise; what was screened stays as it is"),
            "R",
        ),
        "turn_back": make_action(
            window,
            translate("ViewCommands", "Turn &left"),
            translate("ViewCommands", "Turn the display anticlockwise; what was screened stays as it is"),
            "Shift+R",
        ),
        "mirror": make_action(
            window,
            translate("ViewCommands", "&Mirror"),
            translate("ViewCommands", "Exchange left and right on the screen; what was screened stays as it is"),
            "X",
        ),
        "reset": make_action(
            window,
            translate("ViewCommands", "&Reset the display"),
            translate("ViewCommands", "All of the film, upright, as bright as its file asks for"),
            "0",
        ),
    }


def _reading(window: QWidget) -> dict[str, QAction]:
    return {
        "ruler": make_action(
            window,
            translate("ViewCommands", "R&uler"),
            translate("ViewCommands", "Drag a line to measure; again, or Esc, removes it"),
            "L",
            is_switch=True,
        ),
        "side_by_side": make_action(
            window,
            translate("ViewCommands", "&Side by side"),
            translate("ViewCommands", "Show the film without heatmap beside the film with it"),
            "S",
            is_switch=True,
        ),
        "compare": make_action(
            window,
            translate("ViewCommands", "&Compare with previous film"),
            translate("ViewCommands", "Show a previous film of the same patient beside this one"),
            "B",
            is_switch=True,
        ),
        "patient_text": make_action(
            window,
            translate("ViewCommands", "&Patient text on the film"),
            translate("ViewCommands", "Show name, number and date in the corners of the film"),
            is_switch=True,
        ),
    }
