"""Theme, language and size of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pneumoscan.gui import languages
from pneumoscan.gui.preferences.controls import Choice, Number
from pneumoscan.gui.preferences.page import Page
from pneumoscan.gui.settings import TEXT_PERCENT

if TYPE_CHECKING:
    from pneumoscan.gui.preferences.draft import Draft

translate = QCoreApplication.translate


def make(draft: Draft) -> Page:
    """Make the page."""
    page = Page(translate("Settings", "Appearance"), ("theme", "language", "text_percent"))
    themes = (
        ("system", translate("Settings", "As the system")),
        ("dark", translate("Settings", "Dark")),
        ("light", translate("Settings", "Light")),
    )
    hint = translate("Settings", "Dark for a darkened room, light for a lit one; the film itself is always on black")
    page.add(translate("Settings", "&Theme"), Choice(draft, "theme", themes, hint))
    hint = translate("Settings", "The language of the window")
    page.add(translate("Settings", "&Language"), Choice(draft, "language", _languages(), hint))
    hint = translate("Settings", "The size of all text, in percent of what the system asks for")
    page.add(translate("Settings", "Text &size"), Number(draft, "text_percent", TEXT_PERCENT, hint, 10))
    page.explain(
        translate("Settings", "The language changes when this dialog is closed. Films that are being screened go on.")
    )
    return page


def _languages() -> list[tuple[object, str]]:
    """Each by the name that its own speakers know."""
    system = translate("Settings", "As the system ({language})").format(language=languages.of_system().name)
    return [(languages.SYSTEM, system), *((language.code, language.name) for language in languages.LANGUAGES)]
