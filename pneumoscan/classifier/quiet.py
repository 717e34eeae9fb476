"""Keeping a C++ library's chatter off the user's terminal."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_STDERR = 2


@contextlib.contextmanager
def silent_standard_error() -> Iterator[None]:
    """Send what native code writes to standard error nowhere, for the process as a whole, until the end.

    TensorFlow writes about drivers that are not there before any setting of its own can silence it. Its errors
    come as exceptions all the same.
    """
    try:
        saved = os.dup(_STDERR)
    except OSError:  # a windowed program on Windows has none
        yield
        return
    try:
        with open(os.devnull, "wb") as nowhere:  # noqa: PTH123  no path of a file
            os.dup2(nowhere.fileno(), _STDERR)
        yield
    finally:
        os.dup2(saved, _STDERR)
        os.close(saved)
