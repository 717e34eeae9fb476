"""Labels for text that comes from files: always shown literally."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from pneumoscan.gui.look import text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


def plain_label(content: str = "", tone: str = "", *, wraps: bool = True) -> QLabel:
    """A label that never takes its text for markup, and that can be selected from for copying."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(content)
    label.setWordWrap(wraps)
    label.setProperty("tone", tone)
    if wraps:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


class ElidedLabel(QWidget):
    """One line that gives way in the middle where it does not fit, with the whole as its tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._text = ""

    @property
    def text(self) -> str:
        """The whole line."""
        return self._text

    def set_text(self, content: str, tool_tip: str = "") -> None:
        """Show `content`, and `tool_tip` on hovering."""
        self._text = text.printable(content)
        self.setAccessibleName(self._text)
        self.setToolTip(text.tool_tip(tool_tip or content) if content else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideMiddle, self.width())
        painter.setPen(self.palette().windowText().color())
        across = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(self.rect(), across | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
