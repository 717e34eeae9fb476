"""The ROC curve of the validation films, with the operating point on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from pneumoscan.gui.look import text, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from pneumoscan.core.roc import Figures, ValidationScores


class RocCurve(QWidget):
    """Sensitivity against false alarms for every threshold; a dot and two lines mark the one in hand."""

    def __init__(self, scores: ValidationScores | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        alarms, found = scores.curve() if scores else ((), ())
        self._curve = [QPointF(float(x), 1 - float(y)) for x, y in zip(alarms, found, strict=True)]
        self._own: QPointF | None = None
        self._point: QPointF | None = None

    def mark_own(self, figures: Figures) -> None:
        """Mark the model's own point with a ring."""
        self._own = _place(figures)
        self.update()

    def show_point(self, figures: Figures) -> None:
        """Mark the point in hand."""
        self._point = _place(figures)
        template = self.tr("ROC curve: sensitivity {sensitivity}, share of false alarms {alarms}")
        alarms = text.score(1 - figures.specificity.value)
        name = template.format(sensitivity=text.score(figures.sensitivity.value), alarms=alarms)
        self.setAccessibleName(name)
        self.setToolTip(text.tool_tip(name))
        self.update()

    def sizeHint(self) -> QSize:
        side = round(theme.em(self.font()) * 15)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        side = round(theme.em(self.font()) * 10)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = theme.em(self.font())
        frame = self._frame(unit)
        self._paint_axes(painter, frame, unit)
        self._paint_curve(painter, frame, unit)
        painter.end()

    def _frame(self, unit: float) -> QRectF:
        """A square with room for the words along two of its sides."""
        side = min(self.width() - unit * 2.2, self.height() - unit * 2.2)
        return QRectF(unit * 1.7, unit * 0.5, side, side)

    def _paint_axes(self, painter: QPainter, frame: QRectF, unit: float) -> None:
        painter.setPen(QPen(theme.BORDER, 1.0))
        for part in range(5):
            across, down = frame.left() + frame.width() * part / 4, frame.top() + frame.height() * part / 4
            painter.drawLine(QPointF(across, frame.top()), QPointF(across, frame.bottom()))
            painter.drawLine(QPointF(frame.left(), down), QPointF(frame.right(), down))
        painter.drawLine(frame.bottomLeft(), frame.topRight())
        painter.setPen(theme.DIM)
        below = QRectF(frame.left(), frame.bottom() + unit * 0.2, frame.width(), unit * 1.3)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.tr("false alarms"))
        painter.save()
        painter.translate(unit * 0.1, frame.bottom())
        painter.rotate(-90)
        beside = QRectF(0, 0, frame.height(), unit * 1.3)
        painter.drawText(beside, Qt.AlignmentFlag.AlignCenter, self.tr("found"))
        painter.restore()

    def _paint_curve(self, painter: QPainter, frame: QRectF, unit: float) -> None:
        def on_frame(place: QPointF) -> QPointF:
            return QPointF(frame.left() + place.x() * frame.width(), frame.top() + place.y() * frame.height())

        painter.setPen(QPen(theme.ACCENT, max(1.5, unit * 0.11)))
        painter.drawPolyline(QPolygonF([on_frame(place) for place in self._curve]))
        if self._point:
            at = on_frame(self._point)
            line = QColor(theme.TEXT)
            line.setAlpha(130)
            painter.setPen(QPen(line, 1.0, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(frame.left(), at.y()), at)
            painter.drawLine(at, QPointF(at.x(), frame.bottom()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.TEXT)
            painter.drawEllipse(at, unit * 0.3, unit * 0.3)
        if self._own:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.WARNING, max(1.5, unit * 0.1)))
            painter.drawEllipse(on_frame(self._own), unit * 0.45, unit * 0.45)


def _place(figures: Figures) -> QPointF:
    """From the top left, 0 to 1."""
    return QPointF(1 - figures.specificity.value, 1 - figures.sensitivity.value)
