"""The helper process: decodes files for the program, so that a decoder's crash is not the program's.

It ends when the program does, in whatever way: it reads its requests from a pipe, which then ends; and what keeps it
from reading is bounded by its own watchdog.
"""

from __future__ import annotations

import contextlib
import faulthandler
import importlib
import json
import os
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from pneumoscan.core import child_process
from pneumoscan.core.allocator import reuse_large_blocks
from pneumoscan.core.problem import ProblemCode, RejectedError, UnreadableError, problem
from pneumoscan.imaging import limits, wire
from pneumoscan.imaging.limits import Limits
from pneumoscan.imaging.memory import bounded_memory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import ModuleType

    from pneumoscan.core.radiograph import Radiograph

# What pydicom would load to fetch its own test files: the half of its start, and nothing that a reader of files from
# anywhere should have at hand.
_NOT_LOADED = ("requests", "ssl", "tqdm")
# The program stops a helper in time; the watchdog is for one whose program is gone.
_WATCHDOG_SECONDS = 5


def main(arguments: list[str]) -> int:
    """Serve until there are no more requests; returns the exit status.

    Args:
        arguments: What reads a file, as `module:function`, and the `Limits` as JSON.
    """
    requests, answers = child_process.take_streams()
    child_process.behave()
    reuse_large_blocks()
    leave_out(_NOT_LOADED)
    read = resolve(arguments[0])
    helper = _Helper(read, Limits(**json.loads(arguments[1])), answers)
    wire.send(answers, 0, wire.Ready())
    with contextlib.suppress(EOFError, BrokenPipeError):
        while True:
            helper.serve(wire.receive_path(requests))
    return 0


def leave_out(names: Iterable[str]) -> None:
    """Have the import of these modules fail in this process, as where they are not installed."""
    for name in names:
        sys.modules.setdefault(name, cast("ModuleType", None))  # None is what says so


def resolve(target: str) -> Callable[[Path], Radiograph]:
    """The function that `module:function` names."""
    module, function = target.split(":")
    read: Callable[[Path], Radiograph] = getattr(importlib.import_module(module), function)
    return read


class _Helper:
    def __init__(self, read: Callable[[Path], Radiograph], bounds: Limits, answers: IO[bytes]) -> None:
        self._read = read
        self._bounds = bounds
        self._answers = answers
        self._request = 0
        self._nowhere = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123  for the watchdog's traceback
        limits.listen(self._content_read, self._size_known)

    def serve(self, path: bytes) -> None:
        """Answer one request."""
        self._request += 1
        self._watch(self._bounds.content_seconds)
        answer = self._answer(Path(os.fsdecode(path)))
        try:
            self._send(answer)
        except TypeError as fault:  # what was read holds something that cannot be sent
            self._send(_unexpected(fault))
        faulthandler.cancel_dump_traceback_later()

    def _answer(self, path: Path) -> wire.Message:
        try:
            with bounded_memory(_file_bytes(path) * 2 + self._bounds.memory_bytes):
                return self._read(path)
        except UnreadableError as fault:
            return wire.Refused(fault.problem, was_read=False)
        except RejectedError as fault:
            return wire.Refused(fault.problem, was_read=True)
        except MemoryError:
            return wire.Refused(problem(ProblemCode.TOO_MUCH_MEMORY), was_read=False)
        except Exception as fault:  # noqa: BLE001  a decoder's surprise costs one file
            return _unexpected(fault)

    def _content_read(self) -> None:
        self._watch(self._bounds.decoding_seconds)
        self._send(wire.ContentRead())

    def _size_known(self, megapixels: float) -> None:
        self._watch(self._bounds.decoding_seconds + self._bounds.seconds_per_megapixel * megapixels)
        self._send(wire.SizeKnown(megapixels))

    def _watch(self, seconds: float) -> None:
        """End this process after that time, even in the midst of native code."""
        faulthandler.dump_traceback_later(seconds + _WATCHDOG_SECONDS, file=self._nowhere, exit=True)

    def _send(self, message: wire.Message) -> None:
        wire.send(self._answers, self._request, message)


def _unexpected(fault: Exception) -> wire.Refused:
    """Only the fault's type is told: its text may hold patient data."""
    return wire.Refused(problem(ProblemCode.UNEXPECTED, reason=type(fault).__name__), was_read=False)


def _file_bytes(path: Path) -> int:
    """Of the file, or of the archive that it is in."""
    for place in (path, *path.parents):
        with contextlib.suppress(OSError, ValueError):
            return place.stat().st_size
    return 0
