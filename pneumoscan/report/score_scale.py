"""The score on a line from 0 to 1, with the operating point and the scores that are called uncertain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPolygonF

from pneumoscan.report.canvas import Area, Colour, Style
from pneumoscan.report.wording import score_digits, translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pneumoscan.core.finding import Assessment
    from pneumoscan.report.canvas import Canvas

_HEIGHT = 23.0
_BAND_LABEL = 4.0  # the height that the words for the band add
_STROKE = 1.4  # between two strokes of its hatching
_LINE = 9.0  # its upper edge, from the top of the scale
_THICK = 4.0
_LABEL_WIDTH = 80.0
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_SCORE = Style(11, bold=True, align=_CENTRE)
_TICK = Style(7, Colour.MUTED, align=_CENTRE)
_THRESHOLD = Style(8, align=_CENTRE)


def height(found: Assessment) -> float:
    """Of the scale, in mm."""
    return _HEIGHT + (_BAND_LABEL if found.band else 0.0)


def draw(canvas: Canvas, area: Area, found: Assessment) -> None:
    """Draw the scale into the upper part of an area; score above, operating point and band below the line."""
    line = Area(area.x, area.y + _LINE, area.width, _THICK)
    at_score, at_threshold = _place(line, found.score), _place(line, found.threshold)
    score_text, threshold_text, *band_texts = score_digits(found)
    canvas.box(line._replace(width=at_threshold - line.x), Colour.PALE_GREEN)
    canvas.box(line._replace(x=at_threshold, width=line.x + line.width - at_threshold), Colour.PALE_RED)
    if found.band:
        _draw_band(canvas, line, found.band, band_texts)
    _draw_ticks(canvas, line)
    canvas.box(Area(at_threshold - 0.3, line.y - 1, 0.6, _THICK + 5), Colour.INK)
    label = translate("Report", "operating point {threshold}").format(threshold=threshold_text)
    _label(canvas, area._replace(y=line.y + _THICK + 4.2), at_threshold, label, _THRESHOLD)
    canvas.polygon(_marker(at_score, line.y), Colour.INK)
    label = translate("Report", "score {score}").format(score=score_text)
    _label(canvas, area, at_score, label, _SCORE)


def _place(line: Area, value: float) -> float:
    """Where on the line a score stands."""
    return line.x + min(max(value, 0.0), 1.0) * line.width


def _draw_band(canvas: Canvas, line: Area, band: tuple[float, float], texts: list[str]) -> None:
    """Hatched, and in words, so that it can be told on a grey printer."""
    start, end = (_place(line, value) for value in band)
    canvas.box(line._replace(x=start, width=end - start), Colour.PALE_AMBER)
    for stroke in _hatching(start, end, line.y):
        canvas.polygon(stroke, Colour.AMBER)
    for edge in (start, end):
        canvas.box(Area(edge - 0.15, line.y, 0.3, _THICK), Colour.AMBER)
    label = translate("Report", "UNCERTAIN from {low} to {high} (hatched)").format(low=texts[0], high=texts[1])
    _label(canvas, line._replace(y=line.y + _THICK + 4.2 + _BAND_LABEL), (start + end) / 2, label, _THRESHOLD)


def _hatching(start: float, end: float, top: float) -> Iterator[QPolygonF]:
    """Strokes that rise to the right at 45 degrees, as far as they lie between `start` and `end`."""
    foot = start - _THICK
    while (foot := foot + _STROKE) < end:
        left, right = max(foot, start), min(foot + _THICK, end)
        base = top + _THICK + foot  # on a stroke, height plus place is the same everywhere
        corners = [(left, base - left), (right, base - right), (right + 0.25, base - right), (left + 0.25, base - left)]
        yield QPolygonF([QPointF(min(x, end), y) for x, y in corners])


def _draw_ticks(canvas: Canvas, line: Area) -> None:
    y = line.y + _THICK
    for tick in range(11):
        at = line.x + line.width * tick / 10
        canvas.box(Area(at - 0.1, y, 0.2, 1.2 if tick % 5 else 2.0), Colour.MUTED)
    for end, text in ((line.x, "0"), (line.x + line.width, "1")):
        canvas.text(end - 5, y + 1.8, 10, text, _TICK)


def _marker(at: float, y: float) -> QPolygonF:
    """A triangle that points down at the line, and a needle through it."""
    right = [(1.8, -3.0), (0.3, 0.2), (0.3, _THICK)]
    outline = [*right, *((-x, dy) for x, dy in reversed(right))]
    return QPolygonF([QPointF(at + x, y + dy) for x, dy in outline])


def _label(canvas: Canvas, area: Area, at: float, text: str, style: Style) -> None:
    """A text at the top of an area, centred at a place as far as the area's ends allow."""
    half = canvas.text_width(text, style) / 2
    at = min(max(at, area.x + half), area.x + area.width - half)
    canvas.text(at - _LABEL_WIDTH / 2, area.y, _LABEL_WIDTH, text, style)
