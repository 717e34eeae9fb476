from __future__ import annotations

import numpy as np
import pytest

from training.measures import intervals, uncertainty


def films(count: int, spread: float, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(seed)
    labels = (np.arange(count) % 2).astype(np.float64)
    logits = random.normal(np.where(labels, 1.0, -1.0) * 3, spread)
    return 1 / (1 + np.exp(-logits)), labels


@pytest.mark.parametrize("seed", range(4))
def test_the_band_leaves_few_wrong_and_few_undecided(seed: int) -> None:
    scores, labels = films(800, 1.6, seed)
    band = uncertainty.choose(scores, labels, 0.5)
    assert band is not None
    decided = (scores < band.low) | (scores > band.high)
    wrong = ((scores >= 0.5) != (labels == 1))[decided].mean()
    assert wrong == pytest.approx(band.wrong.value)
    assert 1 - decided.mean() == pytest.approx(band.undecided.value)
    assert band.wrong.high <= uncertainty.MOST_WRONG
    assert band.undecided.value <= uncertainty.MOST_UNDECIDED
    assert band.low < 0.5 < band.high


def test_a_narrower_band_would_leave_too_many_wrong() -> None:
    scores, labels = films(800, 1.8)
    band = uncertainty.choose(scores, labels, 0.5)
    assert band is not None
    gaps = np.sort(np.abs(np.log(scores / (1 - scores))))
    half = np.log(band.high / (1 - band.high))
    inside = gaps[gaps <= half]
    nearer = np.abs(np.log(scores / (1 - scores))) < inside[-1]  # all but the farthest film of the band
    wrong = ((scores >= 0.5) != (labels == 1))[~nearer]
    assert intervals.wilson(int(wrong.sum()), len(wrong)).high > uncertainty.MOST_WRONG


def test_a_network_without_errors_needs_no_band() -> None:
    scores, labels = films(800, 0.1)
    band = uncertainty.choose(scores, labels, 0.5)
    assert band is not None
    assert band.low == pytest.approx(band.high)
    assert band.undecided.value == 0


def test_with_few_films_the_share_itself_is_held() -> None:
    scores, labels = films(60, 0.1)  # none is wrong, but 60 films cannot say that fewer than 3 % are
    band = uncertainty.choose(scores, labels, 0.5)
    assert band is not None
    assert band.wrong.value == 0
    assert band.wrong.high > uncertainty.MOST_WRONG


def test_a_network_that_guesses_has_none() -> None:
    random = np.random.default_rng(0)
    assert uncertainty.choose(random.uniform(size=500), (np.arange(500) % 2).astype(float), 0.5) is None
