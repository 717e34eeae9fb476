"""One study's page: who, the verdict on its scale, film and overlay side by side, and what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from pneumoscan.core.finding import Verdict
from pneumoscan.report import pictures, score_scale
from pneumoscan.report.canvas import Area, Canvas, Colour, Style
from pneumoscan.report.frame import MARGIN, TOP, bottom, content_width
from pneumoscan.report.wording import (
    explanation,
    fault_sentence,
    patient_fields,
    printable,
    problem_sentence,
    remark_sentence,
    status_name,
    translate,
    verdict_name,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from pneumoscan.core.finding import Assessment, Finding
    from pneumoscan.report.context import ReportContext

_GAP = 6.0
_PARAGRAPH_GAP = 4.0
_LEGEND_WIDTH = 26.0
_MOST_NOTES = 6
_ACROSS = 4
_MIDDLE, _CENTRE = Qt.TextElideMode.ElideMiddle, Qt.AlignmentFlag.AlignHCenter

_TITLE = Style(14, bold=True, elide=_MIDDLE)
_LABEL = Style(8, Colour.MUTED)
_NAME = Style(12)
_VALUE = Style(10)
_CAPTION = Style(8.5, Colour.MUTED)
_CAPTION_RIGHT = Style(8.5, Colour.MUTED, align=Qt.AlignmentFlag.AlignRight)
_BODY = Style(8.5)
_HEADING = Style(8.5, bold=True)
_LOST = Style(10, align=_CENTRE)
_VERDICT_COLOURS = {Verdict.PNEUMONIA: Colour.RED, Verdict.NORMAL: Colour.GREEN, Verdict.UNCERTAIN: Colour.AMBER}


def draw(canvas: Canvas, name: str, finding: Finding, context: ReportContext) -> None:
    """Draw the page's content.

    Args:
        canvas: The page.
        name: The film's name, fit to print.
        finding: With a verdict or without.
        context: How to load the film.
    """
    canvas.text(MARGIN, TOP, content_width(canvas), name, _TITLE)
    y = TOP + 9
    if finding.source_format:
        y = _draw_details(canvas, y, finding)
    if finding.assessment is None:
        _draw_no_verdict(canvas, y + 3, finding)
        return
    y = _draw_verdict(canvas, y + 3, finding.assessment)
    meaning = _wrap(canvas, [explanation()])
    notes = _wrap(canvas, [remark_sentence(note) for note in finding.remarks[:_MOST_NOTES]])
    room = (len(meaning) + len(notes)) * _BODY.line + (2 if notes else 1) * (_HEADING.line + _PARAGRAPH_GAP)
    y = _draw_pictures(canvas, y + 4, bottom(canvas) - room, finding, context) + _PARAGRAPH_GAP
    if notes:
        y = _draw_section(canvas, y, translate("Report", "Notes on this film"), notes) + _PARAGRAPH_GAP
    _draw_section(canvas, y, translate("Report", "How to read this page"), meaning)


def _draw_details(canvas: Canvas, y: float, finding: Finding) -> float:
    """The patient's name on a line of its own, which it may need; under it the rest, four across."""
    patient = finding.patient
    name = printable(patient.name) or translate("Report", "not named in the file")
    canvas.text(MARGIN, y, content_width(canvas), translate("Report", "Patient"), _LABEL)
    canvas.text(MARGIN, y + 3.6, content_width(canvas), name, _NAME)
    fields = [*patient_fields(patient), (translate("Report", "File format"), printable(finding.source_format))]
    width = content_width(canvas) / _ACROSS
    y += 11.5
    for index, (label, value) in enumerate(field for field in fields if field[1]):
        row, column = divmod(index, _ACROSS)
        canvas.text(MARGIN + column * width, y + row * 10, width - 3, label, _LABEL)
        canvas.text(MARGIN + column * width, y + row * 10 + 3.6, width - 3, value, _VALUE)
    rows = -(-sum(bool(value) for _, value in fields) // _ACROSS)
    return y + rows * 10


def _wrap(canvas: Canvas, texts: list[str]) -> list[str]:
    return [line for text in texts for line in canvas.wrap(text, content_width(canvas), _BODY)]


def _draw_section(canvas: Canvas, y: float, heading: str, lines: list[str]) -> float:
    canvas.text(MARGIN, y, content_width(canvas), heading, _HEADING)
    return canvas.lines(MARGIN, y + _HEADING.line, content_width(canvas), lines, _BODY)


def _draw_verdict(canvas: Canvas, y: float, found: Assessment) -> float:
    width, height = content_width(canvas), score_scale.HEIGHT + 7
    colour = _VERDICT_COLOURS[found.verdict]
    canvas.box(Area(MARGIN, y, width, height), Colour.SHADE)
    canvas.box(Area(MARGIN, y, 1.6, height), colour)
    canvas.text(MARGIN + 6, y + 7, 58, translate("Report", "Verdict of the model"), _LABEL)
    canvas.text(MARGIN + 6, y + 11, 58, verdict_name(found.verdict), Style(21, colour, bold=True))
    scale = Area(MARGIN + 70, y + 4, width - 78, score_scale.HEIGHT)
    score_scale.draw(canvas, scale, found.score, found.threshold)
    return y + height


def _draw_no_verdict(canvas: Canvas, y: float, finding: Finding) -> None:
    width = content_width(canvas)
    sentence = problem_sentence(finding.problem) if finding.problem else ""
    lines = canvas.wrap(sentence, width - 14, _VALUE)
    height = 21 + len(lines) * _VALUE.line
    canvas.box(Area(MARGIN, y, width, height), Colour.SHADE)
    canvas.box(Area(MARGIN, y, 1.6, height), Colour.MUTED)
    canvas.text(MARGIN + 6, y + 4, width - 14, status_name(finding.status), _LABEL)
    canvas.text(MARGIN + 6, y + 7.5, width - 14, translate("Report", "NO VERDICT"), Style(16, bold=True))
    canvas.lines(MARGIN + 6, y + 16.5, width - 14, lines, _VALUE)


def _draw_pictures(canvas: Canvas, y: float, end: float, finding: Finding, context: ReportContext) -> float:
    """Draw film and overlay between `y` and `end`, or why they are missing; returns where they end."""
    assert finding.assessment is not None  # noqa: S101  the caller's condition, for the type checker
    try:
        film = context.load_film(finding.study)
        images = pictures.film_and_overlay(film.pixels, finding.assessment.heatmap)
    except Exception as fault:  # noqa: BLE001  a film that went bad since costs its pictures, not the report
        return _draw_lost_film(canvas, y, fault)
    return _draw_images(canvas, y, end, images)


def _draw_images(canvas: Canvas, y: float, end: float, images: tuple[QImage, QImage]) -> float:
    width = (content_width(canvas) - _GAP) / 2
    right = MARGIN + width + _GAP
    canvas.text(MARGIN, y, width, translate("Report", "Film"), _CAPTION)
    canvas.text(right, y, width - _LEGEND_WIDTH, translate("Report", "Film with heatmap (Grad-CAM)"), _CAPTION)
    _draw_legend(canvas, right + width, y)
    top = y + _CAPTION.line + 1.5
    canvas.image(Area(MARGIN, top, width, end - top), images[0])
    return top + canvas.image(Area(right, top, width, end - top), images[1]).height


def _draw_legend(canvas: Canvas, right: float, y: float) -> None:
    """A strip of the heatmap's colours between "low" and "high", ending at `right`."""
    high = translate("Report", "high")
    room = canvas.text_width(high, _CAPTION) + 1
    canvas.text(right - 20, y, 20, high, _CAPTION_RIGHT)
    canvas.stretched_image(Area(right - room - 18, y + 1, 18, 2.4), pictures.legend())
    canvas.text(right - room - 39, y, 20, translate("Report", "low"), _CAPTION_RIGHT)


def _draw_lost_film(canvas: Canvas, y: float, fault: Exception) -> float:
    width = content_width(canvas)
    canvas.box(Area(MARGIN, y, width, 40), Colour.SHADE, Colour.RULE)
    text = translate("Report", "The film could not be read again for this report. {reason}").format(
        reason=fault_sentence(fault)
    )
    canvas.paragraph(MARGIN + 10, y + 14, width - 20, text, _LOST)
    return y + 40
