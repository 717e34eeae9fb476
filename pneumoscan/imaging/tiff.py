"""What a TIFF file's directories say, read without its pixels: TIFF 6.0, section 2, and BigTIFF."""

from __future__ import annotations

import struct
from dataclasses import dataclass

# Enough to say that there are several; a file can chain millions of directories, or a circle of them.
MAX_PAGES = 100
_WIDTH, _HEIGHT, _BITS, _PHOTOMETRIC = 256, 257, 258, 262
_TILE_WIDTH, _TILE_HEIGHT, _SAMPLE_FORMAT = 322, 323, 339
_WHITE_IS_ZERO, _BLACK_IS_ZERO, _SIGNED, _UNSIGNED = 0, 1, 2, 1
# Bytes of one value of each type, from BYTE (1) to IFD8 (18).
_TYPE_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_SHORT = 3
# A tile may be larger than the picture, which it pads, but no decoder should set memory aside for more than this.
_MAX_TILE_PIXELS = 2**24


@dataclass(frozen=True, slots=True)
class Directory:
    """The first directory of a TIFF file.

    Attributes:
        pages: How many directories the file chains, counted up to `MAX_PAGES`.
        is_whole: Whether nothing of what the directories point at lies beyond the end of the file.
        white_is_zero: Whether the picture is stored as a negative.
        is_signed: Whether its values are signed integers.
        is_unsigned: Whether its values are unsigned integers.
        is_sane: Whether its tiles, if any, are of a size that a picture like it can have.
        photometric_at: Where in the file the PhotometricInterpretation stands; 0 where it is not stated.
    """

    pages: int
    is_whole: bool
    white_is_zero: bool
    is_signed: bool
    is_unsigned: bool
    is_sane: bool
    photometric_at: int


@dataclass(frozen=True, slots=True)
class _Layout:
    """Byte order and field sizes: those of TIFF, or of BigTIFF."""

    order: str
    is_big: bool

    def number(self, content: bytes, at: int, size: int) -> int:
        return int(struct.unpack_from(self.order + {2: "H", 4: "I", 8: "Q"}[size], content, at)[0])


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: int
    value_at: int
    is_whole: bool


def read(content: bytes) -> Directory | None:
    """The first directory of the file; None where the file ends before it does."""
    layout = _Layout("<" if content[:2] == b"II" else ">", 43 in content[2:4])
    try:
        start = layout.number(content, 8 if layout.is_big else 4, 8 if layout.is_big else 4)
        entries, following = _entries(content, start, layout)
        values = {tag: layout.number(content, entry.value_at, 2) for tag, entry in entries.items()}
        sides = {
            tag: layout.number(content, entries[tag].value_at, 2 if entries[tag].kind == _SHORT else 4)
            for tag in (_WIDTH, _HEIGHT, _TILE_WIDTH, _TILE_HEIGHT)
            if tag in entries
        }
    except struct.error:
        return None
    pages, all_there = _count(content, {start}, following, layout)
    sample_format = values.get(_SAMPLE_FORMAT, _UNSIGNED)
    return Directory(
        pages=pages,
        is_whole=all_there and all(entry.is_whole for entry in entries.values()),
        white_is_zero=values.get(_PHOTOMETRIC) == _WHITE_IS_ZERO,
        is_signed=sample_format == _SIGNED,
        is_unsigned=sample_format == _UNSIGNED,
        is_sane=sides.get(_TILE_WIDTH, 0) * sides.get(_TILE_HEIGHT, 0) <= _MAX_TILE_PIXELS,
        photometric_at=entries[_PHOTOMETRIC].value_at if _PHOTOMETRIC in entries else 0,
    )


def as_black_is_zero(content: bytes, directory: Directory) -> bytes:
    """The file with its picture declared a positive. Pillow inverts negatives of some depths and not of others."""
    order = "little" if content[:2] == b"II" else "big"
    at = directory.photometric_at
    return b"".join((content[:at], _BLACK_IS_ZERO.to_bytes(2, order), content[at + 2 :]))  # type: ignore[arg-type]


def _entries(content: bytes, at: int, layout: _Layout) -> tuple[dict[int, _Entry], int]:
    """The fields of the directory that starts at `at`, and where the next one starts; 0 after the last."""
    width, size = (8, 20) if layout.is_big else (4, 12)
    first = at + (8 if layout.is_big else 2)
    count = layout.number(content, at, 8 if layout.is_big else 2)
    entries = {}
    for start in range(first, min(first + count * size, len(content)), size):
        kind, values = layout.number(content, start + 2, 2), layout.number(content, start + 4, width)
        value_at = start + 4 + width
        length = values * _TYPE_SIZES.get(kind, 0)
        end = value_at + width if length <= width else layout.number(content, value_at, width) + length
        at_value = value_at if length <= width else layout.number(content, value_at, width)
        entries[layout.number(content, start, 2)] = _Entry(kind, min(at_value, len(content) - 2), end <= len(content))
    return entries, layout.number(content, first + count * size, width)


def _count(content: bytes, seen: set[int], following: int, layout: _Layout) -> tuple[int, bool]:
    """How many directories there are, and whether all of those counted are in the file."""
    while following and following not in seen and len(seen) < MAX_PAGES:
        seen.add(following)
        try:
            count = layout.number(content, following, 8 if layout.is_big else 2)
            after = following + (8 + count * 20 if layout.is_big else 2 + count * 12)
            following = layout.number(content, after, 8 if layout.is_big else 4)
        except struct.error:
            return len(seen), False
    return len(seen), True
