"""The log: what kind of fault happened where. Never what a file holds or is called."""

from __future__ import annotations

import contextlib
import logging
import traceback
from pathlib import Path

import platformdirs

_MAX_BYTES = 1_000_000
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_path() -> Path:
    """Where the log is on this system."""
    return Path(platformdirs.user_log_path("PneumoScan", appauthor=False)) / "pneumoscan.log"


def open_log(path: Path) -> bool:
    """Write the program's log to `path`; a place that cannot be written to costs the log, not the program.

    Returns:
        Whether there is a log.
    """
    logging.raiseExceptions = False
    logging.captureWarnings(capture=True)
    logging.getLogger("py.warnings").propagate = False
    logger = logging.getLogger("pneumoscan")
    logger.propagate = False
    handler: logging.Handler = logging.NullHandler()
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _MAX_BYTES:
            path.replace(path.with_suffix(".old.log"))
        handler = logging.FileHandler(path, encoding="utf-8")
    handler.setFormatter(logging.Formatter(_FORMAT))
    logger.addHandler(handler)
    return isinstance(handler, logging.FileHandler)


def describe(fault: BaseException) -> str:
    """Type and place of a fault. Its text is left out: it may name a patient or a file."""
    frames = traceback.extract_tb(fault.__traceback__)
    places = (f"{Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in reversed(frames[-6:]))
    return f"{type(fault).__name__} at {', from '.join(places) or 'an unknown place'}"
