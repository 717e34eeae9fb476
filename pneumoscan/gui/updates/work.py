"""The thread that reads, tries out and installs models."""

from __future__ import annotations

import logging
import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pneumoscan.gui import log
from pneumoscan.gui.updates import tasks, wording
from pneumoscan.gui.work.threads import WorkerThread

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pneumoscan.core.model_name import ModelName
    from pneumoscan.gui.updates.tasks import TrialRequest
    from pneumoscan.updates.package import Package
    from pneumoscan.updates.store import Change, Store

_log = logging.getLogger(__name__)


class _Worker(QObject):
    looked = Signal(object)
    checked = Signal(object)
    begun = Signal(object)
    compared = Signal(object, object)
    tried = Signal(object)
    changed = Signal(object)
    failed = Signal(str)

    def __init__(self, make_store: Callable[[], Store]) -> None:
        super().__init__()
        self._make_store = make_store

    @Slot(object)
    def do(self, task: Callable[[_Worker, Store], object]) -> None:
        """Do one thing; what goes wrong is told as a sentence."""
        try:
            from pneumoscan.updates.refusal import UpdateError

            try:
                task(self, self._make_store())
            except UpdateError as fault:
                self.failed.emit(wording.refusal(fault.refusal))
        except Exception as fault:  # noqa: BLE001  whatever it is, the window must be able to say so
            _log.error("The models cannot be read or changed: %s", log.describe(fault))
            sentence = self.tr("The models cannot be read or changed: an unexpected fault ({kind}).")
            self.failed.emit(sentence.format(kind=type(fault).__name__))

    def look(self, store: Store) -> None:
        from pneumoscan.updates.overview import overview

        self.looked.emit(overview(store))

    def check(self, store: Store, path: Path) -> None:
        self.checked.emit(tasks.check(store, path))

    def try_out(self, store: Store, request: TrialRequest) -> None:
        for compared in tasks.try_out(store, request, partial(self.begun.emit, request)):
            self.compared.emit(request, compared)
        if not request.is_cancelled.is_set():
            self.tried.emit(request)


class Updates(QObject):
    """Does one thing after the other, and tells what came of it. Its thread begins with the first of them."""

    looked = Signal(object)  # an Overview
    checked = Signal(object)  # a Checked
    begun = Signal(object)  # a TrialRequest, whose total is known
    compared = Signal(object, object)  # a TrialRequest and a Compared
    tried = Signal(object)  # a TrialRequest that came to its end
    changed = Signal(object)  # a Change
    failed = Signal(str)  # a sentence, in place of any of the others
    _asked = Signal(object)

    def __init__(self, make_store: Callable[[], Store], parent: QObject | None = None) -> None:
        """Begin nothing yet.

        Args:
            make_store: Where the models are; asked in the thread.
            parent: Whoever ends it.
        """
        super().__init__(parent)
        self._make_store = make_store
        self._thread: WorkerThread | None = None
        self._trial: TrialRequest | None = None

    def look(self) -> None:
        """Find out which models there are."""
        self._ask(_Worker.look)

    def check(self, path: Path) -> None:
        """Read a package, and find out whether it may be installed."""
        self._ask(lambda worker, store: worker.check(store, path))

    def try_out(self, request: TrialRequest) -> None:
        """Try a package out, in place of any other trial."""
        self.cancel_trial()
        self._trial = request
        self._ask(lambda worker, store: worker.try_out(store, request))

    def cancel_trial(self) -> None:
        """Give up the trial in hand; nothing more is heard of it."""
        request, self._trial = self._trial, None
        if request is not None:
            request.is_cancelled.set()
            # Ending a helper process may take its time, which the window has not.
            threading.Thread(target=request.cancel, name="interrupting", daemon=True).start()

    def install(self, package: Package, *, is_older_allowed: bool) -> None:
        """Put a package in force."""
        self._ask(lambda worker, store: worker.changed.emit(store.install(package, is_older_allowed=is_older_allowed)))

    def go_back(self, name: ModelName) -> None:
        """Put the model before the one in force in its place."""
        self._ask(lambda worker, store: worker.changed.emit(store.go_back(name)))

    def undo(self, change: Change) -> None:
        """Take a change back."""
        self._ask(lambda worker, store: worker.changed.emit(store.undo(change)))

    def ask_to_end(self) -> None:
        """Give up what can be given up, and let the thread end."""
        self.cancel_trial()
        if self._thread is not None:
            self._thread.ask_to_end()

    def wait(self) -> None:
        """Wait until it has ended."""
        if self._thread is not None:
            self._thread.wait()

    def _ask(self, task: Callable[[_Worker, Store], object]) -> None:
        if self._thread is None:
            self._worker = _Worker(self._make_store)
            for name in ("looked", "checked", "begun", "compared", "tried", "changed", "failed"):
                getattr(self._worker, name).connect(getattr(self, name))
            self._asked.connect(self._worker.do)
            self._thread = WorkerThread(self._worker, "models", self)
        self._asked.emit(task)
