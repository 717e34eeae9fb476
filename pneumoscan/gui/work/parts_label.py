"""One line of several parts, of which the less important give way where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from pneumoscan.gui.look import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_BETWEEN = "  ·  "


class PartsLabel(QWidget):
    """Shows as many of its parts as fit, from the first on; its tool tip has them all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._parts: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All parts."""
        return _BETWEEN.join(self._parts)

    @property
    def shown_text(self) -> str:
        """What there is room for."""
        metrics = self.fontMetrics()
        count = len(self._parts)
        while count > 1 and metrics.horizontalAdvance(_BETWEEN.join(self._parts[:count])) > self.width():
            count -= 1
        return metrics.elidedText(_BETWEEN.join(self._parts[:count]), Qt.TextElideMode.ElideRight, self.width())

    def set_parts(self, parts: Sequence[str]) -> None:
        """Show `parts`, most important first."""
        if tuple(parts) != self._parts:
            self._parts = tuple(parts)
            self.setAccessibleName(self.text)
            self.setToolTip(text.tool_tip(*parts))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        # A little more than it needs now, so that the line beside it does not move with every digit.
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text) + metrics.averageCharWidth() * 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        first = self._parts[0] if self._parts else ""
        return QSize(min(metrics.horizontalAdvance(first), metrics.averageCharWidth() * 20), metrics.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        leading = Qt.AlignmentFlag.AlignLeft  # of the reading direction: the painter's follows the widget's
        painter.drawText(self.rect(), leading | Qt.AlignmentFlag.AlignVCenter, self.shown_text)
        painter.end()
