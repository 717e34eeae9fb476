"""The sign of each outcome, drawn rather than taken from a font, which might lack it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from pneumoscan.gui.look import theme
from pneumoscan.gui.worklist.outcome import Outcome

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

# Corners on a square from 0 to 1: filled shapes, then lines drawn over or alone.
_TRIANGLE = ((0.5, 0.06), (0.97, 0.9), (0.03, 0.9))
_DIAMOND = ((0.5, 0.03), (0.97, 0.5), (0.5, 0.97), (0.03, 0.5))
_FILLED = {Outcome.PNEUMONIA: _TRIANGLE, Outcome.UNCERTAIN: _DIAMOND}
_EXCLAMATION = (((0.5, 0.36), (0.5, 0.6)), ((0.5, 0.75), (0.5, 0.76)))
_RINGED_EXCLAMATION = (((0.5, 0.27), (0.5, 0.54)), ((0.5, 0.73), (0.5, 0.74)))
_STROKES = {
    Outcome.NORMAL: (((0.27, 0.52), (0.44, 0.7)), ((0.44, 0.7), (0.74, 0.33))),
    Outcome.REJECTED: (((0.24, 0.5), (0.76, 0.5)),),
    Outcome.ERROR: (((0.2, 0.2), (0.8, 0.8)), ((0.8, 0.2), (0.2, 0.8))),
    Outcome.NOT_SCREENED: (((0.2, 0.5), (0.8, 0.5)),),
    Outcome.SCREENING: (((0.5, 0.5), (0.5, 0.25)), ((0.5, 0.5), (0.7, 0.6))),
    Outcome.WAITING: (((0.2, 0.5), (0.22, 0.5)), ((0.49, 0.5), (0.51, 0.5)), ((0.78, 0.5), (0.8, 0.5))),
}
_RINGED = {Outcome.NORMAL, Outcome.REJECTED, Outcome.SCREENING}


def draw(painter: QPainter, area: QRectF, outcome: Outcome) -> None:
    """Draw the sign of `outcome` into a square area."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.topLeft())
    side = area.width()
    colour = theme.OUTCOME[outcome]
    painter.setPen(_pen(colour, side * 0.1))
    if outcome in _FILLED:
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(QPolygonF([QPointF(x * side, y * side) for x, y in _FILLED[outcome]]))
        painter.setPen(_pen(theme.FILM, side * 0.11))
    if outcome in _RINGED:
        inset = side * 0.08
        painter.drawEllipse(QRectF(inset, inset, side - 2 * inset, side - 2 * inset))
    for (x1, y1), (x2, y2) in _STROKES.get(outcome, _EXCLAMATION):
        painter.drawLine(QPointF(x1 * side, y1 * side), QPointF(x2 * side, y2 * side))
    painter.restore()


def draw_warning(painter: QPainter, area: QRectF) -> None:
    """Draw the sign of a warning into a square area: an exclamation mark in a ring, unlike that of any outcome."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.topLeft())
    side = area.width()
    painter.setPen(_pen(theme.WARNING, side * 0.09))
    inset = side * 0.08
    painter.drawEllipse(QRectF(inset, inset, side - 2 * inset, side - 2 * inset))
    painter.setPen(_pen(theme.WARNING, side * 0.13))
    for (x1, y1), (x2, y2) in _RINGED_EXCLAMATION:
        painter.drawLine(QPointF(x1 * side, y1 * side), QPointF(x2 * side, y2 * side))
    painter.restore()


def _pen(colour: object, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)  # type: ignore[call-overload,no-any-return]


class SymbolWidget(QWidget):
    """The sign of an outcome as a widget, as high as a line of its font."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome: Outcome | None = None

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Draw this sign, or none."""
        self._outcome = outcome
        self.update()

    def sizeHint(self) -> QSize:
        side = round(theme.em(self.font()) * 0.85)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._outcome is None:
            return
        side = min(self.width(), self.height())
        top = (self.height() - side) / 2
        painter = QPainter(self)
        draw(painter, QRectF(0, top, side, side), self._outcome)
        painter.end()


def app_icon() -> QIcon:
    """A film with two lungs."""
    icon = QIcon()
    for side in (16, 32, 64, 128, 256):
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(side, side)
        _draw_lungs(painter)
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def _draw_lungs(painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.SELECTION)
    painter.drawRoundedRect(QRectF(0.03, 0.03, 0.94, 0.94), 0.18, 0.18)
    painter.setBrush(theme.TEXT)
    for mirrored in (False, True):
        painter.save()
        if mirrored:
            painter.translate(1, 0)
            painter.scale(-1, 1)
        lung = QPainterPath(QPointF(0.45, 0.32))
        lung.cubicTo(0.36, 0.12, 0.14, 0.35, 0.14, 0.72)
        lung.cubicTo(0.14, 0.88, 0.36, 0.8, 0.45, 0.74)
        lung.closeSubpath()
        painter.drawPath(lung)
        painter.restore()
    painter.drawRoundedRect(QRectF(0.475, 0.14, 0.05, 0.3), 0.02, 0.02)
