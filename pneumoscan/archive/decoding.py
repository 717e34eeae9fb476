"""Studies, findings and reviews from the columns that `encoding` made.

What another version of the program wrote, and this one does not know, comes back as something that can be shown: never
as a crash, and never as less than it was (an unknown warning stays a warning).
"""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from pneumoscan.archive.encoding import HEATMAP_KIND, PATIENT_COLUMNS, THUMBNAIL_KIND
from pneumoscan.archive.pictures import unpack
from pneumoscan.core.correction import Correction
from pneumoscan.core.finding import Assessment, Finding, ModelIdentity, Status
from pneumoscan.core.operating_point import OperatingPoint
from pneumoscan.core.problem import Problem, ProblemCode
from pneumoscan.core.radiograph import Patient
from pneumoscan.core.remark import Remark, RemarkCode
from pneumoscan.core.review import NOT_REVIEWED, Review
from pneumoscan.core.sentence import Sentence
from pneumoscan.core.study import Study, StudyId
from pneumoscan.core.verdict import Verdict

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping
    from enum import Enum

    import numpy as np
    from numpy.typing import NDArray

CodeT = TypeVar("CodeT", bound="Enum")
_OTHER_FIELDS = tuple(each.name for each in fields(Patient) if each.name not in PATIENT_COLUMNS)


def loaded(value: str | bytes) -> str:
    """The text that was stored."""
    return value if isinstance(value, str) else value.decode("utf-8", "surrogatepass")


def decode_study(row: sqlite3.Row) -> Study:
    """The study of an entry."""
    return Study(
        StudyId(loaded(row["study_id"])),
        Path(loaded(row["path"])),
        _correction(row["correction"]),
        is_overruled=bool(row["is_overruled"]),
        is_anew=bool(row["is_anew"]),
    )


def decode_review(row: sqlite3.Row) -> Review:
    """The review of an entry."""
    blind, call, note = _member(Verdict, row["blind"]), _member(Verdict, row["call"]), loaded(row["note"])
    if blind is None and call is None and not note:
        return NOT_REVIEWED
    return Review(blind, call, note, moment(row["read_at"]))


def decode_finding(row: sqlite3.Row, study: Study, review: Review = NOT_REVIEWED) -> Finding | None:
    """The finding of a row of the view `films`, for `study`; None where the row has none."""
    if row["status"] is None:
        return None
    assessment = _assessment(row)
    named = _member(Status, row["status"])
    status = Status.OK if assessment else Status.REJECTED if named is Status.REJECTED else Status.ERROR
    return Finding(
        study,
        status,
        assessment,
        None if assessment else _problem(row["problem_code"], row["problem_details"]),
        _patient(row),
        unpack(row["thumbnail"], THUMBNAIL_KIND),
        tuple(_remark(*pair) for pair in _parsed(row["remarks"], [])),
        loaded(row["source_format"]),
        None if row["suggestion"] is None else _correction(row["suggestion"]),
        row["content_sha256"],
        moment(row["screened_at"]),
        review,
    )


def _assessment(row: sqlite3.Row) -> Assessment | None:
    if row["score"] is None:
        return None
    band = None if row["band_low"] is None else (row["band_low"], row["band_high"])
    point = OperatingPoint(row["threshold"], band)
    verdict = _member(Verdict, row["verdict"]) or point.verdict(row["score"])
    heatmap: NDArray[np.float32] | None = unpack(row["heatmap"], HEATMAP_KIND)
    if heatmap is None:
        import numpy as np

        heatmap = np.zeros((1, 1), np.float32)
    model = ModelIdentity(row["model_name"], row["model_sha256"])
    return Assessment(row["score"], verdict, row["threshold"], heatmap, model, band)


def _problem(name: str | None, details: str | None) -> Problem:
    filled = _texts(_parsed(details, {}))
    code = _tellable(ProblemCode, name, filled)
    return Problem(code, filled) if code else Problem(ProblemCode.OTHER_VERSION, {"name": str(name)})


def _remark(name: str, details: Mapping[str, object]) -> Remark:
    filled = _texts(details)
    code = _tellable(RemarkCode, name, filled)
    return Remark(code, filled) if code else Remark(RemarkCode.OTHER_VERSION, {"name": str(name)})


def _tellable(codes: type[CodeT], name: str | None, details: dict[str, str]) -> CodeT | None:
    """The code of that name, if there is one and its sentence has no more to fill in than these details."""
    code = _member(codes, name)
    try:
        return code if code and Sentence(code, details).sentence else None
    except KeyError:
        return None


def _patient(row: sqlite3.Row) -> Patient:
    others = _parsed(row["patient"], {})
    values = {name: str(others[name]) for name in _OTHER_FIELDS if name in others}
    return Patient(**values, **{name: loaded(row[column]) for name, column in PATIENT_COLUMNS.items()})


def _correction(code: int) -> Correction:
    return Correction(code & 3, mirrored=bool(code & 4), inverted=bool(code & 8))


def _member(codes: type[CodeT], name: str | None) -> CodeT | None:
    return codes.__members__.get(name) if name else None


def moment(text: str | None) -> datetime | None:
    """The time that ISO 8601 text gives; None where there is none."""
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        return None


def _texts(details: Mapping[str, object]) -> dict[str, str]:
    return {name: str(value) for name, value in details.items()}


def _parsed(text: str | None, otherwise: Any) -> Any:
    """What the JSON says, if it is of the same type as `otherwise`."""
    try:
        value = json.loads(text or "null")
    except ValueError:
        return otherwise
    return value if isinstance(value, type(otherwise)) else otherwise
