"""What the report says: the texts shared by its pages, and text from files made fit to print."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pneumoscan.core.finding import Status
from pneumoscan.core.plain_text import visible
from pneumoscan.core.problem import Problem, ProblemCode, RejectedError
from pneumoscan.core.verdict import Verdict
from pneumoscan.core.wording import worded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pneumoscan.core.finding import Assessment, Finding
    from pneumoscan.core.radiograph import Patient
    from pneumoscan.core.remark import Remark

translate = QCoreApplication.translate

# Where a sentence may be cut so that what stands before still says something; not inside a number.
_CLAUSE_END = re.compile(r"[.:;,](?=\s|$)|[。：；，]")
_AGE_UNITS = {"D": "d", "W": "wk", "M": "mo", "Y": "y"}


def research_use() -> str:
    """The words that stand on every page."""
    return translate("Report", "RESEARCH USE ONLY")


def not_a_device() -> str:
    """What research use means, for the banner."""
    return translate(
        "Report",
        "Not a medical device. Do not diagnose or treat by it: a qualified person must read the film.",
    )


def explanation(*, has_band: bool = False) -> str:
    """What score and heatmap are, and on whom the model was trained; `has_band` if some scores are UNCERTAIN."""
    band = translate("Report", "Between the ends of the hatched part of the scale the verdict is UNCERTAIN.")
    return f"{_meaning()} {band}" if has_band else _meaning()


def _meaning() -> str:
    return translate(
        "Report",
        "The score runs from 0 (like the normal films of the training set) to 1 (like those with pneumonia). It is "
        "the output of a computer model, not the probability that this patient has pneumonia. The verdict says on "
        "which side of the operating point the score lies. The heatmap (Grad-CAM) shows which parts of the film "
        "raised the score; it does not outline disease. The model was trained on AP films of children of one to "
        "five years from one hospital: for other patients and other sites its accuracy is unknown until it has been "
        "checked there.",
    )


def verdict_name(verdict: Verdict) -> str:
    """The verdict in the reader's language."""
    names = {
        Verdict.PNEUMONIA: translate("Report", "PNEUMONIA"),
        Verdict.NORMAL: translate("Report", "NORMAL"),
        Verdict.UNCERTAIN: translate("Report", "UNCERTAIN"),
    }
    return names[verdict]


def status_name(status: Status) -> str:
    """The status in the reader's language."""
    names = {
        Status.OK: translate("Report", "screened"),
        Status.REJECTED: translate("Report", "rejected"),
        Status.ERROR: translate("Report", "error"),
    }
    return names[status]


def problem_sentence(problem: Problem) -> str:
    """Why there is no verdict, in the reader's language."""
    return printable(worded(problem, "Problem", translate))


def remark_sentence(remark: Remark) -> str:
    """What was noticed about a film, in the reader's language."""
    return printable(worded(remark, "Remark", translate))


def first_clause(remark: Remark) -> str:
    """What was noticed in short: the sentence as far as its first stop, comma, colon or semicolon."""
    return _CLAUSE_END.split(remark_sentence(remark), maxsplit=1)[0]


def fault_sentence(fault: Exception) -> str:
    """Why a film could not be loaded. Of unforeseen faults only the type is told, as their text may name patients."""
    if isinstance(fault, RejectedError):
        return problem_sentence(fault.problem)
    if isinstance(fault, MemoryError):
        return problem_sentence(Problem(ProblemCode.TOO_LITTLE_MEMORY))
    return problem_sentence(Problem(ProblemCode.UNREADABLE, {"reason": type(fault).__name__}))


def printable(text: str) -> str:
    """Text from a file on one line, with a visible sign for what cannot be drawn or would reorder its surroundings."""
    encodable = text.encode("utf-8", "backslashreplace").decode("utf-8")
    return visible(encodable)


def display_names(findings: Sequence[Finding]) -> list[str]:
    """The films' names, with as much of their folders as tells them apart."""
    paths = [str(finding.study.path.absolute()) for finding in findings]
    try:
        common = os.path.commonpath([os.path.dirname(path) for path in paths])  # noqa: PTH120  a list of texts
    except ValueError:  # no films, or films on several Windows drives
        return [printable(path) for path in paths]
    return [printable(os.path.relpath(path, common)) for path in paths]


def score_digits(found: Assessment) -> tuple[str, ...]:
    """Score, operating point and the ends of the band with three decimals, or enough to tell the score from the rest.

    Returns:
        Score and operating point; with a band also where that begins and ends.
    """
    values = found.score, found.threshold, *(found.band or ())
    texts = _fixed(values, 6)
    for digits in (5, 4, 3):
        shorter = _fixed(values, digits)
        if any(text == shorter[0] and value != found.score for text, value in zip(shorter, values, strict=True)):
            break
        texts = shorter
    return texts


def _fixed(values: tuple[float, ...], digits: int) -> tuple[str, ...]:
    return tuple(f"{value:.{digits}f}" for value in values)


def age_and_view(patient: Patient) -> str:
    """Age and view on one line, also where the file gives none: the model knows one range of ages and one view."""
    missing = translate("Report", "not given")
    age, view = printable(_age(patient.age.strip())), printable(patient.view_position.strip())
    return translate("Report", "Age {age} · View {view}").format(age=age or missing, view=view or missing)


def patient_fields(patient: Patient) -> list[tuple[str, str]]:
    """Label and value of what the file says of its patient besides name, age and view."""
    fields = [
        (translate("Report", "Patient ID"), patient.patient_id),
        (translate("Report", "Date of birth"), _date(patient.birth_date)),
        (translate("Report", "Sex"), patient.sex),
        (translate("Report", "Date of study"), _date(patient.study_date)),
        (translate("Report", "Accession number"), patient.accession_number),
    ]
    return [(label, printable(value)) for label, value in fields if value.strip()]


def _date(value: str) -> str:
    """A DICOM date, YYYYMMDD (PS3.5 6.2, DA), as ISO 8601; anything else as it is."""
    if len(value) == 8 and value.isascii() and value.isdigit():
        return f"{value[:4]}-{value[4:6]}-{value[6:]}"
    return value


def _age(value: str) -> str:
    """A DICOM age such as 003Y (PS3.5 6.2, AS) as 3 y; anything else as it is."""
    if len(value) == 4 and value[:3].isdigit() and value[3] in _AGE_UNITS:
        return f"{int(value[:3])} {_AGE_UNITS[value[3]]}"
    return value
