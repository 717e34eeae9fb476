from __future__ import annotations

from dataclasses import replace

import pytest

from pneumoscan.core.progress import Progress


def after(progress: Progress, *films: float) -> Progress:
    """After films that took so many seconds each."""
    for seconds in films:
        progress = progress.advanced(failed=seconds < 0.1, seconds=progress.seconds + seconds)
    return progress


def test_nothing_is_promised_before_the_first_film() -> None:
    assert Progress(5).seconds_left is None
    assert Progress(5).films_per_minute is None


def test_the_first_films_promise_their_average() -> None:
    progress = after(Progress(10), 2.0, 1.0, 3.0)
    assert progress.seconds_left == pytest.approx(14)
    assert progress.films_per_minute == pytest.approx(30)
    assert (progress.left, progress.percent, progress.failed) == (7, 30, 0)


def test_a_first_film_that_had_to_wait_is_soon_forgotten() -> None:
    assert after(Progress(10), 8.0).seconds_left == pytest.approx(72)
    assert after(Progress(10), 8.0, 0.5).seconds_left == pytest.approx(4)


def test_what_is_dropped_meanwhile_is_counted() -> None:
    progress = after(Progress(2), 2.0)
    assert replace(progress, total=11).seconds_left == pytest.approx(20)


def test_a_heap_of_quick_failures_is_forgotten_over_the_films_after_it() -> None:
    progress = after(Progress(1400), *[0.001] * 1000, *[0.5] * 150)
    assert progress.failed == 1000
    assert progress.seconds_left == pytest.approx(250 * 0.5, rel=0.05)


def test_one_slow_film_among_many_changes_little() -> None:
    before = after(Progress(5000), *[0.3] * 1000)
    slow = after(before, 20.0)
    assert before.seconds_left is not None
    assert slow.seconds_left == pytest.approx(before.seconds_left, rel=0.2)


def test_a_mix_is_told_within_a_fifth() -> None:
    progress = after(Progress(4000), *[0.001, 0.4, 0.001, 0.4] * 250)
    assert progress.seconds_left == pytest.approx(3000 * 0.2, rel=0.2)


def test_a_machine_that_slows_down_is_noticed() -> None:
    progress = after(Progress(400), *[0.1] * 100, *[0.3] * 100)
    assert progress.seconds_left == pytest.approx(200 * 0.3, rel=0.1)


def test_all_is_done_only_at_the_end() -> None:
    assert after(Progress(201), *[0.0] * 200).percent == 99
    assert after(Progress(201), *[0.0] * 201).percent == 100
    assert Progress(0).percent == 100
