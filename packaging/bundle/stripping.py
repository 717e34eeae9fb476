"""Symbols for debuggers taken out of programs and libraries on Linux, where the result can still be loaded."""

from __future__ import annotations

import shutil
import struct
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from bundle.search_paths import without_foreign_folders

if TYPE_CHECKING:
    from bundle.libraries import Entry

_ELF_64_LITTLE = b"\x7fELF\x02\x01"
_PROGRAM_HEADERS_AT, _PROGRAM_HEADER_COUNT_AT = 32, 56
_PROGRAM_HEADER = struct.Struct("<IIQQQQQQ")  # type, flags, offset, address, physical, in file, in memory, alignment
_LOADED = 1


def stripped(entries: list[Entry], folder: Path) -> list[Entry]:
    """The same files without what only debuggers read, and without folders of this machine, as copies in a folder.

    `strip` moves the parts of some libraries that were rewritten when their wheel was made (auditwheel, patchelf) to
    where the loader refuses them; those stay as they are.

    Args:
        entries: Binary files.
        folder: For the copies; what is in it is replaced.

    Raises:
        FileNotFoundError: There is no `strip` (Debian: binutils).
    """
    shutil.rmtree(folder, ignore_errors=True)
    return [(name, _stripped(Path(source), folder / name), kind) for name, source, kind in entries]


def _stripped(source: Path, copy: Path) -> str:
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, copy)
    done = subprocess.run(["strip", "--strip-unneeded", str(copy)], capture_output=True, check=False)  # noqa: S603, S607
    if done.returncode != 0 or not can_be_loaded(copy.read_bytes()):
        shutil.copy(source, copy)
    copy.write_bytes(without_foreign_folders(copy.read_bytes()))
    return str(copy)


def can_be_loaded(content: bytes) -> bool:
    """Whether each part of an ELF file lies as far into a page as it does in memory (ELF, "Program Loading").

    Args:
        content: Of a 64-bit file, least significant byte first; of any other the answer is no.
    """
    if not content.startswith(_ELF_64_LITTLE):
        return False
    (start,) = struct.unpack_from("<Q", content, _PROGRAM_HEADERS_AT)
    _size, count = struct.unpack_from("<HH", content, _PROGRAM_HEADER_COUNT_AT - 2)
    headers = (_PROGRAM_HEADER.unpack_from(content, start + number * _PROGRAM_HEADER.size) for number in range(count))
    loaded = [header for header in headers if header[0] == _LOADED]
    return all(offset % align == address % align for _, _, offset, address, _, _, _, align in loaded if align > 1)
