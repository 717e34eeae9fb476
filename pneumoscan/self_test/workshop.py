"""What the checks work with, and what they have in common."""

from __future__ import annotations

import contextlib
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pneumoscan.core.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pneumoscan.classifier import EngineName, Manifest
    from pneumoscan.classifier.classifier import Classifier
    from pneumoscan.core.installation import Answer


class FaultError(Exception):
    """A check failed.

    Attributes:
        answer: What is told of it.
    """

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.told.sentence)
        self.answer = answer


@dataclass(slots=True)
class Workshop:
    """Where the checks find and put things.

    Attributes:
        data_folder: That of the history, which may not be there yet.
        temporary: Where folders of a check's own are made; None for the system's place.
        resources: What ships with the program.
    """

    data_folder: Path
    temporary: Path | None = None
    resources: Path = field(default_factory=lambda: resource_path(""))
    _loaded: tuple[str, EngineName, Classifier] | None = None

    @contextlib.contextmanager
    def folder(self) -> Iterator[Path]:
        """A folder of a check's own, which goes with all that is in it.

        Raises:
            OSError: There is no place for it.
        """
        with tempfile.TemporaryDirectory(
            prefix="pneumoscan-check-", dir=self.temporary, ignore_cleanup_errors=True
        ) as name:
            yield Path(name)

    def classifier(self, described: Manifest, engine: EngineName) -> Classifier:
        """A model in an engine. Only the last one is kept: two of them may not fit into the memory of a small machine.

        Raises:
            ModelError: It cannot be used.
        """
        from pneumoscan.classifier import gate
        from pneumoscan.classifier.classifier import Classifier
        from pneumoscan.classifier.engine import create

        if self._loaded is None or self._loaded[:2] != (described.sha256, engine):
            self._loaded = None
            made = Classifier(described, create(described, engine), gate.load(described))
            self._loaded = described.sha256, engine, made
        return self._loaded[2]


def reason_of(fault: BaseException) -> str:
    """A fault in a few words, without a path or anything else that is private."""
    if isinstance(fault, OSError) and fault.strerror:
        return fault.strerror
    return type(fault).__name__
