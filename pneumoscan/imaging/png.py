"""PNG files as a chain of chunks: ISO/IEC 15948, section 5.3."""

from __future__ import annotations

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_END = b"IEND\xae\x42\x60\x82"  # the last chunk's type and its checksum
_PROFILE, _PIXELS = b"iCCP", b"IDAT"
_FRAME = 12  # bytes of length, type and checksum


def is_whole(content: bytes) -> bool:
    """Whether the file has its last chunk, whatever may follow it."""
    return _END in content[-1024:] or _END in content


def without_profile(content: bytes) -> bytes:
    """The file without its colour profile, which is not used; Pillow calls one of over a megabyte a bomb."""
    at = len(SIGNATURE)
    while (kind := content[at + 4 : at + 8]) not in (_PIXELS, b""):
        following = at + _FRAME + int.from_bytes(content[at : at + 4], "big")
        if kind == _PROFILE:
            return b"".join((content[:at], content[following:]))
        at = following
    return content
