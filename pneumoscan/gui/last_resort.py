"""A fault before there is a window to tell it in: written down, and told in a sentence wherever that can be."""

from __future__ import annotations

import contextlib
import logging
import sys
from typing import TYPE_CHECKING

from pneumoscan.gui import log

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_log = logging.getLogger(__name__)
_ICON_ERROR = 0x10


@contextlib.contextmanager
def telling(log_file: Path) -> Iterator[None]:
    """End the program with exit status 1 and a sentence where what is done in it fails.

    Args:
        log_file: What to name as the place to look.
    """
    try:
        yield
    except Exception as fault:
        _log.critical("The program cannot start: %s", log.describe(fault))
        if isinstance(fault, ImportError):  # its text names a library, and no patient
            _tell(f"PneumoScan cannot start: {fault}. Install it again, with the libraries that its README names.")
        else:
            _tell(
                f"PneumoScan cannot start ({type(fault).__name__}). Install it again; if that does not help, send the "
                f"file {log_file} to who maintains it."
            )
        raise SystemExit(1) from fault


def _tell(sentence: str) -> None:
    """Say it without Qt, which may be what cannot be loaded, and in English: there are no translations without it."""
    if sys.stderr is not None:
        print(sentence, file=sys.stderr)  # noqa: T201
    elif sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, "PneumoScan", _ICON_ERROR)
