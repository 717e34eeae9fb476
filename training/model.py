"""A trained network as evaluation, comparison, prediction and export see it, whether from a run or bundled."""

from __future__ import annotations

import hashlib
import shlex
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import safetensors
import safetensors.numpy

from pneumoscan.classifier import manifest
from pneumoscan.classifier.manifest import ModelError
from training.errors import TrainingError
from training.fitting import run_folder
from training.measures import calibration, operating_point
from training.predictions import Predictions
from training.scoring import Scorer

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from pneumoscan.classifier.calibration import Calibration

__all__ = ["Scorer", "TrainedModel", "open_model"]


@dataclass(frozen=True, slots=True)
class TrainedModel:
    """A trained network.

    Attributes:
        name: That of the bundled model, or the run's folder name.
        arch: A name in `networks.ARCHITECTURES`.
        input_size: Side of the network's square input in pixels.
        class_names: The names of label 0 and label 1.
        weights: Arrays by name, as `networks` names them, with nothing left to fold.
        sha256: Of the file of weights.
        calibration: Turns the logit into the score; fitted on validation films.
        threshold: The operating point on the scale of the score; set on validation films.
        threshold_rule: How.
        heatmap_reference: Raw Grad-CAM value that is drawn at full heat.
        validation: What the network said of its validation films, or None for a bundled model.
        record: The run's `run.json`, or the manifest.
    """

    name: str
    arch: str
    input_size: int
    class_names: tuple[str, str]
    weights: dict[str, NDArray[Any]]
    sha256: str
    calibration: Calibration
    threshold: float
    threshold_rule: str
    heatmap_reference: float
    validation: Predictions | None
    record: dict[str, Any]


def open_model(path: Path) -> TrainedModel:
    """Open a finished run's folder, or a folder with a manifest (such as `resources/model`).

    Raises:
        TrainingError: It is neither, unfinished, or damaged.
    """
    if (path / manifest.FILE_NAME).is_file():
        return _bundled(path)
    record = run_folder.read_record(path)
    if record["recipe"].get("folds") and not record["recipe"].get("fold"):
        message = f"{path} holds a cross-validation: a run for each fold. Name one of them, such as {path / 'fold-1'}."
        raise TrainingError(message)
    if not record.get("finished"):
        how = f"python -m training train --resume --run {shlex.quote(str(path))}"
        message = f"The run in {path} is not finished. Go on with: {how}"
        raise TrainingError(message)
    try:
        content = (path / run_folder.MODEL).read_bytes()
        return _of_run(path, record, content, Predictions.load(path / run_folder.PREDICTIONS))
    except (OSError, ValueError, KeyError, safetensors.SafetensorError) as fault:
        message = f"The run in {path} is damaged ({fault})."
        raise TrainingError(message) from fault


def _of_run(path: Path, record: dict[str, Any], content: bytes, validation: Predictions) -> TrainedModel:
    fitted = calibration.fit(validation.logits, validation.labels)
    scores = np.array([fitted.score(logit) for logit in validation.logits])
    chosen = operating_point.choose(scores, validation.labels)
    sick = validation.labels == 1
    return TrainedModel(
        name=path.resolve().name,
        arch=record["recipe"]["arch"],
        input_size=int(record["input_size"]),
        class_names=(record["class_names"][0], record["class_names"][1]),
        weights=safetensors.numpy.load(content),
        sha256=hashlib.sha256(content).hexdigest(),
        calibration=fitted,
        threshold=chosen.threshold,
        threshold_rule=operating_point.RULE,
        heatmap_reference=max(float(np.median(validation.peaks[sick])), float(np.finfo(np.float32).tiny)),
        validation=validation,
        record=record,
    )


def _bundled(path: Path) -> TrainedModel:
    try:
        described = manifest.load(path)
        content = described.read(described.weights)
        weights = safetensors.numpy.load(content)
    except (ModelError, safetensors.SafetensorError) as fault:
        message = f"The model in {path} cannot be used: {fault}"
        raise TrainingError(message) from fault
    record = manifest.read_record(path)
    return TrainedModel(
        name=described.name,
        arch="vgg16",
        input_size=described.input_size,
        class_names=(record["class_names"][0], record["class_names"][1]),
        weights=weights,
        sha256=described.sha256,
        calibration=described.calibration,
        threshold=described.operating_point.threshold,
        threshold_rule=record["threshold_rule"],
        heatmap_reference=described.heatmap_reference,
        validation=None,
        record=record,
    )
