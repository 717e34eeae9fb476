"""Studies and findings to keep."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from pneumoscan.core.finding import Assessment, Finding, ModelIdentity, Status
from pneumoscan.core.problem import Problem, ProblemCode
from pneumoscan.core.radiograph import Patient
from pneumoscan.core.remark import RemarkCode, remark
from pneumoscan.core.study import Study
from pneumoscan.core.verdict import Verdict

MODEL = ModelIdentity("vgg16-test 1.0", "0123456789abcdef" * 4)
NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
DOE = Patient(name="Doe^Jané", patient_id="P-7", birth_date="20220301", sex="F", study_date="20261119")


def study(number: int) -> Study:
    return Study.at(Path(f"film-{number:05}.dcm"))


def content(number: int) -> str:
    return hashlib.sha256(str(number).encode()).hexdigest()


def assessed(number: int, score: float = 0.8, patient: Patient = DOE) -> Finding:
    random = np.random.default_rng(number)
    heatmap = random.random((8, 8), np.float32)
    verdict = Verdict.PNEUMONIA if score >= 0.5 else Verdict.NORMAL
    return Finding(
        study(number),
        Status.OK,
        Assessment(score, verdict, 0.5, heatmap, MODEL, (0.4, 0.6)),
        patient=patient,
        thumbnail=random.integers(0, 60, (96, 80), np.uint8),
        remarks=(remark(RemarkCode.ADULT_BY_AGE, age="45 years"),),
        source_format="DICOM",
        content_sha256=content(number),
        screened_at=NOON + timedelta(seconds=number),
    )


def refused(number: int, patient: Patient = DOE) -> Finding:
    return replace(
        assessed(number, patient=patient), status=Status.REJECTED, assessment=None,
        problem=Problem(ProblemCode.NOT_A_CHEST_FILM),
    )  # fmt: skip


def failed(number: int) -> Finding:
    problem = Problem(ProblemCode.DAMAGED, {"reason": "it ends early"})
    return Finding(study(number), Status.ERROR, problem=problem, content_sha256=content(number))
