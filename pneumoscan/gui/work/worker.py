"""The thread that loads the engine and screens. The only one that ever touches the network."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pneumoscan.core.finding import Finding, Status
from pneumoscan.core.model_name import ModelName
from pneumoscan.core.problem import Problem, ProblemCode
from pneumoscan.gui import log
from pneumoscan.gui.services import Engine, EngineInfo, ServiceError
from pneumoscan.gui.work.threads import WorkerThread
from pneumoscan.gui.work.waiting import Waiting

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from pneumoscan.core.study import Study

_log = logging.getLogger(__name__)
# Files that are no films fail by the thousand a second, faster than the window can list them: it gets time to breathe.
_QUICK_SECONDS, _MANY_QUICK, _BREATH_SECONDS = 0.01, 10, 0.01
# How often a film that is not wanted any more is interrupted: it may just have been between two things.
_INTERRUPT_SECONDS = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class _Wanted:
    """A wish for an engine; another wish, be it for the same model, is for an engine that is loaded anew."""

    model: ModelName


@dataclass(frozen=True, slots=True)
class Screened:
    """A film that was screened.

    Attributes:
        finding: What came of it.
        seconds: What it took, from the film before on.
    """

    finding: Finding
    seconds: float


class _Worker(QObject):
    engine_loading = Signal()
    engine_ready = Signal(EngineInfo)
    engine_failed = Signal(str)
    study_started = Signal(object)  # a Study
    study_screened = Signal(Screened)
    study_returned = Signal(object)  # a Study

    def __init__(self, load_engine: Callable[[ModelName], Engine], waiting: Waiting) -> None:
        super().__init__()
        self.wanted = _Wanted(ModelName.FULL)  # set by the window's thread
        self._load_engine = load_engine
        self._engine: Engine | None = None
        self._loaded = self.wanted
        self._waiting = waiting

    @Slot()
    def work(self) -> None:
        """Load the engine if that is not done, then screen as long as there is anything to take."""
        if self._loaded is not self.wanted:
            self._engine = None  # its memory is free before the other is loaded
        if self._engine is None:
            self._engine = self._load()
        if self._engine is not None:
            self._screen(self._engine)

    def interrupt(self) -> None:
        """Interrupt what is being read until the study in hand is answered; in a thread of its own."""
        while self._engine is not None and self._waiting.is_given_up:
            self._engine.interrupt()
            time.sleep(_INTERRUPT_SECONDS)

    def _load(self) -> Engine | None:
        self.engine_loading.emit()
        self._loaded = self.wanted
        try:
            engine = self._load_engine(self._loaded.model)
        except ServiceError as fault:
            self._fail(str(fault))
        except Exception as fault:  # noqa: BLE001  whatever it is, the window must be able to say so
            _log.error("The engine could not be loaded: %s", log.describe(fault))
            self._fail(self.tr("an unexpected fault ({kind})").format(kind=type(fault).__name__))
        else:
            self.engine_ready.emit(engine.info)
            return engine
        return None

    def _fail(self, sentence: str) -> None:
        if self._loaded is self.wanted:  # else another is loaded at once, and films need not be given up
            self.engine_failed.emit(sentence)

    def _screen(self, engine: Engine) -> None:
        quick, since = 0, time.perf_counter()
        while self._loaded is self.wanted and (coming := self._waiting.take()):
            self.study_started.emit(coming[0])
            finding = self._finding(engine, coming)
            now = time.perf_counter()
            spent, since = now - since, now
            self._answer(finding, spent)
            quick = quick + 1 if spent < _QUICK_SECONDS else 0
            if quick == _MANY_QUICK:
                quick = 0
                time.sleep(_BREATH_SECONDS)
        engine.expect(())

    def _finding(self, engine: Engine, coming: tuple[Study, ...]) -> Finding:
        study = coming[0]
        try:
            engine.expect(coming)
            finding = engine.screen(study)
            if _is_interrupted(finding) and not self._waiting.is_given_up:
                finding = engine.screen(study)  # it was being read ahead when another was given up
        except Exception as fault:  # noqa: BLE001  a study that was taken is answered, whatever happens
            _log.error("A film could not be screened: %s", log.describe(fault))
            problem = Problem(ProblemCode.UNEXPECTED, {"reason": type(fault).__name__})
            return Finding(study, Status.ERROR, problem=problem)
        return finding

    def _answer(self, finding: Finding, seconds: float) -> None:
        if _is_interrupted(finding) and self._waiting.is_given_up:
            self.study_returned.emit(finding.study)
        else:
            self.study_screened.emit(Screened(finding, seconds))


def _is_interrupted(finding: Finding) -> bool:
    return finding.problem is not None and finding.problem.code is ProblemCode.NOT_SCREENED


class ScreeningWorker(QObject):
    """What the GUI thread holds of the screening thread.

    A study that is added is either taken, and then certainly answered by `study_screened` or, after `stop`, perhaps by
    `study_returned`; or it is withdrawn. Never two of them, never none.
    """

    engine_loading = Signal()
    engine_ready = Signal(EngineInfo)
    engine_failed = Signal(str)
    study_started = Signal(object)
    study_screened = Signal(Screened)
    study_returned = Signal(object)  # a Study that was given up unread
    pause_changed = Signal(bool)
    _work_requested = Signal()

    def __init__(self, load_engine: Callable[[ModelName], Engine], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = Waiting()
        self._worker = _Worker(load_engine, self._waiting)
        for name in (
            "engine_loading", "engine_ready", "engine_failed", "study_started", "study_screened", "study_returned",
        ):  # fmt: skip
            getattr(self._worker, name).connect(getattr(self, name))
        self._work_requested.connect(self._worker.work)
        self._thread = WorkerThread(self._worker, "screening", self)

    @property
    def is_paused(self) -> bool:
        """Whether no further film is taken for the time being."""
        return self._waiting.is_paused

    def load_engine(self) -> None:
        """Begin to load the engine, if it is not loaded."""
        self._work_requested.emit()

    def use_model(self, name: ModelName) -> None:
        """Have `load_engine` load this model, in place of the one that is loaded, after the film in hand."""
        self._worker.wanted = _Wanted(name)

    def add(self, studies: Iterable[Study]) -> None:
        """Screen these after those that are waiting."""
        self._waiting.add(studies)
        self._work_requested.emit()

    def withdraw(self, studies: Collection[Study] | None = None) -> list[Study]:
        """Take back studies (all where None) that are still waiting; returns those that will not be screened."""
        return self._waiting.withdraw(studies)

    def stop(self) -> list[Study]:
        """Withdraw all, and give up the film in hand if it is still being read: it may take long."""
        withdrawn = self._waiting.withdraw()
        if self._waiting.give_up():
            # Ending a helper process may take its time, which the window has not.
            threading.Thread(target=self._worker.interrupt, name="interrupting", daemon=True).start()
        self.resume()
        return withdrawn

    @Slot()
    def pause(self) -> None:
        """Take no further film after the one in hand; the others go on waiting."""
        self._set_paused(paused=True)

    @Slot()
    def resume(self) -> None:
        """Go on."""
        self._set_paused(paused=False)

    def ask_to_end(self) -> None:
        """Take no further film and let the thread end."""
        self.stop()
        self._thread.ask_to_end()

    def wait(self) -> None:
        """Wait for the film in hand, or for the engine to be loaded."""
        self._thread.wait()

    def _set_paused(self, *, paused: bool) -> None:
        if paused != self.is_paused:
            self._waiting.pause(paused=paused)
            self.pause_changed.emit(paused)
            self._work_requested.emit()
