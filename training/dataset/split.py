"""Splits of films: by patient and content, never by file."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from training.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from training.dataset.film import LabelledFilm

    Group = list[LabelledFilm]


@dataclass(frozen=True, slots=True)
class Split:
    """The two sides; no patient and no copy of a film is on both. Each by class, then by name of file."""

    train: tuple[LabelledFilm, ...]
    validation: tuple[LabelledFilm, ...]


def split(films: Sequence[LabelledFilm], share: float, seed: int) -> Split:
    """Split into training and validation films; patients, and copies of one film, stay together.

    The same films give the same split, in whatever order and from whatever subfolders they come. A patient with films
    of both classes counts as one of class 0.

    Args:
        films: All films.
        share: Of the patients of each class that go to validation, above 0 and below 1; at least one goes, and at
            least one stays.
        seed: Of the shuffling.

    Raises:
        TrainingError: There are too few patients, a film is in both classes, or `share` is out of range.
    """
    if not 0 < share < 1:
        message = f"The share of patients for validation must be above 0 and below 1, not {share}."
        raise TrainingError(message)
    held: list[Group] = []
    kept: list[Group] = []
    for groups in _shuffled(films, seed, needed=2):
        cut = min(max(round(share * len(groups)), 1), len(groups) - 1)
        held += groups[:cut]
        kept += groups[cut:]
    return _split(kept, held)


def k_folds(films: Sequence[LabelledFilm], folds: int, seed: int) -> list[Split]:
    """Split `folds` times, so that each film is a validation film once; see `split`.

    Raises:
        TrainingError: There are fewer patients of a class than folds, a film is in both classes, or `folds` is
            below 2.
    """
    if folds < 2:
        message = f"Cross-validation needs 2 folds or more, not {folds}."
        raise TrainingError(message)
    by_label = _shuffled(films, seed, needed=folds)
    parts = [[group for groups in by_label for group in groups[fold::folds]] for fold in range(folds)]
    return [_split([g for other in parts if other is not part for g in other], part) for part in parts]


def check_for_leaks(**parts: Sequence[LabelledFilm]) -> None:
    """Make sure that no patient and no copy of a film is in two parts.

    Args:
        parts: The films of each part, by the name that the message gives it.

    Raises:
        TrainingError: One is.
    """
    for (first, some), (second, others) in combinations(parts.items(), 2):
        for key, what in (("patient", "patient"), ("sha256", "content (SHA-256)")):
            shared = {getattr(film, key) for film in some} & {getattr(film, key) for film in others}
            if shared:
                message = f"LEAK: {first} and {second} share {len(shared)} values of {what}, such as {min(shared)}."
                raise TrainingError(message)


def without_leaks(films: Sequence[LabelledFilm], held_out: Sequence[LabelledFilm]) -> tuple[LabelledFilm, ...]:
    """Those of `films` that neither patient nor content links to held-out ones, over any number of links."""
    roots = _Roots([*films, *held_out])
    tainted = {roots.of(film) for film in held_out}
    return tuple(film for film in films if roots.of(film) not in tainted)


class _Roots:
    """Which films are linked by patient or by content, directly or through others (union-find)."""

    def __init__(self, films: Iterable[LabelledFilm]) -> None:
        self._parent: dict[tuple[str, str], tuple[str, str]] = {}
        for film in films:
            self._parent[self._root(("sha256", film.sha256))] = self.of(film)

    def of(self, film: LabelledFilm) -> tuple[str, str]:
        """The same for all films that are linked."""
        return self._root(("patient", film.patient))

    def _root(self, key: tuple[str, str]) -> tuple[str, str]:
        while self._parent.setdefault(key, key) != key:
            self._parent[key] = self._parent[self._parent[key]]  # keeps the chains short
            key = self._parent[key]
        return key


def _shuffled(films: Sequence[LabelledFilm], seed: int, needed: int) -> list[list[Group]]:
    """The groups of linked films of label 0, and those of label 1, each in an order that the seed gives."""
    ordered = sorted(films, key=_order)
    _check_labels(ordered)
    roots = _Roots(ordered)
    groups: dict[tuple[str, str], Group] = defaultdict(list)
    for film in ordered:
        groups[roots.of(film)].append(film)
    by_label: tuple[list[Group], list[Group]] = ([], [])
    for group in groups.values():
        by_label[group[0].label].append(group)
    if min(map(len, by_label)) < needed:
        message = (
            f"A split by patient needs {needed} patients or more of each class (identical films are one patient's); "
            f"there are {len(by_label[0])} and {len(by_label[1])}. Add films of other patients, or take fewer folds."
        )
        raise TrainingError(message)
    random = np.random.default_rng(seed)
    return [[one[index] for index in random.permutation(len(one))] for one in by_label]


def _order(film: LabelledFilm) -> tuple[int, str, str]:
    return film.label, film.path.name, film.sha256


def _check_labels(films: Sequence[LabelledFilm]) -> None:
    """Refuse a film that is in both classes: one of the two labels is wrong."""
    seen: dict[str, LabelledFilm] = {}
    for film in films:
        twin = seen.setdefault(film.sha256, film)
        if twin.label != film.label:
            message = f"{twin.path} and {film.path} are the same film in both classes. Delete the wrong one."
            raise TrainingError(message)


def _split(kept: Iterable[Group], held: Iterable[Group]) -> Split:
    train, validation = (tuple(sorted((f for group in side for f in group), key=_order)) for side in (kept, held))
    check_for_leaks(training=train, validation=validation)
    return Split(train, validation)
