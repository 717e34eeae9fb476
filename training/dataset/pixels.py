"""Labelled films -> grey values in memory, decoded and resized as the program does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pneumoscan import imaging
from pneumoscan.classifier import preprocessing
from pneumoscan.core.problem import Problem, ProblemCode, RejectedError
from training.dataset.threads import in_threads
from training.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from training.dataset.film import LabelledFilm


@dataclass(frozen=True, slots=True, eq=False)
class Pixels:
    """Films in memory.

    Attributes:
        grey: Grey values rounded to bytes, shape (n, size, size).
        films: Whose they are, n of them.
        unreadable: A sentence for each film that was left out.
    """

    grey: NDArray[np.uint8]
    films: tuple[LabelledFilm, ...]
    unreadable: tuple[str, ...]


def load_pixels(films: Sequence[LabelledFilm], size: int) -> Pixels:
    """Decode and resize `films`, several at a time, and leave out those that are no films.

    Args:
        films: What to load, in n * size * size bytes of memory.
        size: Side of the squares in pixels.

    Raises:
        TrainingError: No film, or none of a class, can be read, or the memory is too small.
    """
    try:
        grey = np.empty((len(films), size, size), np.uint8)
        faults = in_threads(lambda index: _read_into(grey[index], films[index]), range(len(films)), "reading films")
    except MemoryError as fault:
        message = (
            f"{len(films)} films of {size} x {size} pixels take {len(films) * size**2 / 1e9:.1f} GB of memory, more "
            "than there is. Take smaller images or fewer films."
        )
        raise TrainingError(message) from fault
    _check_classes(films, faults)
    kept = [index for index, fault in enumerate(faults) if not fault]
    for place, index in enumerate(kept):  # in place: a copy would take the memory twice
        if place != index:
            grey[place] = grey[index]
    return Pixels(grey[: len(kept)], tuple(films[index] for index in kept), tuple(filter(None, faults)))


def _read_into(grey: NDArray[np.uint8], film: LabelledFilm) -> str:
    """Fill `grey` with the film; returns why it cannot be, or an empty text."""
    try:
        grey[:] = np.rint(preprocessing.resize(imaging.load(film.path).pixels, len(grey)))
    except RejectedError as fault:
        return f"{film.path.name}: {fault.problem.sentence}"
    except MemoryError:
        raise  # what a film is must not depend on what else the machine does
    except Exception as fault:  # noqa: BLE001  a decoder's surprise costs one film, not the set
        problem = Problem(ProblemCode.UNEXPECTED, {"reason": type(fault).__name__})
        return f"{film.path.name}: {problem.sentence}"
    return ""


def _check_classes(films: Sequence[LabelledFilm], faults: Sequence[str]) -> None:
    reasons = {film.label: fault for film, fault in zip(films, faults, strict=True) if fault}
    readable = {film.label for film, fault in zip(films, faults, strict=True) if not fault}
    lost = {label: reason for label, reason in reasons.items() if label not in readable}
    if not readable or lost:
        which = "of one class" if readable else f"of {len(films)}"
        message = f"No film {which} can be read. {' '.join(list(lost.values())[:1])}"
        raise TrainingError(message.strip())
