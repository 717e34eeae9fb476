"""The colours of each theme. `theme` holds those in force; everything that paints reads them there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

from pneumoscan.gui.worklist.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme.

    Text on each of its surfaces has a contrast of at least 4.5:1, and marks that tell something one of 3:1
    (WCAG 2.1, success criteria 1.4.3 and 1.4.11).

    Attributes:
        window: The ground of everything.
        panel: Lists, fields and panels.
        stripe: Every other row of a list.
        raised: Buttons, notices and tool tips.
        hover: A button under the mouse.
        border: The lines that set parts off. They carry no meaning.
        edge: The outline of a control that shows where to click.
        text: Ordinary text.
        dim: Text of less weight.
        faint: Text of what cannot be chosen now.
        accent: What has the keyboard, progress, and links.
        selection: The ground of what is chosen.
        prominent: The ground of the button that is meant.
        prominent_hover: The same under the mouse.
        prominent_text: What stands on it.
        warning: Text and signs of warnings.
        warning_surface: Their ground.
        sign_ink: What is drawn into a filled sign.
        outcome: The colour of each outcome's sign and word.
    """

    window: QColor
    panel: QColor
    stripe: QColor
    raised: QColor
    hover: QColor
    border: QColor
    edge: QColor
    text: QColor
    dim: QColor
    faint: QColor
    accent: QColor
    selection: QColor
    prominent: QColor
    prominent_hover: QColor
    prominent_text: QColor
    warning: QColor
    warning_surface: QColor
    sign_ink: QColor
    outcome: dict[Outcome, QColor]


def _outcomes(told: tuple[str, str, str, str, str], *, underway: str, rest: str) -> dict[Outcome, QColor]:
    """Orange and blue-green stay apart for colour-blind readers; each stands beside its word and symbol anyway.

    Args:
        told: For pneumonia, uncertain, normal, rejected and error.
        underway: For what somebody is at, or should be.
        rest: For what nobody is.
    """
    outcomes = (Outcome.PNEUMONIA, Outcome.UNCERTAIN, Outcome.NORMAL, Outcome.REJECTED, Outcome.ERROR)
    colours = dict(zip(outcomes, told, strict=True))
    colours |= dict.fromkeys((Outcome.SCREENING, Outcome.TO_READ), underway)
    colours |= dict.fromkeys((Outcome.NOT_SCREENED, Outcome.WAITING), rest)
    return {outcome: QColor(name) for outcome, name in colours.items()}


# For a darkened room, as films are read in one.
DARK = Colours(
    window=QColor("#15181c"),
    panel=QColor("#1c2025"),
    stripe=QColor("#1f2429"),
    raised=QColor("#272d34"),
    hover=QColor("#323a43"),
    border=QColor("#39424c"),
    edge=QColor("#707b87"),
    text=QColor("#e8ebee"),
    dim=QColor("#a9b4bf"),
    faint=QColor("#6d7782"),
    accent=QColor("#74b8f2"),
    selection=QColor("#1b4468"),
    prominent=QColor("#1f4a72"),
    prominent_hover=QColor("#2a6296"),
    prominent_text=QColor("#e8ebee"),
    warning=QColor("#f0b35a"),
    warning_surface=QColor("#2e281d"),
    sign_ink=QColor("#000000"),
    outcome=_outcomes(("#ff9d45", "#f2cf5b", "#63cfc0", "#c3b1f0", "#f49a9a"), underway="#74b8f2", rest="#a9b4bf"),
)

# For a lit room: paper rather than lamp.
LIGHT = Colours(
    window=QColor("#e9ecef"),
    panel=QColor("#fafbfc"),
    stripe=QColor("#f2f4f6"),
    raised=QColor("#ffffff"),
    hover=QColor("#eef3f8"),
    border=QColor("#c5ccd3"),
    edge=QColor("#76818c"),
    text=QColor("#1b2026"),
    dim=QColor("#4a5561"),
    faint=QColor("#7c8690"),
    accent=QColor("#1261a6"),
    selection=QColor("#cde2f5"),
    prominent=QColor("#1b67ab"),
    prominent_hover=QColor("#14548e"),
    prominent_text=QColor("#ffffff"),
    warning=QColor("#7d4a00"),
    warning_surface=QColor("#fdf1dc"),
    sign_ink=QColor("#ffffff"),
    outcome=_outcomes(("#9c3d00", "#6b5200", "#00605a", "#5b3fa3", "#a8232f"), underway="#1261a6", rest="#4a5561"),
)
