"""Checks of what the program writes: a report and a history, made of a sample film in a folder that goes again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pneumoscan.core.finding import Assessment, Finding, ModelIdentity, Status
from pneumoscan.core.installation import ToldCode, failed, passed
from pneumoscan.core.problem import RejectedError
from pneumoscan.core.study import Study
from pneumoscan.core.verdict import Verdict
from pneumoscan.self_test import reference
from pneumoscan.self_test.pdf_pages import PdfError, count_pages
from pneumoscan.self_test.workshop import FaultError, reason_of

if TYPE_CHECKING:
    from pathlib import Path

    from pneumoscan.core.installation import Answer
    from pneumoscan.self_test.workshop import Workshop

_MODEL = ModelIdentity("self-test", "0" * 64)  # none: nothing here is screened, whatever became of the model
_SCORE, _THRESHOLD = 0.625, 0.5
_PAGES = 3  # a table, and a page for each of the two films


def check_report(workshop: Workshop) -> Answer:
    """Whether a report with films, heatmaps and names in other scripts can be written, and read again."""
    from pneumoscan import report
    from pneumoscan.screening import load_film

    try:
        with workshop.folder() as folder:
            path = folder / "report.pdf"
            context = report.ReportContext(_MODEL, _THRESHOLD, load_film)
            report.write_pdf(path, _findings(), context)
            pages = count_pages(path)
    except report.ReportError as fault:
        return failed(ToldCode.REPORT_FAILED, reason=fault)
    except PdfError:
        return failed(ToldCode.REPORT_WRONG)
    except OSError as fault:
        return failed(ToldCode.NOT_WRITABLE, reason=reason_of(fault))
    return passed(ToldCode.REPORT_WRITTEN, pages=pages) if pages == _PAGES else failed(ToldCode.REPORT_WRONG)


def check_history(workshop: Workshop) -> Answer:
    """Whether a film that is entered into a history comes back when that is opened again."""
    from pneumoscan.archive import ArchiveError

    finding = _findings()[0]
    try:
        with workshop.folder() as folder:
            found = _entered_and_found(folder, finding)
    except ArchiveError as fault:
        return failed(ToldCode.HISTORY_FAILED, reason=fault)
    except OSError as fault:
        return failed(ToldCode.NOT_WRITABLE, reason=reason_of(fault))
    is_same = found is not None and _is_same(found, finding)
    return passed(ToldCode.HISTORY_KEPT) if is_same else failed(ToldCode.HISTORY_WRONG)


def _entered_and_found(folder: Path, finding: Finding) -> Finding | None:
    from pneumoscan.archive import Archive

    archive = Archive.open(folder)
    try:
        list_id = archive.begin_list()
        archive.add(list_id, [finding.study])
        archive.record(list_id, finding, _MODEL)
        archive.close_list(list_id)
    finally:
        archive.close()
    again = Archive.open(folder)
    try:
        states = list(again.entries(list_id))
    finally:
        again.close()
    return states[0].finding if len(states) == 1 else None


def _is_same(found: Finding, entered: Finding) -> bool:
    one, other = found.assessment, entered.assessment
    if one is None or other is None or one.heatmap.shape != other.heatmap.shape:
        return False
    is_near = float(np.abs(one.heatmap - other.heatmap).max()) < 0.01  # it is kept in bytes
    return is_near and (one.score, one.verdict, found.patient) == (other.score, other.verdict, entered.patient)


def _findings() -> list[Finding]:
    """Of the first two DICOM samples, which have names in Chinese and Arabic, with a score and heat of nobody's."""
    paths = [path for path in reference.sample_films() if path.suffix == ".dcm"][: _PAGES - 1]
    if len(paths) < _PAGES - 1:
        raise FaultError(failed(ToldCode.FILE_CHANGED, name="*.dcm"))
    return [_finding(path) for path in paths]


def _finding(path: Path) -> Finding:
    from pneumoscan import imaging

    try:
        film = imaging.read(path)
    except RejectedError as fault:
        raise FaultError(failed(ToldCode.FILM_UNREADABLE, name=path.name, reason=fault.problem.sentence)) from fault
    heat = np.linspace(0, 1, 64, dtype=np.float32).reshape(8, 8)
    assessment = Assessment(_SCORE, Verdict.PNEUMONIA, _THRESHOLD, heat, _MODEL)
    return Finding(Study.at(path), Status.OK, assessment, patient=film.patient, source_format=film.source_format)
