"""What the window needs from the rest of the program; `pneumoscan.app` provides it, and the tests a stand-in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from pneumoscan.core.explanation import ExplanationMethod
    from pneumoscan.core.finding import Finding, Heatmap, ModelIdentity
    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.core.roc import ValidationScores
    from pneumoscan.core.study import Study
    from pneumoscan.screening import Memory


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
        band: The scores, from and to, that are called `UNCERTAIN`; None where there are none.
        validation: The scores of the validation films, for the figures at any operating point; None if unknown.
        metrics: Figures on the validation films by name, with 95 % intervals, as in the model's manifest.
    """

    device: str
    note: str
    model: ModelIdentity
    threshold: float
    runtime: str = ""
    band: tuple[float, float] | None = None
    validation: ValidationScores | None = None
    metrics: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Engine:
    """A loaded engine.

    Attributes:
        info: What it is.
        screen: Turns a study into its finding, whatever lies in the file.
        expect: Is told which studies come next, to read them ahead.
        interrupt: Gives up the films that are being read, from any thread.
    """

    info: EngineInfo
    screen: Callable[[Study], Finding]
    expect: Callable[[Sequence[Study]], None] = lambda _studies: None
    interrupt: Callable[[], None] = lambda: None


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
        load_engine: Loads what screens, with what it is to remember films in; raises `ServiceError` where the model
            cannot be used.
        load_film: Reads a film, corrected as a person asked for it; raises
            `core.problem.RejectedError` where there is no image to show.
        explain: Makes a map of a film by one of the slower methods; the last argument is asked whether to give up.
            Raises `core.explanation.ExplanationError`, or `ExplanationCancelledError`.
        write_pdf: Raises `OSError` or `ServiceError` where it cannot.
        write_csv: Likewise.
        licences: The notices of the program and of its parts, as plain text.
        samples: The folder of sample films, which may be missing.
    """

    load_engine: Callable[[Memory], Engine]
    load_film: Callable[[Study], Radiograph]
    explain: Callable[[Study, ExplanationMethod, Callable[[], bool]], Heatmap]
    write_pdf: WritePdf
    write_csv: WriteCsv
    licences: Callable[[], str]
    samples: Path
