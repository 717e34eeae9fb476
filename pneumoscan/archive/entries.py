"""The entries of a list: adding, changing, removing them and reading them back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pneumoscan.archive.decoding import decode_finding, decode_review, decode_study
from pneumoscan.archive.encoding import encode_review, encode_study, stored
from pneumoscan.archive.errors import ArchiveError, TroubleCode
from pneumoscan.archive.findings import enter, searchable
from pneumoscan.archive.values import EntryState

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from pneumoscan.archive.encoding import Columns
    from pneumoscan.archive.store import Store
    from pneumoscan.archive.values import ListId
    from pneumoscan.core.finding import Finding, ModelIdentity
    from pneumoscan.core.review import Review
    from pneumoscan.core.study import Study, StudyId

_PAGE = 500
_INSERT = """
    INSERT INTO entries (list_id, study_id, position, path, correction, is_overruled, is_anew, is_due, finding_id,
        blind, call, note, read_at, sought)
    VALUES (:list_id, :study_id, :position, :path, :correction, :is_overruled, :is_anew, :is_due, :finding_id,
        :blind, :call, :note, :read_at, :sought)
    ON CONFLICT (list_id, study_id) DO NOTHING
"""
_UPDATE = """
    UPDATE entries SET path = :path, correction = :correction, is_overruled = :is_overruled, is_anew = :is_anew,
        is_due = :is_due, finding_id = :finding_id, blind = :blind, call = :call, note = :note, read_at = :read_at,
        sought = :sought
    WHERE list_id = :list_id AND study_id = :study_id
"""
# A finding of a study that was removed, or is to be screened in another way by now, is not wanted any more.
_IS_WANTED = """
    SELECT 1 FROM entries WHERE list_id = :list_id AND study_id = :study_id AND correction = :correction
        AND is_overruled = :is_overruled AND is_anew = :is_anew
"""
_RECORD = """
    UPDATE entries SET finding_id = :finding_id, is_due = 0 WHERE list_id = :list_id AND study_id = :study_id
"""
_REVIEW = """
    UPDATE entries SET blind = :blind, call = :call, note = :note, read_at = :read_at, sought = :sought
    WHERE list_id = :list_id AND study_id = :study_id
"""
# What is added next comes after all that was ever in the list.
_COUNT_ON = "UPDATE lists SET next_position = max(next_position, :next) WHERE id = :list_id"


def add(store: Store, list_id: ListId, studies: Iterable[Study], first_position: int) -> None:
    """Studies at the end of a list, to be screened; those that are in it already stay as they are."""
    states = [EntryState(study) for study in studies]
    with store.writing() as connection:
        row = connection.execute("SELECT next_position FROM lists WHERE id = ?", (list_id,)).fetchone()
        if row is None:
            raise ArchiveError(TroubleCode.LIST_GONE)
        first = max(int(row["next_position"]), first_position)
        places = enumerate(states, start=first)
        connection.executemany(_INSERT, (_entry(connection, list_id, state, place) for place, state in places))
        connection.execute(_COUNT_ON, {"list_id": list_id, "next": first + len(states)})


def set_states(store: Store, list_id: ListId, states: Iterable[EntryState]) -> None:
    """Entries that are in the list get other states; the others stay out of it."""
    with store.writing() as connection:
        for state in states:
            if _is_listed(connection, list_id, state.study):
                connection.execute(_UPDATE, _entry(connection, list_id, state))


def record(store: Store, list_id: ListId, finding: Finding, model: ModelIdentity | None) -> bool:
    """What came of a study; False if nobody wants it any more."""
    wanted = {**encode_study(finding.study), "list_id": list_id}
    with store.writing() as connection:
        if connection.execute(_IS_WANTED, wanted).fetchone() is None:
            return False
        connection.execute(_RECORD, {**wanted, "finding_id": enter(connection, finding, model)})
        return True


def record_reviews(store: Store, list_id: ListId, reviews: Iterable[tuple[StudyId, Review]]) -> int:
    """What persons made of studies; says how many of these are in the list."""
    with store.writing() as connection:
        return sum(_review(connection, list_id, study_id, review) for study_id, review in reviews)


def remove(store: Store, list_id: ListId, study_ids: Iterable[StudyId]) -> None:
    """Entries leave the list, and with them findings that no other list has."""
    with store.writing() as connection:
        connection.executemany(
            "DELETE FROM entries WHERE list_id = ? AND study_id = ?",
            ((list_id, stored(study_id)) for study_id in study_ids),
        )


def put_back(store: Store, list_id: ListId, placed: Iterable[tuple[int, EntryState]]) -> None:
    """Entries that were removed come back, each at its position; those that are in the list stay as they are."""
    with store.writing() as connection:
        for position, state in placed:
            if not _is_listed(connection, list_id, state.study):
                connection.execute(_INSERT, _entry(connection, list_id, state, position))
                connection.execute(_COUNT_ON, {"list_id": list_id, "next": position + 1})


def in_order(store: Store, list_id: ListId) -> Iterator[EntryState]:
    """The entries of a list in order, read a page at a time: no query stays open between two of them."""
    position, entry = -1, 0
    while True:
        page = store.rows(
            "SELECT * FROM films WHERE list_id = ? AND (position, entry) > (?, ?) ORDER BY position, entry LIMIT ?",
            (list_id, position, entry, _PAGE),
        )
        yield from map(_state, page)
        if len(page) < _PAGE:
            return
        position, entry = page[-1]["position"], page[-1]["entry"]


def _review(connection: sqlite3.Connection, list_id: ListId, study_id: StudyId, review: Review) -> bool:
    key = {"list_id": list_id, "study_id": stored(study_id)}
    row = connection.execute("SELECT * FROM entries WHERE list_id = :list_id AND study_id = :study_id", key)
    entry = row.fetchone()
    if entry is None:
        return False
    sought = _sought(decode_study(entry), review)
    connection.execute(_REVIEW, {**key, **encode_review(review), "sought": sought})
    return True


def _state(row: sqlite3.Row) -> EntryState:
    study = decode_study(row)
    finding = decode_finding(row, study)
    return EntryState(study, finding, finding is None and bool(row["is_due"]), decode_review(row))


def _entry(connection: sqlite3.Connection, list_id: ListId, state: EntryState, position: int = 0) -> Columns:
    return {
        **encode_study(state.study),
        **encode_review(state.review),
        "list_id": list_id,
        "position": position,
        "is_due": state.is_due and state.finding is None,
        "finding_id": None if state.finding is None else enter(connection, state.finding),
        "sought": _sought(state.study, state.review),
    }


def _sought(study: Study, review: Review) -> str:
    return searchable(f"{study.path.name} {review.note}")


def _is_listed(connection: sqlite3.Connection, list_id: ListId, study: Study) -> bool:
    """To be asked before a finding is entered, which would be left over where no entry has it."""
    key = (list_id, stored(study.study_id))
    found = connection.execute("SELECT 1 FROM entries WHERE list_id = ? AND study_id = ?", key)
    return found.fetchone() is not None
