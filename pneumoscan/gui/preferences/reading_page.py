"""How films are read, and how their heatmaps are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pneumoscan.core.colour_map import ColourMap
from pneumoscan.gui.preferences.controls import Choice, Number, Switch
from pneumoscan.gui.preferences.page import Page
from pneumoscan.gui.viewing.heat_options import MOST_THRESHOLD, name_of

if TYPE_CHECKING:
    from pneumoscan.gui.preferences.draft import Draft

translate = QCoreApplication.translate


def make_reading(draft: Draft) -> Page:
    """Make the page on reading."""
    names = ("is_blind_reading", "goes_on_when_blind", "goes_on", "is_patient_shown", "is_sound_on")
    page = Page(translate("Settings", "Reading"), names)
    for name, (label, hint) in zip(names, _switches(), strict=True):
        page.add_alone(Switch(draft, name, label, hint))
    page.explain(
        translate(
            "Settings",
            "Read films blind where you can: readers who see a wrong verdict first miss more of what is on the film.",
        )
    )
    return page


def _switches() -> tuple[tuple[str, str], ...]:
    return (
        (
            translate("Settings", "Read films &before the verdict is shown"),
            translate(
                "Settings", "Blind reading: verdict, score and heatmap stay hidden until you have made your call"
            ),
        ),
        (
            translate("Settings", "After a &call, go on to the next film when reading blind"),
            translate("Settings", "The next film that waits for a reader is shown as soon as you have made your call"),
        ),
        (
            translate("Settings", "After a call, go on to the next film with the &verdict in sight"),
            translate("Settings", "The next film that waits for a reader is shown as soon as you have made your call"),
        ),
        (
            translate("Settings", "Show the &patient's name and number on the film"),
            translate("Settings", "In the corners of the film, where the file names the patient"),
        ),
        (
            translate("Settings", "Sound with &warnings"),
            translate("Settings", "The system's sound when something went wrong"),
        ),
    )


def make_heatmap(draft: Draft) -> Page:
    """Make the page on heatmaps."""
    names = ("is_heat_shown", "heat_opacity", "heat_colours", "heat_threshold", "is_heat_contour")
    page = Page(translate("Settings", "Heatmap"), names)
    hint = translate("Settings", "Whether a film is shown with its heatmap at first")
    page.add_alone(Switch(draft, "is_heat_shown", translate("Settings", "&Show the heatmap"), hint))
    colours = [(str(colour_map), name_of(colour_map)) for colour_map in ColourMap]
    hint = translate("Settings", "The colours of the heatmap, from weak to strong")
    page.add(translate("Settings", "&Colours"), Choice(draft, "heat_colours", colours, hint))
    hint = translate("Settings", "How much of the film the heatmap covers")
    page.add(translate("Settings", "&Opacity"), Number(draft, "heat_opacity", (5, 100), hint))
    hint = translate("Settings", "Heat below this part of the strongest is not drawn")
    page.add(translate("Settings", "&Threshold"), Number(draft, "heat_threshold", (0, MOST_THRESHOLD), hint))
    hint = translate("Settings", "Draw lines in place of colours, so that the film stays in sight")
    page.add_alone(Switch(draft, "is_heat_contour", translate("Settings", "&Lines of equal heat"), hint))
    return page
