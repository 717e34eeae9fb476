"""Findings -> PDF, with Qt's own PDF writer: pages are planned first, then drawn one after the other."""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QFile, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from pneumoscan import __version__
from pneumoscan.core.files import atomic_path
from pneumoscan.report import frame, study_page, summary
from pneumoscan.report.canvas import DOTS_PER_MM, Canvas
from pneumoscan.report.context import PageSize
from pneumoscan.report.frame import Imprint
from pneumoscan.report.wording import display_names, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from pneumoscan.core.finding import Finding
    from pneumoscan.report.context import ReportContext
    from pneumoscan.report.frame import Source

    Page = tuple[Sequence[Source], Callable[[], None]]
    Progress = Callable[[int, int], bool]

_PAPER = {PageSize.A4: QPageSize.PageSizeId.A4, PageSize.LETTER: QPageSize.PageSizeId.Letter}
# Where Letter is the usual paper: Unicode CLDR, supplemental data, paperSize.
_LETTER_COUNTRIES = frozenset(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"])

# Qt writes nothing more after a write that failed, but forgets that one did where part of a large block had room.
_LAST_LINE = b"%%EOF\n"


class _StoppedError(Exception):
    """The caller wants no report any more."""


def write(path: Path, findings: Sequence[Finding], context: ReportContext, progress: Progress) -> bool:
    """See `pneumoscan.report.write_pdf`."""
    try:
        with atomic_path(path) as part, _writer(part, context) as writer:
            _draw(writer, findings, context, progress)
    except _StoppedError:
        return False
    return True


def usual_page_size(locale: QLocale) -> PageSize:
    """The paper that is usual in a country."""
    country = QLocale.territoryToCode(locale.territory())
    return PageSize.LETTER if country in _LETTER_COUNTRIES else PageSize.A4


@contextmanager
def _writer(path: Path, context: ReportContext) -> Iterator[QPdfWriter]:
    """Open a PDF for drawing; a full disk is told of when all is drawn.

    Raises:
        OSError: The file cannot be written to.
    """
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise OSError(0, file.errorString(), str(path))
    try:
        writer = QPdfWriter(file)
        writer.setResolution(round(DOTS_PER_MM * 25.4))
        writer.setPageSize(QPageSize(_PAPER[context.page_size or usual_page_size(QLocale.system())]))
        writer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
        writer.setTitle(translate("Report", "PneumoScan report"))
        writer.setCreator(f"PneumoScan {__version__}")
        yield writer
        if not file.flush() or file.error() != QFile.FileError.NoError:
            raise OSError(0, file.errorString(), str(path))
    finally:
        file.close()
    if not _is_whole(path):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))


def _is_whole(path: Path) -> bool:
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(size - len(_LAST_LINE), 0))
        return file.read() == _LAST_LINE


def _draw(writer: QPdfWriter, findings: Sequence[Finding], context: ReportContext, progress: Progress) -> None:
    painter = QPainter(writer)
    try:
        size = writer.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
        canvas = Canvas(painter, size.width(), size.height())
        pages = _plan(canvas, findings, context)
        _report(progress, 0, len(pages))
        for number, (sources, draw_content) in enumerate(pages, 1):
            if number > 1:
                writer.newPage()
            frame.draw(canvas, Imprint(sources, context.made_at, number, len(pages)))
            draw_content()
            _report(progress, number, len(pages))
    finally:
        painter.end()


def _report(progress: Progress, done: int, total: int) -> None:
    if not progress(done, total):
        raise _StoppedError


def _plan(canvas: Canvas, findings: Sequence[Finding], context: ReportContext) -> list[Page]:
    """What to draw on each page: those of the one study, or the summary's and those of the studies that have any."""
    names = display_names(findings)
    studies = [
        _study_pages(canvas, name, finding, context) if len(findings) == 1 or study_page.is_due(finding) else []
        for name, finding in zip(names, findings, strict=True)
    ]
    if len(findings) == 1:
        return studies[0]
    tables = summary.paginate(canvas, names, findings, [len(pages) for pages in studies])
    sources = _sources(findings, context)
    return [(sources, partial(summary.draw, canvas, page)) for page in tables] + [
        page for pages in studies for page in pages
    ]


def _study_pages(canvas: Canvas, name: str, finding: Finding, context: ReportContext) -> list[Page]:
    sources = _sources([finding], context)
    return [(sources, draw) for draw in study_page.plan(canvas, name, finding, context)]


def _sources(findings: Sequence[Finding], context: ReportContext) -> Sequence[Source]:
    """The models that gave the verdicts, each once; where there are none, the one that was asked."""
    found = (finding.assessment for finding in findings)
    given = dict.fromkeys((each.model, each.threshold) for each in found if each)
    return tuple(given) or ((context.model, context.threshold),)
