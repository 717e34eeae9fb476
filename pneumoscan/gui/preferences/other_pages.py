"""The pages on long work and on privacy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pneumoscan.gui.look.text import printable
from pneumoscan.gui.preferences.controls import Switch
from pneumoscan.gui.preferences.page import Page

if TYPE_CHECKING:
    from pneumoscan.gui.preferences.draft import Draft
    from pneumoscan.gui.preferences.places import Places

translate = QCoreApplication.translate


def make_work(draft: Draft) -> Page:
    """Make the page on long work."""
    page = Page(translate("Settings", "Long work"), ("is_end_told", "is_kept_awake"))
    hint = translate("Settings", "A message of the system when the window is not in front")
    page.add_alone(Switch(draft, "is_end_told", translate("Settings", "&Tell me when all films are screened"), hint))
    hint = translate("Settings", "The screen may go dark, but the work goes on")
    page.add_alone(Switch(draft, "is_kept_awake", translate("Settings", "&Keep the computer awake meanwhile"), hint))
    return page


def make_privacy(draft: Draft, places: Places) -> Page:
    """Make the page on what is stored where."""
    page = Page(translate("Settings", "Privacy"))
    page.explain(
        translate(
            "Settings",
            "Nothing leaves this computer: the program opens no connection, and sends neither films nor figures on "
            "its use to anybody.",
        )
    )
    for label, place in (
        (
            translate("Settings", "History: names and numbers of patients, small pictures, verdicts and notes"),
            str(places.history),
        ),
        (translate("Settings", "Log: what went wrong and where, without patients or file names"), str(places.log)),
        (
            translate("Settings", "Settings: these choices, and the folders that were opened last"),
            draft.settings.store.fileName(),
        ),
    ):
        page.explain(label)
        page.explain(printable(place), tone="")
    page.explain(
        translate(
            "Settings",
            "Reports and tables hold what stands in the list, and lie where you saved them. Whoever may use your "
            "account of this computer can open all of these; where it may be stolen, have its disk encrypted.",
        )
    )
    return page
