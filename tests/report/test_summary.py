"""The signs in the summary's table, and where it leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pneumoscan import report
from pneumoscan.core.correction import Correction
from pneumoscan.core.remark import Remark, RemarkCode, remark
from tests.report import pdf_text
from tests.report.samples import ADULT, MANY_WARNINGS, OVERRULED, assessed, context, failed, refused

if TYPE_CHECKING:
    from pathlib import Path

    from pneumoscan.core.finding import Finding

pytestmark = pytest.mark.usefixtures("qapp")

REFUSED = "Refused by the program, shown on request"
LEGEND = {
    "refused by the program",
    "warning: the verdict deserves less trust, see the film's page",
    "turned, mirrored or inverted on request",
}


def pages_of(findings: list[Finding], tmp_path: Path) -> list[list[str]]:
    report.write_pdf(tmp_path / "report.pdf", findings, context())
    return pdf_text.read(tmp_path / "report.pdf")


def row_of(table: list[str], name: str) -> list[str]:
    start = table.index(name)
    return table[start : start + 7]


def test_warnings_stand_in_the_row(tmp_path: Path) -> None:
    findings = [assessed("one.png", remarks=(ADULT,)), assessed("two.png", remarks=(ADULT, Remark(RemarkCode.TINTED)))]
    table = pages_of(findings, tmp_path)[0]
    assert row_of(table, "one.png")[5] == "This looks like an adult's film"
    assert row_of(table, "two.png")[5] == "2 warnings: This looks like an adult's film"


def test_an_overruled_refusal_stands_in_the_row_before_other_warnings(tmp_path: Path) -> None:
    findings = [assessed("one.png", remarks=(OVERRULED,)), assessed("two.png", remarks=MANY_WARNINGS)]
    table = pages_of(findings, tmp_path)[0]
    assert row_of(table, "one.png")[5] == REFUSED
    assert row_of(table, "two.png")[5:] == [REFUSED, "7 more warnings: This looks like an adult's film"]


def test_corrected_films_are_marked(tmp_path: Path) -> None:
    table = pages_of([assessed("one.png", correction=Correction(mirrored=True)), assessed("two.png")], tmp_path)[0]
    assert row_of(table, "one.png")[5] == "Corrected: mirrored"
    assert table.count("Corrected: mirrored") == 1


def test_the_legend_explains_the_signs_that_are_there_and_no_other(tmp_path: Path) -> None:
    note = remark(RemarkCode.FIRST_PAGE, count=2)
    plain = pages_of([assessed("one.png", remarks=(note,)), failed("two.png")], tmp_path)[0]
    assert not LEGEND & set(plain)
    findings = [assessed("one.png", remarks=(OVERRULED, ADULT), correction=Correction(inverted=True))] * 60
    tables = [page for page in pages_of(findings, tmp_path) if "Verdict or reason" in page]
    assert len(tables) > 1
    assert all(set(table) >= LEGEND for table in tables)


def test_page_numbers_count_the_further_pages_of_films_and_refused_films(tmp_path: Path) -> None:
    long = tuple(remark(RemarkCode.OVERRULED, reason="words " * 90) for _ in range(12))
    findings = [assessed("long.png", remarks=long), failed("bad.png"), refused("refused.png"), assessed("last.png")]
    pages = pages_of(findings, tmp_path)
    assert "long.png, continued" in pages[2]
    (refused_page,) = (number for number, page in enumerate(pages[1:], 2) if "refused.png" in page)
    assert row_of(pages[0], "refused.png")[2] == str(refused_page)
    assert "last.png" in pages[-1]
    assert row_of(pages[0], "last.png")[4] == str(len(pages))
