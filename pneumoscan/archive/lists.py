"""Lists: beginning, reopening and closing them."""

from __future__ import annotations

import contextlib
from datetime import datetime
from typing import TYPE_CHECKING

from pneumoscan.archive.encoding import stored
from pneumoscan.archive.errors import ArchiveError, TroubleCode
from pneumoscan.archive.values import ListId

if TYPE_CHECKING:
    from pneumoscan.archive.holding import Holding
    from pneumoscan.archive.store import Store

_RENUMBER = """
    UPDATE entries SET position = ranked.place FROM (
        SELECT rowid AS entry, row_number() OVER (ORDER BY position, rowid) - 1 AS place
        FROM entries WHERE list_id = :list_id
    ) AS ranked WHERE entries.rowid = ranked.entry
"""
_REOPEN = """
    UPDATE lists SET closed_at = NULL, next_position = (SELECT count(*) FROM entries WHERE list_id = lists.id)
    WHERE id = ?
"""


def begin(store: Store, holding: Holding, title: str) -> ListId:
    """A new list, held by this program before any other can see it."""
    began_at = datetime.now().astimezone().isoformat()
    with contextlib.ExitStack() as undone_on_failure:
        with store.writing() as connection:
            cursor = connection.execute("INSERT INTO lists (began_at, title) VALUES (?, ?)", (began_at, stored(title)))
            list_id = ListId(cursor.lastrowid or 0)
            holding.take(list_id)
            undone_on_failure.callback(holding.release, list_id)
        undone_on_failure.pop_all()
    return list_id


def reopen(store: Store, holding: Holding, list_id: ListId) -> None:
    """Go on with a list of the history. Its entries are numbered anew, from 0 on without gaps."""
    with contextlib.ExitStack() as undone_on_failure:
        if not holding.holds(list_id):
            undone_on_failure.callback(holding.release, list_id)
        if not holding.take(list_id):
            raise ArchiveError(TroubleCode.LIST_HELD)
        with store.writing() as connection:
            connection.execute(_RENUMBER, {"list_id": list_id})
            if not connection.execute(_REOPEN, (list_id,)).rowcount:
                raise ArchiveError(TroubleCode.LIST_GONE)
        undone_on_failure.pop_all()


def close(store: Store, holding: Holding, list_id: ListId) -> None:
    """End the work on a list; one without entries is dropped."""
    with store.writing() as connection:
        closed_at = datetime.now().astimezone().isoformat()
        connection.execute("UPDATE lists SET closed_at = ? WHERE id = ?", (closed_at, list_id))
        connection.execute(
            "DELETE FROM lists WHERE id = ? AND NOT EXISTS (SELECT 1 FROM entries WHERE list_id = lists.id)", (list_id,)
        )
    holding.release(list_id)
