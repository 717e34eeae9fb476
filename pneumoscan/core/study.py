"""What a study is: one file to screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

from pneumoscan.core.correction import AS_IT_IS, Correction

if TYPE_CHECKING:
    from pathlib import Path

StudyId = NewType("StudyId", str)


@dataclass(frozen=True, slots=True)
class Study:
    """One file to screen, and how.

    Attributes:
        study_id: The same for the same file, however it was pointed at.
        path: The file as the user pointed at it. Of a film in a ZIP archive, the archive's path and below it that of
            the film.
        correction: What a person had done to the film first.
        is_overruled: Whether a person asked for a verdict even if the program would refuse one.
        is_anew: Whether a person asked to have it screened although its result is known already.
    """

    study_id: StudyId
    path: Path
    correction: Correction = AS_IT_IS
    is_overruled: bool = False
    is_anew: bool = False

    def __hash__(self) -> int:
        # Of one field only: sets of 20,000 studies are made while a window waits for them.
        return hash(self.study_id)

    @classmethod
    def at(cls, path: Path) -> Study:
        """The study of the file at `path`, which need not exist."""
        return cls(StudyId(str(path.absolute())), path)
