"""The sign of each outcome, drawn rather than taken from a font, which might lack it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from pneumoscan.gui.look import theme
from pneumoscan.gui.worklist.outcome import Outcome
from pneumoscan.gui.worklist.reading import Reading

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_Lines: TypeAlias = Sequence[tuple[tuple[float, float], tuple[float, float]]]

# Corners on a square from 0 to 1: filled shapes, then lines drawn over or alone.
_TRIANGLE = ((0.5, 0.06), (0.97, 0.9), (0.03, 0.9))
_DIAMOND = ((0.5, 0.03), (0.97, 0.5), (0.5, 0.97), (0.03, 0.5))
_FILLED = {Outcome.PNEUMONIA: _TRIANGLE, Outcome.UNCERTAIN: _DIAMOND}
_EXCLAMATION = (((0.5, 0.36), (0.5, 0.6)), ((0.5, 0.75), (0.5, 0.76)))
_RINGED_EXCLAMATION = (((0.5, 0.27), (0.5, 0.54)), ((0.5, 0.73), (0.5, 0.74)))
_STROKES: dict[Outcome, _Lines] = {
    Outcome.NORMAL: (((0.27, 0.52), (0.44, 0.7)), ((0.44, 0.7), (0.74, 0.33))),
    Outcome.REJECTED: (((0.24, 0.5), (0.76, 0.5)),),
    Outcome.ERROR: (((0.2, 0.2), (0.8, 0.8)), ((0.8, 0.2), (0.2, 0.8))),
    Outcome.NOT_SCREENED: (((0.2, 0.5), (0.8, 0.5)),),
    Outcome.SCREENING: (((0.5, 0.5), (0.5, 0.25)), ((0.5, 0.5), (0.7, 0.6))),
    Outcome.TO_READ: (),
    Outcome.WAITING: (((0.2, 0.5), (0.22, 0.5)), ((0.49, 0.5), (0.51, 0.5)), ((0.78, 0.5), (0.8, 0.5))),
}
_TICK = (((0.12, 0.55), (0.38, 0.8)), ((0.38, 0.8), (0.88, 0.2)))
_UNEQUAL = (((0.15, 0.37), (0.85, 0.37)), ((0.15, 0.63), (0.85, 0.63)), ((0.68, 0.12), (0.32, 0.88)))
_WAVE = (((0.1, 0.6), (0.32, 0.38)), ((0.32, 0.38), (0.68, 0.62)), ((0.68, 0.62), (0.9, 0.4)))
_OF_READING = {Reading.AGREES: _TICK, Reading.DISAGREES: _UNEQUAL, Reading.UNSURE: _WAVE}
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
        painter.setPen(_pen(theme.SIGN_INK, side * 0.11))
    if outcome in _RINGED:
        inset = side * 0.08
        painter.drawEllipse(QRectF(inset, inset, side - 2 * inset, side - 2 * inset))
    if outcome is Outcome.TO_READ:
        _draw_eye(painter, side)
    _draw_lines(painter, _STROKES.get(outcome, _EXCLAMATION), side)
    painter.restore()


def draw_reading(painter: QPainter, area: QRectF, reading: Reading, colour: QColor) -> None:
    """Draw how a reader's call stands to the model's into a square area: tick, unequal sign, wave, eye or person."""
    if reading is Reading.READ:
        draw_person(painter, area, colour)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.topLeft())
    side = area.width()
    painter.setPen(_pen(colour, side * 0.12))
    if reading is Reading.SECOND_LOOK:
        _draw_eye(painter, side)
    _draw_lines(painter, _OF_READING.get(reading, ()), side)
    painter.restore()


def draw_person(painter: QPainter, area: QRectF, colour: QColor) -> None:
    """Draw the sign of a verdict that a person gave into a square area: head and shoulders."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.topLeft())
    side = area.width()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(side * 0.5, side * 0.28), side * 0.21, side * 0.21)
    shoulders = QPainterPath(QPointF(side * 0.1, side * 0.94))
    shoulders.cubicTo(side * 0.1, side * 0.45, side * 0.9, side * 0.45, side * 0.9, side * 0.94)
    shoulders.closeSubpath()
    painter.drawPath(shoulders)
    painter.restore()


def _draw_eye(painter: QPainter, side: float) -> None:
    lids = QPainterPath(QPointF(side * 0.04, side * 0.5))
    lids.quadTo(side * 0.5, side * 0.02, side * 0.96, side * 0.5)
    lids.quadTo(side * 0.5, side * 0.98, side * 0.04, side * 0.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(lids)
    painter.drawEllipse(QPointF(side * 0.5, side * 0.5), side * 0.11, side * 0.11)


def _draw_lines(painter: QPainter, lines: _Lines, side: float) -> None:
    for (x1, y1), (x2, y2) in lines:
        painter.drawLine(QPointF(x1 * side, y1 * side), QPointF(x2 * side, y2 * side))


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
    _draw_lines(painter, _RINGED_EXCLAMATION, side)
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


def outcome_icon(outcome: Outcome, side: int, ratio: float) -> QIcon:
    """The sign of an outcome for a button.

    Args:
        outcome: What it is the sign of.
        side: In pixels that do not depend on the screen.
        ratio: How many of the screen's pixels one of those is.
    """
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw(painter, QRectF(0, 0, side, side), outcome)
    painter.end()
    return QIcon(pixmap)


def app_icon(sides: Sequence[int] = (16, 32, 64, 128, 256)) -> QIcon:
    """A film with two lungs.

    Args:
        sides: In pixels. The packages want it larger than a window does.
    """
    icon = QIcon()
    for side in sides:
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
    painter.setBrush(theme.ICON_GROUND)
    painter.drawRoundedRect(QRectF(0.03, 0.03, 0.94, 0.94), 0.18, 0.18)
    painter.setBrush(theme.ICON_INK)
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
