"""Small pictures as bytes: heatmaps and thumbnails."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Rows and columns, in front of the values, which are compressed row by row.
_SHAPE = struct.Struct("<HH")


def pack(picture: NDArray[Any], kind: str) -> bytes:
    """A picture as bytes.

    Args:
        picture: Shape (rows, columns), each below 65,536.
        kind: NumPy's name of the type to store, with its byte order: `<f4` or `u1`.
    """
    import numpy as np

    return _SHAPE.pack(*picture.shape) + zlib.compress(np.ascontiguousarray(picture, kind).tobytes())


def unpack(packed: bytes | None, kind: str) -> NDArray[Any] | None:
    """The picture of `pack`; None where there is none or its bytes are damaged."""
    if not packed:
        return None
    import numpy as np

    try:
        shape = _SHAPE.unpack_from(packed)
        values = zlib.decompress(packed[_SHAPE.size :], bufsize=shape[0] * shape[1] * np.dtype(kind).itemsize or 1)
        return np.frombuffer(values, kind).reshape(shape).copy()  # one that may be written to, as any other
    except (struct.error, zlib.error, ValueError):
        return None
