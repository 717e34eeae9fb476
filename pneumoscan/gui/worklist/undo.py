"""Taking studies from the list, and screening them in another way, so that it can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pneumoscan.core.review import Review
    from pneumoscan.core.study import StudyId
    from pneumoscan.gui.worklist.model import Removed
    from pneumoscan.gui.worklist.row import RowState


class Removing(Protocol):
    """What can take studies out of the list and put them back."""

    def take(self, study_ids: Sequence[StudyId]) -> Removed:
        """Take them out."""
        ...

    def put_back(self, removed: Removed) -> None:
        """Put them back where they were."""
        ...


class RemoveCommand(QUndoCommand):
    """Takes studies out of the list; undoing puts them back with their results."""

    def __init__(self, label: str, session: Removing, study_ids: Sequence[StudyId]) -> None:
        super().__init__(label)
        self._session = session
        self._study_ids = study_ids
        self._removed: Removed = []

    def redo(self) -> None:
        self._removed = self._session.take(self._study_ids)

    def undo(self) -> None:
        self._session.put_back(self._removed)


class Exchanging(Protocol):
    """What can set rows of the list to other states."""

    def exchange(self, states: Sequence[RowState]) -> Sequence[RowState]:
        """Set them, screen those that are due, and return the states before."""
        ...


class ChangeCommand(QUndoCommand):
    """Has studies screened in another way; undoing brings back how they were, with their results."""

    def __init__(self, label: str, session: Exchanging, states: Sequence[RowState]) -> None:
        super().__init__(label)
        self._session = session
        self._states = states

    def redo(self) -> None:
        self._states = self._session.exchange(self._states)

    def undo(self) -> None:
        self.redo()  # what stood before is what is set now, and the other way round


class Reviewing(Protocol):
    """What can set what readers made of studies."""

    def exchange_reviews(self, reviews: Mapping[StudyId, Review]) -> Mapping[StudyId, Review]:
        """Set it, and nothing else, and return what stood before."""
        ...


class ReviewCommand(QUndoCommand):
    """Enters what a reader made of studies. Findings that came since stay where it is undone."""

    _ID = 1  # Qt merges commands of one number

    def __init__(
        self, label: str, session: Reviewing, reviews: Mapping[StudyId, Review], *, is_final: bool, is_note: bool
    ) -> None:
        """Prepare it.

        Args:
            label: What it is called.
            session: What enters it.
            reviews: What was made of each.
            is_final: Whether it cannot be undone: a call made before the model's verdict was shown is none any more
                once that was seen.
            is_note: Whether only notes differ. Writing on is one step, however often it was saved meanwhile.
        """
        super().__init__(label)
        self._session, self._reviews = session, reviews
        self._is_final, self._is_note = is_final, is_note
        self._concerned = set(reviews)

    def redo(self) -> None:
        self._reviews = self._session.exchange_reviews(self._reviews)
        self.setObsolete(self._is_final)

    def undo(self) -> None:
        self._reviews = self._session.exchange_reviews(self._reviews)

    def id(self) -> int:
        return self._ID if self._is_note else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        # What stands before this one is kept: that is what undoing both leads to.
        return isinstance(other, ReviewCommand) and other._concerned == self._concerned
