"""What the colours of a heatmap mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from pneumoscan.core.colour_map import STEPS, ColourMap, colour
from pneumoscan.gui.look import theme
from pneumoscan.gui.viewing import heat_contours
from pneumoscan.gui.viewing.heat_layer import HeatStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_EDGES = (Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing)
_LEAST_BAR = 3.0  # in lines of text


class HeatLegend(QWidget):
    """The heatmap's colours from weak to strong, in the direction of reading; hatched where nothing is drawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Heatmap colours from weak to strong influence on the score"))
        self._words = (self.tr("weak"), self.tr("strong"))
        self._style = HeatStyle()
        self._meaning = ""
        self.set_style(self._style)

    def set_meaning(self, meaning: str) -> None:
        """Say what the map that is shown means, in a sentence; empty for Grad-CAM."""
        self._meaning = meaning
        self.set_style(self._style)

    def set_style(self, style: HeatStyle) -> None:
        """Explain maps that are drawn so."""
        self._style = style
        lines = [self._meaning or self.tr("Where the film weighs for pneumonia in the network: from weak to strong")]
        if style.threshold > 0:
            lines.append(self.tr("Below {percent} % nothing is drawn").format(percent=round(style.threshold * 100)))
        self.setAccessibleDescription(". ".join(lines[1:]))
        self.setToolTip("\n".join(lines))
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = sum(metrics.horizontalAdvance(word) for word in self._words)
        return QSize(words + metrics.height() * 5, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())  # so that Qt takes leading for the side where reading begins
        bar = self._bar()
        if bar.width() < self.fontMetrics().height() * _LEAST_BAR:
            bar = QRectF(self.rect()).adjusted(0, self.height() * 0.15, 0, -self.height() * 0.15)
            painter.setClipPath(_wedge(bar, is_mirrored=self._is_mirrored))  # says what the words have no room for
        else:
            painter.setPen(theme.DIM)
            for word, edge in zip(self._words, _EDGES, strict=True):
                painter.drawText(QRectF(self.rect()), edge | Qt.AlignmentFlag.AlignVCenter, word)
        _draw_bar(painter, bar, self._style, is_mirrored=self._is_mirrored)
        painter.end()

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _bar(self) -> QRectF:
        """What the words leave."""
        metrics = self.fontMetrics()
        left, right = (metrics.horizontalAdvance(word) + metrics.height() * 0.4 for word in self._words)
        if self._is_mirrored:
            left, right = right, left
        return QRectF(self.rect()).adjusted(left, self.height() * 0.3, -right, -self.height() * 0.25)


def _wedge(bar: QRectF, *, is_mirrored: bool) -> QPainterPath:
    """A bar that gets higher from weak to strong."""
    low, high = (bar.right(), bar.left()) if is_mirrored else (bar.left(), bar.right())
    path = QPainterPath(QPointF(low, bar.bottom()))
    for x, y in ((high, bar.bottom()), (high, bar.top()), (low, bar.bottom() - bar.height() * 0.2)):
        path.lineTo(x, y)
    path.closeSubpath()
    return path


def swatch(painter: QPainter, area: QRectF, colour_map: ColourMap, *, is_mirrored: bool) -> None:
    """Fill `area` with the colours of a map, from weak to strong."""
    start, end = (area.topRight(), area.topLeft()) if is_mirrored else (area.topLeft(), area.topRight())
    gradient = QLinearGradient(start, end)
    for step in range(0, STEPS, 15):
        gradient.setColorAt(step / (STEPS - 1), QColor(*colour(colour_map, step)))
    painter.fillRect(area, gradient)


def _draw_bar(painter: QPainter, bar: QRectF, style: HeatStyle, *, is_mirrored: bool) -> None:
    swatch(painter, bar, style.colour_map, is_mirrored=is_mirrored)
    if style.is_contour:
        _draw_gaps(painter, bar, style, is_mirrored=is_mirrored)
    width = bar.width() * style.threshold
    empty = QRectF(bar.right() - width if is_mirrored else bar.left(), bar.top(), width, bar.height())
    if width > 0:
        painter.fillRect(empty, theme.PANEL)
        painter.fillRect(empty, QBrush(theme.DIM, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(theme.DIM, 1))
        painter.drawRect(empty.adjusted(0.5, 0.5, -0.5, -0.5))


def _draw_gaps(painter: QPainter, bar: QRectF, style: HeatStyle, *, is_mirrored: bool) -> None:
    """Leave of the bar only the heats that have a line."""
    half = bar.height() * 0.2
    edges = [0.0]
    for level in heat_contours.levels(style.threshold):
        edges += [level * bar.width() - half, level * bar.width() + half]
    edges.append(bar.width())
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        left = bar.right() - end if is_mirrored else bar.left() + start
        painter.fillRect(QRectF(QPointF(left, bar.top()), QPointF(left + end - start, bar.bottom())), theme.PANEL)
