"""The summary: how many films got which verdict, and a table with a row for each film."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from pneumoscan.core.finding import Status, Verdict
from pneumoscan.report.canvas import Area, Canvas, Colour, Style
from pneumoscan.report.frame import MARGIN, TOP, bottom, content_width
from pneumoscan.report.wording import problem_sentence, score_digits, status_name, translate, verdict_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pneumoscan.core.finding import Finding

_PADDING = 1.1
_MOST_LINES = 4
_COUNTS_HEIGHT = 22.0
_COUNTS_GAP = 2.5
_HEADER_HEIGHT = 6.5
# Number, file, status, verdict, score, page: the file's column takes what these leave.
_WIDTHS = (9.0, 0.0, 18.0, 46.0, 16.0, 12.0)

_RIGHT = Qt.AlignmentFlag.AlignRight
_TITLE = Style(14, bold=True)
_HEADER = Style(8, Colour.MUTED, bold=True)
_HEADER_RIGHT = Style(8, Colour.MUTED, bold=True, align=_RIGHT)
_CELL = Style(8)
_FILE = Style(8, elide=Qt.TextElideMode.ElideMiddle)
_CELL_RIGHT = Style(8, align=_RIGHT)
_REASON = Style(8, Colour.MUTED)
_COUNT = Style(15, bold=True)
_COUNT_LABEL = Style(7.5, Colour.MUTED)
_VERDICTS = {
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
        study_page: Which of the pages behind the summary is the film's, from 1; 0 where it has none.
        reason: Why it has no verdict, broken into lines.
    """

    number: int
    name: str
    finding: Finding
    study_page: int
    reason: list[str]

    @property
    def height(self) -> float:
        """In mm."""
        return max(1, len(self.reason)) * _CELL.line + 2 * _PADDING


@dataclass(frozen=True, slots=True)
class SummaryPage:
    """One page of the summary.

    Attributes:
        rows: What stands on it.
        findings: Those of all pages, for the counts on the first.
        number: The page's, from 1.
        total: How many pages the summary has.
    """

    rows: list[Row]
    findings: Sequence[Finding]
    number: int
    total: int


def paginate(canvas: Canvas, names: Sequence[str], findings: Sequence[Finding]) -> list[SummaryPage]:
    """Share the films out over as many pages as they need; at least one page."""
    groups: list[list[Row]] = [[]]
    y = _table_top(first=True)
    for row in _rows(canvas, names, findings):
        if y + row.height > bottom(canvas) and groups[-1]:
            groups.append([])
            y = _table_top(first=False)
        groups[-1].append(row)
        y += row.height
    return [SummaryPage(rows, findings, number, len(groups)) for number, rows in enumerate(groups, 1)]


def draw(canvas: Canvas, page: SummaryPage) -> None:
    """Draw the page's content: on the first the counts, on each its part of the table."""
    first = page.number == 1
    if first:
        title = translate("Report", "Summary of {count} films").format(count=len(page.findings))
        canvas.text(MARGIN, TOP, content_width(canvas), title, _TITLE)
        _draw_counts(canvas, TOP + 9.5, page.findings)
    y = _table_top(first=first)
    _draw_header(canvas, y - _HEADER_HEIGHT)
    for row in page.rows:
        _draw_row(canvas, y, row, page.total)
        y += row.height
        canvas.rule(MARGIN, y - 0.1, content_width(canvas))


def _rows(canvas: Canvas, names: Sequence[str], findings: Sequence[Finding]) -> Iterator[Row]:
    _, width = _reason_column(canvas)
    study_page = 0
    for number, (name, finding) in enumerate(zip(names, findings, strict=True), 1):
        study_page += finding.assessment is not None
        sentence = problem_sentence(finding.problem) if finding.problem else ""
        reason = canvas.wrap(sentence, width, _REASON, _MOST_LINES)
        yield Row(number, name, finding, study_page if finding.assessment else 0, reason)


def _table_top(*, first: bool) -> float:
    return TOP + _HEADER_HEIGHT + (9.5 + _COUNTS_HEIGHT if first else 0.0)


def _columns(canvas: Canvas) -> list[tuple[float, float]]:
    """Start and width of each column, with room between them."""
    rest = content_width(canvas) - sum(_WIDTHS)
    widths = [width or rest for width in _WIDTHS]
    return [(MARGIN + sum(widths[:index]), width - 2.5) for index, width in enumerate(widths)]


def _reason_column(canvas: Canvas) -> tuple[float, float]:
    """A reason stands where verdict, score and page would."""
    columns = _columns(canvas)
    (start, _), (last, width) = columns[3], columns[-1]
    return start, last + width - start


def _draw_counts(canvas: Canvas, y: float, findings: Sequence[Finding]) -> None:
    counts = list(_counts(findings))
    width = (content_width(canvas) + _COUNTS_GAP) / len(counts) - _COUNTS_GAP
    for index, (label, count, colour) in enumerate(counts):
        x = MARGIN + index * (width + _COUNTS_GAP)
        canvas.box(Area(x, y, width, 16), Colour.SHADE)
        canvas.box(Area(x, y, 1, 16), colour)
        canvas.text(x + 4, y + 2, width - 6, str(count), _COUNT)
        canvas.text(x + 4, y + 10, width - 6, label, _COUNT_LABEL)


def _counts(findings: Sequence[Finding]) -> Iterator[tuple[str, int, Colour]]:
    verdicts = Counter(finding.assessment.verdict for finding in findings if finding.assessment)
    statuses = Counter(finding.status for finding in findings)
    for verdict, style in _VERDICTS.items():
        yield verdict_name(verdict), verdicts[verdict], style.colour
    yield status_name(Status.REJECTED), statuses[Status.REJECTED], Colour.MUTED
    yield status_name(Status.ERROR), statuses[Status.ERROR], Colour.MUTED


def _draw_header(canvas: Canvas, y: float) -> None:
    labels = (
        translate("Report", "No."),
        translate("Report", "File"),
        translate("Report", "Status"),
        translate("Report", "Verdict or reason"),
        translate("Report", "Score"),
        translate("Report", "Page"),
    )
    for (x, width), label in zip(_columns(canvas), labels, strict=True):
        canvas.text(x, y + 1, width, label, _HEADER if label not in labels[4:] else _HEADER_RIGHT)
    canvas.rule(MARGIN, y + _HEADER_HEIGHT - 0.2, content_width(canvas), Colour.MUTED)


def _draw_row(canvas: Canvas, y: float, row: Row, summary_pages: int) -> None:
    number, file, status, verdict, score, page = _columns(canvas)
    y += _PADDING
    found = row.finding.assessment
    canvas.text(number[0], y, number[1], str(row.number), _REASON)
    canvas.text(file[0], y, file[1], row.name, _FILE)
    canvas.text(status[0], y, status[1], status_name(row.finding.status), _CELL)
    if found:
        canvas.text(verdict[0], y, verdict[1], verdict_name(found.verdict), _VERDICTS[found.verdict])
        canvas.text(score[0], y, score[1], score_digits(found.score, found.threshold)[0], _CELL_RIGHT)
        canvas.text(page[0], y, page[1], str(summary_pages + row.study_page), _CELL_RIGHT)
    else:
        canvas.lines(_reason_column(canvas)[0], y, _reason_column(canvas)[1], row.reason, _REASON)
