"""What a helper is given to read with, for tests of what a decoder may do to it."""

from __future__ import annotations

import ctypes
import importlib
import os
import sys
import time
from typing import TYPE_CHECKING

import numpy as np

from pneumoscan.core.radiograph import Radiograph
from pneumoscan.imaging import limits, loading

if TYPE_CHECKING:
    from pathlib import Path


def misbehave(path: Path) -> Radiograph:
    """Do what the file says, or read it."""
    action = _ACTIONS.get(path.read_bytes()[:20])
    importlib.import_module("pneumoscan.imaging.dicom")  # or it would be held against the file
    limits.announce_content_read()
    if action:
        action()
    return loading.read(path)


def process_id(path: Path) -> Radiograph:
    """A picture that tells which process made it."""
    return Radiograph(np.full((1, 1), os.getpid() % 65536, np.uint16), "TEST")


def tells_of_pydicom(path: Path) -> Radiograph:
    """A picture that tells whether pydicom was loaded to read the file."""
    loading.read(path)
    return Radiograph(np.full((1, 1), "pydicom" in sys.modules, np.uint8), "TEST")


def slow_disk(path: Path) -> Radiograph:
    """Never come to an end with the file's bytes."""
    time.sleep(60)
    return loading.read(path)


def large_but_slow(path: Path) -> Radiograph:
    """Tell of a large picture, and take a while."""
    limits.announce_content_read()
    limits.check_size(4000, 1000)
    time.sleep(1)
    return loading.read(path)


def _crash() -> None:
    ctypes.string_at(0)


def _hang() -> None:
    # In native code that holds the interpreter's lock, as a decoder in an endless loop does
    ctypes.PyDLL(None).sleep(60)


def _eat() -> None:
    np.ones(2**32, np.uint8)


def _chatter() -> None:
    """As native code prints."""
    os.write(1, b"printed by a library\n")
    os.write(2, b"printed by a library\n")


def _scribble() -> None:
    """Write nonsense where the answers go: to every pipe that is open."""
    for descriptor in range(3, 20):
        try:
            os.write(descriptor, b"\xff" * 100_000)
        except OSError:
            continue


def _damage() -> None:
    """Leave the process in a state in which the next file crashes."""
    _ACTIONS[b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x50"] = _crash


def _leave() -> None:
    os._exit(0)


def _surprise() -> None:
    raise ZeroDivisionError("Jane Doe")


_ACTIONS = {
    b"crash": _crash,
    b"hang": _hang,
    b"eat": _eat,
    b"chatter": _chatter,
    b"scribble": _scribble,
    b"damage": _damage,
    b"leave": _leave,
    b"surprise": _surprise,
}
