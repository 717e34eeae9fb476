"""One view of one film: draws it as the shared state says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pneumoscan.gui.look import theme
from pneumoscan.gui.viewing import corner_text, ruler
from pneumoscan.gui.viewing.film_painter import FilmPainter
from pneumoscan.gui.viewing.view_state import Tool
from pneumoscan.gui.viewing.viewport import Viewport

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from pneumoscan.core.finding import Heatmap
    from pneumoscan.gui.viewing.film import Film
    from pneumoscan.gui.viewing.ruler import Ruler
    from pneumoscan.gui.viewing.view_state import ViewState

_PATIENCE_MILLISECONDS = 250
_CORNER_TEXT = 0.9  # of the size of other text


class FilmView(QWidget):
    """Draws a film, its heatmap, and what is written over both."""

    def __init__(self, state: ViewState, name: str, parent: QWidget | None = None) -> None:
        """Show nothing.

        Args:
            state: How to look at films; shared by the views that are linked.
            name: What the view is called where it cannot be seen.
            parent: What it is part of.
        """
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.state, self.title, self.shows_heat, self.is_leading = state, "", True, True
        self.film: Film | None = None
        self.ruler: Ruler | None = None
        self.heatmap: Heatmap | None = None
        self.message = ""
        self._painter = FilmPainter()
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self._say_reading)
        state.changed.connect(self._follow)

    # What is shown

    def show_film(self, film: Film, heatmap: Heatmap | None) -> None:
        """Show a film, and its heatmap if it has one."""
        self._patience.stop()
        if self.film is None or self.film.pyramid.size != film.pyramid.size:
            self.ruler = None  # it was on another film, or on a preview of this one
        self.film, self.heatmap, self.message = film, heatmap, ""
        self.update()

    def show_waiting(self) -> None:
        """Show nothing, and after a while that the film is being read."""
        self.show_message("")
        self._patience.start()

    def show_message(self, message: str) -> None:
        """Show a sentence where the film would be."""
        self._patience.stop()
        self.film = self.ruler = self.heatmap = None
        self.message = message
        self.update()

    @property
    def viewport(self) -> Viewport | None:
        """Where the film lies; None without one."""
        return Viewport(self.film.pyramid.size, self._extent, self.state.look.aim) if self.film else None

    @property
    def can_measure(self) -> bool:
        """Whether there is a film with all its pixels."""
        return self.film is not None and not self.film.is_preview

    @property
    def has_heat(self) -> bool:
        """Whether heat is drawn now."""
        return self.heatmap is not None and self.shows_heat and self.state.look.heat.is_shown

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Enlarge the film around a point; around the middle where None."""
        if self.viewport:
            self.state.change(aim=self.viewport.zoomed(factor, self.point_at(at)))

    def show_actual_size(self, at: QPointF | None = None) -> None:
        """Show one pixel of the film as one of the screen."""
        if self.viewport:
            self.state.change(aim=self.viewport.actual_size(self.point_at(at), self.devicePixelRatioF()))

    def fit(self) -> None:
        """Show all of the film."""
        aim = self.state.look.aim
        self.state.change(aim=replace(aim, zoom=1.0, centre=(0.5, 0.5)))

    def draw_ruler(self, line: Ruler | None) -> None:
        """Draw this line, or none."""
        self.ruler = line
        self.update()

    @property
    def ruler_words(self) -> str:
        """What the ruler measures; empty without one."""
        return self.ruler.words(self.film.spacing) if self.ruler and self.film else ""

    def _follow(self) -> None:
        is_measuring = self.state.look.tool is Tool.RULER
        self.setCursor(Qt.CursorShape.CrossCursor if is_measuring else Qt.CursorShape.ArrowCursor)
        if not is_measuring:
            self.ruler = None
        self.update()

    def _say_reading(self) -> None:
        self.show_message(self.tr("Reading the film…"))

    @property
    def _extent(self) -> tuple[float, float]:
        return float(max(self.width(), 1)), float(max(self.height(), 1))

    def point_at(self, at: QPointF | None) -> tuple[float, float]:
        """A place in the view as numbers; the middle where None."""
        return (at.x(), at.y()) if at is not None else (self.width() / 2, self.height() / 2)

    # Drawing

    def sizeHint(self) -> QSize:
        unit = theme.em(self.font())
        return QSize(round(unit * 40), round(unit * 32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() / 4

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.FILM)
        if self.film is None or self.viewport is None:
            self._paint_message(painter)
        else:
            self._paint_film(painter, self.film, self.viewport)
        if self.hasFocus():
            painter.setPen(QPen(theme.FILM_ACCENT, 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_message(self, painter: QPainter) -> None:
        margin = round(theme.em(self.font()) * 3)
        area = self.rect().adjusted(margin, margin, -margin, -margin)
        painter.setPen(theme.FILM_DIM)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.message)

    def _paint_film(self, painter: QPainter, film: Film, viewport: Viewport) -> None:
        look, ratio = self.state.look, self.devicePixelRatioF()
        self._painter.paint(painter, film, viewport, look.window_for(film), ratio)
        if self.heatmap is not None and self.has_heat:
            self._painter.paint_heat(painter, film, viewport, self.heatmap, look.heat)
        written = corner_text.overlay_of(film, look, viewport, ratio, self.title)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _CORNER_TEXT)
        corner_text.paint(painter, QRectF(self.rect()), written, font, self.layoutDirection())
        if self.ruler:
            ruler.paint(painter, self.ruler, self.ruler_words, viewport, theme.em(self.font()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        old = event.oldSize()
        if self.film and self.is_leading and old.isValid() and not old.isEmpty():
            before = Viewport(self.film.pyramid.size, (old.width(), old.height()), self.state.look.aim)
            self.state.change(aim=before.resized(self._extent))
