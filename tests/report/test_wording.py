from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pneumoscan.core.finding import Assessment
from pneumoscan.core.radiograph import Patient
from pneumoscan.core.remark import RemarkCode, remark
from pneumoscan.core.verdict import Verdict
from pneumoscan.report import wording
from tests.report.samples import HEATMAP, MODEL, assessed

DETAILS = set(re.findall(r"\{(\w+)\}", " ".join(code.value for code in RemarkCode)))


def assessment(score: float, threshold: float, band: tuple[float, float] | None = None) -> Assessment:
    return Assessment(score, Verdict.NORMAL, threshold, HEATMAP, MODEL, band)


@settings(deadline=None)
@given(st.text())
def test_printable_text_is_one_line_of_unicode(text: str) -> None:
    shown = wording.printable(text)
    shown.encode("utf-8")
    assert all(c.isprintable() or c in "\u200c\u200d" for c in shown)


def test_printable_text_keeps_joiners_and_shows_overrides() -> None:
    assert wording.printable("نمی\u200cخواهم") == "نمی\u200cخواهم"
    assert wording.printable("film\u202egpj.exe\n") == "film\ufffdgpj.exe\ufffd"
    assert wording.printable("\udcff.png") == "\\udcff.png"


@pytest.mark.parametrize(
    ("score", "threshold", "texts"),
    [
        (0.873, 0.4125, ("0.873", "0.412")),
        (0.49996, 0.5, ("0.49996", "0.50000")),
        (0.5, 0.5, ("0.500", "0.500")),
        (0.49999999, 0.5, ("0.500000", "0.500000")),
    ],
)
def test_score_and_threshold_look_different_if_they_are(score: float, threshold: float, texts: tuple[str, str]) -> None:
    assert wording.score_digits(assessment(score, threshold)) == texts


def test_score_and_the_ends_of_the_band_look_different_if_they_are() -> None:
    assert wording.score_digits(assessment(0.59996, 0.5, (0.4, 0.6))) == ("0.59996", "0.50000", "0.40000", "0.60000")
    assert wording.score_digits(assessment(0.6, 0.5, (0.4, 0.6))) == ("0.600", "0.500", "0.400", "0.600")


@pytest.mark.parametrize(
    ("patient", "text"),
    [
        (Patient(age="003Y", view_position="AP"), "Age 3 y · View AP"),
        (Patient(age="018M"), "Age 18 mo · View not given"),
        (Patient(age=" ", view_position="PA\n"), "Age not given · View PA"),
        (Patient(), "Age not given · View not given"),
    ],
)
def test_age_and_view_are_told_even_where_the_file_has_none(patient: Patient, text: str) -> None:
    assert wording.age_and_view(patient) == text


@pytest.mark.parametrize("code", [code for code in RemarkCode if remark(code).is_warning])
def test_every_warning_has_a_short_form_that_fits_a_row(code: RemarkCode) -> None:
    short = wording.first_clause(remark(code, **dict.fromkeys(DETAILS, "12.5")))
    assert 10 <= len(short) <= 80
    assert not short.endswith((".", ",", ":"))


def test_short_form_is_not_cut_inside_a_number() -> None:
    clipped = remark(RemarkCode.CLIPPED, percent=12.5)
    assert wording.first_clause(clipped) == "12.5 % of the film is pure black or white"


def test_names_show_the_folders_that_tell_films_apart() -> None:
    findings = [assessed("/films/a/IM1.dcm"), assessed("/films/b/IM1.dcm")]
    assert wording.display_names(findings) == ["a/IM1.dcm", "b/IM1.dcm"]
    assert wording.display_names(findings[:1]) == ["IM1.dcm"]
    assert wording.display_names([]) == []


def test_patient_fields_that_the_file_lacks_are_left_out() -> None:
    assert wording.patient_fields(Patient(patient_id="7", age="012M", birth_date="2020-1")) == [
        ("Patient ID", "7"), ("Date of birth", "2020-1"),
    ]  # fmt: skip
