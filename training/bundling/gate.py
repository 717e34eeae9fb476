"""The gate that ships with a model: fitted on the films it was trained on, its limits set on validation films."""

from __future__ import annotations

import csv
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import safetensors.numpy

from training.bundling import familiarity_fit, orientation_fit
from training.bundling.observation import Observations, observe
from training.fitting import run_folder
from training.measures import intervals

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from training.bundling.candidate import Candidate
    from training.bundling.orientation_fit import Measured

GATE_FILE = "gate.safetensors"
# Fewer films do not say what a chest film can look like.
MIN_TRAINING_FILMS, MIN_VALIDATION_FILMS = 500, 100
# Of the validation films: above the first share, films are warned of; above the second they get no verdict. Few
# enough to stay well below 2 % of refused films where films from elsewhere lie farther out.
FAMILIAR_SHARE, ACCEPTED_SHARE = 0.90, 0.995


@dataclass(frozen=True, slots=True, eq=False)
class FittedGate:
    """The gate, its limits, and what was measured.

    Attributes:
        content: The file of its arrays.
        unfamiliar: See `manifest.GateRecord`.
        foreign: Likewise.
        logits: Likewise.
        training_films: How many films it was fitted on.
        warned: Share of the validation films above `unfamiliar`, and
        refused: above `foreign`: both by choice.
        orientation: What was measured of it on the validation films.
    """

    content: bytes
    unfamiliar: float
    foreign: float
    logits: tuple[float, float]
    training_films: int
    warned: intervals.Interval
    refused: intervals.Interval
    orientation: Measured

    def as_record(self) -> dict[str, Any]:
        """For the manifest."""
        return {
            "file": GATE_FILE,
            "unfamiliar": self.unfamiliar,
            "foreign": self.foreign,
            "logits": list(self.logits),
            "training_films": self.training_films,
            "validation_films_warned_of": self.warned.as_record(),
            "validation_films_refused": self.refused.as_record(),
            "turned_or_inverted_films_found": self.orientation.found.as_record(),
            "upright_films_taken_for_turned": self.orientation.false_alarms.as_record(),
        }


def fit(candidate: Candidate, run: Path) -> FittedGate | None:
    """Fit the gate of a run's model.

    Args:
        candidate: The model, with its films.
        run: Its folder, which lists the films that it was trained on.

    Returns:
        The gate; None where there are too few films, or where they are not there.
    """
    if candidate.films is None:
        return None
    names = _training_files(run)
    paths = [path for name in names if (path := candidate.films / name).is_file()]
    held = [candidate.films / str(name) for name in candidate.predictions.files]
    if len(paths) < max(MIN_TRAINING_FILMS, len(names)) or len(held) < MIN_VALIDATION_FILMS:
        return None
    model = candidate.model
    training, validation = (observe(model.weights, model.input_size, part) for part in (paths, held))
    return _fitted(training, validation)


def _fitted(training: Observations, validation: Observations) -> FittedGate:
    familiar = familiarity_fit.fit(training, validation)
    upright = orientation_fit.fit(training.grey)
    distances = familiarity_fit.distances(familiar, validation)
    unfamiliar, foreign = (
        _rounded_up(float(np.quantile(distances, share))) for share in (FAMILIAR_SHARE, ACCEPTED_SHARE)
    )
    arrays = familiar.arrays() | upright.arrays()
    return FittedGate(
        safetensors.numpy.save({name: array.astype(np.float16) for name, array in arrays.items()}),
        unfamiliar,
        foreign,
        (float(validation.logits.min()), float(validation.logits.max())),
        len(training),
        _share(distances > unfamiliar),
        _share(distances > foreign),
        orientation_fit.measure(upright, validation.grey),
    )


def _training_files(run: Path) -> list[str]:
    try:
        with (run / run_folder.FILMS).open(encoding="utf-8", newline="") as stream:
            return [row["file"] for row in csv.DictReader(stream) if row["part"] == "train"]
    except FileNotFoundError:
        return []


def _share(found: NDArray[np.bool_]) -> intervals.Interval:
    return intervals.wilson(int(found.sum()), len(found))


def _rounded_up(value: float) -> float:
    """To three digits, so that the film that set the limit is still below it."""
    return math.ceil(value * 1000) / 1000
