"""Lets the commands of the viewer do their work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from pneumoscan.core.correction import Correction
from pneumoscan.gui.look.action import offer
from pneumoscan.gui.viewing.view_state import Tool
from pneumoscan.gui.viewing.viewer import Mode, Viewer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from pneumoscan.gui.viewing.view_commands import ViewCommands

_STEP = 1.25  # how much larger one press of a key makes the film
_TURN, _TURN_BACK, _MIRROR = Correction(quarter_turns=1), Correction(quarter_turns=3), Correction(mirrored=True)


class ViewDesk(QObject):
    """Keeps commands and viewer in step: a switch is on if what it stands for is."""

    def __init__(self, viewer: Viewer, does: ViewCommands) -> None:
        super().__init__(viewer)
        self._viewer, self._state, self._does = viewer, viewer.state, does
        for action, do in self._deeds():
            action.triggered.connect(do)
        viewer.state.changed.connect(self._follow)
        viewer.mode_changed.connect(self._follow)
        viewer.heat_offered.connect(self._offer)
        self._offer()
        self._follow()

    def _deeds(self) -> tuple[tuple[QAction, Callable[..., None]], ...]:
        does = self._does
        return (
            (does.zoom_in, self._zoom_in), (does.zoom_out, self._zoom_out), (does.fit, self._fit),
            (does.actual_size, self._show_actual_size), (does.drag_window, self._set_window_tool),
            (does.invert, self._invert), (does.turn, self._turn), (does.turn_back, self._turn_back),
            (does.mirror, self._mirror), (does.reset, self._reset), (does.ruler, self._set_ruler_tool),
            (does.side_by_side, self._show_side_by_side), (does.compare, self._compare),
            (does.patient_text, self._show_patient_text),
        )  # fmt: skip

    @Slot()
    def _zoom_in(self) -> None:
        self._viewer.zoom(_STEP)

    @Slot()
    def _zoom_out(self) -> None:
        self._viewer.zoom(1 / _STEP)

    @Slot()
    def _fit(self) -> None:
        self._viewer.canvas.fit()

    @Slot()
    def _show_actual_size(self) -> None:
        self._viewer.canvas.show_actual_size()

    @Slot(bool)
    def _set_window_tool(self, is_on: bool) -> None:
        self._state.change(tool=Tool.WINDOW if is_on else Tool.PAN)

    @Slot(bool)
    def _set_ruler_tool(self, is_on: bool) -> None:
        self._state.change(tool=Tool.RULER if is_on else Tool.PAN)
        if is_on:
            self._viewer.begin_ruler()

    @Slot(bool)
    def _invert(self, is_on: bool) -> None:
        self._state.change(is_inverted=is_on)

    @Slot()
    def _turn(self) -> None:
        self._state.set_look(self._state.look.turned(_TURN))

    @Slot()
    def _turn_back(self) -> None:
        self._state.set_look(self._state.look.turned(_TURN_BACK))

    @Slot()
    def _mirror(self) -> None:
        self._state.set_look(self._state.look.turned(_MIRROR))

    @Slot()
    def _reset(self) -> None:
        self._state.set_look(self._state.look.reset())

    @Slot(bool)
    def _show_side_by_side(self, is_on: bool) -> None:
        self._viewer.set_mode(Mode.WITHOUT_HEAT if is_on else Mode.ALONE)

    @Slot(bool)
    def _compare(self, is_on: bool) -> None:
        self._viewer.set_mode(Mode.PREVIOUS if is_on else Mode.ALONE)

    @Slot(bool)
    def _show_patient_text(self, is_on: bool) -> None:
        self._state.change(is_patient_shown=is_on)

    @Slot()
    def _follow(self) -> None:
        look, mode, does = self._state.look, self._viewer.mode, self._does
        does.drag_window.setChecked(look.tool is Tool.WINDOW)
        does.ruler.setChecked(look.tool is Tool.RULER)
        does.invert.setChecked(look.is_inverted)
        does.patient_text.setChecked(look.is_patient_shown)
        does.side_by_side.setChecked(mode is Mode.WITHOUT_HEAT)
        does.compare.setChecked(mode is Mode.PREVIOUS)

    @Slot()
    def _offer(self) -> None:
        objection = "" if self._viewer.film else self.tr("No film is shown.")
        for action in self._does.of_film():
            offer(action, objection)
