"""Where the first copy of the program is found by the next: a folder that only this person can look into."""

from __future__ import annotations

import contextlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QSettings, QStandardPaths

from pneumoscan.archive import default_folder
from pneumoscan.core.files import atomic_path

_Locations = QStandardPaths.StandardLocation
_NAME = "pneumoscan"


@dataclass(frozen=True, slots=True)
class Address:
    """Where copies with the same settings and the same data meet.

    Attributes:
        folder: Private to this person, on this computer, and emptied by the system.
        key: Which settings and data these are, as 16 hexadecimal digits.
    """

    folder: Path
    key: str

    @property
    def lock(self) -> Path:
        """What the first copy holds locked for as long as it has a window."""
        return self.folder / f"{_NAME}-{self.key}.lock"

    def channel(self) -> str:
        """The name of the channel of the first copy; empty if it has none yet."""
        with contextlib.suppress(OSError, ValueError):
            return os.fsdecode(self._note.read_bytes())
        return ""

    def new_channel(self) -> str:
        """A name for a channel, known only to who can look into the folder.

        On Windows anybody can open a pipe of any name: one that can be guessed might be that of somebody else.

        Raises:
            OSError: It cannot be left in the folder.
        """
        import secrets  # the window need not wait for it

        plain = f"{_NAME}-{secrets.token_hex(8)}"
        name = plain if sys.platform == "win32" else str(self.folder / plain)
        with atomic_path(self._note) as temporary:
            temporary.write_bytes(os.fsencode(name))
        return name

    def forget_channel(self) -> None:
        """Leave no name behind."""
        with contextlib.suppress(OSError):
            self._note.unlink(missing_ok=True)

    @property
    def _note(self) -> Path:
        return self.folder / f"{_NAME}-{self.key}.channel"


def own_address() -> Address | None:
    """The address of this person's copies; None where the system has no private folder for it."""
    # On Linux $XDG_RUNTIME_DIR, whose owner and permissions Qt checks; elsewhere the temporary folder is private.
    kind = _Locations.RuntimeLocation if sys.platform == "linux" else _Locations.TempLocation
    folder = QStandardPaths.writableLocation(kind)
    if not folder or not Path(folder).is_dir():
        return None
    settings = QSettings("PneumoScan", "PneumoScan").fileName()
    named = os.fsencode(f"{settings}\n{default_folder()}")
    digest = QCryptographicHash.hash(named, QCryptographicHash.Algorithm.Sha256).data()
    return Address(Path(folder), digest.hex()[:16])
