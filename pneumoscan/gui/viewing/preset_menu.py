"""The menu of the window presets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from pneumoscan.gui.viewing import presets
from pneumoscan.gui.viewing.grey_window import Preset

if TYPE_CHECKING:
    from pneumoscan.gui.viewing.view_state import ViewState


class PresetMenu(QMenu):
    """Sets the window; the preset in force is ticked."""

    def __init__(self, state: ViewState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self.setToolTipsVisible(True)
        self._group = QActionGroup(self)
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)  # none, if set by hand
        for number, preset in enumerate(Preset, start=1):
            action = QAction(f"&{number}  {presets.name_of(preset)}", self._group, checkable=True)
            action.setToolTip(presets.hint_of(preset))
            action.setStatusTip(presets.hint_of(preset))
            action.setData(preset)
            self.addAction(action)
        self._group.triggered.connect(self._choose)
        self.aboutToShow.connect(self._tick)

    @Slot()
    def _tick(self) -> None:
        look = self._state.look
        for action in self._group.actions():
            action.setChecked(look.window is None and action.data() is look.preset)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self._state.change(preset=action.data(), window=None)
