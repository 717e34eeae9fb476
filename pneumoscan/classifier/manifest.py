"""What is known of a model, and the check that its files are the ones that were measured."""

from __future__ import annotations

import hashlib
import json
import math
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pneumoscan.classifier import preprocessing
from pneumoscan.classifier.calibration import Calibration
from pneumoscan.core.finding import ModelIdentity
from pneumoscan.core.operating_point import OperatingPoint
from pneumoscan.core.roc import ValidationScores

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FILE_NAME = "manifest.json"
# On every system: no separators, no drive, nothing hidden.
_FILE_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*")


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
    record = read_record(folder)
    try:
        if record["preprocessing"] != preprocessing.VERSION:
            message = f"The model needs the preprocessing {record['preprocessing']!r}. Install a matching program."
            raise ModelError(message)
        return _parse(record, folder)
    except (ValueError, KeyError, TypeError) as fault:
        raise _damaged(fault) from fault


def read_record(folder: Path) -> dict[str, Any]:
    """All that the manifest in `folder` says.

    Raises:
        ModelError: It is missing, or no JSON object.
    """
    try:
        record = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    except OSError as fault:
        message = f"The model's manifest is missing ({fault.strerror}). Install the program again."
        raise ModelError(message) from fault
    except ValueError as fault:
        raise _damaged(fault) from fault
    if not isinstance(record, dict):
        raise _damaged("it is not an object")
    return record


def _damaged(reason: object) -> ModelError:
    return ModelError(f"The model's manifest is damaged ({reason}). Install the program again.")


def _parse(record: dict[str, Any], folder: Path) -> Manifest:
    files: dict[str, str] = record["files"]
    for name in files:
        if not _FILE_NAME.fullmatch(name):
            message = f"{name!r} is not a file name"
            raise ValueError(message)
    weights = record["weights"]
    onnx, gate, band, scores = (record.get(name) for name in ("onnx", "gate", "uncertain", "validation_scores"))
    for named in (weights, onnx, gate and gate["file"], scores):
        if named is not None and named not in files:
            message = f"the SHA-256 of {named!r} is missing"
            raise ValueError(message)
    return Manifest(
        name=str(record["name"]),
        weights=folder / weights,
        sha256=str(files[weights]),
        input_size=int(record["input_size"]),
        calibration=Calibration(float(record["temperature"]), float(record["offset"])),
        operating_point=OperatingPoint(float(record["threshold"]), band and _pair(band)),
        heatmap_reference=float(record["heatmap_reference"]),
        metrics=dict(record["metrics"]),
        onnx=None if onnx is None else folder / onnx,
        gate=gate and _gate(gate, folder),
        scores=None if scores is None else folder / scores,
        files=files,
        speed_up=_speed_up(record.get("speed_up")),
    )


def _gate(record: dict[str, Any], folder: Path) -> GateRecord:
    limits = float(record["unfamiliar"]), float(record["foreign"]), _pair(record["logits"])
    return GateRecord(folder / record["file"], *limits)


def _speed_up(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < math.inf:
        message = f"{value!r} is not how many times as fast it is"
        raise ValueError(message)
    return float(value)


def _pair(values: list[Any]) -> tuple[float, float]:
    low, high = values
    return float(low), float(high)


def _read_verified(file: Path, sha256: str) -> bytes:
    try:
        content = file.read_bytes()
    except OSError as fault:
        message = f"The model's file {file.name} cannot be read ({fault.strerror}). Install the program again."
        raise ModelError(message) from fault
    if hashlib.sha256(content).hexdigest() != sha256:
        message = (
            f"The model's file {file.name} is not the one that was tested (its SHA-256 differs). "
            "Nothing is screened with them. Install the program again."
        )
        raise ModelError(message)
    return content
