"""A guard against a fault of PySide6 6.12: every `Signal.emit` gives away one reference to `True`.

Python before 3.12 counts the references to `True` like all others; after some 600 signals none is left, and the
interpreter ends the process ("bool_dealloc: deallocating True or False"). Since Python 3.12 (PEP 683) it is immortal.
"""

from __future__ import annotations

import ctypes
import sys

_MANY = 1 << 40


def guard() -> None:
    """Give `True` more references than signals can take."""
    if sys.version_info < (3, 12):
        references = ctypes.c_ssize_t.from_address(id(True))  # noqa: FBT003
        references.value = max(references.value, _MANY)
