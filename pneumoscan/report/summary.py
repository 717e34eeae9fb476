"""The summary: how many films got which verdict, and a table with a row for each film."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pneumoscan.core.finding import Status
from pneumoscan.report import readers, signs, summary_row
from pneumoscan.report.canvas import Area, Canvas, Colour, Style
from pneumoscan.report.frame import MARGIN, TOP, bottom, content_width
from pneumoscan.report.wording import status_name, translate, verdict_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pneumoscan.core.finding import Finding
    from pneumoscan.report.signs import Sign
    from pneumoscan.report.summary_row import Row

    Legend = list[list[tuple[Sign, str]]]

_TITLE_HEIGHT = 9.5
_COUNTS_HEIGHT = 22.0
_COUNTS_GAP = 2.5
_HEADER_HEIGHT = 6.5
_LEGEND_HEIGHT = 6.0
_READERS_HEIGHT = 5.0
_SIGN = 3.0
_SIGN_GAP = 5.0

_TITLE = Style(14, bold=True)
_COUNT = Style(15, bold=True)
_COUNT_LABEL = Style(7.5, Colour.MUTED)
_READERS = Style(8.5, bold=True)
_LEGEND = Style(7.5, Colour.MUTED)


@dataclass(frozen=True, slots=True)
class SummaryPage:
    """One page of the summary.

    Attributes:
        rows: What stands on it.
        findings: Those of all pages, for the counts on the first.
        tally: What the readers found, in a sentence; empty where no film was read.
        legend: The signs that stand on any of the pages, with what they mean, in lines.
        number: The page's, from 1.
        total: How many pages the summary has.
    """

    rows: list[Row]
    findings: Sequence[Finding]
    tally: str
    legend: Legend
    number: int
    total: int


def paginate(
    canvas: Canvas, names: Sequence[str], findings: Sequence[Finding], page_counts: Sequence[int]
) -> list[SummaryPage]:
    """Share the films out over as many pages as they need; at least one page.

    Args:
        canvas: To measure.
        names: The films' names, fit to print.
        findings: Their results, as many.
        page_counts: How many pages of its own each film has behind the summary.
    """
    rows = list(summary_row.rows(canvas, names, findings, page_counts))
    legend = _in_lines(canvas, _legend(rows))
    tally = readers.tally(findings)
    groups: list[list[Row]] = [[]]
    y = _first_table_top(legend, tally)
    for row in rows:
        if y + row.height > bottom(canvas) and groups[-1]:
            groups.append([])
            y = _table_top(legend)
        groups[-1].append(row)
        y += row.height
    total = len(groups)
    return [SummaryPage(group, findings, tally, legend, number, total) for number, group in enumerate(groups, 1)]


def draw(canvas: Canvas, page: SummaryPage) -> None:
    """Draw the page's content: on the first the counts, on each its part of the table."""
    first = page.number == 1
    if first:
        title = translate("Report", "Summary of {count} films").format(count=len(page.findings))
        canvas.text(MARGIN, TOP, content_width(canvas), title, _TITLE)
        _draw_counts(canvas, TOP + _TITLE_HEIGHT, page.findings)
        canvas.text(MARGIN, TOP + _TITLE_HEIGHT + _COUNTS_HEIGHT - 4, content_width(canvas), page.tally, _READERS)
    y = _first_table_top(page.legend, page.tally) if first else _table_top(page.legend)
    if page.legend:
        _draw_legend(canvas, y - _HEADER_HEIGHT - _legend_height(page.legend), page.legend)
    summary_row.draw_header(canvas, y - _HEADER_HEIGHT + 1)
    canvas.rule(MARGIN, y - 0.2, content_width(canvas), Colour.MUTED)
    for row in page.rows:
        summary_row.draw(canvas, y, row, page.total)
        y += row.height
        canvas.rule(MARGIN, y - 0.1, content_width(canvas))


def _table_top(legend: Legend) -> float:
    return TOP + _HEADER_HEIGHT + _legend_height(legend)


def _legend_height(legend: Legend) -> float:
    return _LEGEND_HEIGHT + (len(legend) - 1) * _LEGEND.line if legend else 0.0


def _first_table_top(legend: Legend, tally: str) -> float:
    above = _TITLE_HEIGHT + _COUNTS_HEIGHT + (_READERS_HEIGHT if tally else 0.0)
    return _table_top(legend) + above


def _draw_counts(canvas: Canvas, y: float, findings: Sequence[Finding]) -> None:
    counts = list(_counts(findings))
    width = (content_width(canvas) + _COUNTS_GAP) / len(counts) - _COUNTS_GAP
    for index, (label, count, colour) in enumerate(counts):
        x = MARGIN + index * (width + _COUNTS_GAP)
        canvas.box(Area(x, y, width, 16), Colour.SHADE)
        canvas.box(Area(x, y, 1, 16), colour)
        canvas.text(x + 4, y + 2, width - 6, str(count), _COUNT)
        canvas.text(x + 4, y + 10, width - 5, label, _COUNT_LABEL)


def _counts(findings: Sequence[Finding]) -> Iterator[tuple[str, int, Colour]]:
    """What stands: a refused film that a reader called counts as what he called it."""
    verdicts = Counter(finding.verdict for finding in findings if finding.verdict)
    statuses = Counter(finding.status for finding in findings if finding.verdict is None)
    for verdict, style in summary_row.VERDICTS.items():
        yield verdict_name(verdict), verdicts[verdict], style.colour
    yield status_name(Status.REJECTED), statuses[Status.REJECTED], Colour.MUTED
    yield status_name(Status.ERROR), statuses[Status.ERROR], Colour.MUTED
    warned = sum(bool(finding.assessment and finding.warnings) for finding in findings)
    yield translate("Report", "with warnings"), warned, Colour.AMBER


def _legend(rows: Sequence[Row]) -> list[tuple[Sign, str]]:
    meanings = {
        signs.refused: translate("Report", "refused by the program"),
        signs.warning: translate("Report", "warning: the verdict deserves less trust, see the film's page"),
        signs.corrected: translate("Report", "turned, mirrored or inverted on request"),
        signs.reader: translate("Report", "read by a person"),
    }
    used = {sign for row in rows for sign, _ in row.marks}
    return [(sign, meaning) for sign, meaning in meanings.items() if sign in used]


def _in_lines(canvas: Canvas, legend: list[tuple[Sign, str]]) -> Legend:
    """As many signs on a line as fit."""
    lines: Legend = []
    left = 0.0
    for sign, meaning in legend:
        width = _sign_width(canvas, meaning)
        if not lines or width > left:
            lines.append([])
            left = content_width(canvas)
        lines[-1].append((sign, meaning))
        left -= width + _SIGN_GAP
    return lines


def _sign_width(canvas: Canvas, meaning: str) -> float:
    return _SIGN + 1.2 + canvas.text_width(meaning, _LEGEND) + 0.5


def _draw_legend(canvas: Canvas, y: float, legend: Legend) -> None:
    for line in legend:
        x = MARGIN
        for sign, meaning in line:
            sign(canvas, x, y + (_LEGEND.line - _SIGN) / 2, _SIGN)
            width = _sign_width(canvas, meaning)
            canvas.text(x + _SIGN + 1.2, y, width - _SIGN - 1.2, meaning, _LEGEND)
            x += width + _SIGN_GAP
        y += _LEGEND.line
