"""The view of a film that is worked with: turns what mouse, wheel, fingers and keys do into a look at the film."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QNativeGestureEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from pneumoscan.gui.look import theme
from pneumoscan.gui.viewing.dragging import Drag, begin
from pneumoscan.gui.viewing.film_view import FilmView
from pneumoscan.gui.viewing.ruler import Ruler
from pneumoscan.gui.viewing.view_state import Tool

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent, QWheelEvent

    from pneumoscan.gui.viewing.view_state import ViewState
    from pneumoscan.gui.viewing.viewport import Viewport

_STEP = 1.2  # how much larger one notch of the wheel makes the film
_NOTCH = 120  # what Qt reports for one
_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_REACH = 3.0  # lines of text that an arrow key moves the film by


class Canvas(FilmView):
    """A film that can be zoomed, moved, brightened and measured by hand."""

    held = Signal(bool)  # whether the key that hides the heatmap is held

    def __init__(self, state: ViewState, name: str, parent: QWidget | None = None) -> None:
        super().__init__(state, name, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # not by a click: the arrow keys shall go on through the list
        self.grabGesture(Qt.GestureType.PinchGesture)
        self._drag: Drag | None = None

    # Mouse and fingers

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if self.film and turned:
            self.zoom(_STEP ** (turned / _NOTCH), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._drag = begin(event.button(), self.state.look.tool)
        if self._drag:
            self._drag.press(self, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag:
            self._drag.move(self, event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._drag = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self.state.look.tool is Tool.RULER:
            self.mousePressEvent(event)
        elif self.state.look.aim.fits:
            self.show_actual_size(event.position())
        else:
            self.fit()

    def event(self, event: QEvent) -> bool:
        """Fingers, and keys that would be commands of the window if they were not meant for the film."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1 + event.value(), event.position())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.zoom(pinch.scaleFactor(), QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint())))
            return True
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._ends_ruler(event):
            event.accept()
            return True
        return super().event(event)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._ends_ruler(event):
            self.state.change(tool=Tool.PAN)
        elif key == Qt.Key.Key_Space:
            self._hold(is_held=True)
        elif key in _ARROWS and self.viewport:
            self._move_by_key(*_ARROWS[key], is_start=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self._hold(is_held=False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._hold(is_held=False)  # the release of the key goes elsewhere
        super().focusOutEvent(event)

    def _hold(self, *, is_held: bool) -> None:
        self.held.emit(is_held)

    def _ends_ruler(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and self.state.look.tool is Tool.RULER

    def _move_by_key(self, across: int, down: int, *, is_start: bool) -> None:
        """Move the look over the film, or an end of the ruler."""
        viewport = self.viewport
        if viewport is None:
            return
        step = theme.em(self.font())
        if self.state.look.tool is not Tool.RULER:
            self.state.change(aim=viewport.moved(-across * step * _REACH, -down * step * _REACH))
        elif self.can_measure:
            self._stretch_ruler(viewport, across * step / 4, down * step / 4, is_start=is_start)

    def _stretch_ruler(self, viewport: Viewport, across: float, down: float, *, is_start: bool) -> None:
        middle = viewport.to_film(self.point_at(None))
        line = self.ruler or Ruler(middle, middle)
        x, y = viewport.to_view(line.start if is_start else line.end)
        moved = viewport.on_film(viewport.to_film((x + across, y + down)))
        self.draw_ruler(replace(line, start=moved) if is_start else replace(line, end=moved))
