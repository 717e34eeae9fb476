"""The directory of a ZIP archive -> what is in it, under names that are safe to use. Nothing of it is believed.

The format is that of PKWARE's APPNOTE 6.3.10. The standard library reads the directory (4.3.12), Zip64 included.
"""

from __future__ import annotations

import itertools
import re
import struct
import zipfile
from dataclasses import dataclass
from typing import IO, NoReturn

from pneumoscan.core.problem import ProblemCode, UnreadableError
from pneumoscan.core.sentence import QT_TRANSLATE_NOOP

MAX_MEMBERS = 20_000
# 400 bytes for each member, of which 46 are its record and the others its name and the times.
_MAX_DIRECTORY_BYTES = MAX_MEMBERS * 400
_LOCAL_HEADER_BYTES = 30  # APPNOTE 4.3.7, without its name
_LONGEST_NAME = 1000  # characters; file systems take paths of 4,096 bytes
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f:]")  # control characters, and what Windows takes for a drive
# At the root of what are ZIP archives too: Word and Excel, OpenDocument and EPUB, Java and Android.
_DOCUMENT_MARKS = frozenset({"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"})
# What the standard library raises on directories that are no such thing.
_PARSER_FAULTS = (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError, EOFError, struct.error)


@dataclass(frozen=True, slots=True)
class Member:
    """What the directory says of one file, none of which need be true.

    Attributes:
        offset: Where its local header begins, in bytes from the archive's start.
        packed_bytes: How many bytes it takes in the archive.
        unpacked_bytes: How many it has.
        crc: CRC-32 of its content.
        method: How it is packed (APPNOTE 4.4.5).
        is_locked: Whether it is encrypted.
    """

    offset: int
    packed_bytes: int
    unpacked_bytes: int
    crc: int
    method: int
    is_locked: bool


@dataclass(frozen=True, slots=True)
class Directory:
    """What is in an archive.

    Attributes:
        members: The files by their path in the archive, with `/` between its parts. Each path stays inside.
        is_document: Whether this is a text document, a program or the like rather than an archive of films.
    """

    members: dict[str, Member]
    is_document: bool


def read(stream: IO[bytes]) -> Directory:
    """Read the directory of the archive in `stream`.

    Raises:
        UnreadableError: It is damaged or far too long, holds too many files, or they overlap.
        OSError: The disk fails.
    """
    try:
        with zipfile.ZipFile(_Bounded(stream)) as archive:
            infos, end = archive.infolist(), archive.start_dir
    except _PARSER_FAULTS:
        _refuse(QT_TRANSLATE_NOOP("Detail", "its table of contents is damaged or missing"))
    if any(info.filename in _DOCUMENT_MARKS for info in infos):
        return Directory({}, is_document=True)
    files = [info for info in infos if not info.filename.endswith(("/", "\\"))]
    if len(files) > MAX_MEMBERS:
        _refuse(f"it holds more than {MAX_MEMBERS:,} files")
    _check_places(infos, end)
    return Directory(dict(zip(_unique(files), map(_member, files), strict=True)), is_document=False)


class _Bounded:
    """A file that gives the directory only if that has a sane length: the library would read it at one go."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self.seek, self.tell = stream.seek, stream.tell

    def read(self, size: int = -1) -> bytes:
        if size > _MAX_DIRECTORY_BYTES:
            _refuse(QT_TRANSLATE_NOOP("Detail", "its table of contents is far too long"))
        return self._stream.read(size)


def _check_places(infos: list[zipfile.ZipInfo], end: int) -> None:
    """Refuse members that share their data (D. Fifield, A better zip bomb, WOOT 2019).

    A small archive could so hold any number of large ones.
    """
    places = sorted((info.header_offset, info.compress_size) for info in infos)
    for (offset, packed), (following, _) in itertools.pairwise([*places, (end, 0)]):
        if offset < 0 or offset + _LOCAL_HEADER_BYTES + packed > following:
            _refuse(QT_TRANSLATE_NOOP("Detail", "its files overlap"))


def _member(info: zipfile.ZipInfo) -> Member:
    return Member(
        offset=info.header_offset,
        packed_bytes=info.compress_size,
        unpacked_bytes=info.file_size,
        crc=info.CRC,
        method=info.compress_type,
        is_locked=bool(info.flag_bits & 0x2041),  # APPNOTE 4.4.4: bits 0, 6 and 13
    )


def _unique(files: list[zipfile.ZipInfo]) -> list[str]:
    """A safe path for each, which no other has."""
    taken: set[str] = set()
    repeats: dict[str, int] = {}
    names = []
    for info in files:
        name = wanted = _safe(info.filename)
        while name in taken:
            repeats[wanted] = repeats.get(wanted, 1) + 1
            name = _numbered(wanted, repeats[wanted])
        taken.add(name)
        names.append(name)
    return names


def _safe(name: str) -> str:
    """A relative path without steps upwards, whatever the archive calls it and whichever slashes it uses."""
    parts = _UNSAFE.sub("_", name[-_LONGEST_NAME:]).replace("\\", "/").split("/")
    return "/".join(part for part in parts if part not in {"", ".", ".."}) or "_"


def _numbered(path: str, number: int) -> str:
    folder, slash, name = path.rpartition("/")
    stem, dot, suffix = name.rpartition(".")
    return f"{folder}{slash}{stem or suffix} ({number}){dot}{suffix}" if stem else f"{path} ({number})"


def _refuse(reason: str) -> NoReturn:
    raise UnreadableError(ProblemCode.ARCHIVE, reason=reason)
