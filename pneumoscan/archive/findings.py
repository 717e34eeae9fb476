"""Entering findings: each result once, with its pictures beside it."""

from __future__ import annotations

import hashlib
import json
import re
from typing import TYPE_CHECKING

from pneumoscan.archive.encoding import HEATMAP_KIND, THUMBNAIL_KIND, encode_finding
from pneumoscan.archive.folding import fold
from pneumoscan.archive.pictures import pack

if TYPE_CHECKING:
    import sqlite3

    from pneumoscan.archive.encoding import Columns
    from pneumoscan.core.finding import Finding, ModelIdentity
    from pneumoscan.core.radiograph import Patient

# PS3.5 6.2, DA, and the form with points that the standard had before.
_DATE = re.compile(r"\s*(\d{4})[.\-/]?(\d{2})[.\-/]?(\d{2})\s*", re.ASCII)
_INSERT = """
    INSERT INTO findings (digest, content_sha256, screened_correction, screened_overruled, status, verdict, score,
        threshold, band_low, band_high, model_name, model_sha256, problem_code, problem_details, remarks, source_format,
        suggestion, patient_id, patient_name, birth_date, study_date, study_day, patient, sought, screened_at)
    VALUES (:digest, :content_sha256, :screened_correction, :screened_overruled, :status, :verdict, :score,
        :threshold, :band_low, :band_high, :model_name, :model_sha256, :problem_code, :problem_details, :remarks,
        :source_format, :suggestion, :patient_id, :patient_name, :birth_date, :study_date, :study_day, :patient,
        :sought, :screened_at)
    RETURNING id
"""


def enter(connection: sqlite3.Connection, finding: Finding, model: ModelIdentity | None = None) -> int:
    """The number of a finding, entered if it is not there yet; its review is not kept with it.

    Args:
        connection: In a transaction.
        finding: What came of a film.
        model: What refused the film, if it has no verdict and that is known.
    """
    columns = encode_finding(finding)
    digest = _digest(columns, finding)
    known = connection.execute("SELECT id FROM findings WHERE digest = ?", (digest,)).fetchone()
    number = int(known["id"]) if known else _insert(connection, finding, {**columns, "digest": digest})
    if model and finding.assessment is None:
        connection.execute(
            "UPDATE findings SET model_name = ?, model_sha256 = ? WHERE id = ?", (model.name, model.sha256, number)
        )
    return number


def searchable(text: str) -> str:
    """Text as the columns to be searched hold it."""
    return fold(text.encode("utf-8", "replace").decode())


def _insert(connection: sqlite3.Connection, finding: Finding, columns: Columns) -> int:
    patient = finding.patient
    columns["study_day"] = _study_day(patient)
    columns["sought"] = searchable(f"{patient.name} {patient.patient_id}")
    number = int(connection.execute(_INSERT, columns).fetchone()["id"])
    heatmap = None if finding.assessment is None else pack(finding.assessment.heatmap, HEATMAP_KIND)
    thumbnail = None if finding.thumbnail is None else pack(finding.thumbnail, THUMBNAIL_KIND)
    connection.execute("INSERT INTO pictures VALUES (?, ?, ?)", (number, heatmap, thumbnail))
    return number


def _digest(columns: Columns, finding: Finding) -> bytes:
    import numpy as np

    digest = hashlib.sha256(json.dumps(columns, sort_keys=True, default=bytes.hex).encode())
    heatmap = finding.assessment.heatmap if finding.assessment else None
    for picture in (heatmap, finding.thumbnail):
        if picture is not None:
            digest.update(f"{picture.dtype} {picture.shape}".encode())
            digest.update(np.ascontiguousarray(picture).tobytes())
    return digest.digest()


def _study_day(patient: Patient) -> str:
    match = _DATE.fullmatch(patient.study_date)
    return "-".join(match.groups()) if match else ""
