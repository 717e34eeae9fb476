"""A finished run, checked: whether the program could use its model, and whether its files belong together."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from tqdm import tqdm

from pneumoscan import imaging
from pneumoscan.classifier import preprocessing
from pneumoscan.core.problem import RejectedError
from pneumoscan.core.roc import ValidationScores
from pneumoscan.core.verdict import Verdict
from training.errors import TrainingError
from training.fitting import run_folder
from training.measures import calibration, operating_point
from training.model import Scorer, TrainedModel, open_model

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from training.predictions import Predictions

ARCH = "vgg16"
CLASS_NAMES = (Verdict.NORMAL.value, Verdict.PNEUMONIA.value)
REFERENCE_FILMS = 16
REFERENCE_TOLERANCE = 1e-3


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A run's model that may be bundled.

    Attributes:
        model: The model.
        predictions: What it says of its validation films.
        content: The file of weights.
        films: Folder below which the validation films lie, or None where they are not to be looked at.
    """

    model: TrainedModel
    predictions: Predictions
    content: bytes
    films: Path | None

    @property
    def scores(self) -> NDArray[np.float64]:
        """The calibrated scores of the validation films, shape (n,)."""
        return calibration.scores(self.model.calibration, self.predictions.logits)

    @property
    def scores_by_class(self) -> ValidationScores:
        """The same as the program keeps them."""
        scores, ill = self.scores, self.predictions.labels == 1
        return ValidationScores.of(scores[ill], scores[~ill])


def open_candidate(run: Path, films: Path | None, *, without_films: bool) -> Candidate:
    """Open a run and check all but whether its weights still give the stored scores.

    Args:
        run: Folder of a finished run.
        films: Folder of the set, or None for the one that the run was trained from.
        without_films: Leave the films alone.

    Raises:
        TrainingError: The run is unfinished or damaged, its model is none that the program can use or that may be
            bundled, or the films are not there.
    """
    model = open_model(run)
    if model.validation is None:
        message = f"{run} holds a model that is bundled already. Name the folder of a run."
        raise TrainingError(message)
    content = (run / run_folder.MODEL).read_bytes()
    folder = None if without_films else films or Path(model.record["films_folder"])
    candidate = Candidate(model, model.validation, content, folder)
    _check_model(model)
    _check_hash(model, content)
    _check_operating_point(candidate)
    if folder is not None:
        _check_films(folder, model.validation)
    return candidate


def _check_model(model: TrainedModel) -> None:
    if model.arch != ARCH:
        message = f"The program runs {ARCH}, and this run trained {model.arch}: it can be compared, but not bundled."
        raise TrainingError(message)
    if tuple(name.upper() for name in model.class_names) != CLASS_NAMES:
        message = (
            f"The program's verdicts are {' and '.join(CLASS_NAMES)}, and this run tells {model.class_names[0]} from "
            f"{model.class_names[1]}: it can be evaluated, but not bundled."
        )
        raise TrainingError(message)
    used = model.record.get("preprocessing")
    if used != preprocessing.VERSION:
        message = (
            f"The run saw its films through the preprocessing {used!r}, and the program has {preprocessing.VERSION!r}. "
            "Train again with this version."
        )
        raise TrainingError(message)


def _check_operating_point(candidate: Candidate) -> None:
    if not operating_point.choose(candidate.scores, candidate.predictions.labels).acceptable:
        least = f"sensitivity {operating_point.MIN_SENSITIVITY} and specificity {operating_point.MIN_SPECIFICITY}"
        message = (
            f"The model is not good enough to bundle: on its validation films it does not reach {least}. "
            "Train longer, or with more films."
        )
        raise TrainingError(message)


def _check_hash(model: TrainedModel, content: bytes) -> None:
    found = hashlib.sha256(content).hexdigest()
    if found != model.sha256 or found != model.record.get("model_sha256", found):
        message = f"{run_folder.MODEL} is not the file that the run wrote: its SHA-256 differs."
        raise TrainingError(message)


def _check_films(folder: Path, predictions: Predictions) -> None:
    missing = [str(file) for file in predictions.files if not (folder / str(file)).is_file()]
    if missing:
        message = (
            f"{len(missing)} of the {len(predictions)} validation films are not in {folder} ({missing[0]}, say). They "
            "are needed to check that the weights give the scores that the run stored. Name their folder with "
            "--films, or do without the check with --without-films."
        )
        raise TrainingError(message)


def check_reference_scores(candidate: Candidate) -> float:
    """Look at some validation films again.

    Returns:
        The largest difference of the logits from those that the run stored.

    Raises:
        TrainingError: It is too large.
    """
    if candidate.films is None:
        message = "There are no films to look at again."
        raise TrainingError(message)
    scorer, predictions = Scorer(candidate.model), candidate.predictions
    largest = 0.0
    for index in tqdm(
        some(len(predictions), REFERENCE_FILMS), desc="checking stored scores", unit="film", disable=None
    ):
        path = candidate.films / str(predictions.files[index])
        try:
            logit, _ = scorer.look(path)
        except RejectedError as fault:
            message = f"The validation film {path.name} cannot be read any more: {fault.problem.sentence}"
            raise TrainingError(message) from fault
        # written so that it also holds for what is no number
        largest = max(largest, abs(logit - predictions.logits[index]))
    if not largest <= REFERENCE_TOLERANCE:
        message = (
            f"Reference scores do not match: the logit of a validation film is {largest:.2g} from what the run stored. "
            "Weights, preprocessing or films are not those of the run."
        )
        raise TrainingError(message)
    return largest


def some(count: int, wanted: int) -> list[int]:
    """At most `wanted` indices below `count`, spread evenly."""
    return [int(index) for index in np.unique(np.linspace(0, count - 1, min(count, wanted)).round())]


def network_input(path: Path, size: int) -> NDArray[np.float32]:
    """The film at `path` as the network sees it, shape (size, size, 3).

    Raises:
        RejectedError: It cannot be read as a film.
    """
    return preprocessing.standardise(preprocessing.resize(imaging.load(path).pixels, size))
