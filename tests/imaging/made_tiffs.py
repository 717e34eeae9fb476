"""TIFF files of any layout, which Pillow cannot write."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from numpy.typing import NDArray

SHORT, LONG = 3, 4
_FORMATS = {"u": 1, "i": 2, "f": 3}


def made_tiff(
    values: NDArray[Any],
    *,
    order: Literal["<", ">"] = "<",
    photometric: int = 1,
    is_big: bool = False,
    following: int = 0,
) -> bytes:
    """One uncompressed strip behind one directory.

    Args:
        values: Shape (rows, columns).
        order: `<` little-endian, `>` big-endian.
        photometric: Tag 262: 0 white is zero, 1 black is zero.
        is_big: Whether it is a BigTIFF.
        following: Where the next directory is said to be.
    """
    strip = values.astype(values.dtype.newbyteorder(order)).tobytes()
    head = 16 if is_big else 8
    fields = {
        256: (LONG, values.shape[1]),
        257: (LONG, values.shape[0]),
        258: (SHORT, values.dtype.itemsize * 8),
        259: (SHORT, 1),
        262: (SHORT, photometric),
        273: (LONG, head + directory_size(10, is_big=is_big)),
        277: (SHORT, 1),
        278: (LONG, values.shape[0]),
        279: (LONG, len(strip)),
        339: (SHORT, _FORMATS[values.dtype.kind]),
    }
    return header(order, is_big=is_big) + directory(fields, order, following, is_big=is_big) + strip


def header(order: str = "<", *, is_big: bool = False) -> bytes:
    """The file's first bytes, which point at a directory right behind them."""
    mark = b"II" if order == "<" else b"MM"
    return mark + (struct.pack(order + "HHHQ", 43, 8, 0, 16) if is_big else struct.pack(order + "HI", 42, 8))


def directory_size(fields: int, *, is_big: bool = False) -> int:
    return 8 + fields * 20 + 8 if is_big else 2 + fields * 12 + 4


def directory(fields: dict[int, tuple[int, int]], order: str, following: int, *, is_big: bool = False) -> bytes:
    """A directory of fields with one value each: tag to type and value."""
    count, start, word = ("Q", "HHQ", 8) if is_big else ("H", "HHI", 4)
    content = struct.pack(order + count, len(fields))
    for tag, (kind, value) in sorted(fields.items()):
        number = struct.pack(order + ("H" if kind == SHORT else "I"), value)
        content += struct.pack(order + start, tag, kind, 1) + number.ljust(word, b"\0")
    return content + struct.pack(order + ("Q" if is_big else "I"), following)
