"""What stands over a film: whose it is, how it is displayed, and which side of the patient lies where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor

from pneumoscan.gui.look import theme
from pneumoscan.gui.look.text import printable
from pneumoscan.gui.verdict.patient_text import age, date
from pneumoscan.gui.viewing import presets
from pneumoscan.gui.viewing.orientation import UNKNOWN_EDGES

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter

    from pneumoscan.core.radiograph import Patient
    from pneumoscan.gui.viewing.film import Film
    from pneumoscan.gui.viewing.orientation import Edges
    from pneumoscan.gui.viewing.view_state import Look
    from pneumoscan.gui.viewing.viewport import Viewport

translate = QCoreApplication.translate
_TOP, _BOTTOM = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
_LEADING, _TRAILING = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
_MIDDLE, _VERTICAL = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
# Each line runs in the direction of its own letters, else a number such as 12-B would be turned round among Arabic.
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_SHADE, _RIM = QColor(0, 0, 0, 160), 2.0  # behind the text, which would be lost on bone
_SHARE = 0.43  # of the view's width that a line in a corner may take, beside the letter in the middle


@dataclass(frozen=True, slots=True)
class Overlay:
    """All that is written over a film, as plain text.

    Attributes:
        patient: Of whom the film is.
        study: When and how it was taken.
        window: Which values are black and white.
        display: How large the film is drawn.
        notices: What must not be overlooked, above `window`.
        edges: The letters of the patient's sides, as displayed.
    """

    patient: tuple[str, ...] = ()
    study: tuple[str, ...] = ()
    window: tuple[str, ...] = ()
    display: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    edges: Edges = UNKNOWN_EDGES


def overlay_of(film: Film, look: Look, viewport: Viewport, pixel_ratio: float, title: str = "") -> Overlay:
    """What to write over a film.

    Args:
        film: The film.
        look: How it is looked at.
        viewport: Where it lies.
        pixel_ratio: Pixels of the screen for one point.
        title: What sets this view apart from one beside it.
    """
    whose, taken = _patient(film.patient) if look.is_patient_shown else ((), ())
    return Overlay(
        whose, taken, _window(film, look),
        (zoom_words(viewport, pixel_ratio),) if not film.is_preview else (),
        tuple(filter(None, (title, *_notices(look)))),
        film.edges.turned(look.aim.turn),
    )  # fmt: skip


def zoom_words(viewport: Viewport, pixel_ratio: float) -> str:
    """How large the film is drawn: 100 % is one pixel of the screen for one of the film."""
    percent = viewport.scale * pixel_ratio * 100
    return translate("Overlay", "Zoom {percent} %").format(
        percent=f"{percent:.0f}" if percent >= 10 else f"{percent:.1f}"
    )


def _patient(patient: Patient) -> tuple[tuple[str, ...], tuple[str, ...]]:
    person = "  ".join(filter(None, (patient.sex, age(patient.age))))
    whose = (patient.name, patient.patient_id, person)
    taken = (date(patient.study_date), patient.view_position)
    return _printable(whose), _printable(taken)


def _printable(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(printable(line) for line in lines if line.strip())


def _window(film: Film, look: Look) -> tuple[str, ...]:
    if film.is_preview:
        return (translate("Overlay", "Reading the film…"),)
    centre, width = look.window_for(film).values(film.pyramid.white)
    name = translate("Overlay", "Set by hand") if look.window else presets.name_of(look.preset)
    # The words of DICOM, the same in every language; but of the film as its file wants it shown, so in percent.
    return name, *(
        f"{word} {round(100 * value / film.pyramid.white)} %" for word, value in (("WC", centre), ("WW", width))
    )


def _notices(look: Look) -> tuple[str, ...]:
    return (
        translate("Overlay", "Display turned; screened as it was") if look.is_turned else "",
        translate("Overlay", "Black and white exchanged") if look.is_inverted else "",
    )


def paint(painter: QPainter, area: QRectF, overlay: Overlay, font: QFont, direction: Qt.LayoutDirection) -> None:
    """Write it into the corners and at the edges of `area`."""
    painter.save()
    painter.setFont(font)
    painter.setLayoutDirection(direction)  # so that Qt takes leading for the side where reading begins
    unit = painter.fontMetrics().height()
    inner = area.adjusted(unit * 0.5, unit * 0.4, -unit * 0.5, -unit * 0.4)
    lines, notices = (*overlay.notices, *overlay.window), len(overlay.notices)
    _paint_lines(painter, inner, overlay.patient, _TOP | _LEADING)
    _paint_lines(painter, inner, overlay.study, _TOP | _TRAILING)
    for number, line in enumerate(lines):
        row = inner.adjusted(0, 0, 0, -(len(lines) - 1 - number) * unit)
        _paint_line(painter, row, line, _BOTTOM | _LEADING, is_notice=number < notices)
    _paint_lines(painter, inner, overlay.display, _BOTTOM | _TRAILING)
    _paint_edges(painter, inner, overlay.edges)
    painter.restore()


def _paint_lines(painter: QPainter, area: QRectF, lines: tuple[str, ...], place: Qt.AlignmentFlag) -> None:
    height = painter.fontMetrics().height()
    for number, line in enumerate(lines):
        shift = number * height if place & _TOP else 0.0
        _paint_line(painter, area.adjusted(0, shift, 0, 0), line, place)


def _paint_edges(painter: QPainter, area: QRectF, edges: Edges) -> None:
    font = painter.font()
    font.setBold(True)
    painter.setFont(font)
    # Left and right of the picture, whatever the direction of reading.
    absolute = Qt.AlignmentFlag.AlignAbsolute
    left, right = Qt.AlignmentFlag.AlignLeft | absolute, Qt.AlignmentFlag.AlignRight | absolute
    places = (_TOP | _MIDDLE, right | _VERTICAL, _BOTTOM | _MIDDLE, left | _VERTICAL)
    for letters, place in zip(edges, places, strict=True):
        _paint_line(painter, area, letters, place)


def _paint_line(
    painter: QPainter, area: QRectF, line: str, place: Qt.AlignmentFlag, *, is_notice: bool = False
) -> None:
    if not line:
        return
    width = area.width() * (1.0 if is_notice else _SHARE)
    shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, round(width))
    isolated = f"{_FIRST_STRONG_ISOLATE}{shown}{_POP_ISOLATE}"
    painter.fillRect(painter.boundingRect(area, place, isolated).adjusted(-_RIM, 0, _RIM, 0), _SHADE)
    painter.setPen(theme.FILM_ACCENT if is_notice else theme.FILM_TEXT)
    painter.drawText(area, place, isolated)
