"""The icons of the viewer's commands, drawn rather than taken from a font, which might lack them."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from pneumoscan.gui.look import theme

if TYPE_CHECKING:
    from collections.abc import Callable

_SIDES = (16, 24, 32, 48, 64)
_WIDTH = 0.09  # of lines, in shares of the side


class Sign(Enum):
    """Which command; the values are the names in `ViewCommands`, but for that of the rest."""

    FIT = "fit"
    ACTUAL_SIZE = "actual_size"
    PRESETS = "presets"
    DRAG_WINDOW = "drag_window"
    INVERT = "invert"
    TURN = "turn"
    MIRROR = "mirror"
    RESET = "reset"
    RULER = "ruler"
    SIDE_BY_SIDE = "side_by_side"
    COMPARE = "compare"
    MORE = "more"


def icon(sign: Sign) -> QIcon:
    """The icon of a command, also for when it cannot be chosen."""
    made = QIcon()
    for side in _SIDES:
        made.addPixmap(_pixmap(sign, side, theme.TEXT), QIcon.Mode.Normal)
        made.addPixmap(_pixmap(sign, side, theme.FAINT), QIcon.Mode.Disabled)
    return made


def _pixmap(sign: Sign, side: int, colour: QColor) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side, side)
    painter.setPen(QPen(colour, _WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    _DRAW[sign](painter, colour)
    painter.end()
    return pixmap


def _lines(painter: QPainter, *strokes: tuple[tuple[float, float], ...]) -> None:
    """Lines through points on a square from 0 to 1."""
    for stroke in strokes:
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in stroke]))


def _fit(painter: QPainter, _colour: QColor) -> None:
    _lines(
        painter,
        ((0.1, 0.35), (0.1, 0.1), (0.35, 0.1)), ((0.65, 0.1), (0.9, 0.1), (0.9, 0.35)),
        ((0.9, 0.65), (0.9, 0.9), (0.65, 0.9)), ((0.35, 0.9), (0.1, 0.9), (0.1, 0.65)),
    )  # fmt: skip
    painter.drawRect(QRectF(0.32, 0.32, 0.36, 0.36))


def _actual_size(painter: QPainter, _colour: QColor) -> None:
    for left in (0.12, 0.68):
        _lines(painter, ((left, 0.28), (left + 0.16, 0.16), (left + 0.16, 0.84)))
    _lines(painter, ((0.53, 0.38), (0.53, 0.39)), ((0.53, 0.64), (0.53, 0.65)))


def _presets(painter: QPainter, colour: QColor) -> None:
    """Sliders."""
    for x, y in ((0.2, 0.62), (0.5, 0.3), (0.8, 0.7)):
        _lines(painter, ((x, 0.08), (x, 0.92)))
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(x, y), 0.1, 0.1)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _half_disc(colour: QColor, painter: QPainter, area: QRectF) -> None:
    painter.setBrush(colour)
    painter.drawChord(area, -90 * 16, 180 * 16)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(area)


def _drag_window(painter: QPainter, colour: QColor) -> None:
    """Contrast, with arrows up and down."""
    _half_disc(colour, painter, QRectF(0.06, 0.24, 0.52, 0.52))
    _lines(
        painter,
        ((0.8, 0.1), (0.8, 0.9)), ((0.67, 0.24), (0.8, 0.1), (0.93, 0.24)), ((0.67, 0.76), (0.8, 0.9), (0.93, 0.76)),
    )  # fmt: skip


def _invert(painter: QPainter, colour: QColor) -> None:
    painter.drawRect(QRectF(0.1, 0.1, 0.8, 0.8))
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(0.1, 0.9), QPointF(0.9, 0.9), QPointF(0.9, 0.1)]))


def _turn(painter: QPainter, _colour: QColor) -> None:
    painter.drawArc(QRectF(0.16, 0.18, 0.66, 0.66), 60 * 16, 270 * 16)
    _lines(painter, ((0.62, 0.06), (0.67, 0.23), (0.5, 0.32)))


def _mirror(painter: QPainter, colour: QColor) -> None:
    _lines(painter, ((0.5, 0.06), (0.5, 0.94)), ((0.38, 0.22), (0.38, 0.8), (0.06, 0.8), (0.38, 0.22)))
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(0.62, 0.22), QPointF(0.62, 0.8), QPointF(0.94, 0.8)]))


def _reset(painter: QPainter, _colour: QColor) -> None:
    """An arrow back to a film."""
    path = QPainterPath(QPointF(0.14, 0.34))
    path.lineTo(0.6, 0.34)
    path.cubicTo(0.98, 0.34, 0.98, 0.86, 0.6, 0.86)
    path.lineTo(0.3, 0.86)
    painter.drawPath(path)
    _lines(painter, ((0.32, 0.14), (0.12, 0.34), (0.32, 0.54)))


def _ruler(painter: QPainter, _colour: QColor) -> None:
    painter.drawRect(QRectF(0.06, 0.32, 0.88, 0.36))
    for number, left in enumerate((0.22, 0.36, 0.5, 0.64, 0.78)):
        _lines(painter, ((left, 0.32), (left, 0.52 if number % 2 else 0.44)))


def _side_by_side(painter: QPainter, colour: QColor) -> None:
    painter.drawRect(QRectF(0.08, 0.16, 0.84, 0.68))
    _lines(painter, ((0.5, 0.16), (0.5, 0.84)))
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(0.71, 0.5), 0.08, 0.12)


def _compare(painter: QPainter, _colour: QColor) -> None:
    """A film, and an older one behind it with the hands of a clock."""
    painter.drawRect(QRectF(0.4, 0.34, 0.52, 0.58))
    _lines(painter, ((0.26, 0.66), (0.08, 0.66), (0.08, 0.08), (0.6, 0.08), (0.6, 0.2)))
    _lines(painter, ((0.66, 0.46), (0.66, 0.65), (0.78, 0.72)))


def _more(painter: QPainter, colour: QColor) -> None:
    """Three dots, which point nowhere: the menu opens to the left where people read from the right."""
    painter.setBrush(colour)
    for y in (0.15, 0.5, 0.85):
        painter.drawEllipse(QPointF(0.5, y), 0.08, 0.08)


_DRAW: dict[Sign, Callable[[QPainter, QColor], None]] = {
    Sign.FIT: _fit,
    Sign.ACTUAL_SIZE: _actual_size,
    Sign.PRESETS: _presets,
    Sign.DRAG_WINDOW: _drag_window,
    Sign.INVERT: _invert,
    Sign.TURN: _turn,
    Sign.MIRROR: _mirror,
    Sign.RESET: _reset,
    Sign.RULER: _ruler,
    Sign.SIDE_BY_SIDE: _side_by_side,
    Sign.COMPARE: _compare,
    Sign.MORE: _more,
}
