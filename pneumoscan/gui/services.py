"""What the window needs from the rest of the program; `pneumoscan.app` provides it, and the tests a stand-in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from pneumoscan.core.model_name import ModelName

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from pneumoscan.core.explanation import ExplanationMethod
    from pneumoscan.core.finding import Finding, Heatmap, ModelIdentity
    from pneumoscan.core.installation import Checked, CheckResult
    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.core.roc import ValidationScores
    from pneumoscan.core.study import Study
    from pneumoscan.screening import Memory
    from pneumoscan.updates.store import Store


def _own_store() -> Store:
    from pneumoscan.updates.store import Store

    return Store()


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
        name: Which of the models that one can choose among.
    """

    device: str
    note: str
    model: ModelIdentity
    threshold: float
    runtime: str = ""
    band: tuple[float, float] | None = None
    validation: ValidationScores | None = None
    metrics: Mapping[str, Any] = field(default_factory=dict)
    name: ModelName = ModelName.FULL


@dataclass(frozen=True, slots=True)
class ModelOffer:
    """A model that the program has, in use or not.

    Attributes:
        name: Which of those that one can choose among.
        model: What stands beside its results.
        metrics: As in `EngineInfo`.
        speed_up: How many films it screens in the time that the full model takes for one; None where unknown.
        card: The file of its card, in Markdown, which may be missing.
    """

    name: ModelName
    model: ModelIdentity
    metrics: Mapping[str, Any]
    speed_up: float | None
    card: Path


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


class Installation(Protocol):
    """What checks the installation: `self_test.watch.InstallationWatch`."""

    @property
    def seal(self) -> str:
        """What to remember of the checks that were passed."""
        ...

    @property
    def failures(self) -> tuple[CheckResult, ...]:
        """Why nothing is screened; empty if that is not so."""
        ...

    def listen(self, changed: Callable[[], object], /) -> None:
        """Have this called, in any thread, when either may be another."""
        ...

    def close(self) -> None:
        """Give up what is being checked: the program ends."""
        ...

    def check(
        self, data_folder: Path, tell: Callable[[CheckResult, int], object], is_cancelled: Callable[[], bool], /
    ) -> Checked:
        """Check everything: for a background thread."""
        ...


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
        load_engine: Loads what screens, with what it is to remember films in, and which model; raises `ServiceError`
            where that cannot be used.
        load_film: Reads a film, corrected as a person asked for it; raises
            `core.problem.RejectedError` where there is no image to show.
        explain: Makes a map of a film by one of the slower methods, with the model that scored it; the last argument
            is asked whether to give up. Raises `core.explanation.ExplanationError`, or `ExplanationCancelledError`.
        write_pdf: Raises `OSError` or `ServiceError` where it cannot.
        write_csv: Likewise.
        licences: The notices of the program and of its parts, as plain text.
        samples: The folder of sample films, which may be missing.
        models: Those that one can choose among; a model that cannot be described is left out.
        installation: What checks the installation; None where nothing does.
        store: Where models are installed.
    """

    load_engine: Callable[[Memory, ModelName], Engine]
    load_film: Callable[[Study], Radiograph]
    explain: Callable[[Study, ModelIdentity, ExplanationMethod, Callable[[], bool]], Heatmap]
    write_pdf: WritePdf
    write_csv: WriteCsv
    licences: Callable[[], str]
    samples: Path
    models: Callable[[], Sequence[ModelOffer]] = tuple
    installation: Installation | None = None
    store: Callable[[], Store] = _own_store
