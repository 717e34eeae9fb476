"""The daily check of a program with a window, and whether it may screen.

Before the first film of a day, or with another program or model than was checked, the model that was just loaded looks
at a few samples, and a child process tries every decoder meanwhile. The hash of each of the model's files is checked
whenever it is loaded. `pneumoscan screen` does that too, and no more: whoever starts it waits for verdicts, and gives
`--self-test` before it to have the rest checked.
"""

from __future__ import annotations

import threading
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from pneumoscan.classifier import Manifest
    from pneumoscan.core.installation import Checked, CheckResult
    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.self_test.conductor import Outcome
    from pneumoscan.self_test.reference import Examiner

    Failures = tuple[CheckResult, ...]

_FULL = "full"
_PATIENCE_SECONDS = 1.5
_LONG_PATIENCE_SECONDS = 300.0  # where a check failed before: then nothing is screened until the next one is done


class RefusedError(Exception):
    """This installation must not screen.

    Attributes:
        failures: What failed.
    """

    def __init__(self, failures: Failures) -> None:
        super().__init__("; ".join(failure.check.sentence for failure in failures))
        self.failures = failures


class InstallationWatch:
    """Knows what was checked today. Its methods may be called from any thread; those that check may be slow.

    Attributes:
        patience: How many seconds the first film waits for the decoders. If they need longer, and one then fails,
            screening is stopped.
    """

    def __init__(self, seal: str = "") -> None:
        """Nothing is checked yet.

        Args:
            seal: What `seal` was when the program was used last.
        """
        self.patience = _PATIENCE_SECONDS
        self._seal = seal
        self._daily: Failures = ()
        self._whole: Failures = ()
        self._model = _FULL
        self._decoders: Future[Outcome] | None = None
        self._changed: Callable[[], object] = _to_nobody
        self._is_closed = threading.Event()

    def close(self) -> None:
        """Give up what is being checked: the program ends."""
        self._is_closed.set()

    def listen(self, changed: Callable[[], object]) -> None:
        """Have this called, in any thread, when `seal` or `failures` are others."""
        self._changed = changed

    @property
    def seal(self) -> str:
        """The day, and a mark for each program with a model that passed on it: to be remembered."""
        return self._seal

    @property
    def failures(self) -> Failures:
        """Why nothing is screened with the model that was asked for last; empty if that is not so."""
        return tuple(failure for failure in self._whole if _concerns(failure, self._model)) or self._daily

    def prepare(self, described: Manifest) -> None:
        """Begin to try the decoders, if that is due: before the model is loaded, so that both go on at once."""
        from pneumoscan.self_test import marks

        if self._decoders is None and not marks.holds(self._seal, date.today(), described):
            self._decoders = _begun(self._is_closed.is_set)

    def approve(
        self,
        described: Manifest,
        examiner: Examiner,
        runtime: str,
        read: Callable[[Path], Radiograph],
        name: str = _FULL,
    ) -> None:
        """Check what is due, now that a model is loaded.

        Args:
            described: The model.
            examiner: The same, loaded.
            runtime: What computes it, for people.
            read: Reads films, as those are read that are screened.
            name: What the program calls the model, as a `ModelName`.

        Raises:
            RefusedError: Something failed, now or when all was checked last; a fault of another model does not count.
        """
        from pneumoscan.self_test import marks, sampling
        from pneumoscan.self_test.talk import CancelledError

        self._model = name
        known = tuple(failure for failure in self._whole if _concerns(failure, name))
        if known:
            raise RefusedError(known)
        if marks.holds(self._seal, date.today(), described):
            return
        patience = _LONG_PATIENCE_SECONDS if self._daily else self.patience
        self.prepare(described)
        decoders, self._decoders = self._decoders, None
        self._conclude(sampling.look(described, examiner, runtime, read))
        self._raise_if_failed()
        assert decoders is not None  # noqa: S101  `prepare` has begun; for the type checker
        try:
            outcome = decoders.result(timeout=patience)
        except TimeoutError:
            decoders.add_done_callback(partial(self._conclude_late, described))
        except CancelledError:
            pass  # the program ends: nothing will be screened
        else:
            self._conclude(outcome.results, described)
            self._raise_if_failed()

    def check(
        self, data_folder: Path, tell: Callable[[CheckResult, int], object], is_cancelled: Callable[[], bool]
    ) -> Checked:
        """Check everything, which takes from seconds to minutes.

        Args:
            data_folder: That of the history.
            tell: Takes each row as soon as it is there, and how many there will be.
            is_cancelled: Asked all the while.

        Raises:
            CancelledError: It was cancelled.
        """
        from pneumoscan.core.installation import Checked
        from pneumoscan.self_test import table
        from pneumoscan.self_test.conductor import Request, conduct

        outcome = conduct(Request(str(data_folder)), tell, is_cancelled)
        self._whole = _forbidding(outcome.results)
        if self._whole:
            self._seal = ""
        self._changed()
        page = table.text(outcome.results, outcome.facts, datetime.now().astimezone())
        return Checked(tuple(outcome.results), page)

    def _conclude(self, results: Sequence[CheckResult], approved: Manifest | None = None) -> None:
        """Note what failed, or that a model is approved for today."""
        from pneumoscan.self_test import marks

        self._daily = _forbidding(results)
        if self._daily:
            self._seal = ""
        elif approved is not None:
            self._seal = marks.added(self._seal, date.today(), approved)
        self._changed()

    def _conclude_late(self, described: Manifest, decoders: Future[Outcome]) -> None:
        if decoders.exception() is None:
            self._conclude(decoders.result().results, described)

    def _raise_if_failed(self) -> None:
        if self._daily:
            raise RefusedError(self._daily)


def _begun(is_cancelled: Callable[[], bool]) -> Future[Outcome]:
    """The check of the decoders, in a thread that waits for it."""
    from concurrent.futures import Future

    from pneumoscan.self_test.conductor import Request, conduct

    future: Future[Outcome] = Future()

    def run() -> None:
        try:
            future.set_result(conduct(Request(is_quick=True), is_cancelled=is_cancelled))
        except BaseException as fault:  # noqa: BLE001  it is raised where the result is wanted
            future.set_exception(fault)

    threading.Thread(target=run, name="check of decoders", daemon=True).start()
    return future


def _concerns(failure: CheckResult, model: str) -> bool:
    """Whether it is no other model's alone."""
    return failure.check.details.get("model", model) == model


def _forbidding(results: Sequence[CheckResult]) -> Failures:
    return tuple(result for result in results if result.forbids_screening)


def _to_nobody() -> None:
    """Nobody listens yet."""
