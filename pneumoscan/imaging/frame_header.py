"""What a compressed frame says of itself: its coding and size, read before any decoder is let at it.

A frame whose size is not the one that its DICOM file states is damaged or forged, and a decoder that believed it
would show a scrambled picture, or claim the memory for any size that a few bytes can name. Most decoders also fill what
is missing of a truncated frame with grey, which is told here by the marks that end it.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import Enum, auto


class Coding(Enum):
    """How a frame is compressed; each has its decoder."""

    JPEG = auto()  # of 8 bits, sequential or progressive
    JPEG_DEEP = auto()  # of 12 bits, or lossless of any depth
    JPEG_LS = auto()
    JPEG_2000 = auto()  # and High-Throughput JPEG 2000, which is the same codestream with another block coder
    JPEG_XL = auto()


@dataclass(frozen=True, slots=True)
class FrameHeader:
    """What the frame's own header says.

    Attributes:
        coding: How it is compressed.
        rows: Its height in pixels.
        columns: Its width in pixels.
        samples: Its components, None where the header was not read as far (JPEG XL, whose decoder tells).
        bits: Of each sample, or None.
        is_complete: Whether its end is there.
    """

    coding: Coding
    rows: int
    columns: int
    samples: int | None
    bits: int | None
    is_complete: bool


def read_frame_header(frame: bytes) -> FrameHeader | None:
    """The header of a JPEG, JPEG-LS, JPEG 2000 or JPEG XL frame; None where it is none of them or has no header."""
    try:
        if frame[:2] == b"\xff\xd8":
            return _jpeg_header(frame)
        if frame[:2] == b"\xff\x0a" or frame[4:8] == b"JXL ":
            return _jpeg_xl_header(frame)
        start = frame.find(b"\xff\x4f\xff\x51", 0, 4096)  # behind the boxes of a JP2 file, which have no place here
        return _jpeg_2000_header(frame[start:] if start else frame) if start >= 0 else None
    except (struct.error, IndexError):
        return None


# --- JPEG (ITU-T T.81 annex B) and JPEG-LS (T.87 annex C) ---

_SOF_JPEG_LS = 0xF7
_NO_FRAME_MARKERS = (0xC4, 0xC8, 0xCC)  # tables and an extension, among the markers that start frames
_MARKERS_ALONE = (0x01, *range(0xD0, 0xD9))


def _jpeg_header(frame: bytes) -> FrameHeader | None:
    position = 2
    while True:
        while frame[position] == 0xFF and frame[position + 1] == 0xFF:  # fill bytes, B.1.1.2
            position += 1
        marker = frame[position + 1]
        if frame[position] != 0xFF or marker in (0xD9, 0xDA):
            return None
        if marker in _MARKERS_ALONE:
            position += 2
            continue
        if marker == _SOF_JPEG_LS or (0xC0 <= marker <= 0xCF and marker not in _NO_FRAME_MARKERS):
            bits, rows, columns, samples = struct.unpack_from(">BHHB", frame, position + 4)
            # Within the coded data FF is followed by 0 or, in JPEG-LS, by a byte under 128: FFD9 is the end alone.
            is_complete = frame.rfind(b"\xff\xd9") > position
            return FrameHeader(_jpeg_coding(marker, bits), rows, columns, samples, bits, is_complete)
        position += 2 + int.from_bytes(frame[position + 2 : position + 4], "big")


def _jpeg_coding(marker: int, bits: int) -> Coding:
    if marker == _SOF_JPEG_LS:
        return Coding.JPEG_LS
    return Coding.JPEG if bits == 8 and marker in (0xC0, 0xC1, 0xC2) else Coding.JPEG_DEEP


# --- JPEG 2000 (ITU-T T.800 annex A) ---

_SOT, _SOD_OR_EOC = 0xFF90, (0xFF93, 0xFFD9)


def _jpeg_2000_header(codestream: bytes) -> FrameHeader:
    size, _, right, bottom, left, top, tile_width, tile_height, tile_left, tile_top, samples, depth = (
        struct.unpack_from(">HHIIIIIIIIHB", codestream, 4)
    )
    tiles = -(-(right - tile_left) // max(tile_width, 1)) * -(-(bottom - tile_top) // max(tile_height, 1))
    is_complete = _has_all_tile_parts(codestream, 4 + size, tiles)
    return FrameHeader(Coding.JPEG_2000, bottom - top, right - left, samples, (depth & 0x7F) + 1, is_complete)


def _has_all_tile_parts(codestream: bytes, position: int, tiles: int) -> bool:
    """Whether the tile parts are as long as they say, and the end mark follows them or every tile was met."""
    end, met = len(codestream), set()
    while position + 12 <= end:
        (marker, length) = struct.unpack_from(">HH", codestream, position)
        if marker in _SOD_OR_EOC:
            break
        if marker != _SOT:
            position += 2 + length
            continue
        tile, part_length = struct.unpack_from(">HI", codestream, position + 4)
        met.add(tile)
        if part_length == 0:  # A.4.2: the last one, up to the end mark
            return b"\xff\xd9" in codestream[-16:]
        position += max(part_length, 12)
    return position <= end and (codestream[position : position + 2] == b"\xff\xd9" or len(met) == tiles)


# --- JPEG XL (ISO/IEC 18181-1 annex D, 18181-2 clause 9) ---

_RATIOS = {1: (1, 1), 2: (12, 10), 3: (4, 3), 4: (3, 2), 5: (16, 9), 6: (5, 4), 7: (2, 1)}
_SIZE_BITS = (9, 13, 18, 30)


def _jpeg_xl_header(frame: bytes) -> FrameHeader | None:
    codestream = frame if frame[:2] == b"\xff\x0a" else _jpeg_xl_codestream(frame)
    if codestream is None or codestream[:2] != b"\xff\x0a":
        return None
    bits = _Bits(codestream[2:16])
    is_small = bits.take(1) == 1

    def side() -> int:
        return 8 * (bits.take(5) + 1) if is_small else bits.take(_SIZE_BITS[bits.take(2)]) + 1

    rows = side()
    ratio = bits.take(3)
    columns = rows * _RATIOS[ratio][0] // _RATIOS[ratio][1] if ratio else side()
    return FrameHeader(Coding.JPEG_XL, rows, columns, None, None, is_complete=True)  # its decoder asks for the rest


def _jpeg_xl_codestream(frame: bytes) -> bytes | None:
    """The start of the codestream in its container of boxes."""
    position = 0
    while position + 8 <= len(frame):
        length, kind = struct.unpack_from(">I4s", frame, position)
        if kind in (b"jxlc", b"jxlp"):
            start = position + (16 if length == 1 else 8) + (4 if kind == b"jxlp" else 0)
            return frame[start : start + 16]
        if length < 8:
            return None
        position += length
    return None


class _Bits:
    """Bits of a byte string, least significant first."""

    def __init__(self, content: bytes) -> None:
        self._value = int.from_bytes(content, "little")

    def take(self, count: int) -> int:
        taken = self._value & ((1 << count) - 1)
        self._value >>= count
        return taken
