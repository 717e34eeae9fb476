"""Findings and films to report."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from pneumoscan.core.correction import AS_IT_IS, Correction
from pneumoscan.core.finding import Assessment, Finding, ModelIdentity, Status
from pneumoscan.core.problem import Problem, ProblemCode
from pneumoscan.core.radiograph import UNKNOWN_PATIENT, Patient, Radiograph
from pneumoscan.core.remark import RemarkCode, remark
from pneumoscan.core.study import Study
from pneumoscan.core.verdict import Verdict
from pneumoscan.report import PageSize, ReportContext

if TYPE_CHECKING:
    from collections.abc import Callable

    from pneumoscan.core.remark import Remark

MODEL = ModelIdentity("vgg16-test 1.0", "0123456789abcdef" * 4)
THRESHOLD = 0.4125
REASON = "This is a colour picture, not an X-ray film. Only frontal chest films are screened."
OVERRULED = remark(RemarkCode.OVERRULED, reason=REASON)
ADULT = remark(RemarkCode.ADULT_BY_AGE, age="45 years")
MANY_WARNINGS = (
    OVERRULED,
    ADULT,
    remark(RemarkCode.ADULT_BY_LOOK),
    remark(RemarkCode.VIEW_UNFAMILIAR, view="PA"),
    remark(RemarkCode.CLIPPED, percent=12.5),
    remark(RemarkCode.BORDER, percent=31),
    remark(RemarkCode.UNFAMILIAR),
    remark(RemarkCode.PHOTOGRAPH),
)
HEATMAP = np.linspace(0, 1, 64, dtype=np.float32).reshape(8, 8)


def assessed(
    name: str | Path = "film.png",
    score: float = 0.8,
    patient: Patient = UNKNOWN_PATIENT,
    remarks: tuple[Remark, ...] = (),
    *,
    band: tuple[float, float] | None = None,
    correction: Correction = AS_IT_IS,
) -> Finding:
    verdict = Verdict.PNEUMONIA if score >= THRESHOLD else Verdict.NORMAL
    if band and band[0] <= score < band[1]:
        verdict = Verdict.UNCERTAIN
    assessment = Assessment(score, verdict, THRESHOLD, HEATMAP, MODEL, band)
    study = replace(Study.at(Path(name)), correction=correction, is_overruled=OVERRULED in remarks)
    return Finding(study, Status.OK, assessment, patient=patient, remarks=remarks, source_format="PNG")


def failed(name: str | Path = "broken.png", status: Status = Status.ERROR) -> Finding:
    return Finding(Study.at(Path(name)), status, problem=Problem(ProblemCode.DAMAGED, {"reason": "it ends early"}))


def refused(name: str | Path = "colour.png", patient: Patient = UNKNOWN_PATIENT, *remarks: Remark) -> Finding:
    """A film that was read and got no verdict."""
    problem = Problem(ProblemCode.NOT_A_CHEST_FILM)
    thumbnail = np.zeros((9, 12), np.uint8)
    study = Study.at(Path(name))
    return Finding(study, Status.REJECTED, None, problem, patient, thumbnail, remarks, source_format="PNG")


def load_film(study: Study) -> Radiograph:
    """A film of 300 x 400 pixels, whatever the study."""
    return Radiograph(np.tile(np.arange(400) % 256, (300, 1)).astype(np.uint8), "PNG")


def context(load: Callable[[Study], Radiograph] = load_film, page_size: PageSize = PageSize.A4) -> ReportContext:
    return ReportContext(MODEL, THRESHOLD, load, page_size, datetime(2026, 11, 21, 8, 30, tzinfo=UTC))
