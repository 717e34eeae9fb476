"""What the window says."""

from __future__ import annotations

from datetime import datetime
from string import Formatter

import numpy as np
import pytest
from PySide6.QtCore import QLocale

from pneumoscan.core.finding import Assessment
from pneumoscan.core.problem import Problem, ProblemCode
from pneumoscan.core.progress import Progress
from pneumoscan.core.radiograph import Patient
from pneumoscan.core.remark import Remark, RemarkCode
from pneumoscan.core.verdict import Verdict
from pneumoscan.gui.look import dates, text
from pneumoscan.gui.verdict import patient_text
from pneumoscan.gui.worklist.outcome import Outcome
from tests.stand_in import MODEL


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 s"), (59.4, "59 s"), (60, "1 min"), (3000, "50 min"), (3700, "1 h 02 min"), (7200, "2 h 00 min")],
)
def test_durations(seconds: float, words: str) -> None:
    assert text.duration(seconds) == words


def test_progress() -> None:
    assert text.progress(Progress(total=10)) == "0 of 10"
    assert text.progress(Progress(10, 4, 1, 8.0)) == "4 of 10  ·  without verdict: 1  ·  12 s left"
    assert text.progress(Progress(10, 10, 0, 8.0)) == "10 of 10"


def test_dates_of_dicom() -> None:
    assert patient_text.date("20261121") == "2026-11-21"
    assert patient_text.date("2026") == "2026"


def test_patient_fields_that_are_empty_are_left_out() -> None:
    fields = patient_text.patient_fields(Patient(name="A B", birth_date="20230402"))
    assert fields == [("Name", "A B"), ("Born", "2023-04-02")]


def test_invisible_characters_are_marked_and_joiners_kept() -> None:
    assert text.printable("a\u202eb\nc\ud800") == "a\ufffdb\ufffdc\ufffd"
    assert text.printable("می\u200cخواهم") == "می\u200cخواهم"


def test_tool_tips_are_shown_literally() -> None:
    assert text.tool_tip("<b>", "x") == "<span>&lt;b&gt;</span><br><span>x</span>"


def details_of(code: ProblemCode | RemarkCode) -> dict[str, str]:
    return {name: "x" for _text, name, _spec, _conversion in Formatter().parse(code.value) if name}


def test_every_problem_has_its_sentence() -> None:
    for code in ProblemCode:
        sentence = text.problem(Problem(code, details_of(code)))
        assert sentence.endswith(".")
        assert "{" not in sentence


def test_every_remark_has_its_sentence() -> None:
    for code in RemarkCode:
        sentence = text.remark(Remark(code, details_of(code)))
        assert sentence.endswith((".", "x"))
        assert "{" not in sentence
        assert text.warning(Remark(code, details_of(code))) == f"Warning: {sentence}"


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_says_what_it_means(verdict: Verdict) -> None:
    sentence = text.meaning(Assessment(0.3, verdict, 0.25, np.zeros((1, 1), np.float32), MODEL))
    assert "operating point 0.250" in sentence
    assert "not the probability" in sentence


def test_every_outcome_has_a_word() -> None:
    assert all(text.status(outcome) for outcome in Outcome)


def test_a_date_in_arabic_can_be_shown_like_a_text_from_a_file() -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("ar_AE"))
        moment = dates.moment(datetime.fromisoformat("2026-11-21T12:00:00+00:00"))
    finally:
        QLocale.setDefault(before)
    assert text.printable(moment) == moment
    assert "2026" in moment
