"""From what the user pointed at to the studies to screen."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from pneumoscan.core.paths import is_file, is_folder, is_litter
from pneumoscan.core.problem import UnreadableError
from pneumoscan.core.study import Study
from pneumoscan.imaging import archives, content, media

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pneumoscan.core.study import StudyId
    from pneumoscan.imaging.media import Reference

# Not looked into, to find out whether they are archives: opening thousands of files on a server takes minutes.
_FILM_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".png", ".bmp", ".tif", ".tiff", ".webp", ".gif", ".jp2", ".j2k", ".dcm", ".dicom", ".ima"}
)


def discover(paths: Iterable[Path], *, as_files: bool = False) -> Iterator[Study]:
    """List the studies under files and folders, each film once, in the order given; folders by name.

    Folders are searched to the bottom without following links to folders. Every file in them counts (DICOM
    files often have no extension) except hidden ones and operating systems' litter. A path that is no folder is
    always listed, so that a missing file becomes a row with its reason; so does a folder that cannot be read.

    The films in a ZIP archive have paths below that of the archive, as if it were a folder; an archive that cannot
    be opened is listed itself. Of a folder with a DICOMDIR, such as a CD, only the films count that it names; if it
    names none of what is there, the folder is searched as any other.

    Args:
        paths: Files, folders, archives, or a DICOMDIR, which stands for its folder.
        as_files: Whether archives and a DICOMDIR count as the files that they are.
    """
    seen: set[StudyId] = set()
    for path in paths:
        for film in _plain_files(path) if as_files else _films(path):
            study = Study.at(Path(os.path.normpath(film)))
            if study.study_id not in seen:
                seen.add(study.study_id)
                yield study


def _plain_files(path: Path) -> Iterator[Path]:
    if not is_folder(path):
        yield path
        return
    unreadable: list[Path] = []
    for here, names, _ in _walk(path, unreadable):
        yield from (here / name for name in names)
    yield from unreadable


def _films(path: Path) -> Iterator[Path]:
    if is_folder(path):
        yield from _films_in_folder(path)
    elif archives.is_archive(path):
        yield from _films_in_archive(path)
    elif media.is_named_like_directory(path.name) and is_file(path) and _references(path):
        yield from _films_in_folder(path.parent)
    else:
        yield path


def _films_in_folder(folder: Path) -> Iterator[Path]:
    unreadable: list[Path] = []
    for here, names, folders in _walk(folder, unreadable):
        on_medium = _films_on_medium(here, names)
        if on_medium:
            folders.clear()
            yield from on_medium
            continue
        for path in (here / name for name in names if not media.is_named_like_directory(name)):
            if path.suffix.lower() not in _FILM_SUFFIXES and archives.is_archive(path):
                yield from _films_in_archive(path)
            else:
                yield path
    yield from unreadable


def _walk(folder: Path, unreadable: list[Path]) -> Iterator[tuple[Path, list[str], list[str]]]:
    """Each folder, the names of its files and those of its folders, of which the caller may remove some."""
    walk = os.walk(folder, onerror=lambda fault: unreadable.append(Path(fault.filename)))
    for here, folders, names in walk:
        folders[:] = sorted(name for name in folders if not is_litter(name))
        yield Path(here), sorted(name for name in names if not is_litter(name)), folders


def _films_on_medium(folder: Path, names: list[str]) -> list[Path]:
    """What the DICOMDIR among the files of `folder` names; empty if there is none, or it is of no use."""
    directories = filter(media.is_named_like_directory, names)
    wanted = next(filter(None, (_references(folder / name) for name in directories)), None)
    if not wanted:
        return []
    files = [here / name for here, inside, _ in _walk(folder, []) for name in inside]
    return media.films(folder, files, wanted)


def _films_in_archive(archive: Path) -> list[Path]:
    """The films in an archive; the archive itself where it holds none or cannot be read, so that its row says so."""
    try:
        members = archives.members(archive)
    except (UnreadableError, OSError):
        return [archive]
    return media.films_among(members, _references) or [archive]


def _references(directory: Path) -> list[Reference]:
    try:
        return media.references(content.read(directory, media.MAX_BYTES))
    except UnreadableError:
        return []
