"""Labelled films, split by patient."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from tqdm import tqdm

from pneumoscan import imaging
from pneumoscan.classifier import preprocessing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

CLASS_NAMES = ("NORMAL", "PNEUMONIA")
_PERSON = re.compile(r"(person\d+_(?:bacteria|virus))_")
_EXAM = re.compile(r"((?:NORMAL2-)?IM-\d+)-")


class DataError(Exception):
    """The folder cannot be trained on; the message says why."""


@dataclass(frozen=True, slots=True)
class LabelledFilm:
    """One training film.

    Attributes:
        path: Its file.
        label: Index into `CLASS_NAMES`.
        patient: The same for all films of one patient.
        sha256: Of the file, to find copies.
    """

    path: Path
    label: int
    patient: str
    sha256: str


def patient_of(name: str) -> str:
    """The patient (or, where the set names none, the exam) that a Kermany file name belongs to.

    Bacterial and viral cases are numbered separately, so the kind is part of the key.
    """
    match = _PERSON.match(name) or _EXAM.match(name)
    return match.group(1) if match else name


def scan(folder: Path) -> list[LabelledFilm]:
    """List the films in `folder/NORMAL` and `folder/PNEUMONIA`.

    Raises:
        DataError: A class is missing or empty.
    """
    films = []
    for label, name in enumerate(CLASS_NAMES):
        paths = sorted(path for path in (folder / name).glob("*") if path.is_file())
        if not paths:
            message = f"{folder} must hold a folder {name} with films in it"
            raise DataError(message)
        films += [_labelled(path, label) for path in paths]
    return films


def _labelled(path: Path, label: int) -> LabelledFilm:
    return LabelledFilm(path, label, patient_of(path.name), hashlib.sha256(path.read_bytes()).hexdigest())


def split(films: Sequence[LabelledFilm], share: float, seed: int) -> tuple[list[LabelledFilm], list[LabelledFilm]]:
    """Split into training and validation films; patients, and copies of one film, stay together.

    Args:
        films: All films.
        share: Of the patients of each class that go to validation, from 0 to 1.
        seed: Of the shuffling.
    """
    groups = _groups(films)
    by_label: dict[int, list[list[LabelledFilm]]] = defaultdict(list)
    for group in groups:
        by_label[group[0].label].append(group)
    random = np.random.default_rng(seed)
    train: list[LabelledFilm] = []
    validation: list[LabelledFilm] = []
    for label in sorted(by_label):
        order = random.permutation(len(by_label[label]))
        cut = round(share * len(order))
        for position, index in enumerate(order):
            (validation if position < cut else train).extend(by_label[label][index])
    check_for_leaks(train, validation)
    return train, validation


def check_for_leaks(train: Iterable[LabelledFilm], validation: Iterable[LabelledFilm]) -> None:
    """Make sure that no patient and no copy of a film is on both sides.

    Raises:
        DataError: One is.
    """
    train, validation = list(train), list(validation)
    for key in ("patient", "sha256"):
        shared = {getattr(film, key) for film in train} & {getattr(film, key) for film in validation}
        if shared:
            message = f"training and validation share {len(shared)} values of {key}, such as {min(shared)}"
            raise DataError(message)


def _groups(films: Sequence[LabelledFilm]) -> list[list[LabelledFilm]]:
    """Films linked by patient or by content, in the order of their first film (union-find)."""
    parent: dict[str, str] = {}

    def root(key: str) -> str:
        while parent.setdefault(key, key) != key:
            key = parent[key]
        return key

    for film in films:
        parent[root(film.sha256)] = root(film.patient)
    groups: dict[str, list[LabelledFilm]] = defaultdict(list)
    for film in films:
        groups[root(film.patient)].append(film)
    return list(groups.values())


def load_pixels(films: Sequence[LabelledFilm], size: int) -> NDArray[np.uint8]:
    """Decode and resize as the program does; grey values rounded to bytes to fit in memory.

    Returns:
        Shape (n, size, size).
    """
    pixels = np.empty((len(films), size, size), np.uint8)
    for index, film in enumerate(tqdm(films, desc="reading films", unit="film", disable=None)):
        pixels[index] = np.rint(preprocessing.resize(imaging.load(film.path).pixels, size))
    return pixels


def labels_of(films: Sequence[LabelledFilm]) -> NDArray[np.float32]:
    """The labels, shape (n,), 1 for pneumonia."""
    return np.array([film.label for film in films], np.float32)
