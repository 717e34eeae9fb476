"""Writes what happens to the list into the history, and brings back what a crash or an earlier day left."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

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
    from pneumoscan.core.study import Study, StudyId
    from pneumoscan.gui.work.session import Session
    from pneumoscan.gui.worklist.model import Removed
    from pneumoscan.ledger import Ledger

    T = TypeVar("T")

_log = logging.getLogger(__name__)
_PART = 1000  # rows that are brought back at a time, between which the window lives on


class HistoryKeeper(QObject):
    """Stands between the list of a window and the archive. The archive's thread answers by signals.

    A list that is cleared is closed, and stays in the history; what is put into the window next is another.
    """

    opened = Signal(Opened)
    restored = Signal(int, int)  # films brought back, and those of them that are still to be screened
    failed = Signal(str)  # a sentence
    _troubled = Signal(object)  # a Trouble, or None once all is well again
    _answered = Signal(object, object)  # what to do with an answer in the window's thread, and the answer's future

    def __init__(self, ledger: Ledger, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ledger, self._session = ledger, session
        self.last_opened: Opened | None = None
        self._answered.connect(self._on_answered)
        self._troubled.connect(self._on_troubled)
        ledger.tell = self._troubled.emit
        session.studies_added.connect(self._on_added)
        session.states_changed.connect(self._on_changed)
        session.rows_removed.connect(self._on_removed)
        session.rows_put_back.connect(self._on_put_back)

    def open(self, *, resume: bool) -> None:
        """Open the archive; where `resume`, bring back the list that a crash left."""
        self.ask(self.ledger.open(resume=resume), self._on_opened)

    def bring_back(self, list_id: ListId) -> None:
        """Go on with a former list in place of the one that is shown, which is closed."""
        self.ask(self.ledger.reopen(list_id), self._enter)

    def add_films(self, matches: Sequence[Match]) -> None:
        """Put films of the history into the list, with what they came to; those in the list stay as they are."""
        fresh: dict[StudyId, Finding] = {}
        for finding in (match.finding for match in matches):  # newest first
            if self._session.model.row_of(finding.study.study_id) is None:
                fresh.setdefault(finding.study.study_id, finding)
        entries = [EntryState(each.study, each, is_due=False, review=each.review) for each in fresh.values()]
        self.ledger.add([entry.study for entry in entries])
        self.ledger.set_states(entries)
        self._session.restore([_row_state(entry) for entry in entries])

    def ask(self, future: Future[T], answer: Callable[[T], object]) -> None:
        """Have `answer` called in the window's thread with what the archive's thread comes to."""
        future.add_done_callback(partial(self._answered.emit, answer))

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
            answer(result)

    @Slot(object)
    def _on_troubled(self, trouble: Trouble | None) -> None:
        well = self.tr("The history can be written again; nothing of this list is missing from it.")
        self.failed.emit(wording.sentence(trouble) if trouble else well)

    def _on_opened(self, opened: Opened) -> None:
        self.last_opened = opened
        if opened.interrupted is not None:
            self.bring_back(opened.interrupted.list_id)
        self.opened.emit(opened)

    def _enter(self, entries: Sequence[EntryState], done: int = 0) -> None:
        part = entries[done : done + _PART]
        self._session.restore([_row_state(entry) for entry in part])
        if done + _PART < len(entries):
            QTimer.singleShot(0, self, partial(self._enter, entries, done + _PART))
        elif entries:
            self.restored.emit(len(entries), sum(entry.is_due for entry in entries))

    # What happens to the list

    @Slot(object)
    def _on_added(self, studies: list[Study]) -> None:
        self.ledger.add(studies)

    @Slot(object)
    def _on_changed(self, states: list[RowState]) -> None:
        self.ledger.set_states([_entry(state) for state in states])

    @Slot(object)
    def _on_removed(self, study_ids: list[StudyId]) -> None:
        if not self._session.model.rows:
            self.ledger.begin_list()
        else:
            self.ledger.remove(study_ids)

    @Slot(object)
    def _on_put_back(self, removed: Removed) -> None:
        self.ledger.put_back([(row.number, _entry(row.state)) for _, row in removed])


def _entry(state: RowState) -> EntryState:
    return EntryState(state.study, state.finding, state.is_due, state.review)


def _row_state(entry: EntryState) -> RowState:
    stage = Outcome.WAITING if entry.is_due else Outcome.NOT_SCREENED
    return RowState(entry.study, entry.finding, stage, entry.review)
