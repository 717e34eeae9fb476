"""Any path -> the bytes of its file, or of its film in an archive. Nothing is ever opened for writing."""

from __future__ import annotations

import errno
import io
import os
from typing import TYPE_CHECKING

from pneumoscan.core.paths import is_file, is_folder
from pneumoscan.core.problem import ProblemCode, UnreadableError
from pneumoscan.core.sentence import QT_TRANSLATE_NOOP
from pneumoscan.imaging import archives

if TYPE_CHECKING:
    from pathlib import Path


def read(path: Path, limit: int) -> bytes:
    """Read what is at `path` into memory, whole.

    Args:
        path: A file, or a member of an archive as `archives.members` gives it.
        limit: How many bytes it may have.

    Returns:
        At least one byte.

    Raises:
        UnreadableError: It is missing, empty, too large, no file at all, an archive itself, or the disk fails.
    """
    try:
        content = archives.read_member(path, limit) if archives.archive_of(path) else _file(path, limit)
    except (FileNotFoundError, NotADirectoryError) as fault:
        raise UnreadableError(ProblemCode.NOT_FOUND) from fault
    except OSError as fault:
        if fault.errno == errno.ELOOP:  # links that lead in a circle, and so to no file
            raise UnreadableError(ProblemCode.NOT_FOUND) from fault
        raise UnreadableError(ProblemCode.UNREADABLE, reason=fault.strerror or "unknown") from fault
    if not content:
        raise UnreadableError(ProblemCode.EMPTY)
    if archives.begins_like_archive(content[: archives.HEAD_BYTES]):
        raise archives.refusal(path, io.BytesIO(content))
    return content


def _file(path: Path, limit: int) -> bytes:
    if is_folder(path):
        raise UnreadableError(ProblemCode.UNREADABLE, reason=QT_TRANSLATE_NOOP("Detail", "this folder may not be read"))
    if not is_file(path) and path.exists():
        raise UnreadableError(ProblemCode.NOT_AN_IMAGE)  # a pipe or a device, which could block for ever
    with path.open("rb") as stream:
        if archives.begins_like_archive(stream.read(archives.HEAD_BYTES)):
            raise archives.refusal(path, stream)
        size = os.fstat(stream.fileno()).st_size
        if size > limit:
            megabytes, most = round(size / 2**20), limit // 2**20
            raise UnreadableError(ProblemCode.FILE_TOO_LARGE, megabytes=megabytes, limit=most)
        stream.seek(0)
        return stream.read(size)
