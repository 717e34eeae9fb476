"""Has the slower explanations made in the background, one at a time, for as long as they are wanted."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from pneumoscan.core.explanation import (
    ExplanationCancelledError,
    ExplanationCode,
    ExplanationError,
    ExplanationMethod,
)
from pneumoscan.core.problem import RejectedError
from pneumoscan.gui import log
from pneumoscan.gui.look import text
from pneumoscan.gui.services import ServiceError
from pneumoscan.gui.work.threads import WorkerThread

if TYPE_CHECKING:
    from collections.abc import Callable

    from pneumoscan.core.finding import Heatmap, ModelIdentity
    from pneumoscan.core.study import Study

Explain: TypeAlias = "Callable[[Study, ModelIdentity, ExplanationMethod, Callable[[], bool]], Heatmap]"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class ExplanationMap:
    """A map that was asked for.

    Attributes:
        study: Whose.
        model: What was explained.
        method: How it was made; to be named wherever it is shown.
        heatmap: Shape (rows, columns), from 0 to 1, scaled to its own least and largest value.
        seconds: What it took.
    """

    study: Study
    model: ModelIdentity
    method: ExplanationMethod
    heatmap: Heatmap
    seconds: float


@dataclass(frozen=True, slots=True, eq=False)
class _Request:
    study: Study
    model: ModelIdentity
    method: ExplanationMethod
    cancelled: threading.Event = field(default_factory=threading.Event)


@dataclass(frozen=True, slots=True, eq=False)
class _Answer:
    request: _Request
    outcome: ExplanationMap | Exception


class _Worker(QObject):
    answered = Signal(_Answer)

    def __init__(self, explain: Explain) -> None:
        super().__init__()
        self._explain = explain

    @Slot(_Request)
    def serve(self, request: _Request) -> None:
        if not request.cancelled.is_set():
            self.answered.emit(_Answer(request, self._outcome(request)))

    def _outcome(self, request: _Request) -> ExplanationMap | Exception:
        start = time.monotonic()
        try:
            made = self._explain(request.study, request.model, request.method, request.cancelled.is_set)
        except MemoryError:
            return ExplanationError(ExplanationCode.TOO_LITTLE_MEMORY)
        except (ExplanationError, ExplanationCancelledError, RejectedError, ServiceError) as fault:
            return fault
        except Exception as fault:  # noqa: BLE001  a surprise costs one map
            _log.error("An explanation failed: %s", log.describe(fault))
            return ExplanationError(ExplanationCode.FAILED, reason=type(fault).__name__)
        return ExplanationMap(request.study, request.model, request.method, made, time.monotonic() - start)


class Explainer(QObject):
    """Asks for maps; the newest request wins."""

    started = Signal(str)  # the method
    ready = Signal(ExplanationMap)
    failed = Signal(str)  # a sentence
    cancelled = Signal()
    _serve_requested = Signal(_Request)

    def __init__(self, explain: Explain, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current: _Request | None = None
        self._worker = _Worker(explain)
        self._worker.answered.connect(self._take)
        self._serve_requested.connect(self._worker.serve)
        self._thread = WorkerThread(self._worker, "explanations", self)

    @property
    def is_busy(self) -> bool:
        """Whether a map is being made."""
        return self._current is not None

    def request(self, study: Study, model: ModelIdentity, method: ExplanationMethod) -> None:
        """Ask for a map of what this model said of a film, and give up the one in hand; `ready` or `failed` answers."""
        if self._current is not None:
            self._current.cancelled.set()
        self._current = _Request(study, model, method)
        self.started.emit(method.value)
        self._serve_requested.emit(self._current)

    @Slot()
    def cancel(self) -> None:
        """Give up the map in hand, if there is one."""
        if self._current is not None:
            self._current.cancelled.set()
            self._current = None
            self.cancelled.emit()

    def ask_to_end(self) -> None:
        """Give up what is in hand and let the thread end."""
        self.cancel()
        self._thread.ask_to_end()

    def wait(self) -> None:
        """Wait until it has."""
        self._thread.wait()

    @Slot(_Answer)
    def _take(self, answer: _Answer) -> None:
        if answer.request is not self._current:
            return  # nobody wants it any more
        self._current = None
        outcome = answer.outcome
        if isinstance(outcome, ExplanationMap):
            self.ready.emit(outcome)
        elif isinstance(outcome, ExplanationCancelledError):
            self.cancelled.emit()
        else:
            self.failed.emit(_sentence(outcome))


def _sentence(fault: Exception) -> str:
    """What went wrong, in the user's language."""
    if isinstance(fault, ExplanationError):
        return text.printable(fault.fault.fill(QCoreApplication.translate("Explanation", fault.fault.code.value)))
    if isinstance(fault, RejectedError):
        return text.problem(fault.problem)
    return text.printable(str(fault))
