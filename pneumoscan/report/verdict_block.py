"""What stands for the film, with the model's score, age and view beside it, or why there is no verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pneumoscan.core.review import Standing
from pneumoscan.core.verdict import Verdict
from pneumoscan.report import readers, score_scale, signs
from pneumoscan.report.blocks import Block
from pneumoscan.report.canvas import Area, Colour, Style
from pneumoscan.report.frame import MARGIN, content_width
from pneumoscan.report.standing import was_overruled
from pneumoscan.report.wording import age_and_view, problem_sentence, translate, verdict_name

if TYPE_CHECKING:
    from pneumoscan.core.finding import Assessment, Finding
    from pneumoscan.core.radiograph import Patient
    from pneumoscan.report.canvas import Canvas

    Reading = list[tuple[str, Style]]

_INDENT = 6.0
_LEFT_WIDTH = 60.0
_STRIP = 8.0
_LABEL = Style(8, Colour.MUTED)
_HINT = Style(7.5, Colour.MUTED)
_AGE = Style(10, bold=True)
_REASON = Style(10)
_MODEL = Style(10)
_READER = Style(9)
_AGAINST = Style(9, bold=True)
_REFUSED = Style(10.5, Colour.WHITE, bold=True)
_COLOURS = {Verdict.PNEUMONIA: Colour.RED, Verdict.NORMAL: Colour.GREEN, Verdict.UNCERTAIN: Colour.AMBER}


def block(canvas: Canvas, finding: Finding) -> Block:
    """The block for a film with a verdict or without; a reader's finding stands above the model's."""
    if finding.assessment is None:
        return _no_verdict(canvas, finding)
    return _verdict(canvas, finding, finding.assessment)


def _verdict(canvas: Canvas, finding: Finding, found: Assessment) -> Block:
    strip = _STRIP if was_overruled(finding) else 0.0
    reading = _reading(canvas, finding)
    upper = score_scale.height(found) + 7
    height = upper + _room_for(reading)
    verdict = finding.verdict or found.verdict

    def draw(canvas: Canvas, y: float) -> None:
        width = content_width(canvas)
        if strip:
            _draw_strip(canvas, y)
        y += strip
        colour = _COLOURS[verdict]
        canvas.box(Area(MARGIN, y, width, height), Colour.SHADE)
        canvas.box(Area(MARGIN, y, 1.6, height), colour)
        canvas.text(MARGIN + _INDENT, y + 3, _LEFT_WIDTH, readers.whose(finding), _LABEL)
        canvas.text(MARGIN + _INDENT, y + 6.6, _LEFT_WIDTH, verdict_name(verdict), Style(21, colour, bold=True))
        _draw_age(canvas, y + 18, finding.patient, _LEFT_WIDTH)
        left = _INDENT + _LEFT_WIDTH + 4
        scale = Area(MARGIN + left, y + 3.5, width - left - 8, score_scale.height(found))
        score_scale.draw(canvas, scale, found)
        _draw_reading(canvas, y + upper, reading)

    return Block(strip + height, draw)


def _reading(canvas: Canvas, finding: Finding) -> Reading:
    """What is told of a reader's finding besides itself; nothing where there is none."""
    if finding.review.verdict is None:
        return []
    against = readers.standing(finding) is Standing.DISAGREES
    texts = (
        (readers.model_sentence(finding), _MODEL),
        (readers.comparison(finding), _AGAINST if against else _READER),
        (readers.circumstances(finding), _READER),
    )
    width = content_width(canvas) - 14
    return [(line, style) for text, style in texts if text for line in canvas.wrap(text, width, style)]


def _room_for(reading: Reading) -> float:
    return sum(style.line for _, style in reading) + (2 if reading else 0)


def _draw_reading(canvas: Canvas, y: float, reading: Reading) -> None:
    for line, style in reading:
        canvas.text(MARGIN + _INDENT, y, content_width(canvas) - 14, line, style)
        y += style.line


def _draw_strip(canvas: Canvas, y: float) -> None:
    """Across the whole block, so that nobody copies the verdict without it."""
    width = content_width(canvas)
    canvas.box(Area(MARGIN, y, width, _STRIP), Colour.INK)
    signs.refused_on_dark(canvas, MARGIN + 2.4, y + (_STRIP - 4.6) / 2, 4.6)
    text = translate("Report", "REFUSED BY THE PROGRAM – shown at a person's request")
    canvas.text(MARGIN + 10, y + (_STRIP - _REFUSED.line) / 2, width - 13, text, _REFUSED)


def _draw_age(canvas: Canvas, y: float, patient: Patient, width: float) -> None:
    canvas.text(MARGIN + _INDENT, y, width, age_and_view(patient), _AGE)
    hint = translate("Report", "The model knows 1 to 5 years, view AP.")
    canvas.text(MARGIN + _INDENT, y + _AGE.line + 0.2, width, hint, _HINT)


def _no_verdict(canvas: Canvas, finding: Finding) -> Block:
    sentence = problem_sentence(finding.problem) if finding.problem else ""
    lines = canvas.wrap(sentence, content_width(canvas) - 14, _REASON)
    reading = _reading(canvas, finding)
    was_read = bool(finding.source_format)
    end_of_reason = 18 + _room_for(reading) + len(lines) * _REASON.line
    height = end_of_reason + (12 if was_read else 3)
    verdict = finding.verdict
    colour = _COLOURS[verdict] if verdict else Colour.MUTED
    headline = verdict_name(verdict) if verdict else translate("Report", "NO VERDICT")
    style = Style(16, colour if verdict else Colour.INK, bold=True)

    def draw(canvas: Canvas, y: float) -> None:
        width = content_width(canvas)
        canvas.box(Area(MARGIN, y, width, height), Colour.SHADE)
        canvas.box(Area(MARGIN, y, 1.6, height), colour)
        canvas.text(MARGIN + _INDENT, y + 4, width - 14, readers.whose(finding), _LABEL)
        canvas.text(MARGIN + _INDENT, y + 7.5, width - 14, headline, style)
        _draw_reading(canvas, y + 16.5, reading)
        canvas.lines(MARGIN + _INDENT, y + 16.5 + _room_for(reading), width - 14, lines, _REASON)
        if was_read:
            _draw_age(canvas, y + end_of_reason, finding.patient, width - 14)

    return Block(height, draw)
