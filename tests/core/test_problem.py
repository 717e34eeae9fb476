from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING

import pytest

from pneumoscan.core.problem import Problem, ProblemCode
from pneumoscan.core.remark import RemarkCode
from pneumoscan.core.sentence import Sentence

if TYPE_CHECKING:
    from enum import Enum


@pytest.mark.parametrize("code", [*ProblemCode, *RemarkCode])
def test_each_code_is_a_sentence_on_one_line(code: Enum) -> None:
    names = {name for _, name, _, _ in Formatter().parse(code.value) if name}
    sentence = Sentence(code, dict.fromkeys(names, "several\nlines")).sentence
    assert sentence.endswith((".", "several lines"))
    assert sentence[0].isupper() or sentence.startswith("several lines")
    assert "\n" not in sentence
    assert "{" not in sentence


def test_a_file_without_an_image_cannot_be_overruled() -> None:
    assert Problem(ProblemCode.NOT_A_CHEST_FILM).can_be_overruled
    assert not Problem(ProblemCode.DAMAGED, {"reason": "it ends early"}).can_be_overruled
    assert not Problem(ProblemCode.BLANK).can_be_overruled
