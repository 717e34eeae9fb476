"""Arabic, Hindi and other scripts whose letters change shape, in a PDF from which they can be copied and searched.

Qt's PDF writer maps a drawn glyph back to a character only where one character alone has that glyph. Joined letters
and conjuncts have none, and vanish from what a viewer copies or finds. So these texts are drawn twice: their shapes as
outlines, to be seen, and over them the plain letters in a fully transparent ink, to be found.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QPainterPath, QTextLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter, QRawFont, QTextLine

_TRANSPARENT = QColor(0, 0, 0, 0)
_UNBOUNDED = 1e6


def needs_shaping(text: str) -> bool:
    """Whether letters join, combine or run from right to left."""
    return not text.isascii() and any(_is_complex(character) for character in text)


def draw(painter: QPainter, origin: QPointF, text: str, font: QFont, colour: QColor) -> None:
    """Draw one line from the left end of its base line, in the painter's units."""
    layout = QTextLayout(text, font, painter.device())
    option = layout.textOption()
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_UNBOUNDED)
    layout.endLayout()
    start = origin - QPointF(0, line.ascent())
    painter.fillPath(_outlines(line).translated(start), colour)
    painter.setPen(_TRANSPARENT)
    for word in re.finditer(r"\S+", text):
        ends = sorted(_place(line, text[:index]) for index in word.span())
        _draw_letters(painter, line, word.group(), origin + QPointF(ends[0], 0), ends[1] - ends[0])


def _is_complex(character: str) -> bool:
    return unicodedata.bidirectional(character) in {"R", "AL"} or unicodedata.category(character) in {"Mn", "Mc"}


def _place(line: QTextLine, before: str) -> float:
    """Where in the line the character after `before` stands."""
    units = len(before.encode("utf-16-le")) // 2  # what Qt counts in
    x, _ = cast("tuple[float, int]", line.cursorToX(units))
    return x


def _outlines(line: QTextLine) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for run in line.glyphRuns():
        raw = run.rawFont()
        for glyph, position in zip(run.glyphIndexes(), run.positions(), strict=True):
            path.addPath(raw.pathForGlyph(glyph).translated(position))
    return path


def _draw_letters(painter: QPainter, line: QTextLine, word: str, origin: QPointF, width: float) -> None:
    """Draw a word's letters one after the other as they would look alone, squeezed to the width of the word."""
    if any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in word):
        word = word[::-1]
    fonts = [run.rawFont() for run in line.glyphRuns()]
    x, letters = 0.0, []
    for letter in word:
        raw = next((raw for raw in fonts if raw.supportsCharacter(ord(letter))), None)
        if raw is not None:
            letters.append((raw, raw.glyphIndexesForString(letter)[0], QPointF(x, 0)))
            x += raw.advancesForGlyphIndexes([letters[-1][1]])[0].x()
    painter.save()
    painter.translate(origin)
    painter.scale(width / x if x else 1.0, 1.0)
    for raw, glyph, position in letters:
        painter.drawGlyphRun(position, _single(raw, glyph))
    painter.restore()


def _single(raw: QRawFont, glyph: int) -> QGlyphRun:
    run = QGlyphRun()
    run.setRawFont(raw)
    run.setGlyphIndexes([glyph])
    run.setPositions([QPointF()])
    return run
