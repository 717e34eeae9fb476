"""The history of everything that was screened: lists, findings and readers' calls, in one SQLite database.

`Archive` is all that other parts need; `values` says what goes in and comes out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pneumoscan.archive.errors import ArchiveError, Notice, NoticeCode, Told, Trouble, TroubleCode
from pneumoscan.archive.place import default_folder
from pneumoscan.archive.values import Deletion, EntryState, ListId, ListSummary, Match

if TYPE_CHECKING:
    from pneumoscan.archive.archive import Archive
else:

    def __getattr__(name: str) -> object:
        # SQLite and the locks are not needed to show a window.
        if name != "Archive":
            message = f"{__name__} has no {name}"
            raise AttributeError(message)
        from pneumoscan.archive.archive import Archive

        return Archive


__all__ = [
    "Archive",
    "ArchiveError",
    "Deletion",
    "EntryState",
    "ListId",
    "ListSummary",
    "Match",
    "Notice",
    "NoticeCode",
    "Told",
    "Trouble",
    "TroubleCode",
    "default_folder",
]
