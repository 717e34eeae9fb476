"""Reads a PDF of the program's own as far as it takes to know that it is whole (ISO 32000-1, 7.5).

Qt cannot read PDF without a part of it that the program has no other use for.
"""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_SECTION = re.compile(rb"xref\s+0 (\d+)\s+")
_ENTRY = re.compile(rb"(\d{10}) (\d{5}) ([nf])\s*")


class PdfError(Exception):
    """It is no whole PDF."""


def count_pages(path: Path) -> int:
    """The pages of a file whose table of objects holds and whose compressed parts can be unpacked.

    Raises:
        PdfError: Something of it is missing or damaged.
        OSError: It cannot be read.
    """
    content = path.read_bytes()
    start = _START.search(content)
    if not content.startswith(b"%PDF-1.") or start is None:
        raise PdfError
    bodies = [_body(content, number, offset) for number, offset in _objects(content, int(start[1]))]
    for body in bodies:
        _unpack(body)
    return sum(b"/Type /Page\n" in body or b"/Type /Page " in body for body in bodies)


def _objects(content: bytes, position: int) -> list[tuple[int, int]]:
    """Number and place of each object, from the table at `position`."""
    section = _SECTION.match(content, position)
    if section is None:
        raise PdfError
    found, position = [], section.end()
    for number in range(int(section[1])):
        entry = _ENTRY.match(content, position)
        if entry is None:
            raise PdfError
        position = entry.end()
        if entry[3] == b"n":
            found.append((number, int(entry[1])))
    return found


def _body(content: bytes, number: int, offset: int) -> bytes:
    if not content.startswith(b"%d 0 obj" % number, offset):
        raise PdfError
    end = content.find(b"endobj", offset)
    if end < 0:
        raise PdfError
    return content[offset:end]


def _unpack(body: bytes) -> None:
    """Unpack a compressed stream to its end."""
    head, mark, data = body.partition(b"stream\n")
    if not mark or b"/FlateDecode" not in head:
        return
    inflater = zlib.decompressobj()
    try:
        inflater.decompress(data)
    except zlib.error as fault:
        raise PdfError from fault
    if not inflater.eof:
        raise PdfError
