"""What goes on, told on the standard error while the tables wait for the end."""

from __future__ import annotations

import contextlib
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def tell(sentence: str) -> None:
    """Print a line."""
    print(sentence, file=sys.stderr, flush=True)


@contextlib.contextmanager
def step(name: str) -> Iterator[None]:
    """Print that something begins, and at its end how long it took."""
    tell(f"{name} ...")
    started = time.perf_counter()
    try:
        yield
    finally:
        tell(f"{name}: {time.perf_counter() - started:.0f} s")
