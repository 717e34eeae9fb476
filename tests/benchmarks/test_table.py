from __future__ import annotations

import json

import pytest

from benchmarks import table
from benchmarks.results import Comparison, Figure, NotMeasured, Result, at_least, at_most

RESULTS: list[Result] = [
    Comparison("ours", "theirs", (0.5, 0.4, 0.6, 0.5, 0.5, 0.5), at_most(0.45)),
    Comparison("start", "label", (3.0, 4.0), at_most(1, "s"), (0.8, 0.9)),
    Comparison("one", "other", (2.0,), at_least(1)),
    Comparison("gaps", "idle", (2.0,), at_most(0, "gaps"), (17.0,)),
    Figure("a film", 41.26, "ms"),
    NotMeasured("the rest", "It is not there."),
    NotMeasured("more", "It broke.", is_failure=True),
]


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_a_row_shows_ratio_interval_range_inverse_and_bar() -> None:
    rows = [cells(line) for line in table.as_markdown(RESULTS, {}).splitlines() if line.startswith("| ")]
    assert rows[0] == ["what", "against", "ratio", "95 % interval", "range", "other way round", "bar", "met"]
    assert rows[2] == [
        "ours", "theirs", "**0.50**", "0.40 to 0.60", "0.40 to 0.60", "2.00", "at most 0.45", "**no**, barely"
    ]  # fmt: skip
    assert rows[3] == [
        "start", "label", "**3.50**", "3.00 to 4.00 (50%)", "3.00 to 4.00", "0.29", "at most 1 s: 0.85", "yes"
    ]  # fmt: skip
    assert rows[4][3:] == ["one run", "", "0.50", "at least 1", "yes"]
    assert rows[5][6:] == ["at most 0 gaps: 17", "**no**"]
    assert rows[6:] == [["what", "value"], ["---", "---"], ["a film", "41.3 ms"]]


def test_what_is_missing_is_named_with_its_reason() -> None:
    text = table.as_markdown(RESULTS, {"processor": "made up"})
    assert "- Left out: the rest. It is not there." in text
    assert "- Failed: more. It broke." in text
    assert text.endswith("Measured on: processor made up.\n")


def test_the_record_holds_every_quotient() -> None:
    record = json.loads(json.dumps(table.as_record(RESULTS, {"cores": "2"})))
    assert record["ratios"][0]["quotients"] == [0.5, 0.4, 0.6, 0.5, 0.5, 0.5]
    assert record["ratios"][0]["interval"] == {"low": 0.4, "high": 0.6, "coverage": 0.96875}
    assert [row["is_met"] for row in record["ratios"]] == [False, True, True, False]
    assert record["figures"] == [{"what": "a film", "value": 41.26, "unit": "ms"}]
    assert [row["is_failure"] for row in record["not_measured"]] == [False, True]


@pytest.mark.parametrize(
    ("value", "text"), [(0.0, "0.00"), (0.0412, "0.0412"), (1.0, "1.00"), (41.26, "41.3"), (12345.6, "12,346")]
)
def test_numbers_have_about_three_digits(value: float, text: str) -> None:
    assert table.number(value) == text
