"""What the screening of one film came to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

from pneumoscan.core.radiograph import UNKNOWN_PATIENT, Patient

if TYPE_CHECKING:
    from pneumoscan.core.problem import Problem
    from pneumoscan.core.study import Study

Heatmap: TypeAlias = NDArray[np.float32]


class Status(StrEnum):
    """Whether a film has a verdict. The values are those of the CSV."""

    OK = "ok"
    REJECTED = "rejected"
    ERROR = "error"


class Verdict(StrEnum):
    """What the score says at the operating point. The values are those of the CSV."""

    PNEUMONIA = "PNEUMONIA"
    NORMAL = "NORMAL"
    UNCERTAIN = "UNCERTAIN"


@dataclass(frozen=True, slots=True)
class ModelIdentity:
    """Which model gave a result, so that the result can be traced to it.

    Attributes:
        name: Name and version, as in the manifest.
        sha256: Of the weights' file, 64 hexadecimal digits.
    """

    name: str
    sha256: str


@dataclass(frozen=True, slots=True, eq=False)
class Assessment:
    """The classifier's answer for one film.

    Attributes:
        score: Calibrated, from 0 (normal) to 1 (pneumonia). Not a probability for the patient at hand.
        verdict: The score against the threshold.
        threshold: The operating point in force, on the scale of the score.
        heatmap: Grad-CAM, shape (rows, columns) of the network's last feature map, from 0 to 1.
        model: What gave the answer.
    """

    score: float
    verdict: Verdict
    threshold: float
    heatmap: Heatmap
    model: ModelIdentity


@dataclass(frozen=True, slots=True, eq=False)
class Finding:
    """The result for one study: an assessment, or the problem that stood in its way; never both.

    Attributes:
        study: What was screened.
        status: Whether there is a verdict.
        assessment: The classifier's answer where the status is `ok`.
        problem: The reason where it is not.
        patient: What the file says of its patient.
        thumbnail: Shape (rows, columns), the longer side at most `THUMBNAIL_SIDE`; None if undecoded.
        notes: What was noticed while reading, a sentence each.
        source_format: `JPEG`, `DICOM`, ...; empty if undecoded.
    """

    study: Study
    status: Status
    assessment: Assessment | None = None
    problem: Problem | None = None
    patient: Patient = UNKNOWN_PATIENT
    thumbnail: NDArray[np.uint8] | None = None
    notes: tuple[str, ...] = ()
    source_format: str = ""

    def __post_init__(self) -> None:
        if (self.status is Status.OK) != (self.assessment is not None and self.problem is None):
            message = "a finding has either an assessment or a problem"
            raise ValueError(message)


THUMBNAIL_SIDE = 96
