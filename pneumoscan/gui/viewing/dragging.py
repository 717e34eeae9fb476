"""What a drag over a film does, by button and tool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, Qt

from pneumoscan.gui.viewing.ruler import Ruler
from pneumoscan.gui.viewing.view_state import Tool

if TYPE_CHECKING:
    from pneumoscan.gui.viewing.canvas import Canvas
    from pneumoscan.gui.viewing.viewport import Point


class Drag(Protocol):
    """A drag from one place to the next."""

    def press(self, canvas: Canvas, place: QPointF) -> None:
        """Begin at a point of the view."""

    def move(self, canvas: Canvas, place: QPointF) -> None:
        """Go on to another."""


class PanDrag:
    """Moves the film."""

    def press(self, _canvas: Canvas, place: QPointF) -> None:
        self._last = place

    def move(self, canvas: Canvas, place: QPointF) -> None:
        step, self._last = place - self._last, place
        if canvas.viewport:
            canvas.state.change(aim=canvas.viewport.moved(step.x(), step.y()))


class WindowDrag:
    """Changes brightness and contrast."""

    def press(self, _canvas: Canvas, place: QPointF) -> None:
        self._last = place

    def move(self, canvas: Canvas, place: QPointF) -> None:
        step, self._last = place - self._last, place
        if canvas.film:
            look = canvas.state.look
            window = look.window_for(canvas.film).dragged(step.x(), step.y(), canvas.film.spread.range)
            canvas.state.change(window=window)


class RulerDrag:
    """Draws a line to measure."""

    def __init__(self) -> None:
        self._start: Point | None = None

    def press(self, canvas: Canvas, place: QPointF) -> None:
        if canvas.viewport and canvas.can_measure:
            self._start = canvas.viewport.on_film(canvas.viewport.to_film((place.x(), place.y())))

    def move(self, canvas: Canvas, place: QPointF) -> None:
        if canvas.viewport and canvas.can_measure and self._start:
            end = canvas.viewport.on_film(canvas.viewport.to_film((place.x(), place.y())))
            canvas.draw_ruler(Ruler(self._start, end))


def begin(button: Qt.MouseButton, tool: Tool) -> Drag | None:
    """The drag that a button begins; None if it begins none."""
    if button is Qt.MouseButton.RightButton:
        return WindowDrag()
    if button is Qt.MouseButton.MiddleButton:
        return PanDrag()
    if button is not Qt.MouseButton.LeftButton:
        return None
    kinds: dict[Tool, type[Drag]] = {Tool.PAN: PanDrag, Tool.WINDOW: WindowDrag, Tool.RULER: RulerDrag}
    return kinds[tool]()
