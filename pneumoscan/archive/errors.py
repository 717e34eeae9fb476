"""What can go wrong with the history, as sentences that say what to do next."""

from __future__ import annotations

import contextlib
import errno
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from pneumoscan.core.sentence import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator


class TroubleCode(Enum):
    """Each reason for which something cannot be done. The value is the English template of its sentence."""

    FULL = QT_TRANSLATE_NOOP(
        "Archive", "The disk that holds the history is full. Make room on it; until then nothing new is kept."
    )
    NO_ACCESS = QT_TRANSLATE_NOOP(
        "Archive",
        "The history's folder or file may not be written to. Check its permissions, or choose another folder.",
    )
    LOST = QT_TRANSLATE_NOOP(
        "Archive",
        "The history's folder or file is no longer where it was. Connect its disk again or put it back, then restart.",
    )
    BUSY = QT_TRANSLATE_NOOP(
        "Archive", "Another program keeps the history busy. Wait a moment and try again, or close the other program."
    )
    DAMAGED = QT_TRANSLATE_NOOP(
        "Archive", "The history is damaged. Restart the program: it then goes back to the newest good backup."
    )
    DAMAGED_IN_USE = QT_TRANSLATE_NOOP(
        "Archive",
        "The history is damaged, and another window of the program is using it. Close that window, then restart.",
    )
    NEWER = QT_TRANSLATE_NOOP(
        "Archive",
        "The history was written by a newer version of the program. Use that version, or choose another folder.",
    )
    FAILED = QT_TRANSLATE_NOOP(
        "Archive", "The history cannot be read or written ({reason}). Check the disk or the connection to it."
    )
    LIST_GONE = QT_TRANSLATE_NOOP("Archive", "This list is no longer in the history: it was deleted meanwhile.")
    LIST_HELD = QT_TRANSLATE_NOOP(
        "Archive", "This list is open in another window of the program. Close it there first."
    )
    TRACES_LEFT = QT_TRANSLATE_NOOP(
        "Archive",
        "The data were deleted, but traces of them may stay in the history's files until the program starts next.",
    )
    OWN_FILE = QT_TRANSLATE_NOOP("Archive", "A copy cannot take the place of the history itself. Choose another name.")


class NoticeCode(Enum):
    """What happened at opening that people should know of. The value is the English template of its sentence."""

    RESTORED = QT_TRANSLATE_NOOP(
        "Archive",
        "The history was damaged. The backup of {day} has taken its place; what was screened since then is missing. "
        "The damaged file was kept as {kept}.",
    )
    FOUND_MISSING = QT_TRANSLATE_NOOP(
        "Archive",
        "The history's file was missing or empty. The backup of {day} has taken its place; what was screened since "
        "then is missing.",
    )
    BEGUN_EMPTY = QT_TRANSLATE_NOOP(
        "Archive",
        "The history was damaged and there is no good backup, so an empty one was begun. The damaged file was kept as "
        "{kept}.",
    )
    TRACES_LEFT = QT_TRANSLATE_NOOP(
        "Archive", "Traces of data that were deleted earlier may still be in the history's files."
    )
    NO_BACKUP = QT_TRANSLATE_NOOP("Archive", "The daily backup of the history could not be made.")


class Trouble(Sentence[TroubleCode]):
    """Why something cannot be done."""

    __slots__ = ()


class Notice(Sentence[NoticeCode]):
    """What happened at opening."""

    __slots__ = ()


Told: TypeAlias = Trouble | Notice


class ArchiveError(Exception):
    """The history cannot do what was asked. Nothing of a change that failed is kept.

    Attributes:
        troubles: What is wrong, and after it why, if that is more to tell.
    """

    def __init__(self, code: TroubleCode, because: tuple[Trouble, ...] = (), **details: object) -> None:
        own = Trouble(code, {name: str(value) for name, value in details.items()})
        self.troubles = (own, *because)
        super().__init__(" ".join(trouble.sentence for trouble in self.troubles))

    @property
    def trouble(self) -> Trouble:
        """What is wrong."""
        return self.troubles[0]


_OF_SYSTEM = {
    errno.ENOSPC: TroubleCode.FULL,
    getattr(errno, "EDQUOT", errno.ENOSPC): TroubleCode.FULL,  # Windows has no such code
    errno.EACCES: TroubleCode.NO_ACCESS,
    errno.EPERM: TroubleCode.NO_ACCESS,
    errno.EROFS: TroubleCode.NO_ACCESS,
    errno.ENOTDIR: TroubleCode.NO_ACCESS,
    errno.EEXIST: TroubleCode.NO_ACCESS,
    errno.ENOENT: TroubleCode.LOST,
}


@contextlib.contextmanager
def as_sentences() -> Iterator[None]:
    """Raise what SQLite or the system report as `ArchiveError`. Wrong use of either, a fault of ours, passes."""
    import sqlite3

    from filelock import Timeout

    try:
        yield
    except sqlite3.ProgrammingError:
        raise
    except sqlite3.Error as fault:
        raise _of_sqlite(fault) from fault
    except Timeout as fault:
        raise ArchiveError(TroubleCode.BUSY) from fault
    except OSError as fault:
        code = _OF_SYSTEM.get(fault.errno or 0)
        raise ArchiveError(code or TroubleCode.FAILED, reason=fault.strerror or type(fault).__name__) from fault


def is_damage(fault: sqlite3.Error) -> bool:
    """Whether it says that the file is no sound database, and not only that it cannot be had now."""
    import sqlite3

    return primary_code(fault) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def primary_code(fault: sqlite3.Error) -> int:
    """SQLite's result code without the extension in its upper bits (sqlite.org/rescode.html)."""
    return getattr(fault, "sqlite_errorcode", 0) & 0xFF


def _of_sqlite(fault: sqlite3.Error) -> ArchiveError:
    code = _of_code(primary_code(fault))
    return ArchiveError(code, reason=getattr(fault, "sqlite_errorname", type(fault).__name__))


def _of_code(code: int) -> TroubleCode:
    import sqlite3

    known = {
        sqlite3.SQLITE_FULL: TroubleCode.FULL,
        sqlite3.SQLITE_READONLY: TroubleCode.NO_ACCESS,
        sqlite3.SQLITE_PERM: TroubleCode.NO_ACCESS,
        sqlite3.SQLITE_CANTOPEN: TroubleCode.NO_ACCESS,
        sqlite3.SQLITE_BUSY: TroubleCode.BUSY,
        sqlite3.SQLITE_LOCKED: TroubleCode.BUSY,
        sqlite3.SQLITE_CORRUPT: TroubleCode.DAMAGED,
        sqlite3.SQLITE_NOTADB: TroubleCode.DAMAGED,
        sqlite3.SQLITE_CONSTRAINT: TroubleCode.LIST_GONE,  # the only one that can fail is an entry's list
    }
    return known.get(code, TroubleCode.FAILED)
