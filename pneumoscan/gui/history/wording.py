"""What the window says of the history, in the user's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from pneumoscan.core.verdict import Verdict
from pneumoscan.gui.look import text

if TYPE_CHECKING:
    from datetime import datetime

    from pneumoscan.archive import ListSummary, Match
    from pneumoscan.archive.errors import Notice, Trouble

translate = QCoreApplication.translate


def sentence(value: Trouble | Notice) -> str:
    """What happened to the history."""
    return text.archive((value,))


def moment(when: datetime | None) -> str:
    """Day and time as people here write them; empty where it is not known."""
    if when is None:
        return ""
    local = when.astimezone()
    day = QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)
    return f"{day} {local:%H:%M}"


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
    return moment(summary.began_at), str(summary.count), verdicts, left


def match_cells(match: Match) -> tuple[str, ...]:
    """A film: patient, file, when it was taken and screened, what stands, and the score."""
    finding, patient = match.finding, match.finding.patient
    assessment = finding.assessment
    return (
        patient.name or patient.patient_id,
        finding.study.path.name,
        study_date(patient.study_date),
        moment(finding.screened_at),
        text.verdict(finding.verdict) if finding.verdict else "",
        text.score(assessment.score) if assessment else "",
    )


def study_date(value: str) -> str:
    """A DICOM date (PS3.5 6.2, DA) as people here write it; as it is where it is none."""
    day = QDate.fromString(value.strip(), "yyyyMMdd")
    return QLocale().toString(day, QLocale.FormatType.ShortFormat) if day.isValid() else value
