"""The film with its heatmap over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from pneumoscan.core import overlay
from pneumoscan.gui.look import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_SETTLE_MILLISECONDS = 60
_PATIENCE_MILLISECONDS = 250


class Viewer(QWidget):
    """Draws pictures that are ready; makes none. Asks for a sharper one when its size has changed."""

    area_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Film"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._film: QImage | None = None
        self._heat: QImage | None = None
        self._message = ""
        self._opacity = overlay.DEFAULT_OPACITY
        self._is_heat_shown = True
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MILLISECONDS)
        self._settled.timeout.connect(self.area_changed)

        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self._say_reading)

    def area(self) -> QSize:
        """What a film has to fit into, in pixels of the screen."""
        return self.size() * self.devicePixelRatioF()

    @property
    def film(self) -> QImage | None:
        """The picture of the film that is shown."""
        return self._film

    def show_film(self, film: QImage, heat: QImage | None) -> None:
        """Show a film, and its heatmap in the same size."""
        self._patience.stop()
        self._film, self._heat, self._message = film, heat, ""
        self.update()

    def show_waiting(self) -> None:
        """Show nothing, and after a while that the film is being read."""
        self.show_message("")
        self._patience.start()

    def show_message(self, message: str) -> None:
        """Show a sentence where the film would be."""
        self._patience.stop()
        self._film = self._heat = None
        self._message = message
        self.update()

    def set_opacity(self, opacity: float) -> None:
        """How much of the film the heatmap covers, from 0 to 1."""
        self._opacity = opacity
        self.update()

    def set_heat_shown(self, shown: bool) -> None:
        """Whether the heatmap is drawn."""
        self._is_heat_shown = shown
        self.update()

    def sizeHint(self) -> QSize:
        unit = theme.em(self.font())
        return QSize(round(unit * 40), round(unit * 32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() / 3

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settled.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.FILM)
        if self._film is None:
            self._paint_message(painter)
        else:
            self._paint_film(painter, self._film)
        painter.end()

    def _say_reading(self) -> None:
        self.show_message(self.tr("Reading the film…"))

    def _paint_message(self, painter: QPainter) -> None:
        margin = round(theme.em(self.font()) * 3)
        area = self.rect().adjusted(margin, margin, -margin, -margin)
        painter.setPen(theme.DIM)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._message)

    def _paint_film(self, painter: QPainter, film: QImage) -> None:
        target = self._place(film)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, film)
        if self._heat is not None and self._is_heat_shown:
            painter.setOpacity(self._opacity)
            painter.drawImage(target, self._heat)

    def _place(self, film: QImage) -> QRectF:
        """The largest area in the middle with the film's proportions, pixel on pixel if the film is made for it."""
        ratio = self.devicePixelRatioF()
        fitting = film.size().scaled(self.area(), Qt.AspectRatioMode.KeepAspectRatio)
        left = (self.area().width() - fitting.width()) // 2
        top = (self.area().height() - fitting.height()) // 2
        return QRectF(left / ratio, top / ratio, fitting.width() / ratio, fitting.height() / ratio)


class HeatLegend(QWidget):
    """The heatmap's colours from weak to strong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Heatmap colours from weak to strong influence on the score"))
        self.setToolTip(self.tr("Where the film weighs for pneumonia in the network: from weak to strong"))
        self._texts = (self.tr("weak"), self.tr("strong"))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = sum(metrics.horizontalAdvance(word) for word in self._texts)
        return QSize(words + metrics.height() * 6, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = self.fontMetrics()
        gap = metrics.height() * 0.4
        weak, strong = (metrics.horizontalAdvance(word) for word in self._texts)
        area = QRectF(self.rect())
        bar = area.adjusted(weak + gap, area.height() * 0.3, -strong - gap, -area.height() * 0.25)
        if bar.width() < metrics.height():
            painter.end()  # half a legend would be none
            return
        painter.setPen(theme.DIM)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._texts[0])
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._texts[1])
        painter.fillRect(bar, _gradient(bar))
        painter.end()


def _gradient(bar: QRectF) -> QLinearGradient:
    gradient = QLinearGradient(QPointF(bar.left(), 0), QPointF(bar.right(), 0))
    colours = overlay.colours()
    for step in range(0, 256, 15):
        red, green, blue = (int(channel) for channel in colours[step])
        gradient.setColorAt(step / 255, QColor(red, green, blue))
    return gradient
