"""Which rows of the list are shown."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pneumoscan.gui.worklist.outcome import Outcome
    from pneumoscan.gui.worklist.row import Row


# Accents of Latin, Greek and Cyrillic letters, and the points of Hebrew and Arabic, which are mostly left out when
# writing; not the vowel signs of India, which are letters.
_ACCENTS = re.compile(
    "[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670]"
)


@dataclass(frozen=True, slots=True)
class WorklistFilter:
    """What a row must be to be shown. All that is asked for must hold.

    Attributes:
        text: Words that must all stand in the patient's name or number, the file's name or the reader's note;
            neither case nor accents matter.
        outcomes: To one of these it must have come; any where empty.
        scores: From and to, both included, on the scale from 0 to 1; None for any score and none.
        is_warned: Whether warnings must stand beside it.
        is_unread: Whether no reader may have called it yet.
        needs_second_look: Whether a reader must have called it blindly and otherwise than the model.
    """

    text: str = ""
    outcomes: frozenset[Outcome] = frozenset()
    scores: tuple[float, float] | None = None
    is_warned: bool = False
    is_unread: bool = False
    needs_second_look: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it lets every row through."""
        return self == EVERYTHING or (self.text.isspace() and self == WorklistFilter(self.text))

    def narrows(self, other: WorklistFilter) -> bool:
        """Whether each row that passes here passes there, as when more of a word was typed; False if in doubt."""
        return self.text.startswith(other.text) and replace(self, text=other.text) == other

    def accepts(self, row: Row) -> bool:
        """Whether a row is to be shown. Of a masked one nothing counts that the model said."""
        return (
            (not self.outcomes or row.outcome in self.outcomes)
            and not (self.is_unread and row.review.verdict is not None)
            and not (self.needs_second_look and not row.needs_second_look)
            and not (self.is_warned and not row.warnings)
            and (self.scores is None or self._has_score(row))
            and (not self.text or self._has_words(row))
        )

    def _has_score(self, row: Row) -> bool:
        score = shown_score(row)
        if self.scores is None or score is None:
            return False
        low, high = self.scores
        return low <= score <= high

    def _has_words(self, row: Row) -> bool:
        where = searched_text(row)
        for word in _words(self.text):  # noqa: SIM110  20,000 rows are asked: `all` takes longer
            if word not in where:
                return False
        return True


EVERYTHING = WorklistFilter()


def shown_score(row: Row) -> float | None:
    """The model's score, 0 to 1, where there is one and it may be shown."""
    assessment = row.finding.assessment if row.finding and not row.is_masked else None
    return assessment.score if assessment else None


def searched_text(row: Row) -> str:
    """All of a row that can be searched, folded."""
    name, note = row.study.path.name, row.review.note
    if row.finding is None:
        return folded(f"{name}\n{note}")
    patient = row.finding.patient
    return folded(f"{name}\n{patient.name}\n{patient.patient_id}\n{note}")


@lru_cache(maxsize=64)
def _words(text: str) -> tuple[str, ...]:
    return tuple(folded(text).split())


@lru_cache(maxsize=65_536)
def folded(text: str) -> str:
    """Text without its case and accents (Unicode, UAX 15, NFKD), to be compared."""
    if text.isascii():
        return text.lower()
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", text.casefold())).casefold()
