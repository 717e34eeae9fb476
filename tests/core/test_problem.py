from __future__ import annotations

import string

import pytest

from pneumoscan.core.problem import Problem, ProblemCode

DETAILS = {"reason": "<b>\nx</b>", "megapixels": "7", "limit": "5", "modality": "CT", "columns": "3", "rows": "2"}


@pytest.mark.parametrize("code", ProblemCode)
def test_each_reason_is_a_sentence_on_one_line(code: ProblemCode) -> None:
    names = {name for _, name, _, _ in string.Formatter().parse(code.value) if name}
    sentence = Problem(code, {name: DETAILS[name] for name in names}).sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert "{" not in sentence
