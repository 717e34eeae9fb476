"""The warnings that stand beside a verdict, one block each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pneumoscan.gui.look import symbols, text, theme
from pneumoscan.gui.look.labels import plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QLabel

    from pneumoscan.core.remark import Remark


class WarningSign(QWidget):
    """The sign of a warning, as high as a line of text."""

    def sizeHint(self) -> QSize:
        side = round(theme.em(self.font()))
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = min(self.width(), self.height())
        symbols.draw_warning(painter, QRectF(0, 0, side, side))
        painter.end()


class WarningList(QWidget):
    """Takes no room where there are none. Texts come from files: shown literally."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit = theme.em(self.font())
        self._shown: tuple[Remark, ...] = ()
        self._blocks: list[QFrame] = []
        self.labels: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(round(self._unit * 0.35))
        self.hide()

    def show_warnings(self, warnings: Sequence[Remark]) -> None:
        """Show these in place of those before."""
        if tuple(warnings) == self._shown:
            return
        for block in self._blocks:
            self._column.removeWidget(block)
            block.hide()  # deleted only once the event loop comes to it
            block.deleteLater()
        self._shown = tuple(warnings)
        self.labels = []
        self._blocks = [self._block(warning) for warning in warnings]
        self.setVisible(bool(warnings))

    def _block(self, warning: Remark) -> QFrame:
        block = QFrame()
        block.setProperty("surface", "warning")
        row = QHBoxLayout(block)
        row.setContentsMargins(*[round(self._unit * 0.45)] * 4)
        row.setSpacing(round(self._unit * 0.45))
        row.addWidget(WarningSign(), 0, Qt.AlignmentFlag.AlignTop)
        label = plain_label(text.remark(warning))
        label.setAccessibleName(text.warning(warning))
        row.addWidget(label, 1)
        self._column.addWidget(block)
        self.labels.append(label)
        return block
