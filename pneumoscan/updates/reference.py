"""The films that a new model is tried on: those that the clinic screened last, and the program's samples."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pneumoscan.core.paths import is_file
from pneumoscan.discovery import discover

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from pneumoscan.archive import Archive
    from pneumoscan.core.study import Study
    from pneumoscan.core.verdict import Verdict

MOST_FILMS = 200


@dataclass(frozen=True, slots=True)
class ReferenceFilm:
    """A film to try a model on.

    Attributes:
        study: Which one, and how it is screened.
        call: What a reader found on it; None where nobody has said.
        is_sample: Whether it came with the program.
    """

    study: Study
    call: Verdict | None = None
    is_sample: bool = False


def films_of_history(archive: Archive, most: int = MOST_FILMS) -> list[ReferenceFilm]:
    """The films that were screened last and whose files are still there, newest first, each once.

    Args:
        archive: The history.
        most: How many to give at most.
    """
    found: dict[str, ReferenceFilm] = {}
    for match in archive.search(limit=2 * most):  # some of them are gone, or the same film again
        finding = match.finding
        if len(found) < most and _is_still_there(finding.study.path):
            film = ReferenceFilm(replace(finding.study, is_anew=False), finding.review.verdict)
            found.setdefault(finding.content_sha256 or finding.study.study_id, film)
    return list(found.values())


def films_below(paths: Iterable[Path], most: int = MOST_FILMS) -> list[ReferenceFilm]:
    """The first films of some files and folders, of which no reader's finding is known."""
    found: list[ReferenceFilm] = []
    for study in discover(paths):
        if len(found) == most:
            break
        found.append(ReferenceFilm(study))
    return found


def samples(folder: Path) -> list[ReferenceFilm]:
    """The program's sample films; none where they are missing."""
    return [ReferenceFilm(study, is_sample=True) for study in discover([folder])] if folder.is_dir() else []


def _is_still_there(path: Path) -> bool:
    """Whether the file is there, or the ZIP archive that it is in."""
    return is_file(path) or any(is_file(parent) for parent in path.parents)
