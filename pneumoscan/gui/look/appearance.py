"""How the program looks to this user: theme and size of text, changed while it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from pneumoscan.gui.look import theme
from pneumoscan.gui.look.colours import DARK, LIGHT, Colours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

    from pneumoscan.gui.settings import Settings

_SCHEMES = {"dark": Qt.ColorScheme.Dark, "light": Qt.ColorScheme.Light}


class Appearance(QObject):
    """Dresses the application as the settings say, and follows the system where they say that."""

    theme_changed = Signal()  # the colours are others now; everything is painted again by itself

    def __init__(self, app: QApplication, settings: Settings, families: Sequence[str] = ()) -> None:
        """Change nothing yet.

        Args:
            app: What to dress.
            settings: Where theme and size of text are chosen.
            families: Fonts to prefer, in the order in which to look for a character.
        """
        super().__init__(app)
        self._app, self._settings, self._families = app, settings, families
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def colours(self) -> Colours:
        """Those to use now. Where the system does not say, dark: films are read in the dark."""
        chosen = _SCHEMES.get(self._settings.theme, self._app.styleHints().colorScheme())
        return LIGHT if chosen is Qt.ColorScheme.Light else DARK

    @Slot()
    def apply(self) -> None:
        """Dress the application anew. Call it when theme, size of text or reading direction have changed."""
        hints = self._app.styleHints()
        hints.setColorScheme(_SCHEMES.get(self._settings.theme, Qt.ColorScheme.Unknown))  # window frames follow it
        theme.apply(self._app, self._families, colours=self.colours, text_percent=self._settings.text_percent)
        self.theme_changed.emit()

    @Slot()
    def _follow_system(self) -> None:
        if self._settings.theme not in _SCHEMES:
            self.apply()
