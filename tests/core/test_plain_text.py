from __future__ import annotations

from pneumoscan.core.plain_text import visible


def test_what_could_hide_or_turn_round_a_text_is_replaced() -> None:
    assert visible("a\u202eb\nc\x00") == "a\ufffdb\ufffdc\ufffd"
    assert visible("a\tb", " ") == "a b"


def test_names_keep_the_joiners_that_they_are_spelt_with() -> None:
    assert visible("می\u200cخواهم") == "می\u200cخواهم"
