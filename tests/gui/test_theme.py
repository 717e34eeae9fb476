"""Colours that can be read, in every theme, and changing between them."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QLineEdit

from pneumoscan.gui.look import theme
from pneumoscan.gui.look.appearance import Appearance
from pneumoscan.gui.look.colours import DARK, LIGHT, Colours
from pneumoscan.gui.look.dates import date_edit
from pneumoscan.gui.look.style_sheet import style_sheet
from pneumoscan.gui.worklist.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from pneumoscan.gui.settings import Settings

THEMES = pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
SURFACES = ("window", "panel", "stripe", "raised", "hover", "selection", "warning_surface")
TEXTS = ("text", "dim", "accent", "warning")
CONTROLS = ("window", "panel", "raised")


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which is dressed as before afterwards."""
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.apply(qapp)


def luminance(colour: QColor) -> float:
    """From 0 to 1 (WCAG 2.1, relative luminance)."""
    shares = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """From 1 to 21 (WCAG 2.1, contrast ratio)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@THEMES
def test_every_text_can_be_read_on_every_surface(colours: Colours) -> None:
    inks = {name: getattr(colours, name) for name in TEXTS}
    inks |= {outcome.name: colour for outcome, colour in colours.outcome.items()}
    faint = [
        f"{ink} on {surface}: {contrast(colour, getattr(colours, surface)):.2f}"
        for ink, colour in inks.items()
        for surface in SURFACES
        if contrast(colour, getattr(colours, surface)) < 4.5
    ]
    assert faint == []


@THEMES
def test_the_button_that_is_meant_can_be_read(colours: Colours) -> None:
    assert contrast(colours.prominent_text, colours.prominent) >= 4.5
    assert contrast(colours.prominent_text, colours.prominent_hover) >= 4.5


@THEMES
def test_the_edge_of_a_control_can_be_seen(colours: Colours) -> None:
    assert [name for name in CONTROLS if contrast(colours.edge, getattr(colours, name)) < 3] == []


@THEMES
def test_what_stands_in_a_filled_sign_can_be_seen(colours: Colours) -> None:
    assert [outcome for outcome, colour in colours.outcome.items() if contrast(colours.sign_ink, colour) < 3] == []


@THEMES
def test_every_outcome_has_a_colour(colours: Colours) -> None:
    assert set(colours.outcome) == set(Outcome)


def test_text_beside_a_film_can_be_read_in_every_theme() -> None:
    for ink in (theme.FILM_TEXT, theme.FILM_DIM, theme.FILM_ACCENT):
        assert contrast(ink, theme.FILM) >= 4.5
    assert contrast(theme.ICON_INK, theme.ICON_GROUND) >= 4.5


@THEMES
def test_a_theme_replaces_every_colour_but_the_films(app: QApplication, colours: Colours) -> None:
    theme.apply(app, colours=colours)
    for field in fields(colours):
        assert getattr(theme, field.name.upper()) == getattr(colours, field.name)
    assert theme.FILM.name() == "#000000"
    assert app.palette().color(QPalette.ColorRole.Window) == colours.window


def test_a_second_change_of_size_does_not_add_to_the_first(app: QApplication) -> None:
    usual = app.font().pointSizeF()
    theme.apply(app, text_percent=150)
    theme.apply(app, text_percent=150)
    assert app.font().pointSizeF() == pytest.approx(usual * 1.5)
    theme.apply(app)
    assert app.font().pointSizeF() == pytest.approx(usual)


def test_a_check_box_grows_with_the_text(app: QApplication, qtbot: QtBot) -> None:
    box = QCheckBox("&Sound")
    qtbot.addWidget(box)
    usual = box.sizeHint().height()
    theme.apply(app, text_percent=150)
    assert box.sizeHint().height() > usual


@THEMES
def test_a_field_is_drawn_in_the_colours_of_the_theme(app: QApplication, qtbot: QtBot, colours: Colours) -> None:
    theme.apply(app, colours=colours)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.resize(200, 30)
    assert field.grab().toImage().pixelColor(150, 15) == colours.panel


def test_the_bar_of_a_warning_stands_where_reading_begins() -> None:
    assert "border-left: 3px solid" in style_sheet(DARK, 10)
    assert "border-right: 3px solid" in style_sheet(DARK, 10, is_right_to_left=True)


def test_every_picture_of_the_style_sheet_is_there() -> None:
    pictures = re.findall(r'url\("(.+?)"\)', style_sheet(DARK, 10))
    assert len(set(pictures)) == 3
    assert [picture for picture in pictures if not Path(picture).is_file()] == []


def test_the_theme_follows_the_settings(app: QApplication, settings: Settings, qtbot: QtBot) -> None:
    appearance = Appearance(app, settings)
    settings.theme = "light"
    with qtbot.waitSignal(appearance.theme_changed):
        appearance.apply()
    assert LIGHT.text == theme.TEXT
    settings.theme = "dark"
    appearance.apply()
    assert DARK.text == theme.TEXT


def test_where_the_system_does_not_say_the_theme_is_dark(app: QApplication, settings: Settings) -> None:
    settings.theme = "system"
    expected = LIGHT if app.styleHints().colorScheme() is Qt.ColorScheme.Light else DARK
    assert Appearance(app, settings).colours == expected


def test_the_calendar_of_a_date_has_no_colours_of_its_own(app: QApplication, qtbot: QtBot) -> None:
    edit = date_edit("From")
    qtbot.addWidget(edit)
    weekend = edit.calendarWidget().weekdayTextFormat(Qt.DayOfWeek.Sunday)
    assert weekend.foreground().style() is Qt.BrushStyle.NoBrush
    assert edit.accessibleName() == "From"
