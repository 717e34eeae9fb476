"""Small signs that mean the same without colour. Drawn, as no bundled font has them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPolygonF

from pneumoscan.report.canvas import Area, Colour

if TYPE_CHECKING:
    from collections.abc import Callable

    from pneumoscan.report.canvas import Canvas

    Sign = Callable[[Canvas, float, float, float], None]


def warning(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Draw a triangle with an exclamation mark into the square of `size` mm whose upper left corner is (x, y)."""
    corners = [(0.5, 0.02), (1.0, 0.94), (0.0, 0.94)]
    canvas.polygon(_outline(corners, x, y, size), Colour.AMBER)
    canvas.polygon(_outline([(0.43, 0.34), (0.57, 0.34), (0.535, 0.66), (0.465, 0.66)], x, y, size), Colour.WHITE)
    canvas.box(Area(x + 0.44 * size, y + 0.72 * size, 0.12 * size, 0.12 * size), Colour.WHITE)


def refused(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Draw a disc with a white bar across, as on a road that must not be entered."""
    canvas.polygon(_outline(_arc(0.5, 0, 360), x, y, size), Colour.INK)
    canvas.box(Area(x + 0.17 * size, y + 0.41 * size, 0.66 * size, 0.18 * size), Colour.WHITE)


def refused_on_dark(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Draw the same in white, for a dark ground."""
    canvas.polygon(_outline(_arc(0.5, 0, 360), x, y, size), Colour.WHITE)
    canvas.box(Area(x + 0.17 * size, y + 0.41 * size, 0.66 * size, 0.18 * size), Colour.INK)


def corrected(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Draw an arrow that turns clockwise."""
    ring = [(across, down + 0.08) for across, down in (*_arc(0.42, 0, 270), *reversed(_arc(0.27, 0, 270)))]
    canvas.polygon(_outline(ring, x, y, size), Colour.INK)
    canvas.polygon(_outline([(0.5, 0.0), (0.5, 0.46), (0.86, 0.23)], x, y, size), Colour.INK)


def reader(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Draw an eye."""
    lids = [(step / 20, 0.5 - 0.36 * math.sin(math.pi * step / 20)) for step in range(21)]
    outline = [*lids, *((across, 1 - down) for across, down in reversed(lids))]
    canvas.polygon(_outline(outline, x, y, size), Colour.INK)
    canvas.polygon(
        _outline([(0.5 + 0.78 * (a - 0.5), 0.5 + 0.68 * (d - 0.5)) for a, d in outline], x, y, size), Colour.WHITE
    )
    canvas.polygon(_outline(_arc(0.17, 0, 360), x, y, size), Colour.INK)


def _arc(radius: float, start: int, end: int) -> list[tuple[float, float]]:
    """Points every ten degrees, clockwise from the right, around the middle of a square of side 1."""
    angles = [math.radians(degrees) for degrees in range(start, end + 1, 10)]
    return [(0.5 + radius * math.cos(angle), 0.5 + radius * math.sin(angle)) for angle in angles]


def _outline(points: list[tuple[float, float]], x: float, y: float, size: float) -> QPolygonF:
    return QPolygonF([QPointF(x + size * across, y + size * down) for across, down in points])
