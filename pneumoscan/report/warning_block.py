"""A film's warnings in a frame, split over pages where there are too many for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pneumoscan.report import signs
from pneumoscan.report.blocks import Block
from pneumoscan.report.canvas import Area, Colour, Style
from pneumoscan.report.frame import MARGIN, content_width
from pneumoscan.report.wording import remark_sentence, translate

if TYPE_CHECKING:
    from pneumoscan.core.finding import Finding
    from pneumoscan.report.canvas import Canvas

    Paragraphs = list[list[str]]

_PADDING = 2.2
_INDENT = 10.0  # of the texts, from the frame's left edge
_NUMBER = 5.0  # of that, for the number of each
_SIGN = 5.2
_BETWEEN = 0.9  # two warnings
_HEADING = Style(9, Colour.AMBER, bold=True)
_TEXT = Style(9)
_MORE = Style(9, bold=True)


def blocks(canvas: Canvas, finding: Finding, room: float, page_room: float) -> list[Block]:
    """The warnings in frames: the first for `room` mm, at least one warning long; the others for `page_room` each."""
    width = _text_width(canvas)
    paragraphs = [canvas.wrap(remark_sentence(warning), width, _TEXT) for warning in finding.warnings]
    framed: list[Block] = []
    done = 0
    while done < len(paragraphs):
        count = _fitting(paragraphs[done:], page_room if framed else room)
        framed.append(_frame(_heading(finding, done), paragraphs, done, done + count))
        done += count
    return framed


def _text_width(canvas: Canvas) -> float:
    return content_width(canvas) - _INDENT - _NUMBER - 3


def _fitting(paragraphs: Paragraphs, room: float) -> int:
    """How many warnings a frame of `room` mm holds, with the line that tells of the others; at least one."""
    if _height(paragraphs, has_more=False) <= room:
        return len(paragraphs)
    fitting = (
        count for count in range(len(paragraphs) - 1, 1, -1) if _height(paragraphs[:count], has_more=True) <= room
    )
    return next(fitting, 1)


def _height(paragraphs: Paragraphs, *, has_more: bool) -> float:
    lines = sum(map(len, paragraphs)) + has_more
    gaps = len(paragraphs) - 1 + has_more
    return 2 * _PADDING + _HEADING.line + 1 + lines * _TEXT.line + gaps * _BETWEEN


def _heading(finding: Finding, done: int) -> str:
    count = len(finding.warnings)
    if done:
        return translate("Report", "Warnings, continued")
    if finding.assessment is None:
        several = translate("Report", "{count} warnings about this film").format(count=count)
        return several if count > 1 else translate("Report", "Warning about this film")
    if finding.review.verdict:
        several = translate("Report", "{count} warnings about the model's verdict").format(count=count)
        return several if count > 1 else translate("Report", "Warning about the model's verdict")
    if count == 1:
        return translate("Report", "Warning: this verdict deserves less trust")
    return translate("Report", "{count} warnings: this verdict deserves less trust").format(count=count)


def _frame(heading: str, paragraphs: Paragraphs, start: int, end: int) -> Block:
    left = len(paragraphs) - end
    number_room = _NUMBER if len(paragraphs) > 1 else 0.0

    def draw(canvas: Canvas, y: float) -> None:
        width, text_width = content_width(canvas), _text_width(canvas)
        canvas.box(Area(MARGIN, y, width, height), Colour.PALE_AMBER, Colour.AMBER)
        signs.warning(canvas, MARGIN + 2.4, y + _PADDING - 0.4, _SIGN)
        y += _PADDING
        canvas.text(MARGIN + _INDENT, y, width - _INDENT - 3, heading, _HEADING)
        y += _HEADING.line + 1
        for number, lines in enumerate(paragraphs[start:end], start + 1):
            if number_room:
                canvas.text(MARGIN + _INDENT, y, number_room, f"{number}.", _TEXT)
            y = canvas.lines(MARGIN + _INDENT + number_room, y, text_width, lines, _TEXT) + _BETWEEN
        if left:
            more = translate("Report", "and {count} more on the next page").format(count=left)
            canvas.text(MARGIN + _INDENT + number_room, y, text_width, more, _MORE)

    height = _height(paragraphs[start:end], has_more=left > 0)
    return Block(height, draw)
