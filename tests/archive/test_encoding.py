from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pneumoscan.archive import Archive, EntryState
from pneumoscan.archive.decoding import loaded
from pneumoscan.archive.encoding import stored
from pneumoscan.archive.folding import fold
from pneumoscan.archive.pictures import pack, unpack
from pneumoscan.core.correction import Correction
from pneumoscan.core.finding import Assessment, Finding, ModelIdentity, Status
from pneumoscan.core.problem import Problem, ProblemCode
from pneumoscan.core.radiograph import Patient
from pneumoscan.core.remark import Remark, RemarkCode
from pneumoscan.core.review import NOT_REVIEWED, Review
from pneumoscan.core.study import Study, StudyId
from pneumoscan.core.verdict import Verdict
from tests.archive.alike import is_alike
from tests.archive.made import MODEL, assessed, content, refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import DrawFn

TEXT = st.text(max_size=12)  # lone surrogates among it, as of file names that are no Unicode
SHARE = st.floats(0, 1)
CORRECTIONS = st.builds(Correction, st.integers(0, 3), st.booleans(), st.booleans())
ZONES = st.integers(-840, 840).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(min_value=datetime(1990, 1, 1), timezones=ZONES)
REVIEWS = st.one_of(
    st.just(NOT_REVIEWED),
    st.builds(Review, st.sampled_from(Verdict), st.none() | st.sampled_from(Verdict), TEXT, MOMENTS),
)


@st.composite
def pictures(draw: DrawFn, kind: str) -> Any:
    rows, columns = draw(st.integers(1, 20)), draw(st.integers(1, 20))
    values = np.random.default_rng(draw(st.integers(0, 99))).random((rows, columns))
    return values.astype(np.float32) if kind == "heatmap" else (values * 255).astype(np.uint8)


def details(code: ProblemCode | RemarkCode) -> st.SearchStrategy[dict[str, str]]:
    names = {name for _, name, _, _ in Formatter().parse(code.value) if name}
    return st.fixed_dictionaries(dict.fromkeys(names, TEXT))


@st.composite
def findings(draw: DrawFn) -> Finding:
    study = Study(
        StudyId(draw(TEXT)), Path(draw(st.text(st.characters(exclude_characters="\0"), min_size=1, max_size=9))),
        draw(CORRECTIONS), draw(st.booleans()), draw(st.booleans()),
    )  # fmt: skip
    status = draw(st.sampled_from(Status))
    codes = draw(st.lists(st.sampled_from(RemarkCode), max_size=3))
    common = (
        draw(st.builds(Patient, *[TEXT] * 13)), draw(st.none() | pictures("thumbnail")),
        tuple(Remark(code, draw(details(code))) for code in codes), draw(TEXT),
        draw(st.none() | CORRECTIONS), content(draw(st.integers(0, 9))), draw(st.none() | MOMENTS),
    )  # fmt: skip
    if status is Status.OK:
        model = ModelIdentity(draw(st.text(st.characters(codec="utf-8"))), MODEL.sha256)
        band = draw(st.none() | st.tuples(SHARE, SHARE))
        heatmap = draw(pictures("heatmap"))
        assessment = Assessment(draw(SHARE), draw(st.sampled_from(Verdict)), draw(SHARE), heatmap, model, band)
        return Finding(study, status, assessment, None, *common)
    code = draw(st.sampled_from(ProblemCode))
    return Finding(study, status, None, Problem(code, draw(details(code))), *common)


@settings(max_examples=60, deadline=None)
@given(findings(), REVIEWS)
def test_a_finding_comes_back_as_it_was(finding: Finding, review: Review) -> None:
    with tempfile.TemporaryDirectory() as folder, closing(Archive.open(Path(folder))) as archive:
        list_id = archive.begin_list()
        archive.add(list_id, [finding.study])
        assert archive.record(list_id, finding)
        assert archive.record_reviews(list_id, [(finding.study.study_id, review)])
        [state] = archive.entries(list_id)
        assert is_alike(state.finding, finding)
        assert state.study == finding.study
        assert (state.review, state.is_due) == (review, False)


@given(st.text())
def test_every_text_can_be_stored(text: str) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        [back] = connection.execute("SELECT ?", (stored(text),)).fetchone()
    assert loaded(back) == text


@pytest.mark.parametrize("damage", [lambda b: b[:0], lambda b: b[:2], lambda b: b[:-3], lambda b: b"\1" + b[1:]])
def test_a_damaged_picture_is_none(damage: Callable[[bytes], bytes]) -> None:
    packed = pack(np.arange(12, dtype=np.uint8).reshape(3, 4), "u1")
    assert unpack(damage(packed), "u1") is None
    assert is_alike(unpack(packed, "u1"), np.arange(12, dtype=np.uint8).reshape(3, 4))


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Doe^Jané", "doe jane"), ("STRAßE", "strasse"), ("Nguyễn Đức", "nguyen duc"), ("İstanbul", "istanbul"),
        ("  a \t b ", "a b"), ("أحمد", "احمد"), ("می\u200cخواهم", "میخواهم"),
    ],
)  # fmt: skip
def test_case_accents_and_signs_do_not_matter(text: str, folded: str) -> None:
    assert fold(text) == folded


def change_findings(folder: Path, assignment: str) -> None:
    with closing(sqlite3.connect(folder / "history.sqlite3")) as connection, connection:
        connection.execute(f"UPDATE findings SET {assignment}")  # noqa: S608


def read_back(archive: Archive, folder: Path, finding: Finding, assignment: str) -> Finding:
    list_id = archive.begin_list()
    archive.add(list_id, [finding.study])
    archive.record(list_id, finding, MODEL)
    change_findings(folder, assignment)
    [state] = archive.entries(list_id)
    assert isinstance(state, EntryState)
    assert state.finding is not None
    return state.finding


def test_an_unknown_problem_is_told_as_one_of_another_version(archive: Archive, folder: Path) -> None:
    back = read_back(archive, folder, refused(1), "problem_code = 'ECLIPSED'")
    assert back.problem == Problem(ProblemCode.OTHER_VERSION, {"name": "ECLIPSED"})
    assert back.status is Status.REJECTED


def test_a_problem_that_lacks_a_detail_is_told_all_the_same(archive: Archive, folder: Path) -> None:
    back = read_back(archive, folder, refused(1), "problem_code = 'TURNED', problem_details = '{\"angle\": 90}'")
    assert back.problem == Problem(ProblemCode.OTHER_VERSION, {"name": "TURNED"})


def test_an_unknown_remark_stays_a_warning(archive: Archive, folder: Path) -> None:
    back = read_back(archive, folder, assessed(1), "remarks = '[[\"GLOWS\", {}]]'")
    assert [warning.sentence.endswith("(GLOWS).") for warning in back.warnings] == [True]


@pytest.mark.parametrize(("score", "verdict"), [(0.9, Verdict.PNEUMONIA), (0.5, Verdict.UNCERTAIN)])
def test_an_unknown_verdict_is_reckoned_from_the_score(
    archive: Archive, folder: Path, score: float, verdict: Verdict
) -> None:
    back = read_back(archive, folder, assessed(1, score), "verdict = 'MAYBE', status = 'FINE'")
    assert back.verdict is verdict
    assert back.status is Status.OK


@pytest.mark.parametrize("assignment", ["patient = '['", "remarks = '{}'", "screened_at = 'noon'", "status = 'X'"])
def test_damaged_columns_cost_only_what_they_hold(archive: Archive, folder: Path, assignment: str) -> None:
    back = read_back(archive, folder, assessed(1), assignment)
    assert is_alike(back.assessment, assessed(1).assessment)


def test_what_is_not_fully_understood_is_screened_again(archive: Archive, folder: Path) -> None:
    finding = read_back(archive, folder, refused(1), "problem_code = 'ECLIPSED'")
    assert archive.recall(content(1), replace(finding.study), MODEL.sha256) is None
