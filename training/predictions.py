"""What a network says of labelled films, with all that its evaluation needs, as one file."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from pneumoscan.core.files import atomic_path

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Predictions:
    """One entry a film in each array, all of shape (n,).

    Attributes:
        logits: Of the class that the network is to find, before calibration.
        peaks: Highest value of the raw Grad-CAM map.
        labels: 1 for that class, 0 for the other.
        patients: The same text for all films of one patient.
        files: Paths relative to the folder of the set.
        sha256: Of the files.
        subtypes: `bacteria`, `virus`, or empty.
        file_bytes: Size of the file: a null baseline.
        mean_grey: Mean grey value, from 0 to 255: a null baseline.
        aspect_ratio: Columns / rows: a null baseline.
    """

    logits: NDArray[np.float64]
    peaks: NDArray[np.float64]
    labels: NDArray[np.float64]
    patients: NDArray[np.str_]
    files: NDArray[np.str_]
    sha256: NDArray[np.str_]
    subtypes: NDArray[np.str_]
    file_bytes: NDArray[np.float64]
    mean_grey: NDArray[np.float64]
    aspect_ratio: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.labels)

    def where(self, chosen: NDArray[Any]) -> Predictions:
        """Those of the films that an index or a mask chooses."""
        return Predictions(**{name: array[chosen] for name, array in self._arrays().items()})

    def save(self, path: Path) -> None:
        """Write to `path` (.npz)."""
        with atomic_path(path) as temporary, temporary.open("wb") as stream:
            np.savez_compressed(stream, **self._arrays())

    @classmethod
    def load(cls, path: Path) -> Predictions:
        """Read what `save` wrote.

        Raises:
            OSError: The file is missing.
            ValueError, KeyError: It is damaged, or something else.
        """
        with np.load(path) as arrays:
            return cls(**{field.name: arrays[field.name] for field in dataclasses.fields(cls)})

    def _arrays(self) -> dict[str, Any]:
        return {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}
