from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pneumoscan.core.correction import AS_IT_IS, Correction

if TYPE_CHECKING:
    from pneumoscan.core.radiograph import GreyPixels

FILM = np.arange(6, dtype=np.uint8).reshape(2, 3)
corrections = st.builds(Correction, st.integers(0, 3), st.booleans(), st.booleans())


@given(corrections, corrections)
def test_one_after_the_other_is_the_same_as_both_at_once(first: Correction, second: Correction) -> None:
    assert np.array_equal(second.apply(first.apply(FILM)), first.then(second).apply(FILM))


@given(corrections)
def test_every_correction_can_be_taken_back(correction: Correction) -> None:
    back = next(c for turns in range(4) for c in [Correction(turns, correction.mirrored, correction.inverted)]
                if correction.then(c) == AS_IT_IS)  # fmt: skip
    assert np.array_equal(back.apply(correction.apply(FILM)), FILM)


def test_a_turn_goes_clockwise() -> None:
    assert Correction(quarter_turns=1).apply(FILM).tolist() == [[3, 0], [4, 1], [5, 2]]
    assert Correction(mirrored=True).apply(FILM).tolist() == [[2, 1, 0], [5, 4, 3]]


@pytest.mark.parametrize("film", [FILM, FILM.astype(np.uint16)])
def test_an_inverted_film_keeps_its_depth(film: GreyPixels) -> None:
    inverted = Correction(inverted=True).apply(film)
    assert inverted.dtype == film.dtype
    assert inverted[0, 0] == np.iinfo(film.dtype).max


def test_nothing_to_do_costs_no_memory() -> None:
    assert AS_IT_IS.apply(FILM) is FILM
    assert Correction(2, mirrored=True, inverted=True).description == "turned by 180 degrees and mirrored and inverted"
