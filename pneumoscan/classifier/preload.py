"""Loading TensorFlow without stopping the window's thread.

Python's import holds the interpreter's lock while the system maps a library of a gigabyte, and Python's collector
holds it while it looks through the million objects that the import makes: half a second each, in which nothing else
runs. Measured with a timer of 5 ms beside the import: the longest gap was 560 ms without this module, 48 ms with it.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib.util
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pneumoscan.core.allocator import without_collecting

if TYPE_CHECKING:
    from collections.abc import Iterator

_LIBRARIES = {
    "linux": ("libtensorflow_framework.so.2", "libtensorflow_cc.so.2"),
    "darwin": ("libtensorflow_framework.2.dylib", "libtensorflow_cc.2.dylib"),
    "win32": ("python/_pywrap_tensorflow_common.dll",),
}
_LOAD_WITH_ALTERED_SEARCH_PATH = 0x8


@contextlib.contextmanager
def gently() -> Iterator[None]:
    """Do a heavy import, and what belongs to it, such that other threads go on.

    What is there at the end is never looked through by the collector again: it stays until the program ends.
    """
    with without_collecting():
        _load_libraries()
        yield


def _load_libraries() -> None:
    """Load TensorFlow's libraries by a foreign call, which lets other threads run; the import finds them loaded.

    Where one cannot be loaded so, the import will load it, or say what is wrong.
    """
    spec = importlib.util.find_spec("tensorflow")
    if spec is None or spec.origin is None or "tensorflow" in sys.modules:
        return
    for name in _LIBRARIES.get(sys.platform, ()):
        path = Path(spec.origin).parent / name
        if path.exists():
            _open(path)


def _open(path: Path) -> None:
    if sys.platform == "win32":
        load = ctypes.WinDLL("kernel32").LoadLibraryExW
        load.argtypes, load.restype = (ctypes.c_wchar_p, ctypes.c_void_p, ctypes.c_uint32), ctypes.c_void_p
        load(str(path), None, _LOAD_WITH_ALTERED_SEARCH_PATH)
    else:
        load = ctypes.CDLL(None).dlopen  # ctypes.CDLL(path) would hold the lock
        load.argtypes, load.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
        load(os.fsencode(path), os.RTLD_LAZY)
