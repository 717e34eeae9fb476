"""What a model says of the sample films, as it was when it was tested: stored in its folder, and measured again.

The file is one of the model's, named in its manifest with its SHA-256, so that a model brings its own reference along.
`training.bundling.reference` writes it, with `measure`, the function that also looks at the films again here.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from pneumoscan.core.resources import resource_path
from pneumoscan.core.sentence import QT_TRANSLATE_NOOP
from pneumoscan.self_test import expected

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from pneumoscan.classifier import Manifest
    from pneumoscan.core.finding import Examination, Heatmap
    from pneumoscan.core.radiograph import Radiograph

FILE_NAME = "reference.json"
_DIGITS = 7  # far below every tolerance


class NoReferenceError(Exception):
    """There is no reference to compare with; the message says why."""


class Examiner(Protocol):
    """What gives a film its score: `classifier.Classifier`."""

    def assess(self, radiograph: Radiograph, /) -> Examination:
        """Score, heatmap and objections of one film."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """What a model says of one film.

    Attributes:
        sha256: Of the film's file.
        score: From 0 to 1.
        heatmap: As `Assessment.heatmap`: shape (rows, columns), from 0 to 1.
        objections: The names of the `ProblemCode`s for which the gate would give no verdict.
    """

    sha256: str
    score: float
    heatmap: Heatmap
    objections: tuple[str, ...]

    def as_record(self) -> dict[str, Any]:
        """For JSON."""
        heat = [[round(float(value), _DIGITS) for value in row] for row in self.heatmap]
        score = round(self.score, _DIGITS)
        return {"sha256": self.sha256, "score": score, "heatmap": heat, "objections": list(self.objections)}

    @classmethod
    def of_record(cls, record: Mapping[str, Any]) -> Measured:
        """From JSON; raises `KeyError`, `TypeError` or `ValueError` where that is not as it should be."""
        heat = np.array(record["heatmap"], np.float32)
        if heat.ndim != 2 or not np.isfinite(heat).all():
            message = "a heatmap is none"
            raise ValueError(message)
        return cls(str(record["sha256"]), float(record["score"]), heat, tuple(map(str, record["objections"])))


def sample_films() -> list[Path]:
    """The films that every model is tried on, in the order of their names."""
    return _files(resource_path("samples"))


def pictures_of_no_film() -> list[Path]:
    """Pictures that are no films, such as a gate must refuse, in the order of their names."""
    return _files(resource_path(expected.FOLDER) / expected.NO_FILM)


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.is_file()) if folder.is_dir() else []


def measure(examiner: Examiner, path: Path, read: Callable[[Path], Radiograph] | None = None) -> Measured:
    """Look at the film at `path`.

    Args:
        examiner: Gives the answer.
        path: Where the film is.
        read: Reads it, as `imaging.read`, which does it where None.

    Raises:
        core.problem.RejectedError: It cannot be read.
    """
    from pneumoscan import imaging

    film = (read or imaging.read)(path)
    examination = examiner.assess(film)
    found = examination.assessment
    names = tuple(objection.code.name for objection in examination.objections)
    return Measured(film.content_sha256, found.score, found.heatmap, names)


def content(model_sha256: str, runtime: str, films: Mapping[str, Measured]) -> bytes:
    """The file.

    Args:
        model_sha256: Of the model's weights.
        runtime: What computed the answers, for people.
        films: What the model says, by file names.
    """
    named = {name: measured.as_record() for name, measured in films.items()}
    record = {"model": model_sha256, "computed_by": runtime, "films": named}
    return (json.dumps(record, ensure_ascii=False) + "\n").encode()


def stored(manifest: Manifest) -> dict[str, Measured]:
    """What a model said of the films when it was tested, by their file names.

    Raises:
        NoReferenceError: The model came without, or it belongs to other weights.
        classifier.ModelError: Its file is missing or was changed.
    """
    if FILE_NAME not in manifest.files:
        raise NoReferenceError(QT_TRANSLATE_NOOP("Detail", "the model came without it"))
    try:
        record = json.loads(manifest.read(manifest.weights.parent / FILE_NAME))
        films = {str(name): Measured.of_record(each) for name, each in record["films"].items()}
    except (ValueError, KeyError, TypeError, AttributeError) as fault:
        raise NoReferenceError(QT_TRANSLATE_NOOP("Detail", "it is damaged")) from fault
    if record["model"] != manifest.sha256 or not films:
        raise NoReferenceError(QT_TRANSLATE_NOOP("Detail", "it belongs to another model"))
    return films
