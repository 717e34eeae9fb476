"""Work in a process of its own, which gives back all of its memory and cannot take the others with it.

In one process, what Keras and TensorFlow took for a network stays taken: six networks one after the other at 64
pixels need 3.9 GB in the end, with `keras.utils.clear_session()` and garbage collection after each, where the
largest needs 2.3 GB alone. The dtype policy and the numbers in layers' names stay, too, and a system short of
memory ends the process, not the network.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
import traceback
from typing import TYPE_CHECKING, TypeVar, cast

from training.errors import TrainingError
from training.fitting.interruption import Stopped, stop_request

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from training.fitting.interruption import StopRequest

Result = TypeVar("Result")

# In a session of its own, a process does not get the terminal's Ctrl-C, which would end it at once as the second
# request to stop. Windows has no sessions; there, Ctrl-C reaches it and is the first.
_SESSIONS = hasattr(os, "setsid")
# Seconds between looks at whether someone asked to stop.
_PATIENCE = 0.2
# What a process ends with when the system, short of memory, kills it.
_KILLED = -9
_MEMORY = "It ran out of memory. A smaller --batch or --input-size needs less."


def in_own_process(function: Callable[..., Result], *arguments: object) -> Result:
    """What `function` returns for `arguments`; all three must be possible to pickle.

    A request to stop (Ctrl-C, SIGTERM) is passed on, and met when the work has saved its state; the second ends
    all at once. The process ends itself if this one is killed.

    Raises:
        TrainingError: The function raised it, failed in another way, or its process was ended by the system.
        OSError: The function raised it: the disk is full, say.
        Stopped: Someone asked to stop.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(theirs, function, arguments))
    try:
        with stop_request() as stop:
            process.start()
            theirs.close()  # so that the end of the process is the end of the pipe
            found = _await(process, ours, stop)
    finally:
        if process.is_alive():
            process.kill()
        process.join()
        ours.close()
    if isinstance(found, BaseException):
        raise found
    return cast("Result", found)


def _await(process: BaseProcess, connection: Connection, stop: StopRequest) -> object:
    """What the process sends, or the exception that its end stands for."""
    told = not _SESSIONS
    while not connection.poll(_PATIENCE):
        if stop.made and not told:
            connection.send("stop")
            told = True
    try:
        found = connection.recv()
    except EOFError:
        found = None
    process.join()
    if stop.made:
        return Stopped()
    return TrainingError(_ending(process.exitcode)) if found is None else found[0]


def _ending(status: int | None) -> str:
    if status == _KILLED:
        return f"The system ended it. {_MEMORY}"
    return f"Its process ended with status {status} and without a word."


def _work(connection: Connection, function: Callable[..., object], arguments: tuple[object, ...]) -> None:
    """The process: run the function, and send what it returns or raises, as a tuple of one."""
    if _SESSIONS:
        os.setsid()
    threading.Thread(target=_watch, args=(connection,), daemon=True).start()
    found = _outcome(function, arguments)
    with contextlib.suppress(BrokenPipeError):  # no one is there to be told
        connection.send((found,))


def _outcome(function: Callable[..., object], arguments: tuple[object, ...]) -> object:
    try:
        return function(*arguments)
    except (TrainingError, OSError, Stopped) as fault:
        return fault
    except KeyboardInterrupt:
        return Stopped()
    except Exception as fault:  # noqa: BLE001  whatever befalls one network, the others are still to be compared
        traceback.print_exc()
        return TrainingError(_sentence(fault))


def _watch(connection: Connection) -> None:
    """Stop when told to, or when the process that tells is no more."""
    with contextlib.suppress(EOFError, OSError):
        connection.recv()
    signal.raise_signal(signal.SIGTERM)


def _sentence(fault: Exception) -> str:
    words = str(fault).strip()
    if isinstance(fault, MemoryError) or "RESOURCE_EXHAUSTED" in words or "out of memory" in words.lower():
        return _MEMORY
    if type(fault).__name__ == "ResourceExhaustedError":
        return _MEMORY
    return f"{type(fault).__name__}: {words.splitlines()[0][:200]}" if words else type(fault).__name__
