"""The score on its scale from 0 to 1, with the operating point and the scores around it that decide nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from pneumoscan.gui.look import text, theme
from pneumoscan.gui.worklist.outcome import Outcome

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

_QUIET = 90  # of 255: how strongly the two sides of the scale are coloured


class ScoreScale(QWidget):
    """A bar split at the operating point, the band of `UNCERTAIN` in between, with a pointer at the score."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._score = self._threshold = 0.0
        self._band = (0.0, 0.0)

    def show_score(self, score: float, threshold: float, band: tuple[float, float] | None = None) -> None:
        """Point at `score`; the operating point is at `threshold`, the scores of `band` are uncertain. All 0 to 1."""
        self._score, self._threshold = score, threshold
        self._band = band or (threshold, threshold)
        template = self.tr("Score {score} on a scale from 0 to 1; operating point {threshold}")
        name = template.format(score=text.score(score), threshold=text.score(threshold))
        if band:
            between = self.tr("uncertain from {low} to {high}")
            name = f"{name}; {between.format(low=text.score(band[0]), high=text.score(band[1]))}"
        self.setAccessibleName(name)
        self.setToolTip(text.tool_tip(name))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def sizeHint(self) -> QSize:
        unit = theme.em(self.font())
        return QSize(round(unit * 12), round(unit * 3))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = theme.em(self.font())
        bar = QRectF(unit * 0.4, unit * 0.85, self.width() - unit * 0.8, unit * 0.55)
        self._paint_bar(painter, bar)
        self._paint_threshold(painter, bar, unit)
        self._paint_pointer(painter, bar, unit)
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        low, high = (bar.left() + bar.width() * min(max(end, 0.0), 1.0) for end in self._band)
        parts = (
            (Outcome.NORMAL, bar.left(), low),
            (Outcome.UNCERTAIN, low, high),
            (Outcome.PNEUMONIA, high, bar.right()),
        )
        for outcome, left, right in parts:
            part = QRectF(left, bar.top(), right - left, bar.height())
            colour = QColor(theme.OUTCOME[outcome])
            colour.setAlpha(_QUIET)
            painter.fillRect(part, colour)
            if outcome is Outcome.UNCERTAIN:
                painter.fillRect(part, QBrush(theme.OUTCOME[outcome], Qt.BrushStyle.BDiagPattern))

    def _paint_threshold(self, painter: QPainter, bar: QRectF, unit: float) -> None:
        split = bar.left() + bar.width() * self._threshold
        painter.setPen(QPen(theme.TEXT, max(1.5, unit * 0.09)))
        painter.drawLine(QPointF(split, bar.top() - unit * 0.15), QPointF(split, bar.bottom() + unit * 0.25))
        metrics = self.fontMetrics()
        label = self.tr("operating point {threshold}").format(threshold=text.score(self._threshold))
        width = metrics.horizontalAdvance(label)
        zero, one = "0", "1"
        gap = unit * 0.8  # less, and "0.651 1" would read as one number
        first = bar.left() + metrics.horizontalAdvance(zero) + gap
        last = bar.right() - metrics.horizontalAdvance(one) - gap - width
        baseline = bar.bottom() + unit * 0.3 + metrics.ascent()
        painter.setPen(theme.DIM)
        if first > last:  # no room for the ends of the scale
            painter.drawText(QPointF(min(max(split - width / 2, 0.0), self.width() - width), baseline), label)
            return
        painter.drawText(QPointF(min(max(split - width / 2, first), last), baseline), label)
        painter.drawText(QPointF(bar.left(), baseline), zero)
        painter.drawText(QPointF(bar.right() - metrics.horizontalAdvance(one), baseline), one)

    def _paint_pointer(self, painter: QPainter, bar: QRectF, unit: float) -> None:
        at = bar.left() + bar.width() * min(max(self._score, 0.0), 1.0)
        half, tip = unit * 0.38, bar.top() + unit * 0.12
        painter.setPen(QPen(theme.PANEL, 1.0))
        painter.setBrush(theme.TEXT)
        corners = (QPointF(at, tip), QPointF(at - half, tip - unit * 0.7), QPointF(at + half, tip - unit * 0.7))
        painter.drawPolygon(QPolygonF(corners))
