"""What an empty list shows: how to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pneumoscan.gui.look import text, theme
from pneumoscan.gui.look.labels import plain_label
from pneumoscan.gui.look.symbols import app_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QPaintEvent


class Welcome(QWidget):
    """An inviting place to drop films on, with the same actions as the menu."""

    def __init__(self, actions: tuple[QAction, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = theme.em(self.font())
        self._margin = unit * 1.6
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[round(self._margin + unit)] * 4)
        layout.setSpacing(round(unit * 0.9))
        layout.addStretch(3)
        side = round(unit * 4.5)
        icon = QLabel()
        icon.setPixmap(app_icon().pixmap(side, side))
        title = plain_label(self.tr("Drop films or folders here"), wraps=False)
        title.setFont(theme.scaled(self.font(), 1.9, bold=True))
        formats = self.tr("DICOM, JPEG, PNG, BMP, TIFF or WebP. Nothing leaves this computer.")
        for label in (icon, title, plain_label(formats, "dim", wraps=False)):
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(round(unit * 0.6))
        layout.addLayout(self._buttons(actions))
        layout.addStretch(4)
        layout.addWidget(
            plain_label(text.research_use_only(), "warning", wraps=False), 0, Qt.AlignmentFlag.AlignHCenter
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.BORDER, 2, Qt.PenStyle.DashLine))
        frame = QRectF(self.rect()).adjusted(self._margin, self._margin, -self._margin, -self._margin)
        painter.drawRoundedRect(frame, self._margin / 2, self._margin / 2)
        painter.end()

    def _buttons(self, actions: tuple[QAction, ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        for action in actions:
            button = QPushButton(action.text().replace("&", ""))
            button.setToolTip(action.toolTip())
            button.setMinimumHeight(round(theme.em(self.font()) * 2.2))
            button.setProperty("prominent", action is actions[0])
            button.clicked.connect(action.trigger)
            row.addWidget(button)
        row.addStretch(1)
        return row
