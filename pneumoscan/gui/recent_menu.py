"""File > Open recent."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QMenu

from pneumoscan.gui.look import text

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from pneumoscan.gui.recent import RecentFolders


class RecentMenu(QMenu):
    """Offers the folders that were opened last."""

    chosen = Signal(Path)

    def __init__(self, recent: RecentFolders, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Open re&cent"))
        self.setToolTipsVisible(True)
        self._recent = recent
        recent.changed.connect(self._fill, Qt.ConnectionType.QueuedConnection)  # not while one of its actions acts
        self.aboutToShow.connect(recent.check)
        self.triggered.connect(self._choose)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        self.clear()
        for number, folder in enumerate(self._recent.folders, 1):
            action = self.addAction(f"&{number}  {name_of(folder).replace('&', '&&')}")
            action.setToolTip(text.tool_tip(str(folder)))
            action.setData(str(folder))
        if not self._recent.folders:
            self.addAction(self.tr("Nothing was opened yet")).setEnabled(False)
            return
        self.addSeparator()
        forget = self.addAction(self.tr("&Clear this list"))
        forget.setToolTip(self.tr("Forget these folders; nothing in them is deleted"))
        forget.triggered.connect(self._recent.clear)

    @Slot("QAction*")
    def _choose(self, action: QAction) -> None:
        if action.data():
            self.chosen.emit(Path(action.data()))


def name_of(folder: Path) -> str:
    """A folder with the one that it lies in: names like `Films` or `2026-10` tell too little alone."""
    parts = [part for part in (folder.parent.name, folder.name) if part]
    return text.printable(" / ".join(parts) if parts else str(folder))
