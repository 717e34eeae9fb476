"""Drawing on a page in millimetres from its upper left corner. All text is plain text, whatever it looks like."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPen, QTextLayout

from pneumoscan.report import fonts, shaped_text

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QImage, QPainter, QPolygonF

DOTS_PER_MM = 40
LEADING = 1.15


class Colour(Enum):
    """The report's colours: dark enough for white paper, apart in lightness for grey printers."""

    INK = "#1b2430"
    WHITE = "#ffffff"
    MUTED = "#5b6673"
    RULE = "#c9d0d8"
    SHADE = "#f3f5f7"
    RED = "#a3191f"
    GREEN = "#1c6b45"
    AMBER = "#8a5a00"
    PALE_RED = "#f3d9d8"
    PALE_GREEN = "#d8ebe0"
    PALE_AMBER = "#fff5da"


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks.

    Attributes:
        points: Size of the letters.
        colour: Of the letters.
        bold: Whether they are bold.
        align: Left, right or centre.
        elide: Where text that does not fit is cut.
    """

    points: float
    colour: Colour = Colour.INK
    bold: bool = False
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight

    @property
    def line(self) -> float:
        """Height of a line in mm."""
        return self.points * 25.4 / 72 * LEADING * 1.2


class Area(NamedTuple):
    """A rectangle on the page, in mm."""

    x: float
    y: float
    width: float
    height: float


class Canvas:
    """A page under the painter; positions and sizes are in mm."""

    def __init__(self, painter: QPainter, width: float, height: float) -> None:
        self.width = width
        self.height = height
        self._painter = painter
        self._fonts: dict[tuple[float, bool], QFont] = {}

    def text(self, x: float, y: float, width: float, text: str, style: Style) -> None:
        """Draw one line whose box begins at (x, y); what does not fit is elided."""
        font, dots = self._font(style), width * DOTS_PER_MM
        metrics = QFontMetricsF(font, self._painter.device())
        shown = metrics.elidedText(text, style.elide, dots)
        spare = dots - metrics.horizontalAdvance(shown)
        shares = {Qt.AlignmentFlag.AlignHCenter: 0.5, Qt.AlignmentFlag.AlignRight: 1.0}
        height = style.line * DOTS_PER_MM
        base_line = (height - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
        start = QPointF(x, y) * DOTS_PER_MM + QPointF(spare * shares.get(style.align, 0.0), base_line)
        if shaped_text.needs_shaping(shown):
            shaped_text.draw(self._painter, start, shown, font, QColor(style.colour.value))
            return
        self._painter.setFont(font)
        self._painter.setPen(QColor(style.colour.value))
        self._painter.drawText(start, shown)

    def text_width(self, text: str, style: Style) -> float:
        """How wide a line would be."""
        return QFontMetricsF(self._font(style), self._painter.device()).horizontalAdvance(text) / DOTS_PER_MM

    def wrap(self, text: str, width: float, style: Style, most: int = 12) -> list[str]:
        """Break a text into lines of at most `width`, and at most so many; the last keeps all that is left."""
        layout = QTextLayout(text, self._font(style), self._painter.device())
        option = layout.textOption()
        option.setWrapMode(option.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        units = text.encode("utf-16-le")  # what QTextLayout counts
        starts = _line_starts(layout, width * DOTS_PER_MM)[:most]
        ends = [*starts[1:], len(units) // 2]
        return [units[2 * a : 2 * b].decode("utf-16-le").strip() for a, b in zip(starts, ends, strict=True)]

    def lines(self, x: float, y: float, width: float, lines: list[str], style: Style) -> float:
        """Draw lines under each other; returns where the next thing may begin."""
        for line in lines:
            self.text(x, y, width, line, style)
            y += style.line
        return y

    def paragraph(self, x: float, y: float, width: float, text: str, style: Style) -> float:
        """Wrap and draw a text; returns where the next thing may begin."""
        return self.lines(x, y, width, self.wrap(text, width, style), style)

    def box(self, area: Area, fill: Colour, border: Colour | None = None) -> None:
        """Draw a filled rectangle."""
        pen = QPen(QColor(border.value), 0.25 * DOTS_PER_MM) if border else QPen(Qt.PenStyle.NoPen)
        self._painter.setPen(pen)
        self._painter.setBrush(QColor(fill.value))
        self._painter.drawRect(_dots(area))

    def rule(self, x: float, y: float, width: float, colour: Colour = Colour.RULE) -> None:
        """Draw a horizontal hairline."""
        self.box(Area(x, y, width, 0.2), colour)

    def polygon(self, points: QPolygonF, fill: Colour) -> None:
        """Fill a polygon whose points are in mm."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(fill.value))
        self._painter.drawPolygon([point * DOTS_PER_MM for point in points.toList()])

    def image(self, area: Area, image: QImage) -> Area:
        """Draw an image as large as fits, in its proportions, in the upper left corner; returns its place."""
        scale = min(area.width / image.width(), area.height / image.height())
        place = Area(area.x, area.y, image.width() * scale, image.height() * scale)
        self.stretched_image(place, image)
        return place

    def stretched_image(self, area: Area, image: QImage) -> None:
        """Draw an image over the whole of an area."""
        self._painter.drawImage(_dots(area), image)

    def _font(self, style: Style) -> QFont:
        key = style.points, style.bold
        if key not in self._fonts:
            self._fonts[key] = fonts.font(style.points, bold=style.bold)
        return self._fonts[key]


def _dots(area: Area) -> QRectF:
    """The painter's rectangle."""
    return QRectF(*(value * DOTS_PER_MM for value in area))


def _line_starts(layout: QTextLayout, width: float) -> list[int]:
    starts = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    return starts
