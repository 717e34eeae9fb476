"""What the screening of one film came to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from pneumoscan.core.radiograph import UNKNOWN_PATIENT, Patient
from pneumoscan.core.review import NOT_REVIEWED, Review

if TYPE_CHECKING:
    from datetime import datetime

    import numpy as np
    from numpy.typing import NDArray

    from pneumoscan.core.correction import Correction
    from pneumoscan.core.problem import Problem
    from pneumoscan.core.remark import Remark
    from pneumoscan.core.study import Study
    from pneumoscan.core.verdict import Verdict

Heatmap: TypeAlias = "NDArray[np.float32]"


class Status(StrEnum):
    """Whether a film has a verdict. The values are those of the CSV."""

    OK = "ok"
    REJECTED = "rejected"
    ERROR = "error"


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
        band: The scores, from and to, between which the verdict is `UNCERTAIN`; None where there are none.
    """

    score: float
    verdict: Verdict
    threshold: float
    heatmap: Heatmap
    model: ModelIdentity
    band: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Examination:
    """The classifier's answer for one film, and whether it is a film to give that answer on.

    Attributes:
        assessment: The answer.
        objections: Why it should not be given, most important first; empty for a film that the model knows.
        remarks: Why it deserves less trust.
        suggestion: What would set the film right, if it seems to be turned, mirrored or inverted.
    """

    assessment: Assessment
    objections: tuple[Problem, ...] = ()
    remarks: tuple[Remark, ...] = ()
    suggestion: Correction | None = None


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
        remarks: What was noticed, notes on the reading and warnings.
        source_format: `JPEG`, `DICOM`, ...; empty if undecoded.
        suggestion: What would set the film right, if it seems to be turned, mirrored or inverted.
        content_sha256: Of the film's file, 64 hexadecimal digits, by which it is known again under another name; empty
            where it is not known.
        screened_at: When, with its time zone; None where it is not known.
        review: What a person made of the film.
    """

    study: Study
    status: Status
    assessment: Assessment | None = None
    problem: Problem | None = None
    patient: Patient = UNKNOWN_PATIENT
    thumbnail: NDArray[np.uint8] | None = None
    remarks: tuple[Remark, ...] = ()
    source_format: str = ""
    suggestion: Correction | None = None
    content_sha256: str = ""
    screened_at: datetime | None = None
    review: Review = NOT_REVIEWED

    def __post_init__(self) -> None:
        if (self.status is Status.OK) != (self.assessment is not None and self.problem is None):
            message = "a finding has either an assessment or a problem"
            raise ValueError(message)

    @property
    def verdict(self) -> Verdict | None:
        """What stands: the reader's finding where there is one, else the model's; None without either."""
        return self.review.verdict or (self.assessment.verdict if self.assessment else None)

    @property
    def warnings(self) -> tuple[Remark, ...]:
        """What must stand beside the verdict wherever that is shown."""
        return tuple(remark for remark in self.remarks if remark.is_warning)

    @property
    def notes(self) -> tuple[Remark, ...]:
        """How the file was read."""
        return tuple(remark for remark in self.remarks if not remark.is_warning)


THUMBNAIL_SIDE = 96
