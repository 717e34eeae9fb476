"""How the program and the process that makes explanations speak: length, JSON, and the values of one array.

Nothing that arrives is ever run or unpickled.
"""

from __future__ import annotations

import json
import math
import struct
from typing import IO, TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LENGTH = struct.Struct(">I")
_MOST_HEADER_BYTES = 2**16
_MOST_VALUES = 2**24  # a network's input of 2048 pixels on a side has fewer
_VALUE = np.dtype("<f4")


class WireError(Exception):
    """What arrived is no message. It is never shown."""


def send(stream: IO[bytes], header: dict[str, str], values: NDArray[np.float32] | None = None) -> None:
    """Write a message.

    Args:
        stream: The pipe.
        header: What it says, as words.
        values: What belongs to it, of any shape.

    Raises:
        OSError: The other side is gone.
    """
    shape = None if values is None else list(values.shape)
    encoded = json.dumps({"header": header, "shape": shape}).encode("ascii")
    stream.write(_LENGTH.pack(len(encoded)) + encoded)
    if values is not None:
        stream.write(np.ascontiguousarray(values, _VALUE).tobytes())
    stream.flush()


def receive(stream: IO[bytes]) -> tuple[dict[str, str], NDArray[np.float32] | None]:
    """Read a message: what it says, and its values if it has any.

    Raises:
        WireError: What arrives is none.
        EOFError: The other side is gone.
    """
    (length,) = _LENGTH.unpack(_exactly(stream, _LENGTH.size))
    if length > _MOST_HEADER_BYTES:
        raise WireError
    header, shape = _parse(_exactly(stream, length))
    if shape is None:
        return header, None
    content = _exactly(stream, math.prod(shape) * _VALUE.itemsize)
    return header, np.frombuffer(content, _VALUE).reshape(shape).astype(np.float32)


def _parse(encoded: bytes) -> tuple[dict[str, str], list[int] | None]:
    try:
        message: dict[str, Any] = json.loads(encoded)
        header, shape = dict(message["header"]), message["shape"]
    except (ValueError, TypeError, KeyError, RecursionError) as fault:
        raise WireError from fault
    if not all(type(word) is str for word in header.values()):
        raise WireError
    if shape is not None and not _is_shape(shape):
        raise WireError
    return header, shape


def _is_shape(shape: object) -> bool:
    if not isinstance(shape, list) or not all(type(side) is int and 1 <= side <= _MOST_VALUES for side in shape):
        return False
    return 1 <= len(shape) <= 4 and math.prod(shape) <= _MOST_VALUES


def _exactly(stream: IO[bytes], count: int) -> bytes:
    content = stream.read(count)
    if len(content) < count:
        raise EOFError
    return content
