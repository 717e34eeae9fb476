"""What is done with a model in the background; everything heavy is imported there."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pneumoscan.gui.updates import wording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from pneumoscan.updates.overview import ModelFacts
    from pneumoscan.updates.package import Package
    from pneumoscan.updates.reference import ReferenceFilm
    from pneumoscan.updates.store import Store
    from pneumoscan.updates.trial import Compared, Trial


@dataclass(frozen=True, slots=True, eq=False)
class Checked:
    """A package that may be installed.

    Attributes:
        package: What was read.
        new: What it is, for people.
        current: What it would take the place of; None where that cannot be told.
        objection: A sentence on why a person has to say that it is meant; empty if nobody has to.
    """

    package: Package
    new: ModelFacts
    current: ModelFacts | None
    objection: str = ""


@dataclass(slots=True, eq=False)
class TrialRequest:
    """What is to be tried, and on which films.

    Attributes:
        package: The model.
        films: Asked for them, in the thread that tries.
        threshold: See `updates.trial.Trial`.
        total: How many films there are, once that is known.
        is_cancelled: Set once nobody wants it any more.
        trial: What is under way.
    """

    package: Package
    films: Callable[[], Sequence[ReferenceFilm]]
    threshold: float | None = None
    total: int = 0
    is_cancelled: threading.Event = field(default_factory=threading.Event)
    trial: Trial | None = None

    def cancel(self) -> None:
        """Give it up, and the film that is being read; may take a while."""
        self.is_cancelled.set()
        if self.trial is not None:
            self.trial.interrupt()


def check(store: Store, path: Path) -> Checked:
    """Read a package, and find out whether it may be installed.

    Raises:
        UpdateError: It may not.
    """
    from pneumoscan.updates import package
    from pneumoscan.updates.overview import facts_in_force, facts_of
    from pneumoscan.updates.refusal import RefusalCode, UpdateError

    read = package.read(path, store.keys)
    objection = ""
    try:
        store.check_new(read)
    except UpdateError as fault:
        if fault.refusal.code is not RefusalCode.OLDER:
            raise
        objection = wording.refusal(fault.refusal)
    return Checked(read, facts_of(read), facts_in_force(store, read.release.slot), objection)


def try_out(store: Store, request: TrialRequest, tell_begin: Callable[[], object]) -> Iterator[Compared]:
    """Try a package out, unless nobody wants it any more.

    Args:
        store: Where the model in force is.
        request: What to try.
        tell_begin: Told once the number of films is known.

    Yields:
        What came of each film.

    Raises:
        UpdateError: The model cannot be used.
    """
    from pneumoscan.updates.trial import Trial

    if request.is_cancelled.is_set():
        return
    films = request.films()
    request.total = len(films)
    tell_begin()
    request.trial = Trial(request.package, store, request.threshold)
    yield from request.trial.run(films, request.is_cancelled.is_set)
