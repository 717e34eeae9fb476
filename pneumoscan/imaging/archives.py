"""Films in ZIP archives, under paths like `films.zip/ward/film.dcm`; unpacked into memory, never onto a disk."""

from __future__ import annotations

import functools
from typing import IO, TYPE_CHECKING

from pneumoscan.core.paths import is_file, is_folder, is_litter
from pneumoscan.core.problem import ProblemCode, UnreadableError
from pneumoscan.core.sentence import QT_TRANSLATE_NOOP
from pneumoscan.imaging import archive_directory, archive_member

if TYPE_CHECKING:
    from pathlib import Path

    from pneumoscan.imaging.archive_directory import Directory

# As far as the mark of a DICOM file, which may begin with anything (PS3.10 7.1).
HEAD_BYTES = 132
_SIGNATURES = (b"PK\x03\x04", b"PK\x05\x06")  # APPNOTE 4.3.7, and 4.3.16 of an archive without files
_LAST_OPENED = 4  # whose directories are kept: screening and showing read one member after the other


def begins_like_archive(head: bytes) -> bool:
    """Whether a file is a ZIP archive, or one of the documents that are stored as such, by its first `HEAD_BYTES`."""
    return head.startswith(_SIGNATURES) and head[128:132] != b"DICM"


def is_archive(path: Path) -> bool:
    """Whether there is a ZIP archive of files at `path`, sound or damaged; not a document, not what cannot be read."""
    try:
        if not is_file(path):
            return False
        with path.open("rb") as stream:
            if not begins_like_archive(stream.read(HEAD_BYTES)):
                return False
        return not _directory(path).is_document
    except UnreadableError:
        return True
    except OSError:
        return False


def members(path: Path) -> list[Path]:
    """The files in the archive at `path`, in the order in which a folder of them is listed.

    Hidden files and operating systems' litter are left out, as in folders.

    Returns:
        `path` with the member's own path below it, made safe: it is unique and stays below `path`.

    Raises:
        UnreadableError: The archive is damaged or out of bounds.
        OSError: It cannot be read.
    """
    names = (name.split("/") for name in _directory(path).members)
    wanted = (parts for parts in names if not any(map(is_litter, parts)))
    return [path.joinpath(*parts) for parts in sorted(wanted, key=_folder_order)]


def archive_of(path: Path) -> Path | None:
    """The file that `path` seems to lead into; None where `path` is a file itself, or nothing on the way is one."""
    for place in (path, *path.parents):
        if is_file(place):
            return None if place == path else place
        if is_folder(place):
            return None
    return None


def read_member(path: Path, limit: int) -> bytes:
    """The content of a member, given by its path as `members` gives it.

    Args:
        path: The archive's path and below it the member's.
        limit: How many bytes it may have.

    Raises:
        FileNotFoundError: There is no such archive or no such member.
        UnreadableError: Archive or member are damaged, locked or out of bounds.
        OSError: The disk fails.
    """
    archive = archive_of(path)
    if archive is None:
        raise FileNotFoundError(path)
    with archive.open("rb") as stream:
        if not begins_like_archive(stream.read(HEAD_BYTES)):
            raise FileNotFoundError(path)
        member = _directory(archive).members.get(path.relative_to(archive).as_posix())
        if member is None:
            raise FileNotFoundError(path)
        return archive_member.read(stream, member, limit)


def refusal(path: Path, stream: IO[bytes]) -> UnreadableError:
    """Why an archive that is to be read as if it were a film is none.

    Args:
        path: Of the archive; it may lie in another one.
        stream: Its content.
    """
    try:
        directory = archive_directory.read(stream)
    except UnreadableError as fault:
        return fault
    if directory.is_document:
        return UnreadableError(ProblemCode.NOT_AN_IMAGE)
    if archive_of(path):
        reason = QT_TRANSLATE_NOOP("Detail", "it lies in another archive")
    elif all(any(map(is_litter, name.split("/"))) for name in directory.members):
        reason = QT_TRANSLATE_NOOP("Detail", "it holds no films")
    elif path.suffix.lower() != ".zip":
        reason = QT_TRANSLATE_NOOP("Detail", "its name does not end in .zip")
    else:
        reason = QT_TRANSLATE_NOOP("Detail", "it is no film itself")
    return UnreadableError(ProblemCode.ARCHIVE, reason=reason)


def _directory(path: Path) -> Directory:
    status = path.stat()
    return _read_directory(path, status.st_mtime_ns, status.st_size)


@functools.lru_cache(maxsize=_LAST_OPENED)
def _read_directory(path: Path, _modified: int, _size: int) -> Directory:
    """Kept, since reading it for each of thousands of members would take minutes; the file itself is closed.

    An open one could not be moved or deleted on Windows, and its stick not be ejected.
    """
    with path.open("rb") as stream:
        return archive_directory.read(stream)


def _folder_order(parts: list[str]) -> list[tuple[bool, str]]:
    """As folders are searched: first the files by name, then the folders by name."""
    return [(place < len(parts) - 1, part) for place, part in enumerate(parts)]
