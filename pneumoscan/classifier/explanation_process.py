"""The slower explanations as the program sees them: asked for, waited for, given up."""

from __future__ import annotations

import contextlib
import importlib.util
import threading
import time
from queue import Empty, SimpleQueue
from typing import IO, TYPE_CHECKING, TypeAlias, cast

import numpy as np

from pneumoscan.classifier import explanation_wire as wire
from pneumoscan.classifier import library, preprocessing
from pneumoscan.classifier.manifest import ModelError
from pneumoscan.core import child_process
from pneumoscan.core.explanation import (
    ExplanationCancelledError,
    ExplanationCode,
    ExplanationError,
    ExplanationMethod,
)

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    from numpy.typing import NDArray

    from pneumoscan.core.finding import Heatmap, ModelIdentity
    from pneumoscan.core.radiograph import Radiograph

    Answer: TypeAlias = tuple[dict[str, str], NDArray[np.float32] | None]

_MODULE = "pneumoscan.classifier.explanation_helper"
_LIBRARIES = ("tensorflow", "keras", "tf_keras_vis")
_MOST_MINUTES = 15
_IDLE_SECONDS = 120.0  # it holds a gigabyte, and is up again in seconds
_SECONDS_BETWEEN_LOOKS = 0.05


def are_available() -> bool:
    """Whether what the explanations need is installed, told without importing it."""
    return all(importlib.util.find_spec(library) is not None for library in _LIBRARIES)


class ExplanationProcess:
    """Has maps made in a process of its own, which it keeps for a while after each."""

    def __init__(self, idle_seconds: float = _IDLE_SECONDS) -> None:
        """Nothing is started yet.

        Args:
            idle_seconds: How long the process is kept when nothing is asked of it.
        """
        self._idle_seconds = idle_seconds
        self._turn = threading.Lock()  # held by who waits for a map
        self._lock = threading.Lock()  # of what follows
        self._process: subprocess.Popen[bytes] | None = None
        self._idle: threading.Timer | None = None
        self._is_closed = False

    @property
    def process_id(self) -> int | None:
        """The system's number for the process; None while there is none."""
        process = self._process
        return None if process is None else process.pid

    def explain(
        self,
        radiograph: Radiograph,
        model: ModelIdentity,
        method: ExplanationMethod,
        is_cancelled: Callable[[], bool],
    ) -> Heatmap:
        """Make the map of a film. Takes up to a minute: not for the thread of the window.

        Args:
            radiograph: As it is screened.
            model: What scored it: a map of another one would explain nothing.
            method: How to make it.
            is_cancelled: Asked all the while; once it says yes, the process is ended.

        Returns:
            Shape (rows, columns), from 0 to 1; see `explanations.Explanations.explain`.

        Raises:
            ExplanationError: There is none, and why.
            ExplanationCancelledError: It was given up, or this was closed.
        """
        if not are_available():
            raise ExplanationError(ExplanationCode.MISSING_LIBRARY)
        film = _as_the_network_sees_it(radiograph, model)
        asked = {"method": method.value, "model": model.name, "sha256": model.sha256}
        with self._turn:
            self._stop_clock()
            try:
                answer = self._ask(self._running(), asked, film, is_cancelled)
            except BaseException:  # the answer to this request must not be taken for that to the next
                self._end()
                raise
            self._start_clock()
        return _map_of(answer)

    def close(self) -> None:
        """End the process at once; nothing can be asked after it."""
        self._is_closed = True
        self._stop_clock()
        self._end()

    def _running(self) -> subprocess.Popen[bytes]:
        with self._lock:
            if self._is_closed:
                raise ExplanationCancelledError
            if self._process is None or self._process.poll() is not None:
                try:
                    self._process = child_process.start(child_process.EXPLAINING_HELPER, _MODULE)
                except OSError as fault:
                    reason = fault.strerror or type(fault).__name__
                    raise ExplanationError(ExplanationCode.NOT_STARTED, reason=reason) from fault
            return self._process

    def _ask(
        self,
        process: subprocess.Popen[bytes],
        asked: dict[str, str],
        film: NDArray[np.float32],
        is_cancelled: Callable[[], bool],
    ) -> Answer:
        answers: SimpleQueue[Answer | None] = SimpleQueue()
        threading.Thread(target=_converse, args=(process, asked, film, answers), daemon=True).start()
        end = time.monotonic() + _MOST_MINUTES * 60
        while time.monotonic() < end:
            if self._is_closed or is_cancelled():
                raise ExplanationCancelledError
            with contextlib.suppress(Empty):
                answer = answers.get(timeout=_SECONDS_BETWEEN_LOOKS)
                if answer is not None:
                    return answer
                if self._is_closed:
                    raise ExplanationCancelledError
                raise ExplanationError(ExplanationCode.FAILED, reason="its process ended")
        raise ExplanationError(ExplanationCode.TOO_SLOW, minutes=_MOST_MINUTES)

    def _start_clock(self) -> None:
        self._idle = threading.Timer(self._idle_seconds, self._end_if_idle)
        self._idle.daemon = True
        self._idle.start()

    def _stop_clock(self) -> None:
        if self._idle is not None:
            self._idle.cancel()

    def _end_if_idle(self) -> None:
        if self._turn.acquire(blocking=False):
            self._end()
            self._turn.release()

    def _end(self) -> None:
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            child_process.end(process)


def _as_the_network_sees_it(radiograph: Radiograph, model: ModelIdentity) -> NDArray[np.float32]:
    try:
        size = library.manifest_behind(model).input_size
    except ModelError as fault:
        raise ExplanationError(ExplanationCode.MODEL_UNUSABLE, reason=fault) from fault
    return preprocessing.standardise(preprocessing.resize(radiograph.pixels, size))


def _converse(
    process: subprocess.Popen[bytes],
    asked: dict[str, str],
    film: NDArray[np.float32],
    answers: SimpleQueue[Answer | None],
) -> None:
    """Ask, and put the answer into `answers`; None if the process ends or makes no sense."""
    try:
        wire.send(cast("IO[bytes]", process.stdin), asked, film)
        answers.put(wire.receive(cast("IO[bytes]", process.stdout)))
    except (OSError, ValueError, EOFError, MemoryError, wire.WireError):  # ValueError: closed at this end
        answers.put(None)


def _map_of(answer: Answer) -> Heatmap:
    header, made = answer
    if made is None:
        details = dict(header)
        code = ExplanationCode.__members__.get(details.pop("code", ""), ExplanationCode.FAILED)
        raise ExplanationError(code, **{"reason": "it sent no map"} | details)
    if made.ndim != 2 or not np.isfinite(made).all():
        raise ExplanationError(ExplanationCode.FAILED, reason="its map makes no sense")
    return np.clip(made, 0.0, 1.0)
