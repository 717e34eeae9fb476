"""A folder of labelled films -> `FilmSet`."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from pneumoscan.discovery import discover
from training.dataset import class_names, patients
from training.dataset.film import FilmSet, LabelledFilm
from training.dataset.threads import in_threads
from training.errors import TrainingError

_SUBSETS = {
    "train": "train",
    "training": "train",
    "val": "val",
    "valid": "val",
    "validation": "val",
    "test": "test",
    "testing": "test",
}
_FORMS = "FOLDER/CLASS/films or FOLDER/{train,val,test}/CLASS/films, with two classes"


@dataclass(frozen=True, slots=True)
class _ClassFolder:
    subset: str
    path: Path

    @property
    def key(self) -> str:
        """The name of the class; its case may differ from subset to subset."""
        return self.path.name.casefold()


def read(folder: Path, positive: str | None = None, known: tuple[str, str] | None = None) -> FilmSet:
    """Find the films in `folder`, their classes, patients and content.

    `folder` is of the form `{train,val,test}/CLASS/films` (any of the three; the long names in any case too) or
    `CLASS/films`, with films at any depth; the folder that archives put around the first form may be there. Hidden
    files and operating systems' litter are left out; anything else counts as a film, and decoding it tells. A file
    `patients.csv` in `folder` (columns file, patient) says which films are of one patient.

    Args:
        folder: Where the films are.
        positive: Name of the class to find; None to take the one that is not called like health.
        known: The classes of a model that is to be measured: then a folder with one of them is enough, such as films
            of healthy people only.

    Raises:
        TrainingError: The folder is missing or has another form, a class is empty, the names of the classes do not
            say which is to be found, something may not be read, or `patients.csv` is malformed.
    """
    if not folder.is_dir():
        message = f"{folder} is a file, not a folder." if folder.exists() else f"There is no folder {folder}."
        raise TrainingError(message)
    folder = Path(os.path.normpath(folder))  # as `discover` gives the paths in it
    try:
        class_folders = _class_folders(find_root(folder), tuple(name.casefold() for name in known or ()))
        names = {each.key: each.path.name for each in reversed(class_folders)}
        ordered = known if known and len(names) == 1 else class_names.in_order(_pair(names), positive)
        return FilmSet(ordered, _films(folder, class_folders, ordered[1].casefold()))
    except OSError as fault:
        message = f"{fault.filename or folder} cannot be read ({fault.strerror}). Check its permissions."
        raise TrainingError(message) from fault


def find_root(folder: Path) -> Path:
    """The folder with the subsets: `folder`, or one below it where archives wrap one in another; else `folder`.

    Raises:
        OSError: A folder on the way may not be read.
    """
    here = folder
    while True:
        inside = folders_in(here)
        if any(_subset_of(each) for each in inside):
            return here
        if len(inside) != 1:
            return folder
        here = inside[0]


def folders_in(folder: Path) -> list[Path]:
    """The folders in `folder` by name, without hidden ones and what macOS adds to archives.

    Raises:
        OSError: It may not be read.
    """
    return [path for path in sorted(folder.iterdir()) if not path.name.startswith((".", "__MACOSX")) and path.is_dir()]


def _subset_of(folder: Path) -> str:
    return _SUBSETS.get(folder.name.casefold(), "")


def _class_folders(root: Path, alone: tuple[str, ...]) -> list[_ClassFolder]:
    inside = folders_in(root)
    parts = [path for path in inside if _subset_of(path)] or [root]
    found = [_classes(part, "" if part == root else _subset_of(part), alone) for part in parts]
    expected = {each.key for each in found[0]}
    for part, classes in zip(parts, found, strict=True):
        if {each.key for each in classes} != expected:
            message = f"{part} has other classes ({_list(classes)}) than {parts[0]} ({_list(found[0])})."
            raise TrainingError(message)
    beside = [path for path in inside if path.name.casefold() in expected]
    if beside and parts != [root]:
        message = f"{beside[0]} lies beside {parts[0]}: it is not clear which films are meant. Move one of them away."
        raise TrainingError(message)
    return [each for classes in found for each in classes]


def _classes(part: Path, subset: str, alone: tuple[str, ...]) -> list[_ClassFolder]:
    """The two class folders in `part`, or one whose key is in `alone`."""
    classes = [_ClassFolder(subset, path) for path in folders_in(part)]
    if len(classes) == 1 and classes[0].key in alone:
        return classes
    if len(classes) != 2 or classes[0].key == classes[1].key:
        held = f"{len(classes)}: {_list(classes)}" if classes else "none"
        message = f"{part} must hold two folders, one for each class; it holds {held}. The form is {_FORMS}."
        raise TrainingError(message)
    return classes


def _list(classes: list[_ClassFolder]) -> str:
    return ", ".join(each.path.name for each in classes)


def _pair(names: dict[str, str]) -> tuple[str, str]:
    first, second = sorted(names.values(), key=str.casefold)
    return first, second


def _films(folder: Path, class_folders: list[_ClassFolder], positive: str) -> tuple[LabelledFilm, ...]:
    found = [(path, each) for each in class_folders for path in _files(each.path)]
    told = patients.read_table(folder, [path for path, _ in found])

    def labelled(item: tuple[Path, _ClassFolder]) -> LabelledFilm:
        path, its = item
        sha256, patient = _identity(path)
        subtype = patients.subtype_of(path.name)
        return LabelledFilm(path, int(its.key == positive), told.get(path, patient), sha256, its.subset, subtype)

    return tuple(sorted(in_threads(labelled, found, "listing films"), key=lambda film: film.path))


def _files(class_folder: Path) -> list[Path]:
    paths = [study.path for study in discover([class_folder], as_files=True)]
    for path in paths:
        if path.is_dir():  # `discover` lists a folder only where it may not look into it
            message = f"The folder {path} may not be read. Check its permissions."
            raise TrainingError(message)
    if not paths:
        message = f"The folder {class_folder} holds no films. The form is {_FORMS}."
        raise TrainingError(message)
    return paths


def _identity(path: Path) -> tuple[str, str]:
    """SHA-256 and patient. Of what cannot be read or is empty, its place: else all such would be copies of one."""
    try:
        if path.is_file() and path.stat().st_size:  # opening a pipe could wait for ever
            with path.open("rb") as stream:
                sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
            return sha256, patients.patient_of(path, sha256)
    except OSError:
        pass  # decoding it will tell what is wrong
    place = hashlib.sha256(str(path).encode(errors="surrogateescape")).hexdigest()
    return place, f"film-{place[:16]}"
