"""How much an RLE frame (PS3.5 annex G) holds, counted without decoding it."""

from __future__ import annotations

import struct
from itertools import pairwise


def holds(frame: bytes, pixels: int, segments: int) -> bool:
    """Whether the frame holds as many segments as stated and each has one byte for every pixel.

    The decoder takes the first bytes of a segment that holds too many, which shows a film of another row length
    scrambled; and what a segment can hold is 64 times its own size, all of which would be decoded first.

    Args:
        frame: With its header of 64 bytes.
        pixels: Rows times columns.
        segments: Bytes of a pixel.
    """
    if len(frame) < 64:
        return False
    count, *offsets = struct.unpack_from("<16I", frame)
    if count != segments or count > 15:
        return False
    bounds = [*offsets[:count], len(frame)]
    return all(start < end and _has_length(memoryview(frame)[start:end], pixels) for start, end in pairwise(bounds))


def _has_length(segment: memoryview, length: int) -> bool:
    """Whether a segment's runs make up `length` bytes, with no more than the padding to an even length behind them."""
    position, decoded, end = 0, 0, len(segment)
    while position < end and decoded < length:
        head = segment[position]
        if head < 128:  # G.3.2: so many bytes and one more, as they are
            position += head + 2
            decoded += head + 1
        else:  # the next byte, 257 - head times; 128 stands for nothing
            position += 2 if head > 128 else 1
            decoded += 257 - head if head > 128 else 0
    # On more padding, or on a run too many, the decoder does not fail but panics, which is no exception by kind.
    return decoded == length and 0 <= end - position <= 1
