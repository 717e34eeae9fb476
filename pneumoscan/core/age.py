"""How old a patient was when the film was taken."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pneumoscan.core.radiograph import Patient

_DAYS_A_YEAR = 365.25
_DAYS_OF_UNIT = {"D": 1.0, "W": 7.0, "M": _DAYS_A_YEAR / 12, "Y": _DAYS_A_YEAR, "": _DAYS_A_YEAR}
_OLDEST = 120
# PS3.5 6.2, AS. Exporters also write it without its zeros or its unit; such numbers are years.
_AGE = re.compile(r"(\d{1,4})\s*([DWMY]?)", re.IGNORECASE)
# PS3.5 6.2, DA, and the form with points that the standard had before.
_DATE = re.compile(r"(\d{4})[.\-/]?(\d{2})[.\-/]?(\d{2})")


def age_in_years(patient: Patient) -> float | None:
    """The age on the day of the study, from 0 to 120 years; None where the file does not give a usable one.

    The age that the file states goes before the one between its dates. A stated age of nought is no evidence: it is
    what stands in files whose age was not filled in.
    """
    stated = _stated_age(patient.age)
    return stated if stated else _age_between(patient.birth_date, patient.study_date)


def age_in_words(years: float) -> str:
    """Such as `3 years`, `7 months` or `12 days`: whole units, rounded down as people do."""
    counts = {"year": years, "month": years * 12, "day": years * _DAYS_A_YEAR}
    whole = {unit: int(count + 0.01) for unit, count in counts.items()}  # 6 months in years are a hair less than 6
    unit = next((unit for unit, count in whole.items() if count), "day")
    return f"{whole[unit]} {unit}{'' if whole[unit] == 1 else 's'}"


def stated_or_reckoned(patient: Patient) -> str:
    """The age as the file states it (PS3.5 6.2, AS); where that says nothing, the one between its dates."""
    years = age_in_years(patient)
    if years is None or _stated_age(patient.age):
        return patient.age
    units = (("Y", years), ("M", years * 12), ("D", years * _DAYS_A_YEAR))
    return next((f"{int(count + 0.01):03}{unit}" for unit, count in units if count >= 0.99), "000D")


def _stated_age(age: str) -> float | None:
    match = _AGE.fullmatch(age.strip())
    if not match:
        return None
    years = int(match[1]) * _DAYS_OF_UNIT[match[2].upper()] / _DAYS_A_YEAR
    return years if years <= _OLDEST else None


def _age_between(birth_date: str, study_date: str) -> float | None:
    born, taken = _day(birth_date), _day(study_date)
    if born is None or taken is None:
        return None
    years = (taken - born).days / _DAYS_A_YEAR
    return years if 0 <= years <= _OLDEST else None


def _day(text: str) -> date | None:
    match = _DATE.fullmatch(text.strip())
    try:
        return date(int(match[1]), int(match[2]), int(match[3])) if match else None
    except ValueError:
        return None
