"""What goes into the history and comes out of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NewType

from pneumoscan.core.review import NOT_REVIEWED, Review

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from pneumoscan.core.finding import Finding
    from pneumoscan.core.study import Study
    from pneumoscan.core.verdict import Verdict

ListId = NewType("ListId", int)


@dataclass(frozen=True, slots=True, eq=False)
class EntryState:
    """A study in a list, and how far it is.

    Attributes:
        study: Which, and how it is to be screened.
        finding: What came of it, without the review; None if nothing has yet.
        is_due: Whether it still has to be screened; never so with a finding.
        review: What a person made of it.
    """

    study: Study
    finding: Finding | None = None
    is_due: bool = True
    review: Review = NOT_REVIEWED


@dataclass(frozen=True, slots=True)
class ListSummary:
    """A list of the history at a glance.

    Attributes:
        list_id: Which.
        title: What it is called; may be empty.
        began_at: When it was begun, with its time zone.
        closed_at: When it was closed; None if it never was.
        count: How many films are in it.
        done: How many of them were screened, whatever came of it.
        unfinished: How many still have to be.
        verdicts: How many films have each verdict, the reader's before the model's; verdicts of no film are missing.
        is_held: Whether a running program has it open, this one or another.
    """

    list_id: ListId
    title: str
    began_at: datetime
    closed_at: datetime | None
    count: int
    done: int
    unfinished: int
    verdicts: Mapping[Verdict, int] = field(default_factory=dict)
    is_held: bool = False

    @property
    def is_closed(self) -> bool:
        """Whether its program ended it; if not, and nobody holds it, a crash or a power cut did."""
        return self.closed_at is not None


@dataclass(frozen=True, slots=True, eq=False)
class Match:
    """A screened film of the history.

    Attributes:
        list_id: The list in which it is.
        finding: What came of it, with the reader's review.
    """

    list_id: ListId
    finding: Finding


@dataclass(frozen=True, slots=True)
class Deletion:
    """What a deletion did.

    Attributes:
        entries: How many films were taken from their lists.
        may_hold_more: Damaged files that were set aside earlier and may hold the same data. They cannot be searched;
            only `delete_all` deletes them.
    """

    entries: int
    may_hold_more: tuple[Path, ...] = ()
