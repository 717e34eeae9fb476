"""One program's hold on the archive: its current list, written in a thread of its own by screening and window alike."""

from __future__ import annotations

import contextlib
import logging
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from pneumoscan.archive import ArchiveError, TroubleCode
from pneumoscan.core.remark import RemarkCode, remark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from pneumoscan.archive import Archive, EntryState, ListId, ListSummary, Notice, Trouble
    from pneumoscan.core.finding import Finding, ModelIdentity
    from pneumoscan.core.review import Review
    from pneumoscan.core.study import Study, StudyId

    T = TypeVar("T")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opened:
    """What was found when the archive was opened.

    Attributes:
        notices: What a person should know of it, most important first.
        interrupted: The list that a crash or a power cut left, now the current one; None if there is none.
        last: The list that was closed last, if any.
    """

    notices: tuple[Notice | Trouble, ...]
    interrupted: ListSummary | None
    last: ListSummary | None


class Ledger:
    """The archive as one program uses it. Its methods may be called from any thread; what is asked first is done first.

    What cannot be written (a full disk, a folder that is gone) is kept in memory and tried again with the next
    thing to write; a sentence says so, once.

    Attributes:
        folder: Where the archive is, or will be.
        tell: Takes what went wrong, in the archive's thread; None once all is well again.
    """

    def __init__(self, folder: Path) -> None:
        """Touch nothing yet.

        Args:
            folder: Where the archive is, or will be.
        """
        self.folder = folder
        self.tell: Callable[[Trouble | None], object] = _to_nobody
        self._thread = ThreadPoolExecutor(1, "archive")
        self._archive: Archive | None = None
        self._list: ListId | None = None
        self._closed: ListId | None = None  # the one before, as long as nothing was entered since
        self._unwritten: deque[Callable[[Archive], object]] = deque()
        self._has_told = False
        self._is_closing = False

    # Opening and closing

    def open(self, *, resume: bool) -> Future[Opened]:
        """Open the archive, and go on with the list that a crash left, or begin a new one."""
        return self._thread.submit(self._open, resume)

    def reopen(self, list_id: ListId) -> Future[list[EntryState]]:
        """Make a former list the current one; gives what is in it."""
        return self._thread.submit(self._reopen, list_id)

    def begin_list(self) -> None:
        """Close the current list; what is entered next begins another."""
        self._write(self._close_list)

    @property
    def current(self) -> ListId | None:
        """The current list, as far as the archive's thread has come; None if nothing was entered yet."""
        return self._list

    def close(self) -> None:
        """Write what is asked for by now, close the list, and let the thread end."""
        self._is_closing = True
        self._thread.submit(self._close)
        self._thread.shutdown(wait=True)

    def ask(self, question: Callable[[Archive], T]) -> Future[T]:
        """Have the archive's thread answer, or do what has nothing to do with the current list."""
        return self._thread.submit(lambda: question(self._opened()))

    # What happens to the current list

    def add(self, studies: Sequence[Study], first_position: int = 0) -> None:
        """Enter studies that are to be screened; the first at this position, or after all others."""
        self._write(lambda archive: archive.add(self._current(archive), studies, first_position))

    def set_states(self, states: Sequence[EntryState]) -> None:
        """Enter how studies of the list stand."""
        self._write(lambda archive: archive.set_states(self._current(archive), states))

    def remove(self, study_ids: Sequence[StudyId]) -> None:
        """Take studies from the list; what they came to stays in the history only where another list has it."""
        self._write(lambda archive: archive.remove(self._current(archive), study_ids))

    def put_back(self, entries: Sequence[tuple[int, EntryState]]) -> None:
        """Put studies back to their places in the list, which if it was closed with them is gone on with."""
        self._write(lambda archive: archive.put_back(self._current_again(archive), entries))

    def set_reviews(self, reviews: Sequence[tuple[StudyId, Review]]) -> None:
        """Enter what readers made of studies, and leave what these came to as it is."""
        self._write(lambda archive: archive.record_reviews(self._current(archive), reviews))

    # What screening asks; see `screening.Memory`

    def recall(self, study: Study, content_sha256: str, model: ModelIdentity) -> Finding | None:
        """What this film came to when the same model screened it in the same way; None if it never did."""
        try:
            known = self.ask(lambda archive: archive.recall(content_sha256, study, model.sha256)).result()
        except ArchiveError as fault:
            _log.error("The archive cannot be asked: %s", type(fault).__name__)
            return None
        if known is None or (known.assessment and known.assessment.model != model):
            return None
        return _marked(known)

    def keep(self, finding: Finding, model: ModelIdentity) -> None:
        """Enter a finding; on return it is on the disk, or `tell` was told that it is not."""
        self._write(lambda archive: archive.record(self._current(archive), finding, model)).result()

    # In the archive's thread

    def _opened(self) -> Archive:
        if self._archive is None:
            from pneumoscan.archive import Archive

            self._archive = Archive.open(self.folder)
        return self._archive

    def _open(self, resume: bool) -> Opened:
        try:
            archive = self._opened()
        except ArchiveError:
            self._has_told = True  # who asked is told
            raise
        last = next((each for each in archive.lists(2) if each.list_id != self._list), None)
        interrupted = _resumed(archive) if resume and self._list is None else None
        if interrupted is not None:
            self._list = interrupted.list_id
        self._current(archive)
        return Opened(archive.notices, interrupted, last)

    def _reopen(self, list_id: ListId) -> list[EntryState]:
        self._write_all()  # what belongs to the list before is not to get into this one
        archive = self._opened()
        if list_id != self._list:
            archive.reopen(list_id)
            self._close_list(archive)
            self._list = list_id
        return list(archive.entries(list_id))

    def _current(self, archive: Archive) -> ListId:
        if self._list is None:
            self._list = archive.begin_list()
        self._closed = None
        return self._list

    def _current_again(self, archive: Archive) -> ListId:
        if self._list is None and self._closed is not None:
            with contextlib.suppress(ArchiveError):  # it was deleted, or another program has it: then a new one serves
                archive.reopen(self._closed)
                self._list = self._closed
        return self._current(archive)

    def _close_list(self, archive: Archive) -> None:
        if self._list is not None:
            archive.close_list(self._list)
            self._list, self._closed = None, self._list

    def _close(self) -> None:
        """Where something cannot be written even now the list stays open: the next start goes on with it."""
        is_written = self._try_to_write()
        if self._archive is None:
            return
        try:
            if is_written:
                self._close_list(self._archive)
        except ArchiveError as fault:
            _log.error("The list could not be closed: %s", fault.trouble.code.name)
        finally:
            self._archive.close()

    def _write(self, task: Callable[[Archive], object]) -> Future[None]:
        return self._thread.submit(self._do, task)

    def _do(self, task: Callable[[Archive], object]) -> None:
        """Write what could not be written before, then `task`; in that order."""
        self._unwritten.append(task)
        if not (self._is_closing and self._has_told):  # each attempt may take its time; the last one is made for all
            self._try_to_write()

    def _try_to_write(self) -> bool:
        """Write all that is to be written, and tell what has changed about that."""
        try:
            self._write_all()
        except ArchiveError as fault:
            if not self._has_told:
                self._has_told = True
                self.tell(fault.trouble)
            return False
        if self._has_told:
            self._has_told = False
            self.tell(None)
        return True

    def _write_all(self) -> None:
        while self._unwritten:
            try:
                self._write_one(self._unwritten[0])
            except ArchiveError:
                raise
            except Exception as fault:  # noqa: BLE001  a fault of ours costs one entry, not all that come after
                _log.error("An entry cannot be written: %s", type(fault).__name__)
            self._unwritten.popleft()

    def _write_one(self, task: Callable[[Archive], object]) -> None:
        archive = self._opened()
        try:
            task(archive)
        except ArchiveError as fault:
            if fault.trouble.code is not TroubleCode.LIST_GONE:
                raise
            self._list = None  # it was deleted, in this window or in another
            task(archive)


def _to_nobody(_trouble: Trouble | None) -> None:
    """What goes wrong is not told until somebody listens."""


def _resumed(archive: Archive) -> ListSummary | None:
    """The newest list that a crash or a power cut left, reopened; None if there is none, or others were quicker."""
    for summary in archive.unfinished_lists():
        try:
            archive.reopen(summary.list_id)
        except ArchiveError as fault:
            if fault.trouble.code not in (TroubleCode.LIST_HELD, TroubleCode.LIST_GONE):
                raise
        else:
            return summary
    return None


def _marked(finding: Finding) -> Finding:
    """A finding from the archive, with a note of when it was made."""
    when = finding.screened_at.astimezone().strftime("%Y-%m-%d") if finding.screened_at else ""
    others = tuple(each for each in finding.remarks if each.code is not RemarkCode.KNOWN)
    return replace(finding, remarks=(*others, remark(RemarkCode.KNOWN, date=when)))
