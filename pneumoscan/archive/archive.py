"""The history as other parts of the program see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pneumoscan.archive import entries, lists, searching, summaries
from pneumoscan.archive.backups import Backups, copy
from pneumoscan.archive.deleting import Deleting
from pneumoscan.archive.errors import ArchiveError, TroubleCode, as_sentences
from pneumoscan.archive.opening import open_store
from pneumoscan.archive.schema import STEPS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from pneumoscan.archive.errors import Told
    from pneumoscan.archive.holding import Holding
    from pneumoscan.archive.store import Store
    from pneumoscan.archive.values import Deletion, EntryState, ListId, ListSummary, Match
    from pneumoscan.core.finding import Finding, ModelIdentity
    from pneumoscan.core.review import Review
    from pneumoscan.core.study import Study, StudyId


@dataclass(frozen=True, slots=True, eq=False)
class Archive:
    """The history of everything that was screened. Used by one thread, the one that opened it.

    What a method has returned for is on the disk. Every method raises `ArchiveError` where its work cannot be done; the
    history is then as it was before, can still be read, and the next change is tried afresh.

    Attributes:
        notices: What happened at opening that people should know of, in the order in which to tell it.
    """

    _store: Store
    _holding: Holding
    notices: tuple[Told, ...] = ()

    @classmethod
    def open(cls, folder: Path, steps: Sequence[str] = STEPS) -> Archive:
        """Open the history in `folder`, which is made if it is missing.

        Args:
            folder: Where it is; the files in it can be read by the user only.
            steps: What makes each version of the database of the one before.
        """
        store, holding, notices = open_store(folder, steps)
        return cls(store, holding, tuple(notices))

    def close(self) -> None:
        """Let go of the file and of the lists, which stay unfinished if they were not closed."""
        self._holding.release_all()
        self._store.close()

    # The list in work

    def begin_list(self, title: str = "") -> ListId:
        """Begin a list, which belongs to this program until it is closed or the program ends."""
        return lists.begin(self._store, self._holding, title)

    def reopen(self, list_id: ListId) -> None:
        """Go on with a list; its entries get the positions 0, 1, 2, ... in their order.

        Raises:
            ArchiveError: Another program has it open, or it is no longer there, too.
        """
        lists.reopen(self._store, self._holding, list_id)

    def close_list(self, list_id: ListId) -> None:
        """End the work on a list; one without entries is dropped."""
        lists.close(self._store, self._holding, list_id)

    def add(self, list_id: ListId, studies: Iterable[Study], first_position: int = 0) -> None:
        """Add studies at the end, to be screened. Those in the list stay as they are.

        Args:
            list_id: Where to.
            studies: In their order.
            first_position: The least that the first of them may have; positions count on in any case.
        """
        entries.add(self._store, list_id, studies, first_position)

    def set_states(self, list_id: ListId, states: Iterable[EntryState]) -> None:
        """Set entries to other states; studies that are not in the list are passed over."""
        entries.set_states(self._store, list_id, states)

    def record(self, list_id: ListId, finding: Finding, model: ModelIdentity | None = None) -> bool:
        """Keep what came of a study, if it is in the list and still to be screened in the way in which it was.

        Args:
            list_id: Where it is.
            finding: Without regard to its review: that of the entry stays.
            model: What is in force, so that a film it refused is known again too; a verdict names its own.

        Returns:
            Whether it was kept.
        """
        return entries.record(self._store, list_id, finding, model)

    def record_reviews(self, list_id: ListId, reviews: Iterable[tuple[StudyId, Review]]) -> int:
        """Keep what persons made of studies, all or none; says how many of the studies are in the list."""
        return entries.record_reviews(self._store, list_id, reviews)

    def remove(self, list_id: ListId, study_ids: Iterable[StudyId]) -> None:
        """Take studies from the list and so, if no other list has them, from the history."""
        entries.remove(self._store, list_id, study_ids)

    def put_back(self, list_id: ListId, placed: Iterable[tuple[int, EntryState]]) -> None:
        """Enter studies again that were removed, each at the position that it had."""
        entries.put_back(self._store, list_id, placed)

    # The lists of the past

    def lists(self, limit: int) -> list[ListSummary]:
        """The newest lists that hold anything, newest first."""
        return summaries.newest(self._store, self._holding, limit)

    def unfinished_lists(self) -> list[ListSummary]:
        """What a crash or a power cut left: lists that were never closed and no running program holds."""
        return summaries.unfinished(self._store, self._holding)

    def entries(self, list_id: ListId) -> Iterator[EntryState]:
        """The entries of a list, in their order."""
        return entries.in_order(self._store, list_id)

    # Films

    def recall(self, content_sha256: str, study: Study, model_sha256: str) -> Finding | None:
        """The newest result of the same film, corrected alike and screened with the same model, for `study`.

        None where there is none without error, where this program does not understand all of it, or where `study` is to
        be screened anew. Its verdict is by the operating point of its day.
        """
        return searching.recall(self._store, content_sha256, study, model_sha256)

    def search(
        self, text: str = "", first_date: date | None = None, last_date: date | None = None, limit: int = 200
    ) -> list[Match]:
        """Screened films, newest first.

        Args:
            text: Words, all of which are in the patient's name or number, the file name or the note; case, accents and
                order do not matter.
            first_date: The first day on which a film was taken or screened; None for no limit.
            last_date: The last such day.
            limit: How many to give at most.
        """
        return searching.search(self._store, text, first_date, last_date, limit)

    def previous_films(self, patient_id: str, besides_sha256: str, limit: int) -> list[Match]:
        """Other films of a patient, newest first, each once; none for an empty number."""
        return searching.previous_films(self._store, patient_id, besides_sha256, limit)

    def count(self) -> int:
        """How many results the history holds; one that is in several lists counts once."""
        return int(self._store.rows("SELECT count(*) AS count FROM findings")[0]["count"])

    # The files

    @property
    def folder(self) -> Path:
        """Where the history is."""
        return self._store.database.parent

    def export_copy(self, path: Path) -> None:
        """Write a copy of the whole history, which is a history itself, to a place of the user's."""
        if path.resolve().is_relative_to(self.folder.resolve()):
            raise ArchiveError(TroubleCode.OWN_FILE)
        with as_sentences():
            copy(self._store.connection, path)

    # Deleting patients' data. Where an `ArchiveError` says so, the data are deleted but traces may be left.

    def delete_list(self, list_id: ListId) -> Deletion:
        """Delete a list with its films, unless another program has it open."""
        return self._deleting.one_list(list_id)

    def delete_patient(self, patient_id: str) -> Deletion:
        """Delete all films of the patient with exactly this number, from open lists too."""
        return self._deleting.patient(patient_id)

    def delete_before(self, day: date) -> Deletion:
        """Delete films screened before `day` from the lists begun before it that are not open."""
        return self._deleting.before(day)

    def delete_all(self) -> Deletion:
        """Delete everything, damaged files that were set aside too. Open lists can be gone on with, empty."""
        return self._deleting.everything()

    @property
    def _deleting(self) -> Deleting:
        return Deleting(self._store, self._holding, Backups(self.folder))
