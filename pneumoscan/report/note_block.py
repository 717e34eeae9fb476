"""A reader's note, as the plain text that it is, in any script, over as many pages as it needs."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from pneumoscan.core.review import tidy_note
from pneumoscan.report.blocks import Block
from pneumoscan.report.canvas import Area, Colour, Style
from pneumoscan.report.frame import MARGIN, content_width
from pneumoscan.report.wording import printable, translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pneumoscan.report.canvas import Canvas

    Lines = list[tuple[str, Style]]

_LINES_A_BLOCK = 44  # so that a block fits on a page of either paper
_LINES_A_NOTE = 10_000  # more than there can be
_INDENT = 4.0
_HEADING = Style(9, bold=True)
_LEFT_TO_RIGHT = Style(9)
_RIGHT_TO_LEFT = Style(9, align=Qt.AlignmentFlag.AlignRight)
# Gives a line the direction of its paragraph, whatever it begins with (Unicode Annex 9, 2.6).
_RIGHT_TO_LEFT_MARK = "\u200f"


def blocks(canvas: Canvas, note: str) -> Iterator[Block]:
    """The note in parts that each fit on a page; none where there is no note."""
    lines = [line for paragraph in tidy_note(note).splitlines() for line in _wrapped(canvas, paragraph)]
    for start in range(0, len(lines), _LINES_A_BLOCK):
        heading = translate("Report", "Reader's note, continued") if start else translate("Report", "Reader's note")
        yield _block(heading, lines[start : start + _LINES_A_BLOCK])


def _wrapped(canvas: Canvas, paragraph: str) -> Lines:
    width = content_width(canvas) - 2 * _INDENT
    lines = canvas.wrap(printable(paragraph), width, _LEFT_TO_RIGHT, _LINES_A_NOTE) or [""]
    if not _runs_from_the_right(paragraph):
        return [(line, _LEFT_TO_RIGHT) for line in lines]
    return [(f"{_RIGHT_TO_LEFT_MARK}{line}", _RIGHT_TO_LEFT) for line in lines]


def _runs_from_the_right(paragraph: str) -> bool:
    """Whether its first letter does (Unicode Annex 9, P2 and P3)."""
    directions = (unicodedata.bidirectional(character) for character in paragraph)
    return next((direction in ("R", "AL") for direction in directions if direction in ("L", "R", "AL")), False)


def _block(heading: str, lines: Lines) -> Block:
    height = 2 + _HEADING.line + len(lines) * _LEFT_TO_RIGHT.line + 1.5

    def draw(canvas: Canvas, y: float) -> None:
        width = content_width(canvas)
        canvas.box(Area(MARGIN, y, width, height), Colour.SHADE)
        canvas.text(MARGIN + _INDENT, y + 2, width - 2 * _INDENT, heading, _HEADING)
        y += 2 + _HEADING.line
        for line, style in lines:
            canvas.text(MARGIN + _INDENT, y, width - 2 * _INDENT, line, style)
            y += style.line

    return Block(height, draw)
