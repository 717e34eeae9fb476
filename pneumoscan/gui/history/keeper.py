"""Writes what happens to the list into the history, and brings back what a crash or an earlier day left."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from pneumoscan.archive import ArchiveError, EntryState
from pneumoscan.gui import log
from pneumoscan.gui.history import wording
from pneumoscan.gui.worklist.outcome import Outcome
from pneumoscan.gui.worklist.row import RowState
from pneumoscan.ledger import Opened

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future
    from typing import TypeVar

    from pneumoscan.archive import ListId, Match, Trouble
    from pneumoscan.core.finding import Finding
    from pneumoscan.core.review import Review
    from pneumoscan.core.study import Study, StudyId
    from pneumoscan.gui.work.session import Session
    from pneumoscan.gui.worklist.model import Removed
    from pneumoscan.ledger import Ledger

    T = TypeVar("T")

_log = logging.getLogger(__name__)
_PART = 400  # rows that are brought back at a time, between which the window lives on


class HistoryKeeper(QObject):
    """Stands between the list of a window and the archive. The archive's thread answers by signals.

    A list that is cleared is closed, and stays in the history; what is put into the window next is another.
    """

    opened = Signal(Opened)
    restored = Signal(int, int)  # films brought back, and those of them that are still to be screened
    failed = Signal(str)  # a sentence
    _troubled = Signal(object)  # a Trouble, or None once all is well again
    _answered = Signal(object, object)  # what to do with an answer in the window's thread, and the answer's future
    _answered_quietly = Signal(object, object)

    def __init__(self, ledger: Ledger, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ledger, self._session = ledger, session
        self.last_opened: Opened | None = None
        self._lists_asked = 0  # lists that took the place of another: what comes of an earlier one is not wanted
        self._first_number = 0  # of the row whose entry is the first of the list
        self._has_been_opened = False
        self._answered.connect(self._on_answered)
        self._answered_quietly.connect(self._on_answered_quietly)
        self._troubled.connect(self._on_troubled)
        ledger.tell = self._troubled.emit
        session.studies_added.connect(self._on_added)
        session.states_changed.connect(self._on_changed)
        session.reviews_changed.connect(self._on_reviewed)
        session.rows_removed.connect(self._on_removed)
        session.rows_put_back.connect(self._on_put_back)

    def open(self, *, resume: bool) -> None:
        """Open the archive; where `resume`, bring back the list that a crash left."""
        if not self._has_been_opened:  # films may be there before
            self._has_been_opened = True
            self.ask(self.ledger.open(resume=resume), self._on_opened)

    def go_on_with(self, list_id: ListId) -> None:
        """Show a former list in place of this one, which stays in the history; if it can be had."""
        is_had = self.ledger.ask(lambda archive: archive.reopen(list_id))
        self.ask(is_had, partial(self._take_its_place, list_id))

    def _take_its_place(self, list_id: ListId, _answer: None) -> None:
        self._session.put_away()
        self._bring_back(list_id)

    def _bring_back(self, list_id: ListId) -> None:
        """Show a list, with what is in the window already."""
        self._lists_asked += 1
        self.ask(self.ledger.reopen(list_id), partial(self._enter, self._lists_asked))

    def add_films(self, matches: Sequence[Match]) -> None:
        """Put films of the history into the list, with what they came to; those in the list stay as they are."""
        fresh: dict[StudyId, Finding] = {}
        for finding in (match.finding for match in matches):  # newest first
            if self._session.model.row_of(finding.study.study_id) is None:
                fresh.setdefault(finding.study.study_id, finding)
        entries = [EntryState(each.study, each, is_due=False, review=each.review) for each in fresh.values()]
        self._session.restore([_row_state(entry) for entry in entries])
        self._on_added([entry.study for entry in entries])
        self.ledger.set_states(entries)

    def ask(self, future: Future[T], answer: Callable[[T], object]) -> None:
        """Have `answer` called in the window's thread with what the archive's thread comes to.

        Where it is a method of a QObject that is gone by then, nothing is done. What goes wrong is told.
        """
        future.add_done_callback(partial(self._answered.emit, answer))

    def ask_quietly(self, future: Future[T], answer: Callable[[T], object]) -> None:
        """As `ask`; that there is no answer is told by nobody, for what a person has not asked for."""
        future.add_done_callback(partial(self._answered_quietly.emit, answer))

    @Slot(object, object)
    def _on_answered(self, answer: Callable[[object], object], future: Future[object]) -> None:
        try:
            result = future.result()
        except ArchiveError as fault:
            self.failed.emit(wording.sentence(fault.trouble))
        except Exception as fault:  # noqa: BLE001  whatever it is, the window lives on and says so
            _log.error("The history failed: %s", log.describe(fault))
            self.failed.emit(self.tr("The history failed unexpectedly ({kind}).").format(kind=type(fault).__name__))
        else:
            if _is_there(answer):
                answer(result)

    @Slot(object, object)
    def _on_answered_quietly(self, answer: Callable[[object], object], future: Future[object]) -> None:
        if future.exception() is None:
            self._on_answered(answer, future)

    @Slot(object)
    def _on_troubled(self, trouble: Trouble | None) -> None:
        well = self.tr("The history can be written again; nothing of this list is missing from it.")
        self.failed.emit(wording.sentence(trouble) if trouble else well)

    def _on_opened(self, opened: Opened) -> None:
        self.last_opened = opened
        if opened.interrupted is not None:
            self._bring_back(opened.interrupted.list_id)
        self.opened.emit(opened)

    def _enter(self, asked: int, entries: Sequence[EntryState], done: int = 0) -> None:
        if asked != self._lists_asked:
            return  # another list has taken its place
        part = entries[done : done + _PART]
        self._session.restore([_row_state(entry) for entry in part])
        if part and not done:
            self._first_number = self._number_of(part[0].study)
        if done + _PART < len(entries):
            QTimer.singleShot(0, self, partial(self._enter, asked, entries, done + _PART))
        elif entries:
            self._session.model.sort_again()  # the header names an order; they came in that of the former list
            self.restored.emit(len(entries), sum(entry.is_due for entry in entries))

    # What happens to the list

    @Slot(object)
    def _on_added(self, studies: list[Study]) -> None:
        if studies:
            self.ledger.add(studies, self._position(self._number_of(studies[0])))

    @Slot(object)
    def _on_changed(self, states: list[RowState]) -> None:
        self.ledger.set_states([self._entry(state) for state in states])

    @Slot(object)
    def _on_reviewed(self, reviews: list[tuple[StudyId, Review]]) -> None:
        self.ledger.set_reviews(reviews)

    @Slot(object)
    def _on_removed(self, study_ids: list[StudyId]) -> None:
        if not self._session.model.total:
            self._lists_asked += 1
            self._first_number = 0
            self.ledger.begin_list()
        else:
            self.ledger.remove(study_ids)

    @Slot(object)
    def _on_put_back(self, removed: Removed) -> None:
        self.ledger.put_back([(self._position(row.number), self._entry(row.state)) for _, row in removed])

    def _number_of(self, study: Study) -> int:
        row = self._session.model.row_of(study.study_id)
        return row.number if row else self._first_number

    def _position(self, number: int) -> int:
        """Where in the list of the history the row of that number is."""
        return max(0, number - self._first_number)

    def _entry(self, state: RowState) -> EntryState:
        finding = state.finding and self._session.calling.called_by_own(state.finding)
        return EntryState(state.study, finding, state.is_due, state.review)


def _is_there(answer: Callable[[object], object]) -> bool:
    """Whether the QObject of a method, with some of its arguments perhaps, still exists."""
    method = answer.func if isinstance(answer, partial) else answer
    owner = getattr(method, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)


def _row_state(entry: EntryState) -> RowState:
    stage = Outcome.WAITING if entry.is_due else Outcome.NOT_SCREENED
    return RowState(entry.study, entry.finding, stage, entry.review)
