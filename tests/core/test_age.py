from __future__ import annotations

import pytest

from pneumoscan.core.age import age_in_words, age_in_years, stated_or_reckoned
from pneumoscan.core.radiograph import Patient


@pytest.mark.parametrize(
    ("age", "years"),
    [("003Y", 3), ("018M", 1.5), ("026W", 0.498), ("010D", 0.027), ("43", 43), ("3y", 3), (" 004Y ", 4), ("120Y", 120)],
)
def test_the_stated_age_is_read_in_every_unit(age: str, years: float) -> None:
    assert age_in_years(Patient(age=age)) == pytest.approx(years, abs=0.002)


@pytest.mark.parametrize("age", ["", "000D", "000Y", "999Y", "-03Y", "Y", "three", "3.5Y", "003Q", "\u0663Y\u0663"])
def test_nonsense_is_no_age(age: str) -> None:
    assert age_in_years(Patient(age=age)) is None


def test_without_a_stated_age_the_dates_tell() -> None:
    assert age_in_years(Patient(birth_date="20200229", study_date="20230301")) == pytest.approx(3, abs=0.01)
    assert age_in_years(Patient(age="000Y", birth_date="2023.01.01", study_date="20230102")) == pytest.approx(
        0.0027, abs=1e-4
    )
    assert age_in_years(Patient(age="007Y", birth_date="20200229", study_date="20230301")) == 7


@pytest.mark.parametrize(
    ("birth_date", "study_date"),
    [("20230301", "20200229"), ("18500101", "20200101"), ("20201345", "20230101"), ("", "20230101"), ("20200101", "")],
)
def test_dates_that_cannot_be_are_no_age(birth_date: str, study_date: str) -> None:
    assert age_in_years(Patient(birth_date=birth_date, study_date=study_date)) is None


@pytest.mark.parametrize(
    ("age", "words"),
    [("003Y", "3 years"), ("001Y", "1 year"), ("006M", "6 months"), ("003W", "21 days"), ("018M", "1 year")],
)
def test_an_age_in_words(age: str, words: str) -> None:
    years = age_in_years(Patient(age=age))
    assert years is not None
    assert age_in_words(years) == words


@pytest.mark.parametrize(
    ("age", "born", "told"),
    [
        ("003Y", "20000101", "003Y"),
        ("", "20200229", "003Y"),
        ("000Y", "20221101", "003M"),
        ("", "20230220", "009D"),
        ("", "", ""),
        ("young", "", "young"),
        ("000Y", "", "000Y"),
    ],
)
def test_an_age_that_is_not_stated_is_reckoned(age: str, born: str, told: str) -> None:
    assert stated_or_reckoned(Patient(age=age, birth_date=born, study_date="20230301")) == told
