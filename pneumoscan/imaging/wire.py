"""How a helper process and the program speak: length, JSON, and a film's pixels as they lie in memory.

Nothing that arrives is ever run or unpickled, and every part of it is checked: a file may have made the helper's memory
its own.
"""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any, TypeAlias

import numpy as np

from pneumoscan.core.radiograph import Radiograph
from pneumoscan.imaging.limits import MAX_MEGAPIXELS
from pneumoscan.imaging.plain import fields_from_plain, fields_to_plain

if TYPE_CHECKING:
    from io import BufferedReader

    from numpy.typing import NDArray

    from pneumoscan.core.problem import Problem

_LENGTH = struct.Struct(">I")
_MAX_HEADER_BYTES = 2**20
_DTYPES = {"uint8": np.uint8, "uint16": np.uint16}


class WireError(Exception):
    """What arrived is no message. It is never shown."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The helper is up."""


@dataclass(frozen=True, slots=True)
class ContentRead:
    """The file's bytes are in memory."""


@dataclass(frozen=True, slots=True)
class SizeKnown:
    """The picture has that many megapixels."""

    megapixels: float


@dataclass(frozen=True, slots=True)
class Refused:
    """There is no film, and why; `was_read` tells a `RejectedError` from an `UnreadableError`."""

    problem: Problem
    was_read: bool


Message: TypeAlias = Ready | ContentRead | SizeKnown | Refused | Radiograph
_KINDS: dict[str, type[Message]] = {
    kind.__name__: kind for kind in (Ready, ContentRead, SizeKnown, Refused, Radiograph)
}


def send(stream: IO[bytes], request: int, message: Message) -> None:
    """Write `message` about the request of that number.

    Raises:
        TypeError: A part of it is of a kind that cannot be sent.
        OSError: The other side is gone.
    """
    body = fields_to_plain(message, leave_out={"pixels"})
    header = {"request": request, "kind": type(message).__name__, "body": body}
    pixels = np.ascontiguousarray(message.pixels) if isinstance(message, Radiograph) else None
    if pixels is not None:
        header |= {"shape": pixels.shape, "dtype": str(pixels.dtype)}
    encoded = json.dumps(header, allow_nan=False).encode("ascii")
    stream.write(_LENGTH.pack(len(encoded)) + encoded)
    if pixels is not None:
        stream.write(pixels.data.cast("B"))
    stream.flush()


def receive(stream: BufferedReader) -> tuple[int, Message]:
    """Read one message: the number of the request that it is about, and what it says.

    Raises:
        WireError: What arrives is none.
        EOFError: The other side is gone.
    """
    (length,) = _LENGTH.unpack(_exactly(stream, _LENGTH.size))
    if length > _MAX_HEADER_BYTES:
        raise WireError
    encoded = _exactly(stream, length)
    try:
        header = json.loads(encoded, parse_constant=_refuse)
        request, kind = header["request"], _KINDS[header["kind"]]
        if type(request) is not int:
            raise WireError
        if kind is Radiograph:
            return request, _film(header, stream)
        return request, kind(**fields_from_plain(header["body"], kind))
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, RecursionError) as fault:
        raise WireError from fault


def send_path(stream: IO[bytes], path: bytes) -> None:
    """Write a request: the path of a file, as the system spells it."""
    stream.write(_LENGTH.pack(len(path)) + path)
    stream.flush()


def receive_path(stream: IO[bytes]) -> bytes:
    """Read a request.

    Raises:
        EOFError: The other side is gone.
    """
    (length,) = _LENGTH.unpack(_exactly(stream, _LENGTH.size))
    return _exactly(stream, length)


def _exactly(stream: IO[bytes], count: int) -> bytes:
    content = stream.read(count)
    if len(content) < count:
        raise EOFError
    return content


def _refuse(_constant: str) -> None:
    raise WireError


def _film(header: dict[str, Any], stream: BufferedReader) -> Radiograph:
    rows, columns = header["shape"]
    if type(rows) is not int or type(columns) is not int or min(rows, columns) < 1:
        raise WireError
    if rows * columns > MAX_MEGAPIXELS * 1_000_000:
        raise WireError
    parts = fields_from_plain(header["body"], Radiograph, leave_out={"pixels"})
    pixels: NDArray[Any] = np.empty((rows, columns), _DTYPES[header["dtype"]])
    _fill(stream, pixels.data.cast("B"))
    return Radiograph(pixels=pixels, **parts)


def _fill(stream: BufferedReader, buffer: memoryview) -> None:
    filled = 0
    while filled < len(buffer):
        count = stream.readinto(buffer[filled:])
        if not count:
            raise EOFError
        filled += count
