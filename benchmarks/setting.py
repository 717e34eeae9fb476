"""How much is measured: the standard run, and the quick one that shows whether it works."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Setting:
    """What each group goes by; the defaults are those of the standard run.

    Attributes:
        pairs: Pairs of what takes tens of milliseconds.
        slow_pairs: Pairs of what takes up to a second.
        jpegs: Films in the folder of JPEGs.
        dicoms: Films in the folder of DICOM files.
        folder_pairs: How often each folder is screened.
        start_pairs: How often each window is opened.
        verdict_pairs: How often each command line is started.
        memory_marks: After how many films the memory is looked at, at least 10, first to last.
        stall_films: Films that are screened while the window's event loop is watched.
        stall_runs: How often.
        films: A folder to take the full-size films from; they are made where None.
    """

    pairs: int = 60
    slow_pairs: int = 25
    jpegs: int = 500
    dicoms: int = 200
    folder_pairs: int = 6
    start_pairs: int = 10
    verdict_pairs: int = 7
    memory_marks: tuple[int, ...] = (100, 1_000, 10_000)
    stall_films: int = 200
    stall_runs: int = 3
    films: Path | None = None


def quick(films: Path | None = None) -> Setting:
    """Fewer repeats and smaller folders."""
    return Setting(
        pairs=20,
        slow_pairs=7,
        jpegs=80,
        dicoms=40,
        folder_pairs=2,
        start_pairs=4,
        verdict_pairs=2,
        memory_marks=(100, 400),
        stall_films=60,
        stall_runs=1,
        films=films,
    )
