"""Writing files so that a crash or a full disk never leaves half of one."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

NOT_A_FILE = "it is not an ordinary file"
_SUFFIX = ".part"


@contextlib.contextmanager
def atomic_path(target: Path) -> Iterator[Path]:
    """Give a temporary file beside `target` to write to; on success it takes `target`'s place, else it goes.

    The data are on the disk before the name is, so that after a power cut the old file or the new one is
    there, whole.

    A link stays one: what it points at is replaced.

    Raises:
        OSError: The folder is missing or may not be written to, the disk is full, or `target` is a folder, a
            device or a pipe, which nothing may take the place of. It names `target`: nobody knows the other file.
    """
    target = Path(os.path.realpath(target))
    try:
        with _beside(target) as temporary:
            yield temporary
    except OSError as fault:
        if _is_temporary(fault.filename, target):
            fault.filename = str(target)
        raise


@contextlib.contextmanager
def _beside(target: Path) -> Iterator[Path]:
    if target.exists() and not target.is_file():
        raise OSError(errno.EINVAL, NOT_A_FILE, str(target))
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=_prefix(target), suffix=_SUFFIX)
    os.close(descriptor)
    temporary = Path(name)
    try:
        yield temporary
        flush(temporary)
        temporary.chmod(_default_mode())
        temporary.replace(target)
        flush(target.parent)
    finally:
        temporary.unlink(missing_ok=True)


def _prefix(target: Path) -> str:
    return f".{target.name[:20]}."  # 20 characters are 80 bytes at most, and names end at 255


def _is_temporary(name: object, target: Path) -> bool:
    if not isinstance(name, str):
        return False
    path = Path(name)
    return path.parent == target.parent and path.name.startswith(_prefix(target)) and path.suffix == _SUFFIX


def flush(path: Path) -> None:
    """Have the data of a file, or the names in a folder, on the disk."""
    if path.is_dir() and os.name == "nt":
        return  # Windows has no handle to flush a folder through
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _default_mode() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
