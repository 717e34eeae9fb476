"""One film's row in the summary's table, with the signs of what a reader must not overlook."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from pneumoscan.core.remark import RemarkCode
from pneumoscan.core.verdict import Verdict
from pneumoscan.core.wording import steps
from pneumoscan.report import readers, signs
from pneumoscan.report.canvas import Colour, Style
from pneumoscan.report.frame import MARGIN, content_width
from pneumoscan.report.standing import was_corrected, was_overruled
from pneumoscan.report.wording import (
    first_clause,
    printable,
    problem_sentence,
    score_digits,
    status_name,
    translate,
    verdict_name,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pneumoscan.core.finding import Finding
    from pneumoscan.report.canvas import Canvas
    from pneumoscan.report.signs import Sign

_PADDING = 1.1
_MOST_LINES = 4
_SIGN = 3.0
_SIGN_ROOM = 4.2
# Number, file, status, verdict, score, page: the file's column takes what these leave.
_WIDTHS = (9.0, 0.0, 18.0, 58.0, 14.0, 12.0)

_RIGHT = Qt.AlignmentFlag.AlignRight
_CELL = Style(8)
_FILE = Style(8, elide=Qt.TextElideMode.ElideMiddle)
_CELL_RIGHT = Style(8, align=_RIGHT)
_REASON = Style(8, Colour.MUTED)
_MARK = Style(8)
VERDICTS = {
    Verdict.PNEUMONIA: Style(8, Colour.RED, bold=True),
    Verdict.NORMAL: Style(8, Colour.GREEN, bold=True),
    Verdict.UNCERTAIN: Style(8, Colour.AMBER, bold=True),
}


@dataclass(frozen=True, slots=True)
class Row:
    """A film in the table.

    Attributes:
        number: From 1, in the order of the findings.
        name: The film's name, fit to print.
        finding: Its result.
        study_page: Which of the pages behind the summary is the film's first, from 1; 0 where it has none.
        reason: Why it has no verdict, broken into lines.
        marks: What stands under the verdict or the reason: signs, each with its lines.
    """

    number: int
    name: str
    finding: Finding
    study_page: int
    reason: list[str]
    marks: list[tuple[Sign, list[str]]]

    @property
    def height(self) -> float:
        """In mm."""
        above = len(self.reason) + (self.finding.verdict is not None)
        return (max(1, above) + sum(len(lines) for _, lines in self.marks)) * _CELL.line + 2 * _PADDING


def rows(
    canvas: Canvas, names: Sequence[str], findings: Sequence[Finding], page_counts: Sequence[int]
) -> Iterator[Row]:
    """The rows of all films; `page_counts` says how many pages each has of its own."""
    _, width = _text_column(canvas)
    pages_before = 0
    films = zip(names, findings, page_counts, strict=True)
    for number, (name, finding, page_count) in enumerate(films, 1):
        sentence = problem_sentence(finding.problem) if finding.problem else ""
        reason = canvas.wrap(sentence, width, _REASON, _MOST_LINES) if sentence else []
        study_page = pages_before + 1 if page_count else 0
        marks = [(sign, canvas.wrap(text, width - _SIGN_ROOM, _MARK, _MOST_LINES)) for sign, text in _marks(finding)]
        yield Row(number, name, finding, study_page, reason, marks)
        pages_before += page_count


def draw(canvas: Canvas, y: float, row: Row, summary_pages: int) -> None:
    """Draw a row from its upper edge."""
    number, file, status, verdict, score, page = columns(canvas)
    y += _PADDING
    found, stands = row.finding.assessment, row.finding.verdict
    canvas.text(number[0], y, number[1], str(row.number), _REASON)
    canvas.text(file[0], y, file[1], row.name, _FILE)
    canvas.text(status[0], y, status[1], status_name(row.finding.status), _CELL)
    if stands:
        canvas.text(verdict[0], y, verdict[1], verdict_name(stands), VERDICTS[stands])
    if found:
        canvas.text(score[0], y, score[1], score_digits(found)[0], _CELL_RIGHT)
    if row.study_page:
        canvas.text(page[0], y, page[1], str(summary_pages + row.study_page), _CELL_RIGHT)
    start, width = _text_column(canvas)
    if stands or not row.reason:
        y += _CELL.line
    y = canvas.lines(start, y, width, row.reason, _REASON)
    for sign, lines in row.marks:
        sign(canvas, start, y + (_MARK.line - _SIGN) / 2, _SIGN)
        y = canvas.lines(start + _SIGN_ROOM, y, width - _SIGN_ROOM, lines, _MARK)


def columns(canvas: Canvas) -> list[tuple[float, float]]:
    """Start and width of each column, with room between them."""
    rest = content_width(canvas) - sum(_WIDTHS)
    widths = [width or rest for width in _WIDTHS]
    return [(MARGIN + sum(widths[:index]), width - 2.5) for index, width in enumerate(widths)]


def draw_header(canvas: Canvas, y: float) -> None:
    """Draw the columns' titles."""
    labels = (
        translate("Report", "No."),
        translate("Report", "File"),
        translate("Report", "Status"),
        translate("Report", "Verdict or reason"),
        translate("Report", "Score"),
        translate("Report", "Page"),
    )
    for index, ((x, width), label) in enumerate(zip(columns(canvas), labels, strict=True)):
        style = Style(8, Colour.MUTED, bold=True, align=_RIGHT if index >= 4 else Qt.AlignmentFlag.AlignLeft)
        canvas.text(x, y, width, label, style)


def _text_column(canvas: Canvas) -> tuple[float, float]:
    """Reasons and marks stand where verdict and score would, beside the page's number."""
    places = columns(canvas)
    (start, _), (last, width) = places[3], places[4]
    return start, last + width - start


def _marks(finding: Finding) -> Iterator[tuple[Sign, str]]:
    read = readers.mark(finding)
    if read:
        yield signs.reader, read
    overruled = was_overruled(finding)
    if overruled:
        yield signs.refused, translate("Report", "Refused by the program, shown on request")
    warnings = [warning for warning in finding.warnings if warning.code is not RemarkCode.OVERRULED]
    if finding.assessment and warnings:
        clause = first_clause(warnings[0])
        several = translate("Report", "{count} warnings: {first}")
        more = translate("Report", "{count} more warnings: {first}")
        counted = (more if overruled else several).format(count=len(warnings), first=clause)
        yield signs.warning, clause if len(warnings) == 1 else counted
    if was_corrected(finding):
        done = printable(steps(finding.study.correction.description, translate))
        yield signs.corrected, translate("Report", "Corrected: {steps}").format(steps=done)
