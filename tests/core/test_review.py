from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pneumoscan.core.review import NOT_REVIEWED, NOTE_LIMIT, Review, Standing, opposite, tidy_note
from pneumoscan.core.verdict import Verdict

PNEUMONIA, NORMAL, UNSURE = Verdict.PNEUMONIA, Verdict.NORMAL, Verdict.UNCERTAIN
MORNING, NOON = datetime(2026, 11, 21, 8, tzinfo=UTC), datetime(2026, 11, 21, 12, tzinfo=UTC)


def test_the_later_call_stands() -> None:
    assert NOT_REVIEWED.verdict is None
    assert Review(blind=NORMAL).verdict is NORMAL
    assert Review(blind=NORMAL, call=PNEUMONIA).verdict is PNEUMONIA


def test_a_call_before_the_models_verdict_is_kept_apart_from_one_after() -> None:
    blind = NOT_REVIEWED.called(NORMAL, MORNING, is_model_shown=False)
    assert blind == Review(blind=NORMAL, read_at=MORNING)
    assert blind.called(PNEUMONIA, NOON, is_model_shown=True) == Review(NORMAL, PNEUMONIA, read_at=NOON)


def test_a_blind_call_can_be_changed_until_the_models_verdict_was_shown() -> None:
    blind = Review(blind=NORMAL, read_at=MORNING)
    assert blind.called(PNEUMONIA, NOON, is_model_shown=False) == Review(blind=PNEUMONIA, read_at=NOON)
    assert blind.taken_back(NOON, is_model_shown=False) == NOT_REVIEWED
    assert blind.taken_back(NOON, is_model_shown=True) == blind
    assert not blind.can_be_taken_back(is_model_shown=True)


def test_taking_a_call_back_leaves_the_blind_one_and_the_note() -> None:
    both = Review(NORMAL, PNEUMONIA, "left base", MORNING)
    assert both.taken_back(NOON, is_model_shown=True) == Review(NORMAL, None, "left base", NOON)
    alone = Review(call=PNEUMONIA, note="left base", read_at=MORNING)
    assert alone.taken_back(NOON, is_model_shown=True) == Review(note="left base")


@pytest.mark.parametrize(
    ("review", "model", "needs"),
    [
        (Review(blind=NORMAL), PNEUMONIA, True),
        (Review(blind=PNEUMONIA), NORMAL, True),
        (Review(blind=UNSURE), PNEUMONIA, True),
        (Review(blind=NORMAL), NORMAL, False),
        (Review(blind=NORMAL), UNSURE, False),
        (Review(blind=NORMAL), None, False),
        (Review(blind=NORMAL, call=NORMAL), PNEUMONIA, False),
        (Review(call=NORMAL), PNEUMONIA, False),
        (NOT_REVIEWED, PNEUMONIA, False),
    ],
)
def test_an_unsettled_contradiction_needs_a_second_look(review: Review, model: Verdict | None, *, needs: bool) -> None:
    assert review.needs_second_look(model) is needs


@pytest.mark.parametrize(
    ("verdict", "model", "standing"),
    [
        (None, PNEUMONIA, Standing.NOT_READ),
        (NORMAL, None, Standing.ALONE),
        (UNSURE, None, Standing.ALONE),
        (UNSURE, NORMAL, Standing.UNSURE),
        (NORMAL, UNSURE, Standing.MODEL_UNCERTAIN),
        (NORMAL, NORMAL, Standing.AGREES),
        (NORMAL, PNEUMONIA, Standing.DISAGREES),
    ],
)
def test_how_the_reader_stands_to_the_model(verdict: Verdict | None, model: Verdict | None, standing: Standing) -> None:
    assert Review(call=verdict).standing(model) is standing


def test_there_is_something_to_disagree_with_only_where_the_model_decided() -> None:
    assert [opposite(verdict) for verdict in (PNEUMONIA, NORMAL, UNSURE)] == [NORMAL, PNEUMONIA, None]


def test_a_note_keeps_its_lines_and_loses_what_could_deceive() -> None:
    assert tidy_note("  left\tbase \r\n\nno\u202e fluid\0\n") == "left base\n\nno fluid"
    assert tidy_note("می\u200cخواهم 肺炎 निमोनिया") == "می\u200cخواهم 肺炎 निमोनिया"
    assert tidy_note("\ud83d") == ""


def test_a_note_has_an_end() -> None:
    assert len(tidy_note("a" * (NOTE_LIMIT + 1))) == NOTE_LIMIT
    assert NOT_REVIEWED.noted(" b ") == Review(note="b")
