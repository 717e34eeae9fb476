from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pneumoscan.core.radiograph import Patient
from pneumoscan.report import wording
from tests.report.samples import assessed


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
    assert wording.score_digits(score, threshold) == texts


def test_names_show_the_folders_that_tell_films_apart() -> None:
    findings = [assessed("/films/a/IM1.dcm"), assessed("/films/b/IM1.dcm")]
    assert wording.display_names(findings) == ["a/IM1.dcm", "b/IM1.dcm"]
    assert wording.display_names(findings[:1]) == ["IM1.dcm"]
    assert wording.display_names([]) == []


def test_patient_fields_that_the_file_lacks_are_left_out() -> None:
    assert wording.patient_fields(Patient(patient_id="7", age="012M", birth_date="2020-1")) == [
        ("Patient ID", "7"), ("Date of birth", "2020-1"), ("Age", "12 mo"),
    ]  # fmt: skip
