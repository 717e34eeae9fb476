"""The history of everything that was screened: lists, findings and readers' calls, in one SQLite database.

`Archive` is all that other parts need; `values` says what goes in and comes out.
"""

from pneumoscan.archive.archive import Archive, default_folder
from pneumoscan.archive.errors import ArchiveError, Notice, NoticeCode, Told, Trouble, TroubleCode
from pneumoscan.archive.values import Deletion, EntryState, ListId, ListSummary, Match

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
