"""The thread that loads the engine and screens. The only one that ever touches the network."""

from __future__ import annotations

import logging
import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pneumoscan.core.finding import Finding, Status
from pneumoscan.core.problem import Problem, ProblemCode
from pneumoscan.gui import log
from pneumoscan.gui.services import Engine, EngineInfo, ServiceError
from pneumoscan.gui.work.threads import WorkerThread

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from pneumoscan.core.study import Study

_log = logging.getLogger(__name__)
# Files that are no films fail by the thousand a second, faster than the window can list them: it gets time to breathe.
_QUICK_SECONDS, _MANY_QUICK, _BREATH_SECONDS = 0.01, 10, 0.01


@dataclass(frozen=True, slots=True)
class Screened:
    """A film that was screened.

    Attributes:
        finding: What came of it.
        seconds: What it took.
    """

    finding: Finding
    seconds: float


class _Worker(QObject):
    engine_loading = Signal()
    engine_ready = Signal(EngineInfo)
    engine_failed = Signal(str)
    study_started = Signal(object)  # a Study
    study_screened = Signal(Screened)

    def __init__(self, load_engine: Callable[[], Engine], queue: deque[Study]) -> None:
        super().__init__()
        self._load_engine = load_engine
        self._engine: Engine | None = None
        self._queue = queue

    @Slot()
    def work(self) -> None:
        """Load the engine if that is not done, then screen until the queue is empty."""
        if self._engine is None:
            self._engine = self._load()
        if self._engine is not None:
            self._screen(self._engine)

    def _load(self) -> Engine | None:
        self.engine_loading.emit()
        try:
            engine = self._load_engine()
        except ServiceError as fault:
            self.engine_failed.emit(str(fault))
        except Exception as fault:  # noqa: BLE001  whatever it is, the window must be able to say so
            _log.error("The engine could not be loaded: %s", log.describe(fault))
            self.engine_failed.emit(self.tr("an unexpected fault ({kind})").format(kind=type(fault).__name__))
        else:
            self.engine_ready.emit(engine.info)
            return engine
        return None

    def _screen(self, engine: Engine) -> None:
        quick = 0
        for study in self._take():
            self.study_started.emit(study)
            started = time.perf_counter()
            finding = self._finding(engine, study)
            spent = time.perf_counter() - started
            self.study_screened.emit(Screened(finding, spent))
            quick = quick + 1 if spent < _QUICK_SECONDS else 0
            if quick == _MANY_QUICK:
                quick = 0
                time.sleep(_BREATH_SECONDS)

    def _finding(self, engine: Engine, study: Study) -> Finding:
        try:
            return engine.screen(study)
        except Exception as fault:  # noqa: BLE001  a study that was taken is answered, whatever happens
            _log.error("A film could not be screened: %s", log.describe(fault))
            problem = Problem(ProblemCode.UNEXPECTED, {"reason": type(fault).__name__})
            return Finding(study, Status.ERROR, problem=problem)

    def _take(self) -> Iterator[Study]:
        """Take studies from the queue as long as there are any: the other thread adds and withdraws."""
        while True:
            try:
                yield self._queue.popleft()
            except IndexError:
                return


class ScreeningWorker(QObject):
    """What the GUI thread holds of the screening thread.

    A study that is added is either taken, and then certainly answered by `study_screened`, or withdrawn: never
    both, never neither. So stopping is to withdraw all, and no flag can be missed.
    """

    engine_loading = Signal()
    engine_ready = Signal(EngineInfo)
    engine_failed = Signal(str)
    study_started = Signal(object)
    study_screened = Signal(Screened)
    _work_requested = Signal()

    def __init__(self, load_engine: Callable[[], Engine], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: deque[Study] = deque()
        self._worker = _Worker(load_engine, self._queue)
        for name in ("engine_loading", "engine_ready", "engine_failed", "study_started", "study_screened"):
            getattr(self._worker, name).connect(getattr(self, name))
        self._work_requested.connect(self._worker.work)
        self._thread = WorkerThread(self._worker, "screening", self)

    def load_engine(self) -> None:
        """Begin to load the engine, if it is not loaded."""
        self._work_requested.emit()

    def add(self, studies: Iterable[Study]) -> None:
        """Screen these after those that are waiting."""
        self._queue.extend(studies)
        self._work_requested.emit()

    def withdraw(self, studies: Collection[Study] | None = None) -> list[Study]:
        """Take back studies (all where None) that are still waiting; returns those that will not be screened."""
        waiting: list[Study] = []
        while self._queue:
            try:
                waiting.append(self._queue.popleft())
            except IndexError:  # the worker took the last one in between
                break
        if studies is None:
            return waiting
        self.add(study for study in waiting if study not in studies)
        return [study for study in waiting if study in studies]

    def ask_to_end(self) -> None:
        """Take no further film and let the thread end."""
        self.withdraw()
        self._thread.ask_to_end()

    def wait(self) -> None:
        """Wait for the film in hand, or for the engine to be loaded."""
        self._thread.wait()
