"""Where a film lies in a view: zooming, moving, turning and back again, as numbers only.

Points are in the film's pixels from its upper left corner, or in the view's points from its upper left corner; both
with x to the right and y downwards.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TypeAlias

from pneumoscan.core.correction import AS_IT_IS, Correction

Point: TypeAlias = tuple[float, float]

LEAST_ZOOM = 0.25
_MOST_SCALE = 32.0  # points for one pixel of the film
_MIDDLE = (0.5, 0.5)


@dataclass(frozen=True, slots=True)
class Aim:
    """What part of a film is looked at, whatever the sizes of film and view: two views with the same aim are linked.

    Attributes:
        zoom: How much larger than fitting into the view; 1 fits.
        centre: What lies in the middle of the view, in shares of the film's columns and rows, from 0 to 1.
        turn: How the display is turned and mirrored. The film itself is not changed by that.
    """

    zoom: float = 1.0
    centre: Point = _MIDDLE
    turn: Correction = AS_IT_IS

    @property
    def fits(self) -> bool:
        """Whether the whole film is as large as fits."""
        return math.isclose(self.zoom, 1.0, rel_tol=1e-6) and self.centre == _MIDDLE


WHOLE = Aim()


@dataclass(frozen=True, slots=True)
class Viewport:
    """A film of a certain size in a view of a certain size.

    Attributes:
        film: Columns and rows, above 0.
        view: Width and height in points, above 0.
        aim: What is looked at.
    """

    film: tuple[int, int]
    view: tuple[float, float]
    aim: Aim = WHOLE

    @property
    def fitting_scale(self) -> float:
        """Points for one pixel of a film that fits."""
        columns, rows = self.film[::-1] if self.aim.turn.quarter_turns % 2 else self.film
        return min(self.view[0] / columns, self.view[1] / rows)

    @property
    def scale(self) -> float:
        """Points for one pixel of the film."""
        return self.fitting_scale * self.aim.zoom

    @property
    def matrix(self) -> tuple[float, float, float, float, float, float]:
        """From film to view: x' = a x + c y + e and y' = b x + d y + f, as (a, b, c, d, e, f)."""
        (a, b), (c, d) = (self._turned(unit, self.scale) for unit in ((1.0, 0.0), (0.0, 1.0)))
        x, y = self._middle
        return a, b, c, d, self.view[0] / 2 - a * x - c * y, self.view[1] / 2 - b * x - d * y

    def to_view(self, point: Point) -> Point:
        """Where a point of the film lies in the view."""
        a, b, c, d, e, f = self.matrix
        x, y = point
        return a * x + c * y + e, b * x + d * y + f

    def to_film(self, point: Point) -> Point:
        """Which point of the film lies at a point of the view; it may lie outside the film."""
        x, y = self._turned_back((point[0] - self.view[0] / 2, point[1] - self.view[1] / 2))
        return self._middle[0] + x / self.scale, self._middle[1] + y / self.scale

    def on_film(self, point: Point) -> Point:
        """The point of the film that is next to `point`."""
        x, y = point
        return min(max(x, 0.0), float(self.film[0])), min(max(y, 0.0), float(self.film[1]))

    @property
    def visible(self) -> tuple[float, float, float, float]:
        """The part of the film that is seen: left, top, right and bottom, within the film."""
        (x1, y1), (x2, y2) = self.to_film((0.0, 0.0)), self.to_film(self.view)
        columns, rows = self.film
        left, right = (min(max(x, 0.0), columns) for x in sorted((x1, x2)))
        top, bottom = (min(max(y, 0.0), rows) for y in sorted((y1, y2)))
        return left, top, right, bottom

    def zoomed(self, factor: float, at: Point) -> Aim:
        """Enlarge by `factor` so that what lies at a point of the view stays there, as far as there is film."""
        # A view that is linked to one of a smaller film may be closer already; it must not jump back.
        most = max(_MOST_SCALE / self.fitting_scale, 1.0, self.aim.zoom)
        zoom = min(max(self.aim.zoom * factor, LEAST_ZOOM), most)
        if zoom <= 1.0:
            return replace(self.aim, zoom=zoom, centre=_MIDDLE)  # all of it is seen: in the middle, not adrift
        kept = self.on_film(self.to_film(at))
        share = self.aim.zoom / zoom
        x, y = (point + (middle - point) * share for point, middle in zip(kept, self._middle, strict=True))
        return replace(self.aim, zoom=zoom, centre=self._share((x, y)))

    def actual_size(self, at: Point, pixel_ratio: float) -> Aim:
        """One pixel of the screen for one of the film, around a point of the view."""
        return self.zoomed(1 / (pixel_ratio * self.scale), at)

    def moved(self, across: float, down: float) -> Aim:
        """Move the film by points of the view; a film that is seen as a whole stays in the middle."""
        if self.aim.zoom <= 1.0:
            return self.aim
        x, y = self._turned_back((across, down))
        middle_x, middle_y = self._middle
        return replace(self.aim, centre=self._share((middle_x - x / self.scale, middle_y - y / self.scale)))

    def resized(self, view: tuple[float, float]) -> Aim:
        """What to look at in a view of another size: what fits goes on to fit, anything else keeps its scale."""
        if self.aim.zoom <= 1.0:
            return self.aim
        zoom = self.scale / replace(self, view=view).fitting_scale
        return replace(self.aim, zoom=zoom) if zoom > 1.0 else replace(self.aim, zoom=1.0, centre=_MIDDLE)

    @property
    def _middle(self) -> Point:
        return self.aim.centre[0] * self.film[0], self.aim.centre[1] * self.film[1]

    def _share(self, point: Point) -> Point:
        x, y = self.on_film(point)
        return x / self.film[0], y / self.film[1]

    def _turned(self, vector: Point, scale: float) -> Point:
        x, y = vector
        for _ in range(self.aim.turn.quarter_turns % 4):
            x, y = -y, x  # clockwise, as y runs downwards
        return (-x if self.aim.turn.mirrored else x) * scale, y * scale

    def _turned_back(self, vector: Point) -> Point:
        x, y = vector
        x = -x if self.aim.turn.mirrored else x
        for _ in range(self.aim.turn.quarter_turns % 4):
            x, y = y, -x
        return x, y
