"""What one file may cost, and how decoders tell how far they are with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pneumoscan.core.problem import ProblemCode, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable

# No radiograph comes near it: a 43 cm detector at 0.1 mm has 18 megapixels.
MAX_MEGAPIXELS = 100


@dataclass(frozen=True, slots=True)
class Limits:
    """What a helper process may take. All are seconds of the clock on the wall, but for the memory.

    Attributes:
        start_seconds: For a new helper to come up; a cold disk and a virus scanner need many.
        content_seconds: For a file's bytes to be read, and unpacked from an archive. A slow stick is no fault of the
            file, so the time for decoding begins after it.
        decoding_seconds: For decoding, before anything is known of the picture.
        seconds_per_megapixel: In addition, once the decoder knows the picture's size.
        memory_bytes: Beyond what the helper holds before it begins and twice the file's size: four times the largest
            picture at 16 bits. Enforced where the system can (Linux); elsewhere the number of pixels bounds it.
    """

    start_seconds: float = 30
    content_seconds: float = 60
    decoding_seconds: float = 4
    seconds_per_megapixel: float = 2
    memory_bytes: int = 4 * 2 * MAX_MEGAPIXELS * 1_000_000


class _Listeners:
    """Who is told; nobody, unless this process decodes for another."""

    content_read: Callable[[], None] | None = None
    size_known: Callable[[float], None] | None = None


def listen(content_read: Callable[[], None], size_known: Callable[[float], None]) -> None:
    """Have these told of what `announce_content_read` and `check_size` are called with, from now on.

    Args:
        content_read: The file's bytes are in memory.
        size_known: The picture has that many megapixels.
    """
    _Listeners.content_read, _Listeners.size_known = content_read, size_known


def announce_content_read() -> None:
    """Tell that the file's bytes are in memory: from here on, time is the file's own fault."""
    if _Listeners.content_read:
        _Listeners.content_read()


def check_size(columns: int, rows: int) -> None:
    """Refuse a picture that is too large to decode, and tell the size of one that is not.

    Raises:
        UnreadableError: It has more than `MAX_MEGAPIXELS`.
    """
    megapixels = columns * rows / 1e6
    if megapixels > MAX_MEGAPIXELS:
        raise UnreadableError(ProblemCode.TOO_MANY_PIXELS, megapixels=round(megapixels), limit=MAX_MEGAPIXELS)
    if _Listeners.size_known:
        _Listeners.size_known(megapixels)
