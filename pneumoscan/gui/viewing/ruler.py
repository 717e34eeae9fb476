"""Measuring a distance on a film."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from pneumoscan.gui.look import theme

if TYPE_CHECKING:
    from pneumoscan.gui.viewing.viewport import Point, Viewport

translate = QCoreApplication.translate
_SHADE = QColor(0, 0, 0, 150)


@dataclass(frozen=True, slots=True)
class Ruler:
    """A line on a film.

    Attributes:
        start: In the film's pixels.
        end: Likewise.
    """

    start: Point
    end: Point

    def length(self, spacing: tuple[float, float] | None) -> float:
        """Its length in mm, or in pixels where the spacing is not known.

        Args:
            spacing: From one row to the next and from one column to the next, in mm.
        """
        between_rows, between_columns = spacing or (1.0, 1.0)
        across, down = self.end[0] - self.start[0], self.end[1] - self.start[1]
        return math.hypot(across * between_columns, down * between_rows)

    def words(self, spacing: tuple[float, float] | None) -> str:
        """Its length in words. Parts of the patient further from the detector are shorter than they look on it."""
        length = self.length(spacing)
        if spacing is None:
            return translate("Ruler", "{count} pixels (the file gives no scale)").format(count=round(length))
        return translate("Ruler", "{length} mm in the image").format(length=f"{length:.1f}")


def paint(painter: QPainter, ruler: Ruler, words: str, viewport: Viewport, unit: float) -> None:
    """Draw the line with its ends and its length, whatever is below.

    Args:
        painter: Of the view, in its points.
        ruler: What to draw.
        words: Its length.
        viewport: Where the film lies.
        unit: The height of a line of text.
    """
    start, end = (QPointF(*viewport.to_view(point)) for point in (ruler.start, ruler.end))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((_SHADE, 0.28), (theme.FILM_ACCENT, 0.1)):
        painter.setPen(QPen(colour, unit * width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(start, end)
        for tick in _ticks(start, end, unit * 0.4):
            painter.drawLine(*tick)
    _paint_words(painter, words, end, viewport.view, unit)
    painter.restore()


def _ticks(start: QPointF, end: QPointF, half: float) -> list[tuple[QPointF, QPointF]]:
    """Short lines across both ends."""
    along = end - start
    length = math.hypot(along.x(), along.y()) or 1.0
    across = QPointF(-along.y(), along.x()) * (half / length)
    return [(point - across, point + across) for point in (start, end)]


def _paint_words(painter: QPainter, words: str, end: QPointF, view: tuple[float, float], unit: float) -> None:
    """Beside the line's end, within the view."""
    box = QRectF(painter.fontMetrics().boundingRect(words)).adjusted(-unit * 0.4, -unit * 0.2, unit * 0.4, unit * 0.2)
    box.moveTo(end.x() + unit * 0.6, end.y() + unit * 0.4)
    box.moveLeft(max(min(box.left(), view[0] - box.width() - unit * 0.3), unit * 0.3))
    box.moveTop(max(min(box.top(), view[1] - box.height() - unit * 0.3), unit * 0.3))
    painter.fillRect(box, _SHADE)
    painter.setPen(theme.FILM_TEXT)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
