"""Finding films in the history: by text and date, by patient, and the same film again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from pneumoscan.archive.decoding import decode_finding, decode_review, decode_study
from pneumoscan.archive.encoding import encode_correction, stored
from pneumoscan.archive.findings import searchable
from pneumoscan.archive.values import ListId, Match
from pneumoscan.core.problem import ProblemCode
from pneumoscan.core.remark import RemarkCode

if TYPE_CHECKING:
    import sqlite3
    from datetime import date

    from pneumoscan.archive.store import Store
    from pneumoscan.core.finding import Finding
    from pneumoscan.core.study import Study

# instr() has no signs with a meaning of their own, as LIKE has. The day of the screening is the one of its place: the
# first ten characters. Every word has to be there (json_each gives them as rows).
_SEARCH = """
    SELECT * FROM films WHERE entry IN (
        SELECT entry FROM films
        WHERE finding_id IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM json_each(:words) WHERE instr(films.sought, value) = 0)
            AND (study_day BETWEEN :first AND :last OR substr(screened_at, 1, 10) BETWEEN :first AND :last
                OR :any_day)
        ORDER BY julianday(screened_at) DESC, entry DESC LIMIT :limit)
    ORDER BY julianday(screened_at) DESC, entry DESC
"""
_PREVIOUS = """
    SELECT *, max(julianday(screened_at)) FROM films
    WHERE patient_id = :patient_id AND content_sha256 <> :besides AND thumbnail IS NOT NULL
    GROUP BY iif(content_sha256 = '', study_id, content_sha256)
    ORDER BY iif(study_day = '', substr(screened_at, 1, 10), study_day) DESC, julianday(screened_at) DESC
    LIMIT :limit
"""
_RECALL = """
    SELECT * FROM films
    WHERE content_sha256 = :content AND model_sha256 = :model AND screened_correction = :correction
        AND screened_overruled = :is_overruled AND status IN ('OK', 'REJECTED')
    ORDER BY julianday(screened_at) DESC, finding_id DESC LIMIT 1
"""


def recall(store: Store, content_sha256: str, study: Study, model_sha256: str) -> Finding | None:
    """The newest result of the same film, screened in the same way with the same model, as that of `study`."""
    if not content_sha256 or not model_sha256 or study.is_anew:
        return None
    asked = {"content": content_sha256, "model": model_sha256, "is_overruled": study.is_overruled}
    rows = store.rows(_RECALL, {**asked, "correction": encode_correction(study.correction)})
    finding = decode_finding(rows[0], study) if rows else None
    return finding if finding and _is_fully_known(finding) else None


def search(store: Store, text: str, first: date | None, last: date | None, limit: int) -> list[Match]:
    """Films with all words of `text` in patient, file name or note, taken or screened on the days given."""
    asked = {
        "words": json.dumps(searchable(text).split()),
        "first": first.isoformat() if first else "0001-01-01",
        "last": last.isoformat() if last else "9999-12-31",
        "any_day": first is None and last is None,
        "limit": limit,
    }
    return _matches(store.rows(_SEARCH, asked))


def previous_films(store: Store, patient_id: str, besides_sha256: str, limit: int) -> list[Match]:
    """Other films of a patient, newest first, each once."""
    if not patient_id.strip():
        return []  # films without a number are not all of one patient
    asked = {"patient_id": stored(patient_id), "besides": besides_sha256, "limit": limit}
    return _matches(store.rows(_PREVIOUS, asked))


def _is_fully_known(finding: Finding) -> bool:
    """Whether this program understands all that the one that screened the film had to say."""
    is_problem_known = finding.problem is None or finding.problem.code is not ProblemCode.OTHER_VERSION
    return is_problem_known and all(remark.code is not RemarkCode.OTHER_VERSION for remark in finding.remarks)


def _matches(rows: list[sqlite3.Row]) -> list[Match]:
    found = ((row, decode_finding(row, decode_study(row), decode_review(row))) for row in rows)
    return [Match(ListId(row["list_id"]), finding) for row, finding in found if finding]
