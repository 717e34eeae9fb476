"""What can be said of a row at one glance: its verdict, or how far it is from one."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from pneumoscan.core.finding import Status
from pneumoscan.core.verdict import Verdict

if TYPE_CHECKING:
    from pneumoscan.core.finding import Finding


class Outcome(Enum):
    """In the order in which a person would want to look at the rows."""

    PNEUMONIA = 0
    UNCERTAIN = 1
    NORMAL = 2
    REJECTED = 3
    ERROR = 4
    NOT_SCREENED = 5
    SCREENING = 6
    WAITING = 7
    TO_READ = 8  # screened, and hidden until a person has read the film


OF_VERDICT = {
    Verdict.PNEUMONIA: Outcome.PNEUMONIA,
    Verdict.UNCERTAIN: Outcome.UNCERTAIN,
    Verdict.NORMAL: Outcome.NORMAL,
}


def outcome_of(finding: Finding) -> Outcome:
    """The outcome of a film that has its finding."""
    if finding.assessment:
        return OF_VERDICT[finding.assessment.verdict]
    return Outcome.REJECTED if finding.status is Status.REJECTED else Outcome.ERROR
