"""One file of a ZIP archive -> its bytes, within bounds. What the directory says of it is checked, never believed.

The standard library's reader is not used for it: of bzip2 and LZMA it unpacks all that 4 KiB hold at one go, which may
be gigabytes.
"""

from __future__ import annotations

import bz2
import io
import lzma
import struct
import zlib
from typing import IO, TYPE_CHECKING, NoReturn, Protocol

from pneumoscan.core.problem import ProblemCode, UnreadableError
from pneumoscan.core.sentence import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pneumoscan.imaging.archive_directory import Member

_DATA_DAMAGED = QT_TRANSLATE_NOOP("Detail", "its data in the archive are damaged")
_CHUNK_BYTES = 1 << 16
# Films pack two to one, and masks and blank ones a few hundred; what is small harms nobody.
_MAX_RATIO, _HARMLESS_BYTES = 200, 64 * 1024 * 1024
_STORED, _DEFLATED, _BZIP2, _LZMA = 0, 8, 12, 14  # APPNOTE 4.4.5


class _Unpacker(Protocol):
    """The interface of `bz2.BZ2Decompressor` and `lzma.LZMADecompressor`."""

    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    def decompress(self, data: bytes, max_length: int) -> bytes: ...


class _Stored:
    eof, needs_input = False, True

    def decompress(self, data: bytes, max_length: int) -> bytes:
        del max_length
        return data


class _Deflated:
    def __init__(self) -> None:
        self._inflater = zlib.decompressobj(-zlib.MAX_WBITS)

    @property
    def eof(self) -> bool:
        return self._inflater.eof

    @property
    def needs_input(self) -> bool:
        return not self._inflater.unconsumed_tail

    def decompress(self, data: bytes, max_length: int) -> bytes:
        return self._inflater.decompress(self._inflater.unconsumed_tail + data, max_length)


def read(stream: IO[bytes], member: Member, limit: int) -> bytes:
    """Unpack `member` of the archive in `stream`.

    Args:
        stream: The archive.
        member: What its directory says of the member.
        limit: How many bytes it may have.

    Raises:
        UnreadableError: It is encrypted, packed in an unknown way, larger than `limit`, damaged, or a bomb.
        OSError: The disk fails.
    """
    if member.is_locked:
        raise UnreadableError(ProblemCode.ARCHIVE, reason=QT_TRANSLATE_NOOP("Detail", "it is locked with a password"))
    if member.unpacked_bytes > limit:
        megabytes, most = round(member.unpacked_bytes / 2**20), limit // 2**20
        raise UnreadableError(ProblemCode.FILE_TOO_LARGE, megabytes=megabytes, limit=most)
    if member.unpacked_bytes > max(_HARMLESS_BYTES, _MAX_RATIO * member.packed_bytes):
        _damaged(QT_TRANSLATE_NOOP("Detail", "its data inflate without end"))
    _seek_data(stream, member)
    content = _unpack(stream, member)
    if len(content) != member.unpacked_bytes or zlib.crc32(content) != member.crc:
        _damaged(QT_TRANSLATE_NOOP("Detail", "it is not what was packed into the archive"))
    return content


def _seek_data(stream: IO[bytes], member: Member) -> None:
    """Go to where the data begin: after the local header (APPNOTE 4.3.7), with the lengths that it gives itself."""
    stream.seek(member.offset)
    header = stream.read(30)
    if len(header) < 30 or not header.startswith(b"PK\x03\x04"):
        _damaged(QT_TRANSLATE_NOOP("Detail", "it is not where the archive says"))
    name_bytes, extra_bytes = struct.unpack("<HH", header[26:])
    stream.seek(name_bytes + extra_bytes, io.SEEK_CUR)


def _unpack(stream: IO[bytes], member: Member) -> bytes:
    """The content; no more than a chunk of it beyond what it should be."""
    left = member.packed_bytes
    unpacker, header_bytes = _unpacker(stream, member)
    left -= header_bytes
    content = io.BytesIO()
    while content.tell() <= member.unpacked_bytes and not unpacker.eof:
        packed = stream.read(min(_CHUNK_BYTES, max(left, 0))) if unpacker.needs_input else b""
        left -= len(packed)
        try:
            piece = unpacker.decompress(packed, member.unpacked_bytes + 1 - content.tell())
        except (zlib.error, lzma.LZMAError, OSError, EOFError, ValueError) as fault:
            raise UnreadableError(
                ProblemCode.DAMAGED, reason=QT_TRANSLATE_NOOP("Detail", "its data in the archive are damaged")
            ) from fault
        if not piece and not packed:
            break
        content.write(piece)
    return content.getvalue()


def _unpacker(stream: IO[bytes], member: Member) -> tuple[_Unpacker, int]:
    """What unpacks it, and how many bytes of it were read to find that out."""
    if member.method == _STORED:
        return _Stored(), 0
    if member.method == _DEFLATED:
        return _Deflated(), 0
    if member.method == _BZIP2:
        return bz2.BZ2Decompressor(), 0
    if member.method == _LZMA:
        return _lzma_unpacker(stream, member)
    raise UnreadableError(ProblemCode.ARCHIVE, reason=QT_TRANSLATE_NOOP("Detail", "it is packed in an unusual way"))


def _lzma_unpacker(stream: IO[bytes], member: Member) -> tuple[_Unpacker, int]:
    """APPNOTE 5.8.8: version, length of the properties, then literal and position bits in one byte and a dictionary."""
    header = stream.read(9)
    if len(header) < 9 or header[2:4] != b"\x05\x00" or header[4] >= 9 * 5 * 5:
        _damaged(_DATA_DAMAGED)
    position, literal = divmod(header[4], 9 * 5)
    # A dictionary need not be longer than what is unpacked, whatever the header asks to set aside for it.
    dictionary = min(int.from_bytes(header[5:], "little"), member.unpacked_bytes)
    options = {
        "id": lzma.FILTER_LZMA1,
        "dict_size": max(dictionary, 4096),
        "lc": literal % 9,
        "lp": literal // 9,
        "pb": position,
    }
    try:
        return lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[options]), len(header)
    except lzma.LZMAError as fault:  # combinations that no packer writes
        raise UnreadableError(
            ProblemCode.DAMAGED, reason=QT_TRANSLATE_NOOP("Detail", "its data in the archive are damaged")
        ) from fault


def _damaged(reason: str) -> NoReturn:
    raise UnreadableError(ProblemCode.DAMAGED, reason=reason)
