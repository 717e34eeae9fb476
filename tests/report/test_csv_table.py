from __future__ import annotations

import csv
import io
import math
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pneumoscan.core.correction import Correction
from pneumoscan.core.finding import Status
from pneumoscan.core.radiograph import Patient
from pneumoscan.core.remark import RemarkCode, remark
from pneumoscan.report import csv_table
from tests.report.samples import ADULT, MODEL, OVERRULED, REASON, THRESHOLD, assessed, failed, refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pneumoscan.core.finding import Finding

NAMES = st.text(st.characters(exclude_characters="\0"), min_size=1, max_size=40)


def table(findings: list[Finding]) -> list[dict[str, str]]:
    stream = io.StringIO(newline="")
    csv_table.write_rows(stream, findings, MODEL, THRESHOLD)
    return list(csv.DictReader(io.StringIO(stream.getvalue(), newline=""), strict=True))


def test_columns_begin_with_those_that_scripts_rely_on() -> None:
    assert ",".join(csv_table.COLUMNS).startswith("file,status,verdict,score,error,model,threshold,")


def test_a_row_a_finding_in_their_order() -> None:
    rows = table(
        [
            assessed("b.png", 0.9, remarks=(remark(RemarkCode.FIRST_PAGE, count=2), remark(RemarkCode.TINTED))),
            failed("a.png"),
            failed("c.png", Status.REJECTED),
        ]
    )
    assert [row["file"] for row in rows] == ["b.png", "a.png", "c.png"]
    assert [row["status"] for row in rows] == ["ok", "error", "rejected"]
    assert [row["verdict"] for row in rows] == ["PNEUMONIA", "", ""]
    assert [row["score"] for row in rows] == ["0.9", "", ""]
    assert "ends early" in rows[1]["error"]
    assert (rows[0]["notes"], rows[0]["warnings"]) == (
        "The file holds 2 pages; the first was read.",
        "The picture has a colour tint; the model sees its grey only.",
    )


def test_age_and_view_are_as_the_file_gives_them_and_nothing_else_of_the_patient() -> None:
    patient = Patient("Nguyen", "ID-7", "20200131", "F", "003Y", "20241103", "ACC-1", "AP")
    for finding in (assessed(patient=patient), refused("x.png", patient)):
        (row,) = table([finding])
        assert (row["patient_age"], row["view"]) == ("003Y", "AP")
        assert not {"Nguyen", "ID-7", "20200131", "F", "20241103", "ACC-1"} & set(row.values())


def test_hostile_age_and_view_do_not_run() -> None:
    (row,) = table([assessed(patient=Patient(age="=1+1", view_position="@SUM(A1)"))])
    assert (row["patient_age"], row["view"]) == ("'=1+1", "'@SUM(A1)")


def test_what_a_person_asked_for_is_told() -> None:
    turned = assessed(correction=Correction(quarter_turns=1, inverted=True))
    rows = table([assessed(), assessed(remarks=(OVERRULED, ADULT)), turned])
    assert [row["overruled"] for row in rows] == ["", "yes", ""]
    assert [row["corrected"] for row in rows] == ["", "", "turned clockwise by 90 degrees and inverted"]
    assert REASON in rows[1]["warnings"]


def test_asking_for_a_verdict_that_was_not_refused_overrules_nothing() -> None:
    finding = assessed()
    (row,) = table([replace(finding, study=replace(finding.study, is_overruled=True))])
    assert row["overruled"] == ""


def test_ends_of_the_uncertain_band_are_there_if_it_is() -> None:
    rows = table([assessed(band=(0.35, 0.5)), assessed(), failed()])
    assert [(row["uncertain_low"], row["uncertain_high"]) for row in rows] == [("0.35", "0.5"), ("", ""), ("", "")]


def test_every_row_names_model_and_threshold() -> None:
    for row in table([assessed(), failed()]):
        assert (row["model"], row["model_sha256"], row["threshold"]) == (MODEL.name, MODEL.sha256, "0.4125")


@settings(deadline=None)
@given(st.floats(0, 1))
def test_score_is_written_to_six_decimals(score: float) -> None:
    (row,) = table([assessed(score=score)])
    assert math.isclose(float(row["score"]), score, abs_tol=5.1e-7)
    assert row == table([assessed(score=float(repr(score)))])[0]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＠"])
def test_no_cell_runs_as_a_formula(start: str) -> None:
    (row,) = table([assessed(f"{start}cmd|' /C calc'!A0")])
    assert row["file"] == f"'{start}cmd|' /C calc'!A0"


@pytest.mark.parametrize("name", ["-1.5", "+3", "-1e-06"])
def test_plain_numbers_are_not_escaped(name: str) -> None:
    assert table([assessed(name)])[0]["file"] == name


@settings(deadline=None)
@given(NAMES)
def test_any_file_name_comes_back_from_the_table(name: str) -> None:
    shown = str(Path(name)).encode("utf-8", "backslashreplace").decode("utf-8")
    (row,) = table([assessed(name)])
    assert row["file"] in {shown, f"'{shown}"}
    assert not row["file"].startswith(("=", "@", "\t", "\r"))


def test_file_is_utf_8_even_for_names_that_are_not(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    csv_table.write_csv(target, [assessed("\udcff文.png"), failed('ü,"x".png')], MODEL, THRESHOLD)
    with target.open(encoding="utf-8", newline="") as stream:
        assert [row["file"] for row in csv.DictReader(stream)] == ["\\udcff文.png", 'ü,"x".png']


def test_old_file_stays_when_the_new_one_fails(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_text("before", encoding="utf-8")

    def findings() -> Iterator[Finding]:
        yield assessed()
        raise RuntimeError

    with pytest.raises(RuntimeError):
        csv_table.write_csv(target, findings(), MODEL, THRESHOLD)
    assert [path.read_text(encoding="utf-8") for path in tmp_path.iterdir()] == ["before"]
