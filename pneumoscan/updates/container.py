"""The file of a package: a ZIP archive (PKWARE's APPNOTE 6.3.10) of stored entries, which any program can look into.

It is read more strictly than ZIP asks for. A file may hold nothing but what `packed` would have written for the same
entries: no compression, so that nothing can grow; no second entry of a name, no folders, no comments, nothing before,
between or after. All that two readers of ZIP archives could understand differently is thereby left out.
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

from pneumoscan.classifier.release import check_file_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST_ENTRIES = 32
_LOCAL = struct.Struct("<4s5H3I2H")  # 4.3.7
_CENTRAL = struct.Struct("<4s6H3I5H2I")  # 4.3.12
_END = struct.Struct("<4s4H2IH")  # 4.3.16
_LOCAL_SIGN, _CENTRAL_SIGN, _END_SIGN = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_VERSION = 20
_FIRST_DAY = 0x21  # of MS-DOS: the first of January 1980; the hour is midnight
_SIZE, _NAME_LENGTH = 8, 9  # of the fields of an entry's header


class ContainerError(ValueError):
    """The file is not such an archive; the message says why."""


def packed(entries: Mapping[str, bytes]) -> bytes:
    """The file of some entries; the same entries in the same order always give the same bytes.

    Args:
        entries: Contents by name, in their order.

    Raises:
        ContainerError: A name could not be read again.
    """
    parts, directory, position = [], [], 0
    for name, content in entries.items():
        _check_name(name)
        header = _local(name, content)
        directory.append(_central(name, content, position))
        parts += [header, content]
        position += len(header) + len(content)
    return b"".join((*parts, *directory, _end(len(entries), sum(map(len, directory)), position)))


def unpacked(file: bytes) -> dict[str, bytes]:
    """The entries of a file.

    Args:
        file: All of it.

    Raises:
        ContainerError: It holds anything that `packed` would not have written.
    """
    entries: dict[str, bytes] = {}
    directory, position = b"", 0
    for start, name, content in _entries(file):
        if name.lower() in {other.lower() for other in entries}:
            message = f"it holds {name} twice"
            raise ContainerError(message)
        if len(entries) == MOST_ENTRIES:
            message = f"it holds more than {MOST_ENTRIES} files"
            raise ContainerError(message)
        entries[name] = content
        directory += _central(name, content, start)
        position = start + _LOCAL.size + len(name) + len(content)
    if not entries or file[position:] != directory + _end(len(entries), len(directory), position):
        message = "its table of contents is damaged"
        raise ContainerError(message)
    return entries


def _entries(file: bytes) -> Iterator[tuple[int, str, bytes]]:
    """Each entry as it comes: where it starts, its name and its content."""
    position = 0
    while file[position : position + 4] == _LOCAL_SIGN:
        if len(file) < position + _LOCAL.size:
            message = "it is cut short"
            raise ContainerError(message)
        fields = _LOCAL.unpack_from(file, position)
        begin = position + _LOCAL.size + fields[_NAME_LENGTH]
        name = file[position + _LOCAL.size : begin].decode("ascii", "replace")
        _check_name(name)
        content = file[begin : begin + fields[_SIZE]]
        end = begin + len(content)
        if len(content) != fields[_SIZE] or file[position:begin] != _local(name, content):
            message = f"its file {name} is damaged"
            raise ContainerError(message)
        yield position, name, content
        position = end


def _check_name(name: str) -> None:
    try:
        check_file_name(name)
    except ValueError as fault:
        raise ContainerError(str(fault)) from fault


def _local(name: str, content: bytes) -> bytes:
    sums = zlib.crc32(content), len(content), len(content)
    return _LOCAL.pack(_LOCAL_SIGN, _VERSION, 0, 0, 0, _FIRST_DAY, *sums, len(name), 0) + name.encode("ascii")


def _central(name: str, content: bytes, position: int) -> bytes:
    sums = zlib.crc32(content), len(content), len(content)
    head = _CENTRAL.pack(
        _CENTRAL_SIGN, _VERSION, _VERSION, 0, 0, 0, _FIRST_DAY, *sums, len(name), 0, 0, 0, 0, 0, position
    )
    return head + name.encode("ascii")


def _end(count: int, directory_bytes: int, position: int) -> bytes:
    return _END.pack(_END_SIGN, 0, 0, count, count, directory_bytes, position, 0)
