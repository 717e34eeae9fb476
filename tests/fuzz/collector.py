"""Keeps one file for each different fault, and lets the fuzzer go on."""

from __future__ import annotations

import hashlib
import sys
import traceback
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Collector:
    """Runs a target as the fuzzer does, but takes note of faults rather than ending with the first."""

    def __init__(self, run: Callable[[bytes], None], prefix: Path) -> None:
        """Nothing is found yet.

        Args:
            run: The target's function.
            prefix: What the findings' paths begin with.
        """
        self._run = run
        self._prefix = prefix
        self._known: set[tuple[str, ...]] = set()

    def __call__(self, content: bytes) -> None:
        """Run the target; a fault that comes from a place of its own is written down."""
        try:
            self._run(content)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as fault:  # noqa: BLE001  what it is looking for; a panic of Rust's is no `Exception`
            place = (type(fault).__name__, *_place(fault))
            if place not in self._known:
                self._known.add(place)
                self._keep(content, fault)

    def _keep(self, content: bytes, fault: BaseException) -> None:
        path = self._prefix.with_name(f"{self._prefix.name}-{hashlib.sha256(content).hexdigest()[:12]}")
        path.write_bytes(content)
        trace = "".join(traceback.format_exception(fault))
        print(f"\nFinding: {path}\n{trace}", file=sys.stderr, flush=True)  # noqa: T201


def _place(fault: BaseException) -> tuple[str, ...]:
    """Where in whose code it was raised, without the line's number in the program's own."""
    last = traceback.extract_tb(fault.__traceback__)[-1]
    return last.filename, last.name
