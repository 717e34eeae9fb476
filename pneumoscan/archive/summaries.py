"""The lists of the history at a glance."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pneumoscan.archive.decoding import loaded, moment
from pneumoscan.archive.values import ListId, ListSummary
from pneumoscan.core.verdict import Verdict

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from pneumoscan.archive.holding import Holding
    from pneumoscan.archive.store import Store

# The reader's verdict goes before the model's.
_COUNTS = """
    SELECT lists.id AS list_id, lists.title, lists.began_at, lists.closed_at,
        coalesce(entries.call, entries.blind, findings.verdict) AS verdict,
        count(*) AS count, count(entries.finding_id) AS done,
        sum(entries.is_due) AS unfinished
    FROM (SELECT * FROM lists WHERE EXISTS (SELECT 1 FROM entries WHERE list_id = lists.id)
            AND (closed_at IS NULL OR NOT :only_open) ORDER BY id DESC LIMIT :limit) AS lists
    JOIN entries ON entries.list_id = lists.id
    LEFT JOIN findings ON findings.id = entries.finding_id
    GROUP BY lists.id, 5 ORDER BY lists.id DESC
"""
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def newest(store: Store, holding: Holding, limit: int) -> list[ListSummary]:
    """The newest lists, newest first; those without entries are left out."""
    return _summaries(store.rows(_COUNTS, {"limit": limit, "only_open": False}), holding.held())


def unfinished(store: Store, holding: Holding) -> list[ListSummary]:
    """What a crash or a power cut left: lists that were not closed and that no running program holds."""
    lists = _summaries(store.rows(_COUNTS, {"limit": -1, "only_open": True}), holding.held())
    return [summary for summary in lists if not summary.is_held]


def _summaries(rows: Iterable[sqlite3.Row], held: frozenset[ListId]) -> list[ListSummary]:
    groups: dict[ListId, list[sqlite3.Row]] = {}
    for row in rows:
        groups.setdefault(ListId(row["list_id"]), []).append(row)
    return [_summary(list_id, group, list_id in held) for list_id, group in groups.items()]


def _summary(list_id: ListId, group: list[sqlite3.Row], is_held: bool) -> ListSummary:
    first = group[0]
    verdicts: Counter[Verdict] = Counter()
    for row in group:
        if row["verdict"] in Verdict.__members__:
            verdicts[Verdict[row["verdict"]]] += row["count"]
    return ListSummary(
        list_id,
        loaded(first["title"]),
        moment(first["began_at"]) or _LONG_AGO,
        moment(first["closed_at"]),
        sum(row["count"] for row in group),
        sum(row["done"] for row in group),
        sum(row["unfinished"] for row in group),
        dict(verdicts),
        is_held,
    )
