"""One labelled film, and a set of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class LabelledFilm:
    """One film whose class is known.

    Attributes:
        path: Its file.
        label: 1 for the class that the network is to find (pneumonia), 0 for the other.
        patient: The same for all films of one patient.
        sha256: Of the file, to find copies.
        subset: The folder that it came in: `train`, `val`, `test`, or empty where the set has no such folders.
        subtype: What is known beyond the class (`bacteria`, `virus`), or empty.
    """

    path: Path
    label: int
    patient: str
    sha256: str
    subset: str = ""
    subtype: str = ""


@dataclass(frozen=True, slots=True)
class FilmSet:
    """The films of one folder.

    Attributes:
        class_names: The names of label 0 and label 1.
        films: All films, in the order of their paths.
    """

    class_names: tuple[str, str]
    films: tuple[LabelledFilm, ...]

    def only(self, *subsets: str) -> tuple[LabelledFilm, ...]:
        """The films of these subsets."""
        return tuple(film for film in self.films if film.subset in subsets)


def labels_of(films: Sequence[LabelledFilm]) -> NDArray[np.float32]:
    """The labels, shape (n,)."""
    return np.array([film.label for film in films], np.float32)
