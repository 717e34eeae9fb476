"""The program started once more, as a child that works for it; both ends of what they have in common."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Mapping

# The first arguments by which the packaged program, being its own interpreter, knows that it is to be a helper.
DECODING_HELPER, EXPLAINING_HELPER = "--decoding-helper", "--explaining-helper"
CHECKING_HELPER = "--checking-helper"
# Modules come from where those of the program do, but never (-P) from the current folder, which may hold anything.
_START = (
    "import importlib, json, sys; sys.path[:] = json.loads(sys.argv[1]); "
    "sys.exit(importlib.import_module(sys.argv[2]).main(sys.argv[3:]))"
)
_SECONDS_TO_DIE = 2


def start(
    flag: str, module: str, *arguments: str, environment: Mapping[str, str] | None = None
) -> subprocess.Popen[bytes]:
    """Start a child with pipes to and from it, without waiting until it is up.

    Args:
        flag: The first argument by which the packaged program, being its own interpreter, knows what it is to be.
        module: What runs in the child; its `main` takes the arguments and returns the exit status.
        arguments: For `main`.
        environment: What its environment has besides the program's own.

    Raises:
        OSError: It cannot be started.
    """
    import subprocess

    return subprocess.Popen(  # noqa: S603  the interpreter itself, with arguments of the program's own
        _command(flag, module, list(arguments)),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | dict(environment or {}),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def end(process: subprocess.Popen[bytes]) -> None:
    """End a child at once, whatever it is doing."""
    import subprocess

    process.kill()
    with contextlib.suppress(subprocess.TimeoutExpired):  # the system may hold it in reading a broken disk
        process.wait(_SECONDS_TO_DIE)
    for stream in (process.stdin, process.stdout):
        if stream:  # who waits at the other of its ends is told by now, and lets go of it
            with contextlib.suppress(OSError):
                stream.close()


def take_streams() -> tuple[IO[bytes], IO[bytes]]:
    """In the child: the pipes from and to the program. What libraries print goes nowhere, not between the answers."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)
    os.close(nowhere)
    return requests, answers


def behave() -> None:
    """In the child: leave it to the program when to end, and make no noise in dying."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    if sys.platform == "win32":
        import ctypes

        # SEM_FAILCRITICALERRORS and SEM_NOGPFAULTERRORBOX: no window that tells of a crash
        ctypes.windll.kernel32.SetErrorMode(0x0003)
    else:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core dump would leave the film on the disk


def _command(flag: str, module: str, arguments: list[str]) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, flag, *arguments]
    places = [place for place in sys.path if place]
    return [sys.executable, "-P", "-c", _START, json.dumps(places), module, *arguments]
