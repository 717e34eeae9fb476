"""Findings -> CSV (RFC 4180), the table that other programs and spreadsheets read."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, TextIO

from pneumoscan.core.files import atomic_path
from pneumoscan.report.standing import was_overruled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from pneumoscan.core.finding import Finding, ModelIdentity
    from pneumoscan.core.review import Review
    from pneumoscan.core.verdict import Verdict

# The first seven are a contract with scripts that read the file; further ones may follow them.
COLUMNS = (
    "file", "status", "verdict", "score", "error", "model", "threshold", "model_sha256", "format", "notes",
    "warnings", "patient_age", "view", "corrected", "overruled", "uncertain_low", "uncertain_high",
    "model_verdict", "reader_verdict", "reader_blind_verdict", "reader_note", "read_at",
)  # fmt: skip

_LINE_BREAK = " / "  # between the lines of a note

# A cell that begins so is run as a formula by spreadsheets (OWASP, "CSV Injection"). The last four are the
# full-width forms, which some spreadsheets fold to the plain ones.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write_csv(path: Path, findings: Iterable[Finding], model: ModelIdentity, threshold: float) -> None:
    """Write the table to `path`, whole or not at all: UTF-8, one row a finding, in the order given.

    Args:
        path: The file to write or to replace.
        findings: What to list.
        model: For the rows without a verdict, which name their model too.
        threshold: The operating point for those rows.

    Raises:
        OSError: The file cannot be written.
    """
    with atomic_path(path) as part, part.open("w", encoding="utf-8", newline="") as stream:
        write_rows(stream, findings, model, threshold)


def write_rows(stream: TextIO, findings: Iterable[Finding], model: ModelIdentity, threshold: float) -> None:
    """Write the table with its header to a text stream that was opened with `newline=""`."""
    writer = csv.writer(stream)
    writer.writerow(COLUMNS)
    writer.writerows(rows(findings, model, threshold))


def rows(findings: Iterable[Finding], model: ModelIdentity, threshold: float) -> Iterator[tuple[str, ...]]:
    """Give the cells of each finding in the order of `COLUMNS`, safe for a spreadsheet and for any encoding."""
    for finding in findings:
        yield tuple(safe_cell(cell) for cell in _cells(finding, model, threshold))


def _cells(finding: Finding, model: ModelIdentity, threshold: float) -> tuple[str, ...]:
    found = finding.assessment
    model = found.model if found else model
    return (
        str(finding.study.path),
        finding.status.value,
        _word(finding.verdict),
        _number(found.score) if found else "",
        finding.problem.sentence if finding.problem else "",
        model.name,
        _number(found.threshold if found else threshold),
        model.sha256,
        finding.source_format,
        " ".join(note.sentence for note in finding.notes),
        " ".join(warning.sentence for warning in finding.warnings),
        *_circumstances(finding),
        *(map(_number, found.band) if found and found.band else ("", "")),
        _word(found.verdict if found else None),
        *_review(finding.review),
    )


def _circumstances(finding: Finding) -> tuple[str, ...]:
    """Age and view as the file gives them, and what a person asked for. Nothing else of the patient leaves here."""
    patient = finding.patient
    corrected = finding.study.correction.description
    return patient.age, patient.view_position, corrected, "yes" if was_overruled(finding) else ""


def _review(review: Review) -> tuple[str, ...]:
    """What a reader made of the film. The note on one line, since many scripts read a table line by line."""
    return (
        _word(review.verdict),
        _word(review.blind),
        _LINE_BREAK.join(filter(None, map(str.strip, review.note.splitlines()))),
        review.read_at.isoformat(timespec="seconds") if review.read_at else "",
    )


def _word(verdict: Verdict | None) -> str:
    return verdict.value if verdict else ""


def _number(value: float) -> str:
    """The same text for the same value on every machine."""
    return repr(round(float(value), 6))


def safe_cell(cell: str) -> str:
    """The text as a spreadsheet takes it for text, not for a formula, in any encoding."""
    # A file name that is no UTF-8 holds lone surrogates (PEP 383), which no encoding takes.
    encodable = cell.encode("utf-8", "backslashreplace").decode("utf-8")
    return f"'{encodable}" if encodable.startswith(_FORMULA_STARTS) and not _is_number(encodable) else encodable


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return cell.strip() == cell
