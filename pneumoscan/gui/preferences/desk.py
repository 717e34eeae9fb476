"""The command that opens the settings, and what follows from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction

from pneumoscan.gui.look.action import make_action

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from pneumoscan.gui.preferences.dialog import SettingsDialog
    from pneumoscan.gui.preferences.places import Places
    from pneumoscan.gui.services import ModelOffer
    from pneumoscan.gui.settings import Settings


class SettingsDesk(QObject):
    """Opens the dialog, and passes on what it tells."""

    changed = Signal(str)  # the name of a property of `Settings` that has another value now
    rebuild_requested = Signal()
    operating_point_requested = Signal()
    deletion_requested = Signal()

    def __init__(
        self, window: QWidget, settings: Settings, places: Places, models: Callable[[], Sequence[ModelOffer]] = tuple
    ) -> None:
        """Make the command; open nothing.

        Args:
            window: In which it works.
            settings: What is changed.
            places: Where the program keeps what, for people to read.
            models: Asked which models can be chosen.
        """
        super().__init__(window)
        self._window, self._settings, self._places, self._models = window, settings, places, models
        hint = self.tr("Theme, language, reading, history and privacy")
        self.action = make_action(window, self.tr("&Settings…"), hint, "Ctrl+,")
        self.action.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.action.triggered.connect(self.open)

    def all(self) -> list[QAction]:
        """Its commands."""
        return [self.action]

    @Slot()
    def open(self) -> SettingsDialog:
        """Show the dialog over the window; the work goes on."""
        from pneumoscan.gui.preferences.dialog import SettingsDialog

        dialog = SettingsDialog(self._settings, self._places, self._window, self._models())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed.connect(self.changed)
        dialog.rebuild_requested.connect(self.rebuild_requested)
        dialog.operating_point_requested.connect(self.operating_point_requested)
        dialog.deletion_requested.connect(self.deletion_requested)
        dialog.open()
        return dialog
