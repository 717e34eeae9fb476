"""What the window needs from the rest of the program; `pneumoscan.app` provides it, and the tests a stand-in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pneumoscan.core.finding import Finding, ModelIdentity
    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.core.study import Study


class ServiceError(Exception):
    """Something the window asked for cannot be had; the message is a sentence for people."""


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """What a loaded engine is.

    Attributes:
        device: `CPU`, or the name of the GPU.
        note: Why a GPU that is there is not used; empty otherwise.
        model: What gives the verdicts.
        threshold: The operating point in force, from 0 to 1.
        runtime: What computes on the device, with its version; empty where nothing is loaded.
    """

    device: str
    note: str
    model: ModelIdentity
    threshold: float
    runtime: str = ""


@dataclass(frozen=True, slots=True)
class Engine:
    """A loaded engine.

    Attributes:
        info: What it is.
        screen: Turns a study into its finding, whatever lies in the file.
    """

    info: EngineInfo
    screen: Callable[[Study], Finding]


class WritePdf(Protocol):
    """Writes a report."""

    def __call__(
        self,
        path: Path,
        findings: Sequence[Finding],
        engine: EngineInfo | None,
        progress: Callable[[int, int], bool],
        /,
    ) -> bool:
        """Tell `progress` the pages done and in all; it answers whether to go on. False if it was stopped."""
        ...


class WriteCsv(Protocol):
    """Writes the results as a table."""

    def __call__(self, path: Path, findings: Sequence[Finding], engine: EngineInfo | None, /) -> None:
        """Write the file, or raise `OSError` or `ServiceError`."""
        ...


@dataclass(frozen=True, slots=True)
class Services:
    """What the window is handed. All but `licences` are called in background threads only, and may be slow.

    Attributes:
        load_engine: Raises `ServiceError` where the model cannot be used.
        load_film: Reads a film, corrected as a person asked for it; raises
            `core.problem.RejectedError` where there is no image to show.
        write_pdf: Raises `OSError` or `ServiceError` where it cannot.
        write_csv: Likewise.
        licences: The notices of the program and of its parts, as plain text.
        samples: The folder of sample films, which may be missing.
    """

    load_engine: Callable[[], Engine]
    load_film: Callable[[Study], Radiograph]
    write_pdf: WritePdf
    write_csv: WriteCsv
    licences: Callable[[], str]
    samples: Path
