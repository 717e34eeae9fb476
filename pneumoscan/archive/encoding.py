"""Studies, findings and reviews as columns. `decoding` is the way back."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, TypeAlias

from pneumoscan.core.finding import ModelIdentity

if TYPE_CHECKING:
    from pneumoscan.core.correction import Correction
    from pneumoscan.core.finding import Assessment, Finding
    from pneumoscan.core.radiograph import Patient
    from pneumoscan.core.review import Review
    from pneumoscan.core.study import Study

Columns: TypeAlias = dict[str, object]
HEATMAP_KIND, THUMBNAIL_KIND = "<f4", "u1"
_NO_MODEL = ModelIdentity("", "")
# The fields of a patient that are searched or asked for, and their columns; the others are kept together.
PATIENT_COLUMNS = {
    "name": "patient_name",
    "patient_id": "patient_id",
    "birth_date": "birth_date",
    "study_date": "study_date",
}


def stored(text: str) -> str | bytes:
    """Text for a column. File names that are no Unicode have lone surrogates, which SQLite takes only as bytes."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
    return text


def encode_correction(correction: Correction) -> int:
    """Quarter turns, + 4 if mirrored, + 8 if inverted."""
    return correction.quarter_turns + 4 * correction.mirrored + 8 * correction.inverted


def encode_study(study: Study) -> Columns:
    """Which study, and how it is to be screened."""
    return {
        "study_id": stored(study.study_id),
        "path": stored(str(study.path)),
        "correction": encode_correction(study.correction),
        "is_overruled": study.is_overruled,
        "is_anew": study.is_anew,
    }


def encode_review(review: Review) -> Columns:
    """What a person made of a film."""
    return {
        "blind": review.blind and review.blind.name,
        "call": review.call and review.call.name,
        "note": stored(review.note),
        "read_at": review.read_at and review.read_at.isoformat(),
    }


def encode_finding(finding: Finding) -> Columns:
    """What came of a film; without its pictures, its review, and the study, of which only how it was screened."""
    problem, suggestion = finding.problem, finding.suggestion
    return {
        "content_sha256": finding.content_sha256,
        "screened_correction": encode_correction(finding.study.correction),
        "screened_overruled": finding.study.is_overruled,
        "status": finding.status.name,
        "problem_code": problem and problem.code.name,
        "problem_details": problem and json.dumps(problem.details),
        "remarks": json.dumps([[remark.code.name, remark.details] for remark in finding.remarks]),
        "source_format": stored(finding.source_format),
        "suggestion": None if suggestion is None else encode_correction(suggestion),
        "screened_at": finding.screened_at and finding.screened_at.isoformat(),
        **_encode_assessment(finding.assessment),
        **_encode_patient(finding.patient),
    }


def _encode_assessment(assessment: Assessment | None) -> Columns:
    low, high = (assessment.band if assessment else None) or (None, None)
    model = assessment.model if assessment else _NO_MODEL
    return {
        "verdict": assessment and assessment.verdict.name,
        "score": assessment and float(assessment.score),
        "threshold": assessment and float(assessment.threshold),
        "band_low": None if low is None else float(low),
        "band_high": None if high is None else float(high),
        "model_name": model.name,
        "model_sha256": model.sha256,
    }


def _encode_patient(patient: Patient) -> Columns:
    values = asdict(patient)
    columns: Columns = {column: stored(values.pop(name)) for name, column in PATIENT_COLUMNS.items()}
    return {**columns, "patient": json.dumps({name: text for name, text in values.items() if text})}
