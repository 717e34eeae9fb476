"""One study's page: who, the verdict with its warnings, film and overlay side by side, and what it means.

What does not fit beside films large enough to see goes on to a further page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from pneumoscan.core.review import NOT_REVIEWED
from pneumoscan.report import blocks, illustrations, note_block, verdict_block, warning_block
from pneumoscan.report.blocks import Block
from pneumoscan.report.canvas import Area, Canvas, Colour, Style
from pneumoscan.report.frame import MARGIN, TOP, bottom, content_width
from pneumoscan.report.wording import explanation, patient_fields, printable, remark_sentence, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pneumoscan.core.finding import Finding
    from pneumoscan.core.radiograph import Patient
    from pneumoscan.report.context import ReportContext

_ACROSS = 4
_FIRST_TOP = TOP + 9
_FURTHER_TOP = TOP + 17  # under title and patient
_MIDDLE = Qt.TextElideMode.ElideMiddle

_TITLE = Style(14, bold=True, elide=_MIDDLE)
_LABEL = Style(8, Colour.MUTED)
_NAME = Style(12)
_VALUE = Style(10)
_CONTINUED = Style(8, Colour.MUTED, align=Qt.AlignmentFlag.AlignRight)


def is_due(finding: Finding) -> bool:
    """Whether a film among others has a page of its own: there is more to tell of it than the table does."""
    return illustrations.are_due(finding) or finding.review != NOT_REVIEWED


def plan(canvas: Canvas, name: str, finding: Finding, context: ReportContext) -> list[Callable[[], None]]:
    """Lay a film's page out, and the further ones that it may need.

    Args:
        canvas: To measure, and to draw on later.
        name: The film's name, fit to print.
        finding: With a verdict or without.
        context: How to load the film.

    Returns:
        What draws each page.
    """
    pictures = illustrations.are_due(finding)
    above = [*_details(finding), verdict_block.block(canvas, finding)]
    room = bottom(canvas) - _FIRST_TOP - blocks.room_for(above) - (illustrations.LEAST_HEIGHT if pictures else 0.0)
    further_room = bottom(canvas) - _FURTHER_TOP
    warnings = warning_block.blocks(canvas, finding, room - blocks.GAP, further_room)
    above += warnings[:1]
    below, further = _split(list(_sections(canvas, finding)), room - blocks.room_for(warnings[:1]), warnings[1:])
    pages = blocks.share_out(further, further_room)

    def draw_first() -> None:
        canvas.text(MARGIN, TOP, content_width(canvas), name, _TITLE)
        y = blocks.draw_all(canvas, _FIRST_TOP, above)
        if pictures:
            height = bottom(canvas) - (_CONTINUED.line if pages else 0.0) - blocks.room_for(below) - y
            area = Area(MARGIN, y, content_width(canvas), height)
            y = illustrations.draw(canvas, area, finding, context) + blocks.GAP
        blocks.draw_all(canvas, y, below)
        if pages:
            _draw_continued(canvas)

    return [draw_first, *(_further_page(canvas, name, finding, page) for page in pages)]


def _split(sections: list[Block], room: float, further: list[Block]) -> tuple[list[Block], list[Block]]:
    """What still fits on the first page, and what does not; nothing may overtake what stands before it."""
    below: list[Block] = []
    while sections and not further and blocks.room_for([*below, sections[0]]) <= room:
        below.append(sections.pop(0))
    return below, [*further, *sections]


def _sections(canvas: Canvas, finding: Finding) -> Iterator[Block]:
    yield from note_block.blocks(canvas, finding.review.note)
    if finding.notes:
        notes = [remark_sentence(note) for note in finding.notes]
        yield blocks.section(canvas, translate("Report", "Notes on this film"), notes)
    if finding.assessment:
        meaning = explanation(has_band=finding.assessment.band is not None)
        yield blocks.section(canvas, translate("Report", "How to read this page"), [meaning])


def _details(finding: Finding) -> Iterator[Block]:
    """The patient's name on a line of its own, which it may need; under it the rest, four across."""
    if not finding.source_format:
        return
    fields = [
        *patient_fields(finding.patient),
        (translate("Report", "File format"), printable(finding.source_format)),
    ]

    def draw(canvas: Canvas, y: float) -> None:
        canvas.text(MARGIN, y, content_width(canvas), translate("Report", "Patient"), _LABEL)
        canvas.text(MARGIN, y + 3.6, content_width(canvas), _patient_name(finding.patient), _NAME)
        _draw_fields(canvas, y + 11.5, fields)

    yield Block(10.5 + -(-len(fields) // _ACROSS) * 10, draw)


def _draw_fields(canvas: Canvas, y: float, fields: Sequence[tuple[str, str]]) -> None:
    width = content_width(canvas) / _ACROSS
    for index, (label, value) in enumerate(fields):
        row, column = divmod(index, _ACROSS)
        canvas.text(MARGIN + column * width, y + row * 10, width - 3, label, _LABEL)
        canvas.text(MARGIN + column * width, y + row * 10 + 3.6, width - 3, value, _VALUE)


def _patient_name(patient: Patient) -> str:
    return printable(patient.name) or translate("Report", "not named in the file")


def _further_page(canvas: Canvas, name: str, finding: Finding, page: list[Block]) -> Callable[[], None]:
    def draw() -> None:
        title = translate("Report", "{name}, continued").format(name=name)
        canvas.text(MARGIN, TOP, content_width(canvas), title, _TITLE)
        canvas.text(MARGIN, TOP + 8, content_width(canvas), _patient_name(finding.patient), _VALUE)
        blocks.draw_all(canvas, _FURTHER_TOP, page)

    return draw


def _draw_continued(canvas: Canvas) -> None:
    text = translate("Report", "continued on the next page")
    canvas.text(MARGIN, bottom(canvas) - _CONTINUED.line + 1.5, content_width(canvas), text, _CONTINUED)
