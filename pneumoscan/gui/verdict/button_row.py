"""Buttons beside each other, or under each other where a translation needs more room than there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from pneumoscan.gui.look import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton


class ButtonRow(QWidget):
    """Shows some of its buttons at a time. Never makes its surroundings wider."""

    def __init__(self, buttons: Sequence[QPushButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._buttons = buttons
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)  # from the right in Arabic: Qt turns it
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(round(theme.em(self.font()) * 0.3))
        for button in buttons:
            self._layout.addWidget(button, 1)

    def show_buttons(self, shown: Sequence[QPushButton]) -> None:
        """Show these and no others."""
        for button in self._buttons:
            button.setVisible(button in shown)
        self._arrange(self.width())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        widths = [button.sizeHint().width() for button in self._buttons if not button.isHidden()]
        needed = sum(widths) + (len(widths) - 1) * self._layout.spacing()
        beside = QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(beside if needed <= width else QBoxLayout.Direction.TopToBottom)
