"""The sign over the whole window that what is dragged may be dropped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from pneumoscan.gui.look import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


def local_paths(data: QMimeData) -> list[Path]:
    """The files and folders of this computer in what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile()]


class DropHint(QWidget):
    """Lies over its parent without catching the mouse; hidden unless something is dragged over."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFont(theme.scaled(self.font(), 1.9, bold=True))
        parent.installEventFilter(self)
        self.hide()

    def appear(self) -> None:
        """Cover the parent."""
        self.setGeometry(self._parent().rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._parent().rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(theme.WINDOW)
        veil.setAlpha(240)
        painter.fillRect(self.rect(), veil)
        inset = theme.em(self.font())
        painter.setPen(QPen(theme.ACCENT, 3, Qt.PenStyle.DashLine))
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, inset / 2, inset / 2)
        painter.setPen(theme.TEXT)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Drop to screen"))
        painter.end()

    def _parent(self) -> QWidget:
        parent = self.parentWidget()
        assert parent is not None  # noqa: S101  given in the constructor
        return parent
