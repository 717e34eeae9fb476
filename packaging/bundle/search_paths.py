"""Folders of the machine that built a library, which its loader would look into on every other machine, taken out."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ELF_64_LITTLE = b"\x7fELF\x02\x01"
_PROGRAM_HEADERS_AT, _PROGRAM_HEADER_COUNT_AT = 32, 56
_PROGRAM_HEADER = struct.Struct("<IIQQQQQQ")  # type, flags, offset, address, physical, in file, in memory, alignment
_LOADED, _DYNAMIC = 1, 2
_ENTRY = struct.Struct("<qQ")  # what it is, and its value
_END, _STRINGS, _RPATH, _RUNPATH = 0, 5, 15, 29  # ELF, "Dynamic Section"


def search_path(content: bytes) -> str | None:
    """Where a library looks for those that it needs, before or beside the folders of the system.

    Args:
        content: Of an ELF file of 64 bits, least significant byte first; any other has none.
    """
    return next((path for _, path in _search_paths(content)), None)


def without_foreign_folders(content: bytes) -> bytes:
    """The same library without a search path that names folders of one machine.

    Whoever may write into such a folder elsewhere could have the program load what he likes. Folders that are told by
    where the library itself is (`$ORIGIN`) stay.

    Args:
        content: Of an ELF file of 64 bits; any other is given back as it is.
    """
    made = bytearray(content)
    # From the last to the first: those behind one that goes move up.
    for place, path in reversed([*_search_paths(content)]):
        if all(folder.startswith("/") for folder in path.split(":")):
            _, end = _dynamic(content)
            made[place:end] = made[place + _ENTRY.size : end] + bytes(_ENTRY.size)  # zeros: the end of the list
    return bytes(made)


def _search_paths(content: bytes) -> Iterator[tuple[int, str]]:
    """The place of each entry, and its text."""
    start, end = _dynamic(content)
    entries = {place: _ENTRY.unpack_from(content, place) for place in range(start, end, _ENTRY.size)}
    strings = next((value for kind, value in entries.values() if kind == _STRINGS), 0)
    for place, (kind, value) in entries.items():
        if kind == _END:
            return
        if kind in (_RPATH, _RUNPATH):
            at = _in_file(content, strings) + value
            yield place, content[at : content.index(b"\0", at)].decode()


def _dynamic(content: bytes) -> tuple[int, int]:
    """Where the list of what the loader has to do begins and ends in the file."""
    for kind, _, offset, _, _, size, _, _ in _program_headers(content):
        if kind == _DYNAMIC:
            return offset, offset + size
    return 0, 0


def _in_file(content: bytes, address: int) -> int:
    for kind, _, offset, start, _, size, _, _ in _program_headers(content):
        if kind == _LOADED and start <= address < start + size:
            return int(offset + address - start)
    message = f"no part of the file is loaded to {address:#x}"
    raise ValueError(message)


def _program_headers(content: bytes) -> Iterator[tuple[int, ...]]:
    if content.startswith(_ELF_64_LITTLE):
        (start,) = struct.unpack_from("<Q", content, _PROGRAM_HEADERS_AT)
        (count,) = struct.unpack_from("<H", content, _PROGRAM_HEADER_COUNT_AT)
        yield from (
            _PROGRAM_HEADER.unpack_from(content, start + number * _PROGRAM_HEADER.size) for number in range(count)
        )
