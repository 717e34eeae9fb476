"""What is known of a model, and the check that its files are the ones that were measured."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pneumoscan.classifier import preprocessing, stated
from pneumoscan.classifier.calibration import Calibration
from pneumoscan.classifier.release import check_file_name
from pneumoscan.core.finding import ModelIdentity
from pneumoscan.core.operating_point import OperatingPoint
from pneumoscan.core.roc import ValidationScores

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FILE_NAME = "manifest.json"


class ModelError(Exception):
    """The model cannot be used; the message is a sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class GateRecord:
    """What the gate is, and where it begins to doubt and to refuse; see `gate.Gate`.

    Attributes:
        file: Its arrays.
        unfamiliar: The distance from the training films above which a film has a warning.
        foreign: The one above which it has no verdict.
        logits: The lowest and the highest of the validation films.
    """

    file: Path
    unfamiliar: float
    foreign: float
    logits: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Manifest:
    """The part of `manifest.json` that the program acts on; the rest is for people.

    Attributes:
        name: Name and version of the model.
        weights: The file of arrays.
        sha256: That of `weights`.
        input_size: Side of the network's square input in pixels.
        calibration: Turns the logit into the score.
        operating_point: On the scale of the calibrated score.
        heatmap_reference: Raw Grad-CAM value that is drawn at full heat; see `heatmap.normalise`.
        metrics: Figures on the validation films, with 95 % intervals.
        onnx: The same network as an ONNX graph whose arrays are those of `weights`, where there is one.
        gate: What tells films that the model knows from others, where there is one.
        scores: The scores of its validation films, where they are kept; see `validation_scores`.
        files: SHA-256 of the model's files by name.
        speed_up: How many films it screens in the time that the full model takes for one; None where that was not
            measured.
    """

    name: str
    weights: Path
    sha256: str
    input_size: int
    calibration: Calibration
    operating_point: OperatingPoint
    heatmap_reference: float
    metrics: dict[str, Any]
    onnx: Path | None = None
    gate: GateRecord | None = None
    scores: Path | None = None
    files: Mapping[str, str] = field(default_factory=dict)
    speed_up: float | None = None

    def read(self, file: Path) -> bytes:
        """Read one of the model's files.

        The bytes that were checked are returned, so that nothing can be put in their place in between.

        Raises:
            ModelError: It is missing, or its SHA-256 is not the manifest's.
        """
        return _read_verified(file, self.files[file.name])

    def validation_scores(self) -> ValidationScores | None:
        """Read what tells the figures at any operating point; None where it was not kept.

        Raises:
            ModelError: The file is missing, damaged, or not the manifest's.
        """
        if self.scores is None:
            return None
        try:
            return ValidationScores.from_record(json.loads(self.read(self.scores)))
        except (ValueError, KeyError, TypeError) as fault:
            message = f"The model's file {self.scores.name} is damaged ({fault}). Install the program again."
            raise ModelError(message) from fault

    @property
    def identity(self) -> ModelIdentity:
        """What to write beside every result."""
        return ModelIdentity(self.name, self.sha256)


def load(folder: Path) -> Manifest:
    """Read and check the manifest in `folder`, without reading the weights.

    Raises:
        ModelError: It is missing, broken, or for another version of the preprocessing.
    """
    return parsed(_content(folder), folder)


def parsed(content: bytes, folder: Path) -> Manifest:
    """Check a manifest that was read already, as `load` does.

    Args:
        content: Of its file.
        folder: Where the model lies.

    Raises:
        ModelError: It is broken, or for another version of the preprocessing.
    """
    record = _record(content)
    try:
        if record["preprocessing"] != preprocessing.VERSION:
            message = f"The model needs the preprocessing {record['preprocessing']!r}. Install a matching program."
            raise ModelError(message)
        return _parse(record, folder)
    except (ValueError, KeyError, TypeError, OverflowError) as fault:
        raise _damaged(fault) from fault


def read_record(folder: Path) -> dict[str, Any]:
    """All that the manifest in `folder` says.

    Raises:
        ModelError: It is missing, or no JSON object.
    """
    return _record(_content(folder))


def _content(folder: Path) -> bytes:
    try:
        return (folder / FILE_NAME).read_bytes()
    except OSError as fault:
        message = f"The model's manifest is missing ({fault.strerror}). Install the program again."
        raise ModelError(message) from fault


def _record(content: bytes) -> dict[str, Any]:
    try:
        record = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as fault:
        raise _damaged(fault) from fault
    if not isinstance(record, dict):
        raise _damaged("it is not an object")
    return record


def _damaged(reason: object) -> ModelError:
    return ModelError(f"The model's manifest is damaged ({reason}). Install the program again.")


def _parse(record: dict[str, Any], folder: Path) -> Manifest:
    files: dict[str, str] = record["files"]
    for name in files:
        check_file_name(name)
    weights = record["weights"]
    onnx, gate, scores = (record.get(name) for name in ("onnx", "gate", "validation_scores"))
    for named in (weights, onnx, gate and gate["file"], scores):
        if named is not None and named not in files:
            message = f"the SHA-256 of {named!r} is missing"
            raise ValueError(message)
    return Manifest(
        name=stated.text(record, "name"),
        weights=folder / weights,
        sha256=str(files[weights]),
        input_size=stated.side(record, "input_size"),
        calibration=Calibration(stated.positive(record, "temperature"), stated.number(record, "offset")),
        operating_point=_operating_point(record),
        heatmap_reference=stated.positive(record, "heatmap_reference"),
        metrics=dict(record["metrics"]),
        onnx=None if onnx is None else folder / onnx,
        gate=gate and _gate(gate, folder),
        scores=None if scores is None else folder / scores,
        files=files,
        speed_up=None if record.get("speed_up") is None else stated.positive(record, "speed_up"),
    )


def _gate(record: dict[str, Any], folder: Path) -> GateRecord:
    unfamiliar, foreign = stated.positive(record, "unfamiliar"), stated.positive(record, "foreign")
    if unfamiliar > foreign:
        message = "the gate refuses before it doubts"
        raise ValueError(message)
    return GateRecord(folder / record["file"], unfamiliar, foreign, stated.interval(record, "logits"))


def _operating_point(record: dict[str, Any]) -> OperatingPoint:
    threshold = stated.share(record, "threshold")
    if record.get("uncertain") is None:
        return OperatingPoint(threshold)
    low, high = stated.interval(record, "uncertain")
    if not 0 <= low <= threshold <= high <= 1:
        message = "the threshold is not among the scores without a verdict"
        raise ValueError(message)
    return OperatingPoint(threshold, (low, high))


def _read_verified(file: Path, sha256: str) -> bytes:
    try:
        content = file.read_bytes()
    except OSError as fault:
        message = f"The model's file {file.name} cannot be read ({fault.strerror}). Install the program again."
        raise ModelError(message) from fault
    if hashlib.sha256(content).hexdigest() != sha256:
        message = (
            f"The model's file {file.name} is not the one that was tested: it is damaged, or was changed. "
            "Nothing is screened with this model. Use the other one, or install the program again."
        )
        raise ModelError(message)
    return content
