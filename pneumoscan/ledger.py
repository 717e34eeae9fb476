"""One program's hold on the archive: its current list, written in a thread of its own by screening and window alike."""

from __future__ import annotations

import logging
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from pneumoscan.archive import Archive, ArchiveError, TroubleCode
from pneumoscan.core.remark import RemarkCode, remark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from pneumoscan.archive import EntryState, ListId, ListSummary, Notice, Trouble
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
        self._unwritten: deque[Callable[[Archive, ListId], object]] = deque()
        self._has_told = False

    # Opening and closing

    def open(self, *, resume: bool) -> Future[Opened]:
        """Open the archive, and go on with the list that a crash left, or begin a new one."""
        return self._thread.submit(self._open, resume)

    def reopen(self, list_id: ListId) -> Future[list[EntryState]]:
        """Make a former list the current one; gives what is in it."""
        return self._thread.submit(self._reopen, list_id)

    def begin_list(self) -> None:
        """Close the current list, and begin another."""
        self._thread.submit(self._begin_list)

    def close(self) -> None:
        """Write what is asked for by now, close the list, and let the thread end."""
        self._thread.submit(self._close)
        self._thread.shutdown(wait=True)

    def ask(self, question: Callable[[Archive], T]) -> Future[T]:
        """Have the archive's thread answer, or do what has nothing to do with the current list."""
        return self._thread.submit(lambda: question(self._opened()))

    # What happens to the current list

    def add(self, studies: Sequence[Study]) -> None:
        """Enter studies that are to be screened."""
        self._write(lambda archive, current: archive.add(current, studies))

    def set_states(self, states: Sequence[EntryState]) -> None:
        """Enter how studies of the list stand."""
        self._write(lambda archive, current: archive.set_states(current, states))

    def remove(self, study_ids: Sequence[StudyId]) -> None:
        """Take studies from the list; what they came to stays in the history."""
        self._write(lambda archive, current: archive.remove(current, study_ids))

    def put_back(self, entries: Sequence[tuple[int, EntryState]]) -> None:
        """Put studies back to their places in the list."""
        self._write(lambda archive, current: archive.put_back(current, entries))

    def set_review(self, study_id: StudyId, review: Review) -> None:
        """Enter what a reader made of a study."""
        self._write(lambda archive, current: archive.record_review(current, study_id, review))

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
        self._write(lambda archive, current: archive.record(current, finding, model)).result()

    # In the archive's thread

    def _opened(self) -> Archive:
        if self._archive is None:
            self._archive = Archive.open(self.folder)
        return self._archive

    def _open(self, resume: bool) -> Opened:
        archive = self._opened()
        last = next(iter(archive.lists(1)), None)
        interrupted = next(iter(archive.unfinished_lists()), None) if resume else None
        if interrupted is not None:
            archive.reopen(interrupted.list_id)
        self._list = archive.begin_list() if interrupted is None else interrupted.list_id
        return Opened(archive.notices, interrupted, last)

    def _reopen(self, list_id: ListId) -> list[EntryState]:
        archive = self._opened()
        if list_id != self._list:
            archive.reopen(list_id)
            if self._list is not None:
                archive.close_list(self._list)
            self._list = list_id
        return list(archive.entries(list_id))

    def _begin_list(self) -> None:
        archive = self._opened()
        if self._list is not None:
            archive.close_list(self._list)
        self._list = archive.begin_list()

    def _close(self) -> None:
        if self._archive is not None:
            if self._list is not None:
                self._archive.close_list(self._list)
            self._archive.close()

    def _write(self, task: Callable[[Archive, ListId], object]) -> Future[None]:
        return self._thread.submit(self._do, task)

    def _do(self, task: Callable[[Archive, ListId], object]) -> None:
        """Write what could not be written before, then `task`; in that order."""
        self._unwritten.append(task)
        try:
            self._write_all()
        except ArchiveError as fault:
            if not self._has_told:
                self._has_told = True
                self.tell(fault.trouble)
            return
        if self._has_told:
            self._has_told = False
            self.tell(None)

    def _write_all(self) -> None:
        archive = self._opened()
        while self._unwritten:
            if self._list is None:
                self._list = archive.begin_list()
            try:
                self._unwritten[0](archive, self._list)
            except ArchiveError as fault:
                if fault.trouble.code is not TroubleCode.LIST_GONE:
                    raise
                self._list = None  # it was deleted, in this window or in another
            else:
                self._unwritten.popleft()


def _to_nobody(_trouble: Trouble | None) -> None:
    """What goes wrong is not told until somebody listens."""


def _marked(finding: Finding) -> Finding:
    """A finding from the archive, with a note of when it was made."""
    when = finding.screened_at.astimezone().strftime("%Y-%m-%d") if finding.screened_at else ""
    others = tuple(each for each in finding.remarks if each.code is not RemarkCode.KNOWN)
    return replace(finding, remarks=(*others, remark(RemarkCode.KNOWN, date=when)))
