"""Lines of equal heat over a film: where they run, and how they are drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from pneumoscan.core.colour_map import colours

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from pneumoscan.core.colour_map import ColourMap
    from pneumoscan.core.finding import Heatmap

_SIDE = 96
_MOST_CELLS = 32  # lines around each pixel of a finer map would hide the film and say nothing
_LINES = 4
_LOWEST, _HIGHEST = 0.2, 0.9
_WIDTH, _HALO_WIDTH = 2.0, 4.5
_HALO = QColor(0, 0, 0, 190)


@dataclass(frozen=True, slots=True)
class Contour:
    """The lines of one heat.

    Attributes:
        level: The heat, from 0 to 1.
        path: In a square from 0 to 1 that stands for the whole film.
    """

    level: float
    path: QPainterPath


def levels(threshold: float) -> list[float]:
    """The heats of which lines are drawn, rising; none of them is below the threshold."""
    import numpy as np

    lowest = max(threshold, _LOWEST)
    if lowest >= _HIGHEST:
        return [lowest]
    return [float(level) for level in np.linspace(lowest, _HIGHEST, _LINES)]


def trace(heatmap: Heatmap, threshold: float) -> list[Contour]:
    """The lines of a map, enlarged as its colours are, so that both agree.

    A map of 64 cells on a side and more is averaged down first.

    Args:
        heatmap: Shape (rows, columns), from 0 to 1.
        threshold: The heat, from 0 to 1, below which there is no line.
    """
    import contourpy
    import numpy as np

    from pneumoscan.core.overlay import stretch

    centres = (np.arange(_SIDE) + 0.5) / _SIDE
    places = np.concatenate([[0.0], centres, [1.0]])  # the map is flat from the outermost centres to the film's edge
    heat = np.pad(stretch(_coarse(heatmap), (_SIDE, _SIDE)), 1, mode="edge")
    generator = contourpy.contour_generator(places, places, heat, line_type=contourpy.LineType.Separate)
    lines = {level: cast("Sequence[NDArray[np.float64]]", generator.lines(level)) for level in levels(threshold)}
    return [Contour(level, _path(points)) for level, points in lines.items()]


class ContourPainter:
    """Draws contours, and keeps the picture of them for as long as nothing is moved: strokes are slow."""

    def __init__(self, contours: Sequence[Contour]) -> None:
        self._contours = contours
        self._picture = QImage()
        self._drawn_for: tuple[object, ...] | None = None

    def paint(self, painter: QPainter, target: QRectF, colour_map: ColourMap) -> None:
        """Draw them with lines that are as wide however the film is enlarged.

        Args:
            painter: May be turned, mirrored and enlarged.
            target: The place of the whole film in its coordinates.
            colour_map: Gives each line the colour of its heat.
        """
        square = QTransform.fromTranslate(target.x(), target.y()).scale(target.width(), target.height())
        place = square * painter.combinedTransform()
        device = painter.device()
        ratio, size = device.devicePixelRatioF(), painter.viewport().size()
        wanted = (place, size, ratio, colour_map)
        if wanted != self._drawn_for:
            self._drawn_for = wanted
            self._picture = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
            self._picture.setDevicePixelRatio(ratio)
            self._draw(place, colours(colour_map))
        painter.resetTransform()
        painter.drawImage(0, 0, self._picture)

    def _draw(self, place: QTransform, colours: NDArray[np.uint8]) -> None:
        self._picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paths = [(contour.level, place.map(contour.path)) for contour in self._contours]
        for _level, path in paths:
            painter.strokePath(path, _pen(_HALO, _HALO_WIDTH))
        for level, path in paths:
            red, green, blue = (int(channel) for channel in colours[round(level * 255)])
            painter.strokePath(path, _pen(QColor(red, green, blue), _WIDTH))
        painter.end()


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _coarse(heatmap: Heatmap) -> Heatmap:
    """A map with about `_MOST_CELLS` on a side: the means of whole blocks of cells."""
    import numpy as np

    steps = [max(side // _MOST_CELLS, 1) for side in heatmap.shape]
    rows, columns = (side // step for side, step in zip(heatmap.shape, steps, strict=True))
    whole = heatmap[: rows * steps[0], : columns * steps[1]]
    return np.asarray(whole.reshape(rows, steps[0], columns, steps[1]).mean(axis=(1, 3)), np.float32)


def _path(lines: Sequence[NDArray[np.float64]]) -> QPainterPath:
    path = QPainterPath()
    for points in lines:
        (x, y), *others = points.tolist()
        path.moveTo(x, y)
        for x, y in others:
            path.lineTo(x, y)
    return path
