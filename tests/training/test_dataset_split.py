from __future__ import annotations

import dataclasses
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.films import FILMS, needs_films
from training.dataset import layout, split
from training.dataset.film import LabelledFilm, labels_of
from training.errors import TrainingError

if TYPE_CHECKING:
    import random

# SHA-256 of the names of the films that the bundled model was validated on, sorted, a line each.
BUNDLED_VALIDATION = "bb007140a3415a4b15a5d326b2381c8c7105b0c1ea85639932f1891d4a4c4992"


def film(name: str, label: int, patient: str, content: str) -> LabelledFilm:
    return LabelledFilm(Path(name), label, patient, content)


@st.composite
def film_sets(draw: st.DrawFn) -> list[LabelledFilm]:
    """Films of few patients and few contents, some patients with both labels; each label has ones of its own."""
    rows = draw(st.lists(st.tuples(st.integers(0, 1), st.integers(0, 15), st.integers(0, 60)), max_size=60))
    drawn = [film(f"{n}.png", label, f"p{p}", f"{label}-{c}") for n, (label, p, c) in enumerate(rows)]
    return drawn + [film(f"own{n}.png", n % 2, f"own {n}", f"own {n}") for n in range(12)]


def sides(parts: split.Split) -> tuple[set[LabelledFilm], set[LabelledFilm]]:
    return set(parts.train), set(parts.validation)


@given(film_sets(), st.floats(0.01, 0.99), st.integers(0, 5))
def test_no_patient_and_no_copy_is_on_both_sides(films: list[LabelledFilm], share: float, seed: int) -> None:
    parts = split.split(films, share, seed)
    for key in ("patient", "sha256"):
        assert not {getattr(f, key) for f in parts.train} & {getattr(f, key) for f in parts.validation}
    assert sorted([*parts.train, *parts.validation], key=str) == sorted(films, key=str)
    assert {f.label for f in parts.train} == {f.label for f in parts.validation} == {0, 1}


@given(film_sets(), st.integers(2, 6), st.integers(0, 5))
def test_each_film_validates_in_one_fold(films: list[LabelledFilm], folds: int, seed: int) -> None:
    parts = split.k_folds(films, folds, seed)
    assert len(parts) == folds
    assert sorted((f for part in parts for f in part.validation), key=str) == sorted(films, key=str)
    for part in parts:
        assert sorted([*part.train, *part.validation], key=str) == sorted(films, key=str)
        split.check_for_leaks(training=part.train, validation=part.validation)


@given(film_sets(), st.randoms(use_true_random=False))
def test_the_split_depends_on_the_seed_and_not_on_the_order(films: list[LabelledFilm], shuffler: random.Random) -> None:
    shuffled = shuffler.sample(films, len(films))
    assert split.split(films, 0.4, 7) == split.split(shuffled, 0.4, 7)
    assert split.k_folds(films, 3, 7) == split.k_folds(shuffled, 3, 7)


def many(patients: int = 40) -> list[LabelledFilm]:
    """Each patient with two films; three quarters of the patients have label 1."""
    return [film(f"{n:03d}-{i}.png", int(n % 4 > 0), f"p{n}", f"{n} {i}") for n in range(patients) for i in range(2)]


def test_the_share_holds_in_each_class_and_seeds_differ() -> None:
    parts = split.split(many(), 0.2, 1)
    assert len(parts.validation) == 16
    assert labels_of(parts.validation).sum() == 12
    assert sides(parts) != sides(split.split(many(), 0.2, 2))
    assert [len(part.validation) for part in split.k_folds(many(), 5, 1)] == [16] * 5


def test_subfolders_do_not_change_the_split() -> None:
    moved = [dataclasses.replace(f, path=Path("val" if n % 5 else "train") / f.path) for n, f in enumerate(many())]
    first, second = split.split(many(), 0.2, 1), split.split(moved, 0.2, 1)
    assert [f.sha256 for f in first.validation] == [f.sha256 for f in second.validation]


def test_films_linked_over_others_stay_together() -> None:
    """Patient 0 and patient 1 share a copy, patient 1 and patient 2 another."""
    links = [
        film("a", 1, "p1", "link"),
        film("b", 1, "p2", "link"),
        film("c", 1, "p2", "more"),
        film("d", 1, "p3", "more"),
    ]
    for seed in range(10):
        parts = split.split([*many(), *links], 0.3, seed)
        assert {"p1", "p2", "p3"} <= {f.patient for f in parts.train} or {"p1", "p2", "p3"} <= {
            f.patient for f in parts.validation
        }


@pytest.mark.parametrize("share", [0.0, 1.0, -1.0, float("nan")])
def test_a_share_out_of_range_is_told(share: float) -> None:
    with pytest.raises(TrainingError, match="above 0 and below 1"):
        split.split(many(), share, 1)


def test_too_few_patients_are_told() -> None:
    one = [f for f in many(8) if f.label == 1 or f.patient == "p0"]
    with pytest.raises(TrainingError, match=r"needs 2 patients .* there are 1 and 6"):
        split.split(one, 0.2, 1)
    with pytest.raises(TrainingError, match=r"needs 2 patients .* there are 0 and"):
        split.split([f for f in one if f.label], 0.2, 1)
    with pytest.raises(TrainingError, match=r"needs 3 patients .* there are 2 and"):
        split.k_folds(many(8), 3, 1)
    with pytest.raises(TrainingError, match="2 folds or more"):
        split.k_folds(many(), 1, 1)


def test_one_film_in_both_classes_is_told() -> None:
    twins = [film("healthy/a.png", 0, "p0", "same"), film("ill/b.png", 1, "p0", "same")]
    for cut in (lambda films: split.split(films, 0.2, 1), lambda films: split.k_folds(films, 2, 1)):
        with pytest.raises(TrainingError, match=r"healthy/a\.png and ill/b\.png are the same film in both classes"):
            cut([*many(), *twins])


def test_a_patient_of_both_classes_stays_on_one_side() -> None:
    both = [film("well.png", 0, "p1", "before"), film("ill.png", 1, "p1", "after")]
    for seed in range(5):
        parts = split.split([*many(), *both], 0.3, seed)
        assert len({side for side in range(2) for f in sides(parts)[side] if f.patient == "p1"}) == 1


def test_a_leak_is_told_with_its_parts() -> None:
    one, other = film("a", 0, "patient 7", "aa"), film("b", 1, "patient 9", "cc")
    with pytest.raises(TrainingError, match="training and test share 1 values of patient, such as patient 7"):
        split.check_for_leaks(
            training=[one], validation=[other], test=[film("c", 0, "patient 7", "dd"), film("d", 0, "patient 8", "ee")]
        )
    with pytest.raises(TrainingError, match=r"validation and test share 1 values of content .* such as cc"):
        split.check_for_leaks(training=[one], validation=[other], test=[film("c", 1, "patient 8", "cc")])
    split.check_for_leaks(training=[one], validation=[other], test=[])


def test_films_that_held_out_ones_are_linked_to_are_left_out() -> None:
    held_out = [film("t1", 0, "p1", "aa"), film("t2", 1, "p2", "bb")]
    same_patient, copy, over_another = film("1", 0, "p1", "cc"), film("2", 1, "p3", "bb"), film("3", 1, "p3", "dd")
    free = film("4", 1, "p4", "ee")
    assert split.without_leaks([same_patient, free, copy, over_another], held_out) == (free,)
    assert split.without_leaks([free], []) == (free,)


@given(film_sets(), film_sets())
def test_what_is_kept_never_leaks(films: list[LabelledFilm], held_out: list[LabelledFilm]) -> None:
    few = held_out[:5]
    kept = split.without_leaks(films, few)
    split.check_for_leaks(training=kept, test=few)
    assert set(kept) <= set(films)


@needs_films
@pytest.mark.films
def test_the_split_of_the_bundled_model_stands() -> None:
    parts = split.split(layout.read(FILMS / "train").films, 0.15, 2026)
    assert (len(parts.train), len(parts.validation)) == (4477, 755)
    names = sorted(f.path.name for f in parts.validation)
    assert hashlib.sha256("\n".join(names).encode()).hexdigest() == BUNDLED_VALIDATION
    assert abs(labels_of(parts.train).mean() - labels_of(parts.validation).mean()) < 0.03
