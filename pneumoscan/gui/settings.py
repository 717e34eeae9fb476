"""What the window remembers from one day to the next."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from pneumoscan.core import overlay

_OPACITY = round(overlay.DEFAULT_OPACITY * 100)


class Settings:
    """Typed access to the stored values; a damaged one counts as missing."""

    def __init__(self, store: QSettings | None = None) -> None:
        """Use `store`, or the user's own where None."""
        self.store = store or QSettings("PneumoScan", "PneumoScan")

    @property
    def heat_opacity(self) -> int:
        """In percent."""
        value = self.store.value("heatmap/opacity")
        try:
            return min(max(int(str(value)), 5), 100)
        except ValueError:
            return _OPACITY

    @heat_opacity.setter
    def heat_opacity(self, percent: int) -> None:
        self.store.setValue("heatmap/opacity", percent)

    @property
    def is_heat_shown(self) -> bool:
        """Whether heatmaps are drawn."""
        return str(self.store.value("heatmap/shown")).lower() not in ("false", "0")

    @is_heat_shown.setter
    def is_heat_shown(self, shown: bool) -> None:
        self.store.setValue("heatmap/shown", shown)

    def folder(self, purpose: str) -> Path:
        """Where files for `purpose` were last; the documents folder if that is gone."""
        stored = str(self.store.value(f"folders/{purpose}") or "")
        if stored and Path(stored).is_dir():
            return Path(stored)
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())

    def remember_folder(self, purpose: str, folder: Path) -> None:
        """Begin there next time."""
        self.store.setValue(f"folders/{purpose}", str(folder))

    def layout(self, part: str) -> QByteArray:
        """The stored state of a part of the window; empty if there is none."""
        value: Any = self.store.value(f"layout/{part}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember_layout(self, part: str, state: QByteArray) -> None:
        """Look like this next time."""
        self.store.setValue(f"layout/{part}", state)
