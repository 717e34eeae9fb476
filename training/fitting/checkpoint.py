"""The state of a run as one file, which replaces the one before as a whole: there always is one to go on from."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import safetensors
import safetensors.numpy

from pneumoscan.core.files import atomic_path
from training.errors import TrainingError

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from training.fitting.history import EpochResult

    Arrays = dict[str, NDArray[Any]]

FILE_NAME = "checkpoint.safetensors"


@dataclass
class Place:
    """How far a run has come.

    Attributes:
        epoch: Number of the epoch in hand in the plan.
        step: Steps of it that are done.
        partial: Means over those steps: loss, accuracy.
        seconds: Time spent in it.
        history: The epochs that are done.
    """

    epoch: int = 0
    step: int = 0
    partial: dict[str, float] = field(default_factory=dict)
    seconds: float = 0.0
    history: list[EpochResult] = field(default_factory=list)

    def note(self, step: int, seconds: float, partial: dict[str, float]) -> None:
        """One more step is done, after so many seconds."""
        self.step, self.partial = step, partial
        self.seconds += seconds


def save(path: Path, arrays: Arrays, place: Place) -> None:
    """Write `arrays` and `place` to `path`.

    Raises:
        OSError: The disk is full or may not be written to; what was there before stays.
    """
    solid = {name: np.asarray(array, order="C") for name, array in arrays.items()}
    content = safetensors.numpy.save(solid, {"place": json.dumps(asdict(place)), "sha256": _digest(solid)})
    with atomic_path(path) as temporary:
        temporary.write_bytes(content)


def load(path: Path) -> tuple[Arrays, Place]:
    """Read what `save` wrote.

    Raises:
        TrainingError: It is missing or damaged.
    """
    try:
        with safetensors.safe_open(path, "numpy") as file:
            place = Place(**json.loads(file.metadata()["place"]))
            arrays = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
            if _digest(arrays) != file.metadata()["sha256"]:
                message = "its content has changed since it was written"
                raise ValueError(message)
            return arrays, place
    except (OSError, safetensors.SafetensorError, ValueError, KeyError, TypeError) as fault:
        message = f"The run cannot go on from {path} ({fault}). Start again in another folder."
        raise TrainingError(message) from fault


def _digest(arrays: Arrays) -> str:
    """SHA-256 of names and values: a disk's fault would else be trained on."""
    digest = hashlib.sha256()
    for name in sorted(arrays):
        digest.update(name.encode())
        digest.update(arrays[name].tobytes())
    return digest.hexdigest()
