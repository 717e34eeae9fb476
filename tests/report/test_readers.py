"""Readers' findings in table and report: what a person says stands above what the model says."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from pneumoscan import report
from pneumoscan.core.review import NOTE_LIMIT, Review
from pneumoscan.core.verdict import Verdict
from pneumoscan.report import PageSize, csv_table
from tests.report import pdf_text
from tests.report.samples import MANY_WARNINGS, MODEL, OVERRULED, THRESHOLD, assessed, context, failed, refused

if TYPE_CHECKING:
    from pathlib import Path

    from pneumoscan.core.finding import Finding

pytestmark = pytest.mark.usefixtures("qapp")

PNEUMONIA, NORMAL, UNSURE = Verdict.PNEUMONIA, Verdict.NORMAL, Verdict.UNCERTAIN
READ_AT = datetime(2026, 11, 21, 14, 5, 9, 123456, timezone(timedelta(hours=5, minutes=30)))
AGAINST = Review(call=NORMAL, read_at=READ_AT)
OPEN = Review(blind=NORMAL, read_at=READ_AT)
ARABIC = "مراجعة الفيلم غدا"
HINDI = "बच्चे को बुखार नहीं है"


def read(finding: Finding, review: Review) -> Finding:
    return replace(finding, review=review)


def row_of(finding: Finding) -> dict[str, str]:
    stream = io.StringIO(newline="")
    csv_table.write_rows(stream, [finding], MODEL, THRESHOLD)
    return next(csv.DictReader(io.StringIO(stream.getvalue(), newline=""), strict=True))


def pages_of(findings: list[Finding], tmp_path: Path, size: PageSize = PageSize.A4) -> list[list[str]]:
    report.write_pdf(tmp_path / "report.pdf", findings, context(page_size=size))
    return pdf_text.read(tmp_path / "report.pdf")


def test_the_table_says_what_stands_and_who_said_what() -> None:
    changed = Review(NORMAL, PNEUMONIA, "left base\n\nask again", READ_AT)
    row = row_of(read(assessed(score=0.1), changed))
    assert (row["verdict"], row["model_verdict"], row["score"]) == ("PNEUMONIA", "NORMAL", "0.1")
    assert (row["reader_verdict"], row["reader_blind_verdict"]) == ("PNEUMONIA", "NORMAL")
    assert row["reader_note"] == "left base / ask again"
    assert row["read_at"] == "2026-11-21T14:05:09+05:30"


def test_the_table_of_films_that_nobody_read_is_as_before_with_empty_cells() -> None:
    row = row_of(assessed(score=0.9))
    assert (row["verdict"], row["model_verdict"]) == ("PNEUMONIA", "PNEUMONIA")
    assert {row[name] for name in csv_table.COLUMNS[-4:]} == {""}
    assert row_of(failed())["model_verdict"] == ""


def test_a_refused_film_that_was_read_keeps_its_status_and_reason() -> None:
    row = row_of(read(refused(), AGAINST))
    assert (row["status"], row["verdict"], row["model_verdict"], row["score"]) == ("rejected", "NORMAL", "", "")
    assert "does not look like" in row["error"]


def test_a_note_runs_as_no_formula() -> None:
    assert row_of(read(assessed(), Review(note="=1+1")))["reader_note"] == "'=1+1"


def test_the_page_names_reader_and_model_and_that_they_disagree(tmp_path: Path) -> None:
    (page,) = pages_of([read(assessed(score=0.9), AGAINST)], tmp_path)
    expected = (
        "Reader's finding",
        "NORMAL",
        "score 0.900",
        "The model says PNEUMONIA, score 0.900.",
        "The reader disagrees with the model.",
        "Read on 2026-11-21 14:05 UTC+05:30.",
    )
    places = [page.index(text) for text in expected]
    assert places == sorted(places)
    assert "Verdict of the model" not in page
    assert "RESEARCH USE ONLY" in page


@pytest.mark.parametrize(
    ("review", "score", "words"),
    [
        (Review(call=PNEUMONIA), 0.9, "The reader agrees with the model."),
        (Review(call=UNSURE), 0.9, "The reader is unsure."),
        (OPEN, 0.9, "Before the model's verdict was shown the reader said NORMAL. Still to be looked at again."),
        (Review(UNSURE, NORMAL), 0.1, "Before the model's verdict was shown the reader said unsure."),
    ],
)
def test_how_the_reader_stands_to_the_model(tmp_path: Path, review: Review, score: float, words: str) -> None:
    (page,) = pages_of([read(assessed(score=score), review)], tmp_path)
    assert words in " ".join(page)


def test_an_overruled_refusal_stays_marked_above_a_readers_finding(tmp_path: Path) -> None:
    (page,) = pages_of([read(assessed(score=0.9, remarks=(OVERRULED,)), AGAINST)], tmp_path)
    assert page.index("REFUSED BY THE PROGRAM – shown at a person's request") < page.index("Reader's finding")


def test_a_refused_film_that_was_read_says_both(tmp_path: Path) -> None:
    (page,) = pages_of([read(refused(), Review(blind=PNEUMONIA, read_at=READ_AT))], tmp_path)
    assert page.index("Reader's finding") < page.index("PNEUMONIA")
    assert "The model gives no verdict (rejected)." in page
    assert "does not look like" in " ".join(page)
    assert "NO VERDICT" not in page
    assert "Before the model" not in " ".join(page)


def test_a_note_is_plain_text_in_any_script(tmp_path: Path) -> None:
    note = f"<img src=x> & <b>bold</b>\n{ARABIC}\n{HINDI}"
    (page,) = pages_of([read(assessed(), Review(note=note))], tmp_path)
    assert "Reader's note" in page
    assert "<img src=x> & <b>bold</b>" in page
    letters = "".join(page).replace("\u200f", "")
    assert HINDI.replace(" ", "") in letters
    # Arabic stands in the page from left to right, each word from its last letter to its first.
    assert all(word[::-1] in letters for word in ARABIC.split())


@pytest.mark.parametrize("size", PageSize)
@pytest.mark.parametrize("note", ["x\n" * (NOTE_LIMIT // 2), "words " * (NOTE_LIMIT // 6), "x" * NOTE_LIMIT])
def test_no_note_is_too_long_for_its_pages(tmp_path: Path, size: PageSize, note: str) -> None:
    finding = read(assessed(remarks=MANY_WARNINGS), Review(PNEUMONIA, NORMAL, note, READ_AT))
    pages = pages_of([finding], tmp_path, size)
    texts = [text for page in pages for text in page]
    assert sum(text.count("x") for text in texts if set(text) == {"x"}) == note.count("x")
    assert sum(text.count("words") for text in texts) == note.count("words")
    assert all("RESEARCH USE ONLY" in page for page in pages)
    films = [area for area in pdf_text.pictures(tmp_path / "report.pdf")[0] if area.height > 10]
    assert all(film.height > 50 for film in films)


def test_a_file_that_could_not_be_read_has_a_page_if_there_is_a_note_on_it(tmp_path: Path) -> None:
    findings = [read(failed("a.png"), Review(note="ask the ward")), failed("b.png")]
    table, page = pages_of(findings, tmp_path)
    assert "Reader's note: see the film's page" in table
    assert "ask the ward" in page


def test_the_summary_counts_what_stands_and_marks_what_was_read(tmp_path: Path) -> None:
    findings = [
        read(assessed("a.png", 0.9), AGAINST),
        read(assessed("b.png", 0.9), OPEN),
        read(assessed("c.png", 0.9), Review(call=PNEUMONIA, read_at=READ_AT)),
        read(refused("d.png"), Review(blind=PNEUMONIA, read_at=READ_AT)),
        assessed("e.png", 0.9),
        refused("f.png"),
    ]
    table = pages_of(findings, tmp_path)[0]
    start = table.index("Summary of 6 films") + 1
    assert table[start : start + 10 : 2] == ["3", "2", "0", "1", "0"]
    tally = "Readers' findings: 4; against the model's verdict: 2. Still to be looked at again: 1."
    assert tally in table
    assert "read by a person" in table
    first = table.index("a.png")
    assert table[first + 1 : first + 5] == ["screened", "NORMAL", "0.900", "2"]
    assert table[first + 5] == "Reader's finding; the model says PNEUMONIA"
    fourth = table.index("d.png")
    assert table[fourth + 1 : fourth + 3] == ["rejected", "PNEUMONIA"]
    assert table[table.index("e.png") + 5] == "6"  # no mark: the next row's number


def test_a_summary_without_readers_is_as_before(tmp_path: Path) -> None:
    table = pages_of([assessed("a.png", 0.9), failed("b.png")], tmp_path)[0]
    assert not [text for text in table if "eader" in text or "read by" in text]
