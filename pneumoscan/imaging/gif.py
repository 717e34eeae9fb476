"""How many frames a GIF file holds, without decoding them: GIF89a, section 17 and after."""

from __future__ import annotations

# Enough to say that there are several.
MAX_FRAMES = 100
_IMAGE, _EXTENSION, _END = 0x2C, 0x21, 0x3B
_HAS_TABLE, _TABLE_SIZE = 0x80, 0x07


def count_frames(content: bytes) -> int | None:
    """The number of frames up to `MAX_FRAMES`; None where the file ends before its end mark or makes no sense."""
    try:
        at = 13 + _table_bytes(content[10])
        for frames in range(MAX_FRAMES):
            at = _skip_extensions(content, at)
            if content[at] == _END:
                return frames
            if content[at] != _IMAGE:
                return None
            at = _skip_blocks(content, at + 11 + _table_bytes(content[at + 9]))
    except IndexError:
        return None
    return MAX_FRAMES


def _table_bytes(flags: int) -> int:
    """The size of the colour table that follows, if one does."""
    return int(3 * 2 ** ((flags & _TABLE_SIZE) + 1)) if flags & _HAS_TABLE else 0


def _skip_extensions(content: bytes, at: int) -> int:
    while content[at] == _EXTENSION:
        at = _skip_blocks(content, at + 2)
    return at


def _skip_blocks(content: bytes, at: int) -> int:
    """Past a chain of blocks, each of which starts with its length, to after the empty one that ends it."""
    while length := content[at]:
        at += 1 + length
    return at + 1
