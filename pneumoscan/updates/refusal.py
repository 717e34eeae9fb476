"""Why a model is not installed, as sentences that say what to do next."""

from __future__ import annotations

import contextlib
import errno
from enum import Enum
from typing import TYPE_CHECKING

from filelock import Timeout

from pneumoscan.core.sentence import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator


class RefusalCode(Enum):
    """Each reason for which something is not done. The value is the English template of its sentence."""

    # The file
    UNREADABLE = QT_TRANSLATE_NOOP(
        "Updates", "The file cannot be read ({reason}). Check the stick, or copy the file to this computer first."
    )
    TOO_LARGE = QT_TRANSLATE_NOOP("Updates", "The file is larger than {limit} MB: it is no model. Choose another file.")
    NOT_A_PACKAGE = QT_TRANSLATE_NOOP(
        "Updates",
        "The file is no model, or it was damaged on its way ({reason}). Copy it anew from where you have it from.",
    )
    UNSIGNED = QT_TRANSLATE_NOOP(
        "Updates", "The model is not signed, so nobody vouches for it. It is not installed. Get a signed one."
    )
    NOT_OURS = QT_TRANSLATE_NOOP(
        "Updates",
        "The signature is none that this program knows: the file was changed, or comes from somebody else. It is not "
        "installed. Get it from those who gave you the program.",
    )
    CHANGED = QT_TRANSLATE_NOOP(
        "Updates",
        "The file {name} in it is not the one that was signed. The model is not installed. Get it from those who gave "
        "you the program.",
    )
    MISSING = QT_TRANSLATE_NOOP(
        "Updates", "The file {name} is missing from it. The model is not installed. Get a whole one."
    )
    EXTRA = QT_TRANSLATE_NOOP(
        "Updates",
        "There is a file in it that was not signed, {name}. The model is not installed. Get it from those who gave you "
        "the program.",
    )
    # What it is
    NEWER_FORMAT = QT_TRANSLATE_NOOP(
        "Updates", "The model is made for a newer version of the program. Install that first."
    )
    NEEDS_PROGRAM = QT_TRANSLATE_NOOP(
        "Updates", "The model needs version {version} of the program, and this is {own}. Install that first."
    )
    OTHER_PREPROCESSING = QT_TRANSLATE_NOOP(
        "Updates",
        "The model was made for another way of preparing films ({theirs}; here {own}). Get one that is made for this "
        "version of the program.",
    )
    UNUSABLE = QT_TRANSLATE_NOOP(
        "Updates", "The model cannot be used on this computer ({reason}). It is not installed; the one before stays."
    )
    SAME = QT_TRANSLATE_NOOP("Updates", "{name} is in force already. There is nothing to install.")
    NAME_TAKEN = QT_TRANSLATE_NOOP(
        "Updates",
        "There is another model of the name {name}. Results could not be told apart, so it is not installed. Ask those "
        "who gave it to you for one with a name of its own.",
    )
    OLDER = QT_TRANSLATE_NOOP(
        "Updates", "{name} is older than {current}, which is in force. Install it only if you were told to."
    )
    # This computer
    BUSY = QT_TRANSLATE_NOOP(
        "Updates", "Another window of the program is changing the models. Wait a moment and try again."
    )
    FULL = QT_TRANSLATE_NOOP("Updates", "The disk is full. Nothing was changed. Make room on it and try again.")
    NO_ACCESS = QT_TRANSLATE_NOOP(
        "Updates", "The program's folder may not be written to. Nothing was changed. Check its permissions."
    )
    FAILED = QT_TRANSLATE_NOOP(
        "Updates", "The models' folder cannot be read or written ({reason}). Nothing was changed. Check the disk."
    )
    NOTHING_BEFORE = QT_TRANSLATE_NOOP(
        "Updates", "The program's own model is in force. There is none before it to go back to."
    )
    CHANGED_SINCE = QT_TRANSLATE_NOOP(
        "Updates", "Another model was put in force meanwhile. Nothing was changed. Look at the models anew."
    )


class Refusal(Sentence[RefusalCode]):
    """Why something is not done."""

    __slots__ = ()


class UpdateError(Exception):
    """What was asked for is not done, and nothing has changed.

    Attributes:
        refusal: Why.
    """

    def __init__(self, code: RefusalCode, **details: object) -> None:
        self.refusal = Refusal(code, {name: str(value) for name, value in details.items()})
        super().__init__(self.refusal.sentence)


_OF_SYSTEM = {
    errno.ENOSPC: RefusalCode.FULL,
    getattr(errno, "EDQUOT", errno.ENOSPC): RefusalCode.FULL,  # Windows has no such code
    errno.EACCES: RefusalCode.NO_ACCESS,
    errno.EPERM: RefusalCode.NO_ACCESS,
    errno.EROFS: RefusalCode.NO_ACCESS,
    errno.ENOTDIR: RefusalCode.NO_ACCESS,
    errno.EEXIST: RefusalCode.NO_ACCESS,
}


@contextlib.contextmanager
def as_refusals() -> Iterator[None]:
    """Raise what the system reports of the models' folder as `UpdateError`."""
    try:
        yield
    except Timeout as fault:
        raise UpdateError(RefusalCode.BUSY) from fault
    except OSError as fault:
        code = _OF_SYSTEM.get(fault.errno or 0, RefusalCode.FAILED)
        raise UpdateError(code, reason=fault.strerror or type(fault).__name__) from fault
