"""Findings -> CSV and PDF. Importing it loads no Qt: that happens when the first PDF is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pneumoscan.report.context import PageSize, ReportContext, ReportError
from pneumoscan.report.csv_table import write_csv

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pneumoscan.core.finding import Finding

__all__ = ["PageSize", "ReportContext", "ReportError", "register_fonts", "require_qt", "write_csv", "write_pdf"]


def write_pdf(
    path: Path,
    findings: Sequence[Finding],
    context: ReportContext,
    progress: Callable[[int, int], bool] | None = None,
) -> bool:
    """Write a report to `path`, whole or not at all.

    One finding makes a page. Several make a summary table, over as many pages as it needs, and a page for each
    finding with a verdict and for each film that was read and refused. Warnings that would leave the film too little
    room go on to a further page. May run in any thread; without an application it makes one that needs no screen,
    and must then be called in the main thread.

    Args:
        path: The file to write or to replace.
        findings: What to report, in this order.
        context: What the findings do not hold themselves.
        progress: Called with the pages done and the pages in all, before the first and after each; once it
            answers False, nothing is written.

    Returns:
        Whether the report was written: False if `progress` stopped it.

    Raises:
        OSError: The file cannot be written.
        ReportError: Qt cannot be loaded.
    """
    require_qt()
    from pneumoscan.report import pdf

    return pdf.write(path, findings, context, progress or (lambda _done, _total: True))


def require_qt() -> None:
    """Load Qt, and make an application without a screen if there is none, so that `write_pdf` will find it.

    Raises:
        ReportError: Qt cannot be loaded.
    """
    from pneumoscan.report import application

    application.ensure()


def register_fonts() -> tuple[str, ...]:
    """Make the bundled fonts known to Qt, once; needs an application. Best called before the window is shown.

    Returns:
        Their families, in the order in which to look for a character: what `QFont.setFamilies` takes.
    """
    from pneumoscan.report import fonts

    return fonts.register_fonts()
