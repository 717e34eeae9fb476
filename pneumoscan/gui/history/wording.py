"""What the window says of the history, in the user's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pneumoscan.core.verdict import Verdict
from pneumoscan.gui.look import dates, text
from pneumoscan.gui.verdict import patient_text

if TYPE_CHECKING:
    from pneumoscan.archive import ListSummary, Match
    from pneumoscan.archive.errors import Notice, Trouble

translate = QCoreApplication.translate


def sentence(value: Trouble | Notice) -> str:
    """What happened to the history."""
    return text.archive((value,))


def summary_cells(summary: ListSummary) -> tuple[str, ...]:
    """A list: when it was begun, how many films it has, what they came to, and what is left."""
    words = {
        Verdict.PNEUMONIA: translate("History", "pneumonia {count}"),
        Verdict.UNCERTAIN: translate("History", "uncertain {count}"),
        Verdict.NORMAL: translate("History", "normal {count}"),
    }
    counts = summary.verdicts
    verdicts = ", ".join(words[each].format(count=counts[each]) for each in words if counts.get(each))
    left = str(summary.unfinished) if summary.unfinished else ""
    return dates.moment(summary.began_at), str(summary.count), verdicts, left


def match_cells(match: Match) -> tuple[str, ...]:
    """A film: patient, file, when it was taken and screened, what stands, and the score."""
    finding, patient = match.finding, match.finding.patient
    assessment = finding.assessment
    return (
        patient.name or patient.patient_id,
        finding.study.path.name,
        patient_text.date(patient.study_date),
        dates.moment(finding.screened_at),
        text.verdict(finding.verdict) if finding.verdict else "",
        text.score(assessment.score) if assessment else "",
    )
