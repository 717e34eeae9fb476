"""Checks of the places that are written to: whether they can be, and have room."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from pneumoscan.core.installation import ToldCode, failed, passed
from pneumoscan.self_test.workshop import reason_of

if TYPE_CHECKING:
    from pneumoscan.core.installation import Answer
    from pneumoscan.self_test.workshop import Workshop

# A film takes about 20 kB of the history, which is copied once a day: room for a year of 100 films a day.
_NEEDED_MEGABYTES = 200
_TEMPORARY_MEGABYTES = 50
_TRIED = os.urandom(64 * 1024)


def check_data_folder(workshop: Workshop) -> Answer:
    """Whether the folder of the history, or that in which it will be made, can be written to and has room."""
    return check_folder(_existing(workshop.data_folder), _NEEDED_MEGABYTES)


def check_temporary_folder(workshop: Workshop) -> Answer:
    """The same of the place where the system lets programs put what goes again."""
    try:
        folder = workshop.temporary or Path(tempfile.gettempdir())
    except OSError as fault:  # there is none
        return failed(ToldCode.NOT_WRITABLE, reason=reason_of(fault))
    return check_folder(folder, _TEMPORARY_MEGABYTES)


def check_folder(folder: Path, needed: int) -> Answer:
    """Whether a folder can be written to, and so many megabytes are free there."""
    try:
        _write_and_read(folder)
        free = shutil.disk_usage(folder).free // 10**6
    except OSError as fault:
        return failed(ToldCode.NOT_WRITABLE, reason=reason_of(fault))
    if free < needed:
        return failed(ToldCode.LITTLE_ROOM, megabytes=free, needed=needed)
    return passed(ToldCode.FOLDER_SOUND, megabytes=free)


def _write_and_read(folder: Path) -> None:
    with tempfile.TemporaryFile(dir=folder) as stream:
        stream.write(_TRIED)
        stream.flush()
        os.fsync(stream.fileno())
        stream.seek(0)
        if stream.read() != _TRIED:
            raise OSError(0, "what was written is not what is read")


def _existing(folder: Path) -> Path:
    """The folder, or the nearest above it that is there: a check leaves nothing behind, not even an empty folder."""
    return next((place for place in (folder, *folder.parents) if place.is_dir()), folder)
