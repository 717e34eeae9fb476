"""What the window works with, in the real program; the window itself knows none of it."""

from __future__ import annotations

from functools import partial
from importlib import metadata
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pneumoscan import report
from pneumoscan.classifier import ModelError, bundled_manifest, load_classifier
from pneumoscan.core.resources import resource_path
from pneumoscan.gui.services import Engine, EngineInfo, ServiceError, Services

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pneumoscan.classifier.explanation_process import ExplanationProcess
    from pneumoscan.core.explanation import ExplanationMethod
    from pneumoscan.core.finding import Finding, Heatmap
    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.core.study import Study
    from pneumoscan.imaging.isolation import Reader
    from pneumoscan.screening import Memory

_NOTICES = ("LICENSE", "THIRD_PARTY.md")


class Helpers:
    """The processes that work for one program. Reading is apart for each purpose: what one gives up, others go on with.

    Attributes:
        screened: Reads the films that are screened.
        shown: Reads those that are looked at.
        reported: Reads those of reports.
        explanations: Makes the slower explanations.
    """

    def __init__(self) -> None:
        from pneumoscan.classifier.explanation_process import ExplanationProcess
        from pneumoscan.imaging.isolation import Reader

        self.screened, self.shown, self.reported = Reader(), Reader(), Reader()
        self.explanations = ExplanationProcess()

    def close(self) -> None:
        """End what nobody waits for any more; a report that was asked for is finished."""
        self.screened.close()
        self.shown.close()
        self.explanations.close()


def make(helpers: Helpers) -> Services:
    """All of it."""
    return Services(
        load_engine=partial(_load_engine, helpers.screened),
        load_film=partial(_load_film, helpers.shown),
        explain=partial(_explain, helpers.shown, helpers.explanations),
        write_pdf=partial(_write_pdf, helpers.reported),
        write_csv=_write_csv,
        licences=_licences,
        samples=resource_path("samples"),
    )


def _load_engine(reader: Reader, memory: Memory) -> Engine:
    """Load everything heavy, in the thread that screens."""
    from pneumoscan.screening import Screening

    try:
        classifier = load_classifier()
        manifest = bundled_manifest()
        validation = manifest.validation_scores()
    except ModelError as fault:
        raise ServiceError(str(fault)) from fault
    device = classifier.device
    info = EngineInfo(
        device.name, device.note, classifier.model, classifier.threshold, device.runtime,
        classifier.operating_point.band, validation, manifest.metrics,
    )  # fmt: skip
    screening = Screening(classifier, reader, reader.interrupt, memory)
    return Engine(info, screening.screen, screening.expect, screening.interrupt)


def _load_film(reader: Reader, study: Study) -> Radiograph:
    from pneumoscan.screening import load_film

    return load_film(study, reader)


def _explain(
    reader: Reader,
    explanations: ExplanationProcess,
    study: Study,
    method: ExplanationMethod,
    is_cancelled: Callable[[], bool],
) -> Heatmap:
    return explanations.explain(_load_film(reader, study), method, is_cancelled)


def _write_pdf(
    reader: Reader,
    path: Path,
    findings: Sequence[Finding],
    engine: EngineInfo | None,
    progress: Callable[[int, int], bool],
) -> bool:
    engine = engine or _bundled()
    context = report.ReportContext(engine.model, engine.threshold, partial(_load_film, reader))
    try:
        return report.write_pdf(path, findings, context, progress)
    except report.ReportError as fault:
        raise ServiceError(str(fault)) from fault


def _write_csv(path: Path, findings: Sequence[Finding], engine: EngineInfo | None) -> None:
    engine = engine or _bundled()
    report.write_csv(path, findings, engine.model, engine.threshold)


def _bundled() -> EngineInfo:
    """What would screen if it could be loaded: named in reports of films that were not screened."""
    try:
        manifest = bundled_manifest()
    except ModelError as fault:
        raise ServiceError(str(fault)) from fault
    return EngineInfo("", "", manifest.identity, manifest.operating_point.threshold)


def _licences() -> str:
    """The notices that are installed with the program."""
    try:
        installed = metadata.distribution("pneumoscan")
    except metadata.PackageNotFoundError:
        installed = None
    texts = []
    for name in _NOTICES:
        beside = resource_path("").parent / name
        text = installed.read_text(f"licenses/{name}") if installed else None
        texts.append(text or (beside.read_text(encoding="utf-8") if beside.is_file() else ""))
    missing = QCoreApplication.translate("About", "The notices are missing from this installation.")
    return "\n\n".join(filter(None, reversed(texts))) or missing
