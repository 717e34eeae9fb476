"""What a report needs besides the findings."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from pneumoscan.core.finding import ModelIdentity
    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.core.study import Study


class PageSize(Enum):
    """The paper. The value is its name for people."""

    A4 = "A4"
    LETTER = "Letter"


class ReportError(Exception):
    """No report can be made on this machine; the message is a sentence that says what to do."""


def _now() -> datetime:
    return datetime.now().astimezone()


@dataclass(frozen=True, slots=True)
class ReportContext:
    """What a report needs besides the findings.

    Attributes:
        model: What was asked for verdicts, also where no film got one.
        threshold: The operating point in force, from 0 to 1.
        load_film: Reads a film's pixels again, corrected as they were screened. Whatever it raises is told on
            the film's page.
        page_size: The paper; None for the usual one in the user's country.
        made_at: Date and time of the report, with its time zone.
    """

    model: ModelIdentity
    threshold: float
    load_film: Callable[[Study], Radiograph]
    page_size: PageSize | None = None
    made_at: datetime = field(default_factory=_now)
