"""The part of the daily check that takes the model as it was just loaded: a few films are looked at, and compared."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pneumoscan.core.installation import CheckCode, check_of
from pneumoscan.self_test import models, reference
from pneumoscan.self_test.helper import make
from pneumoscan.self_test.plan import Step

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pneumoscan.classifier import Manifest
    from pneumoscan.core.installation import CheckResult
    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.self_test.reference import Examiner


def look(
    described: Manifest, examiner: Examiner, runtime: str, read: Callable[[Path], Radiograph]
) -> list[CheckResult]:
    """Look at a film of each class, and at a picture of none, which takes half a second.

    Args:
        described: The model.
        examiner: The same, loaded.
        runtime: What computes it, for people.
        read: Reads films.
    """
    subject = {"model": described.name, "engine": runtime}
    films = partial(models.compare_films, described, examiner, _one_of_each_class(), read)
    steps = [Step(check_of(CheckCode.FILMS, **subject), films)]
    if described.gate is not None:
        pictures = reference.pictures_of_no_film()[:1]
        gate = partial(models.compare_gate, described, examiner, pictures, read)
        steps.append(Step(check_of(CheckCode.GATE, **subject), gate))
    return [make(step) for step in steps]


def _one_of_each_class() -> list[Path]:
    """The first of each, as far as they are there: none at all is a fault that the comparison tells."""
    films = reference.sample_films()
    first = (next((film for film in films if name in film.name), None) for name in ("normal", "pneumonia"))
    return [film for film in first if film is not None]
