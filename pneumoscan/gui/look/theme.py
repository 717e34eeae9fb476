"""The theme in force: its colours, read as `theme.TEXT` whenever something is painted, and sizes that follow the font.

The names in capitals are set anew by `use`; whoever copied one when it was imported would keep the old theme's.
"""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette

from pneumoscan.gui.look.colours import DARK, Colours
from pneumoscan.gui.look.style_sheet import style_sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

    from pneumoscan.gui.worklist.outcome import Outcome

# The same in every theme: a film is looked at on black, whatever lies round it.
FILM = QColor("#000000")
FILM_TEXT = DARK.text
FILM_DIM = DARK.dim
FILM_ACCENT = DARK.accent
ICON_GROUND = DARK.prominent
ICON_INK = DARK.text

# Those of the theme: see `Colours`.
WINDOW: QColor
PANEL: QColor
STRIPE: QColor
RAISED: QColor
HOVER: QColor
BORDER: QColor
EDGE: QColor
TEXT: QColor
DIM: QColor
FAINT: QColor
ACCENT: QColor
SELECTION: QColor
PROMINENT: QColor
PROMINENT_HOVER: QColor
PROMINENT_TEXT: QColor
WARNING: QColor
WARNING_SURFACE: QColor
SIGN_INK: QColor
OUTCOME: dict[Outcome, QColor]

POINT_SIZE = 10.0
_BASE_FONT = "font before the theme"  # the application's property with the system's own font


def use(colours: Colours) -> None:
    """Have everything that is painted from now on use these colours."""
    globals().update({field.name.upper(): getattr(colours, field.name) for field in fields(colours)})


def apply(app: QApplication, families: Sequence[str] = (), *, colours: Colours = DARK, text_percent: int = 100) -> None:
    """Dress the whole application; again, to change its theme or the size of its text.

    Args:
        app: What to dress.
        families: Fonts to prefer, in the order in which to look for a character.
        colours: `DARK` or `LIGHT`.
        text_percent: The size of text, in percent of the system's.
    """
    use(colours)
    app.setStyle("Fusion")
    font = _font(app, families, text_percent)
    app.setFont(font)
    app.setPalette(_palette(colours))
    is_right_to_left = app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    app.setStyleSheet(style_sheet(colours, em(font), is_right_to_left=is_right_to_left))


def em(font: QFont) -> float:
    """The height of a line of `font`: the unit of every length in the window."""
    return QFontMetricsF(font).height()


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """`font` in another size."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * factor)
    made.setBold(bold)
    return made


def _font(app: QApplication, families: Sequence[str], text_percent: int) -> QFont:
    """The program's font, always reckoned from the system's: the second change must not add to the first."""
    base: QFont | None = app.property(_BASE_FONT)
    if base is None:
        base = app.font()
        app.setProperty(_BASE_FONT, base)
    font = QFont(base)
    if families:
        font.setFamilies([*families, base.family()])
    font.setPointSizeF(max(POINT_SIZE, base.pointSizeF()) * text_percent / 100)
    return font


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    roles = {
        role.Window: colours.window, role.WindowText: colours.text, role.Base: colours.panel,
        role.AlternateBase: colours.stripe, role.Text: colours.text, role.Button: colours.raised,
        role.ButtonText: colours.text, role.BrightText: colours.text, role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text, role.PlaceholderText: colours.dim, role.Highlight: colours.selection,
        role.HighlightedText: colours.text, role.Link: colours.accent, role.LinkVisited: colours.accent,
        role.Accent: colours.accent, role.Light: colours.border, role.Midlight: colours.border,
        role.Mid: colours.border, role.Dark: colours.edge, role.Shadow: colours.edge,
    }  # fmt: skip
    for name, colour in roles.items():
        palette.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, colours.faint)
    return palette


use(DARK)
