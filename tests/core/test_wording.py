from __future__ import annotations

from pneumoscan.core.correction import Correction
from pneumoscan.core.problem import ProblemCode, problem
from pneumoscan.core.remark import RemarkCode, remark
from pneumoscan.core.wording import steps, worded


def plain(_context: str, text: str) -> str:
    return text


def shouted(_context: str, text: str) -> str:
    """A language: all but the placeholders in capitals."""
    parts = text.replace("{", "|{").replace("}", "}|").split("|")
    return "".join(part if part.startswith("{") else part.upper() for part in parts)


def test_in_english_a_sentence_is_its_own() -> None:
    for value in (remark(RemarkCode.AGE_UNFAMILIAR, age="3 years"), remark(RemarkCode.ADULT_BY_AGE, age="1 month")):
        assert worded(value, "Remark", plain) == value.sentence


def test_ages_and_reasons_of_the_program_are_translated() -> None:
    assert "3 YEARS" in worded(remark(RemarkCode.AGE_UNFAMILIAR, age="3 years"), "Remark", shouted)
    assert "1 DAY" in worded(remark(RemarkCode.AGE_UNFAMILIAR, age="1 day"), "Remark", shouted)
    assert "(ITS DATA END EARLY)" in worded(problem(ProblemCode.DAMAGED, reason="its data end early"), "P", shouted)


def test_a_number_that_is_no_age_stays() -> None:
    assert "5 apples" in worded(problem(ProblemCode.DAMAGED, reason="5 apples"), "Problem", plain)


def test_words_from_a_file_are_not_taken_apart() -> None:
    value = problem(ProblemCode.WRONG_BODY_PART, body_part="Arm and leg")

    def only_templates(context: str, text: str) -> str:
        return text if context == "Detail" else shouted(context, text)

    assert "Arm and leg" in worded(value, "Problem", only_templates)


def test_each_step_of_a_correction_is_translated() -> None:
    turned = Correction(quarter_turns=1, mirrored=True, inverted=True)
    assert steps(turned.description, plain) == turned.description
    assert "and" not in steps(turned.description, shouted)
