"""Stopping when asked to, with everything saved."""

from __future__ import annotations

import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Stopped(BaseException):
    """The run was asked to stop, and its state is on the disk. Like KeyboardInterrupt, no mere error."""


class StopRequest:
    """Whether someone asked to stop."""

    def __init__(self) -> None:
        self.made = False


@contextmanager
def stop_request() -> Iterator[StopRequest]:
    """Turn the first Ctrl-C or SIGTERM into a request, which is met after the step in hand; the second ends at once."""
    request = StopRequest()

    def ask(number: int, frame: FrameType | None) -> None:
        del number, frame
        request.made = True
        for each, handler in before.items():
            signal.signal(each, handler)

    before = {number: signal.signal(number, ask) for number in _SIGNALS}
    try:
        yield request
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
