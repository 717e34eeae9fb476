"""A new model against the one in force, on films of this computer: which verdicts flip.

Both look at the same films through the same pipeline as in any screening. Nothing of it is kept.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pneumoscan.classifier.engine import create
from pneumoscan.classifier.manifest import ModelError
from pneumoscan.core.diagnostics import Share, wilson
from pneumoscan.core.engine_name import EngineName
from pneumoscan.core.verdict import Verdict
from pneumoscan.updates.refusal import RefusalCode, UpdateError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from pneumoscan.classifier.manifest import Manifest
    from pneumoscan.core.finding import Finding
    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.screening.pipeline import Assessor
    from pneumoscan.updates.package import Package
    from pneumoscan.updates.reference import ReferenceFilm
    from pneumoscan.updates.store import Store


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """What two models say of a film.

    Attributes:
        film: Which one.
        old: What the model in force says; None where that cannot be used.
        new: What the other says.
    """

    film: ReferenceFilm
    old: Finding | None
    new: Finding

    @property
    def is_flip(self) -> bool:
        """Whether a person would be told something else: another verdict, one where there was none, or none."""
        return self.old is not None and _told(self.old) is not _told(self.new)


@dataclass(frozen=True, slots=True)
class Agreement:
    """How often each model says what the readers said, of the films that a reader called one way or the other.

    Attributes:
        films: How many those are.
        old: Of the model in force, with a 95 % Wilson interval.
        new: Of the other.
    """

    films: int
    old: Share
    new: Share


@dataclass(slots=True)
class Summary:
    """What a trial came to, film by film.

    Attributes:
        compared: In their order.
    """

    compared: list[Compared] = field(default_factory=list)

    @property
    def flips(self) -> list[Compared]:
        """The films of which something else would be told."""
        return [each for each in self.compared if each.is_flip]

    def count(self, told: Verdict | None) -> int:
        """How many films flip to a verdict; to none where None."""
        return sum(_told(each.new) is told for each in self.flips)

    @property
    def lost(self) -> int:
        """How many films neither model has a verdict for: refused, or their files cannot be read any more."""
        return sum(_told(each.new) is None and not each.is_flip for each in self.compared)

    @property
    def agreement(self) -> Agreement | None:
        """With the readers; None where no film was called, or the model in force cannot be used."""
        called = [each for each in self.compared if each.old and each.film.call in (Verdict.PNEUMONIA, Verdict.NORMAL)]
        if not called:
            return None
        old = sum(each.old is not None and _told(each.old) is each.film.call for each in called)
        new = sum(_told(each.new) is each.film.call for each in called)
        return Agreement(len(called), wilson(old, len(called)), wilson(new, len(called)))


class Trial:
    """Tries a package out. For one thread, but for `interrupt`."""

    def __init__(self, package: Package, store: Store, threshold: float | None = None) -> None:
        """Load nothing yet.

        Args:
            package: The model to try.
            store: Knows the model that it would take the place of.
            threshold: Where the clinic has moved the operating point of the model in force, from 0 to 1; None for the
                model's own. The new model begins with its own.
        """
        self._package, self._store, self._threshold = package, store, threshold
        self._interrupt: Callable[[], None] = lambda: None
        self.is_compared = False  # whether the model in force can be used

    def run(
        self, films: Sequence[ReferenceFilm], is_cancelled: Callable[[], bool] = lambda: False
    ) -> Iterator[Compared]:
        """Let both look at the films, as long as nobody cancels it. Takes about a second a film.

        Yields:
            What they say of each film, as soon as it is known.

        Raises:
            UpdateError: The new model cannot be used.
        """
        from pneumoscan.imaging.isolation import Reader

        with self._package.laid_out() as described, Reader() as reader:
            self._interrupt = reader.interrupt
            try:
                new = _loaded(described, None)
            except ModelError as fault:
                raise UpdateError(RefusalCode.UNUSABLE, reason=fault) from fault
            old = self._in_force()
            self.is_compared = old is not None
            for film in films:
                compared = _compared(film, old, new, _Once(reader))
                if is_cancelled():  # then it may have been given up unread
                    return
                yield compared

    def interrupt(self) -> None:
        """Give up the film that is being read, from any thread."""
        self._interrupt()

    def _in_force(self) -> Assessor | None:
        with contextlib.suppress(ModelError):
            return _loaded(self._store.manifest_in_force(self._package.release.slot), self._threshold)
        return None


class _Once:
    """Reads a film for two models, and so only once."""

    def __init__(self, read: Callable[[Path], Radiograph]) -> None:
        self._read = read
        self._film: Radiograph | None = None

    def __call__(self, path: Path) -> Radiograph:
        if self._film is None:
            self._film = self._read(path)
        return self._film


def _loaded(described: Manifest, threshold: float | None) -> Assessor:
    """A model in the engine that every computer has."""
    from pneumoscan.classifier import gate
    from pneumoscan.classifier.classifier import Classifier

    return Classifier(described, create(described, EngineName.ONNXRUNTIME), gate.load(described), threshold)


def _compared(film: ReferenceFilm, old: Assessor | None, new: Assessor, read: Callable[[Path], Radiograph]) -> Compared:
    from pneumoscan.screening import Screening

    before = Screening(old, read).screen(film.study) if old else None
    return Compared(film, before, Screening(new, read).screen(film.study))


def _told(finding: Finding) -> Verdict | None:
    return finding.assessment.verdict if finding.assessment else None
