"""From what the user pointed at to the studies to screen."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from pneumoscan.core.study import Study

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pneumoscan.core.study import StudyId

# What operating systems leave in folders, which nobody means when they open a folder of films.
_LITTER = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db"})


def discover(paths: Iterable[Path]) -> Iterator[Study]:
    """List the studies under files and folders, each file once, in the order given; folders by name.

    Folders are searched to the bottom without following links to folders. Every file in them counts (DICOM
    files often have no extension) except hidden ones and operating systems' litter. A path that is no folder is
    always listed, so that a missing file becomes a row with its reason; so does a folder that cannot be read.
    """
    seen: set[StudyId] = set()
    for path in paths:
        for file in _files_under(path) if path.is_dir() else [path]:
            study = Study.at(Path(os.path.normpath(file)))
            if study.study_id not in seen:
                seen.add(study.study_id)
                yield study


def _files_under(folder: Path) -> Iterator[Path]:
    unreadable: list[Path] = []
    walk = os.walk(folder, onerror=lambda fault: unreadable.append(Path(fault.filename)))
    for here, folders, names in walk:
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(here, name) for name in sorted(names) if not _is_litter(name))
    yield from unreadable


def _is_litter(name: str) -> bool:
    return name.startswith(".") or name.lower() in _LITTER
