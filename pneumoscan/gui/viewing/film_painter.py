"""Draws the visible part of a film from the level that fits, in the window that is set."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QTransform

from pneumoscan.gui.viewing.heat_layer import HeatLayer

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from pneumoscan.core.correction import Correction
    from pneumoscan.core.finding import Heatmap
    from pneumoscan.core.radiograph import GreyPixels
    from pneumoscan.gui.viewing.film import Film
    from pneumoscan.gui.viewing.grey_window import GreyWindow
    from pneumoscan.gui.viewing.heat_layer import HeatStyle
    from pneumoscan.gui.viewing.viewport import Viewport

_BORDER = 1  # pixels more than are seen, so that those at the edge have neighbours to be smoothed with


class FilmPainter:
    """Keeps what it drew last: a film is drawn often, and changes seldom."""

    def __init__(self) -> None:
        self._film: Film | None = None
        self._drawn: tuple[object, ...] | None = None
        # The memory of the picture: new memory each time would take longer.
        self._colours: NDArray[np.uint32] | None = None
        self._image = QImage()
        self._table: tuple[GreyWindow, int, NDArray[np.uint32]] | None = None
        self._heat = HeatLayer()

    def paint(self, painter: QPainter, film: Film, viewport: Viewport, window: GreyWindow, pixel_ratio: float) -> None:
        """Draw a film.

        Args:
            painter: Of the view, in its points.
            film: What to draw.
            viewport: Where it lies; its film has the size of `film`.
            window: Which values are black and white.
            pixel_ratio: Pixels of the screen for one point.
        """
        scale = viewport.scale * pixel_ratio
        level = film.pyramid.fitting(scale)
        columns, rows = _seen(film.pyramid.levels[level], viewport, 2**level)
        if columns.start >= columns.stop or rows.start >= rows.stop:
            return
        self._prepare(film, level, (rows, columns), viewport.aim.turn, window)
        step = 2**level
        part = QRectF(QPointF(columns.start, rows.start) * step, QPointF(columns.stop, rows.stop) * step)
        transform = QTransform(*viewport.matrix)
        target = transform.mapRect(part)
        if math.isclose(scale, 1.0, rel_tol=1e-6):  # pixel on pixel: between two of them all would be blurred
            target.moveTo(round(target.x() * pixel_ratio) / pixel_ratio, round(target.y() * pixel_ratio) / pixel_ratio)
        painter.save()
        painter.setClipRect(transform.mapRect(QRectF(0, 0, *film.pyramid.size)))  # a level may reach beyond the film
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, self._image)
        painter.restore()

    def paint_heat(self, painter: QPainter, film: Film, viewport: Viewport, heatmap: Heatmap, style: HeatStyle) -> None:
        """Draw a heatmap over the film, turned as that is."""
        painter.save()
        painter.setTransform(QTransform(*viewport.matrix), combine=True)
        self._heat.paint(painter, QRectF(0, 0, *film.pyramid.size), heatmap, style)
        painter.restore()

    def _prepare(self, film: Film, level: int, part: tuple[slice, slice], turn: Correction, window: GreyWindow) -> None:
        wanted = (level, part[0].start, part[0].stop, part[1].start, part[1].stop, turn, window)
        if film is self._film and wanted == self._drawn:
            return
        import numpy as np

        self._film, self._drawn = film, wanted
        table = self._table_of(window, film.pyramid.white)
        # The numbers are turned, not the picture: Qt draws upright pictures many times faster.
        pixels = turn.apply(film.pyramid.levels[level][part])
        if self._colours is None or self._colours.size < pixels.size:
            self._colours = np.empty(pixels.size, np.uint32)
        height, width = pixels.shape
        colours = self._colours[: pixels.size].reshape(height, width)
        np.take(table, pixels, out=colours, mode="clip")  # nothing to clip, but the other modes are slower
        self._image = QImage(colours.data, width, height, width * 4, QImage.Format.Format_RGB32)

    def _table_of(self, window: GreyWindow, white: int) -> NDArray[np.uint32]:
        if self._table is None or self._table[:2] != (window, white):
            self._table = (window, white, window.table(white))
        return self._table[2]


def _seen(pixels: GreyPixels, viewport: Viewport, step: int) -> tuple[slice, slice]:
    """The columns and rows of a level that are seen."""
    left, top, right, bottom = (edge / step for edge in viewport.visible)
    rows, columns = pixels.shape
    return (
        slice(max(math.floor(left) - _BORDER, 0), min(math.ceil(right) + _BORDER, columns)),
        slice(max(math.floor(top) - _BORDER, 0), min(math.ceil(bottom) + _BORDER, rows)),
    )
