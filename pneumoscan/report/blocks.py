"""Parts of a page whose heights are known before they are drawn, so that they can be shared out over pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pneumoscan.report.canvas import Style
from pneumoscan.report.frame import MARGIN, content_width

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pneumoscan.report.canvas import Canvas

GAP = 4.0  # between two blocks, in mm

_BODY = Style(8.5)
_HEADING = Style(8.5, bold=True)


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a page, between its margins.

    Attributes:
        height: In mm.
        draw: Draws it, given the canvas and the block's upper edge.
    """

    height: float
    draw: Callable[[Canvas, float], None]


def section(canvas: Canvas, heading: str, texts: Sequence[str]) -> Block:
    """A heading with texts under it."""
    lines = [line for text in texts for line in canvas.wrap(text, content_width(canvas), _BODY)]

    def draw(canvas: Canvas, y: float) -> None:
        canvas.text(MARGIN, y, content_width(canvas), heading, _HEADING)
        canvas.lines(MARGIN, y + _HEADING.line, content_width(canvas), lines, _BODY)

    return Block(_HEADING.line + len(lines) * _BODY.line, draw)


def draw_all(canvas: Canvas, y: float, blocks: Sequence[Block]) -> float:
    """Draw blocks under each other; returns where the next one may begin."""
    for block in blocks:
        block.draw(canvas, y)
        y += block.height + GAP
    return y


def room_for(blocks: Sequence[Block]) -> float:
    """The height of blocks under each other, each with its gap."""
    return sum(block.height + GAP for block in blocks)


def share_out(blocks: Sequence[Block], room: float) -> list[list[Block]]:
    """Fill pages of `room` mm with blocks, in their order."""
    pages: list[list[Block]] = []
    for block in blocks:
        if not pages or room_for([*pages[-1], block]) - GAP > room:
            pages.append([])
        pages[-1].append(block)
    return pages
