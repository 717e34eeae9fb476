"""Draws a heatmap over a film: as colours, or as lines of equal heat.

The painter may be turned, mirrored and enlarged as it likes: what is kept is a small picture, or paths, that stand for
a square, and the painter does the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QPainter

from pneumoscan.core.colour_map import DEFAULT_OPACITY, ColourMap
from pneumoscan.gui.viewing.heat_contours import ContourPainter, trace

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

    from pneumoscan.core.finding import Heatmap

PICTURE_SIDE = 512  # so that the edge at the threshold is smooth too


@dataclass(frozen=True, slots=True)
class HeatStyle:
    """How heat is drawn.

    Attributes:
        is_shown: Whether it is drawn at all.
        opacity: How much of the film the hottest places cover, from 0 to 1.
        colour_map: The colours.
        threshold: The heat, from 0 to 1, below which nothing is drawn.
        is_contour: Whether lines of equal heat are drawn in place of colours.
    """

    is_shown: bool = True
    opacity: float = DEFAULT_OPACITY
    colour_map: ColourMap = ColourMap.INFERNO
    threshold: float = 0.0
    is_contour: bool = False


class HeatLayer:
    """Draws the maps of one film after the other, and keeps what it made of the last one."""

    def __init__(self) -> None:
        self._heatmap: Heatmap | None = None
        self._made_for: tuple[object, ...] | None = None
        self._picture = QImage()
        self._contours = ContourPainter(())

    def paint(self, painter: QPainter, target: QRectF, heatmap: Heatmap, style: HeatStyle) -> None:
        """Draw a map; the painter is left as it was.

        Args:
            painter: Of the film's display.
            target: The place of the whole film in the painter's coordinates.
            heatmap: Shape (rows, columns), from 0 to 1; never changed in place, since it is known again by identity.
            style: How to draw it.
        """
        if not style.is_shown or heatmap.size == 0:
            return
        self._prepare(heatmap, style)
        painter.save()
        painter.setOpacity(painter.opacity() * style.opacity)
        if style.is_contour:
            self._contours.paint(painter, target, style.colour_map)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(target, self._picture)
        painter.restore()

    def _prepare(self, heatmap: Heatmap, style: HeatStyle) -> None:
        """Make picture or lines, unless they are those of the last time."""
        wanted = (style.is_contour, style.threshold, None if style.is_contour else style.colour_map)
        if heatmap is self._heatmap and wanted == self._made_for:
            return
        self._heatmap, self._made_for = heatmap, wanted
        if style.is_contour:
            self._contours = ContourPainter(trace(heatmap, style.threshold))
        else:
            self._picture = heat_image(heatmap, style.colour_map, style.threshold)


def heat_image(heatmap: Heatmap, colour_map: ColourMap = ColourMap.INFERNO, threshold: float = 0.0) -> QImage:
    """A map as a square picture to be stretched over the film, each colour as opaque as it is hot."""
    import numpy as np

    from pneumoscan.core import overlay

    heat = overlay.stretch(heatmap, (PICTURE_SIDE, PICTURE_SIDE))
    pixels = overlay.premultiplied(colour_map, threshold)[np.rint(heat * np.float32(255)).astype(np.uint8)]
    kind = QImage.Format.Format_ARGB32_Premultiplied
    picture = QImage(pixels.data, PICTURE_SIDE, PICTURE_SIDE, PICTURE_SIDE * 4, kind)
    return picture.copy()  # never a picture in the array's memory
