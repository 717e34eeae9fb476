"""What the window works with, in the real program; the window itself knows none of it."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pneumoscan.core.model_name import ModelName
from pneumoscan.core.resources import resource_path
from pneumoscan.gui.services import Engine, EngineInfo, ModelOffer, ServiceError, Services
from pneumoscan.self_test.watch import InstallationWatch, RefusedError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pneumoscan.classifier.explanation_process import ExplanationProcess
    from pneumoscan.core.explanation import ExplanationMethod
    from pneumoscan.core.finding import Finding, Heatmap, ModelIdentity
    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.core.study import Study
    from pneumoscan.imaging.isolation import Reader
    from pneumoscan.screening import Memory

_NOTICES = ("LICENSE", "THIRD_PARTY.md")


class Helpers:
    """The processes that work for one program. Reading is apart for each purpose: what one gives up, others go on with.

    Each is made when it is first wanted: the window can be shown without any of them.
    """

    @cached_property
    def screened(self) -> Reader:
        """Reads the films that are screened."""
        from pneumoscan.imaging.isolation import READ_TO_SCREEN, Reader

        return Reader(READ_TO_SCREEN)

    @cached_property
    def shown(self) -> Reader:
        """Reads those that are looked at."""
        return _reader()

    @cached_property
    def reported(self) -> Reader:
        """Reads those of reports."""
        return _reader()

    @cached_property
    def explanations(self) -> ExplanationProcess:
        """Makes the slower explanations."""
        from pneumoscan.classifier.explanation_process import ExplanationProcess

        return ExplanationProcess()

    def close(self) -> None:
        """End what nobody waits for any more; a report that was asked for is finished."""
        for helper in (self.screened, self.shown, self.explanations):
            helper.close()


def _reader() -> Reader:
    from pneumoscan.imaging.isolation import Reader

    return Reader()


def make(helpers: Helpers, installation_seal: str = "") -> Services:
    """All of it.

    Args:
        helpers: The processes that work for the program.
        installation_seal: What is remembered of the checks of the installation.
    """
    watch = InstallationWatch(installation_seal)
    return Services(
        load_engine=partial(_load_engine, helpers, watch),
        load_film=partial(_load_film, helpers),
        explain=partial(_explain, helpers),
        write_pdf=partial(_write_pdf, helpers),
        write_csv=_write_csv,
        licences=_licences,
        samples=resource_path("samples"),
        models=_models,
        installation=watch,
    )


def _load_engine(helpers: Helpers, watch: InstallationWatch, memory: Memory, model: ModelName) -> Engine:
    """Load everything heavy, in the thread that screens."""
    from pneumoscan.classifier import ModelError, load_classifier, manifest_of
    from pneumoscan.screening import Screening, films_at_once

    reader = helpers.screened
    reader.warm_up()  # its process comes up while the model is loaded

    try:
        manifest = manifest_of(model)
        watch.prepare(manifest)
        classifier = load_classifier(model=model, described=manifest)
        validation = manifest.validation_scores()
        device = classifier.device
        watch.approve(manifest, classifier, device.runtime, reader, model)
    except ModelError as fault:
        raise ServiceError(str(fault)) from fault
    except RefusedError as fault:
        from pneumoscan.gui.dialogs.installation_check_words import refusal

        raise ServiceError(refusal(fault.failures)) from fault
    info = EngineInfo(
        device.name, device.note, classifier.model, classifier.threshold, device.runtime,
        classifier.operating_point.band, validation, manifest.metrics, model,
    )  # fmt: skip
    screening = Screening(classifier, reader, reader.interrupt, memory, films_at_once(device.name))
    return Engine(info, screening.screen, screening.expect, screening.interrupt)


def _load_film(helpers: Helpers, study: Study) -> Radiograph:
    return _read(helpers.shown, study)


def _read(reader: Reader, study: Study) -> Radiograph:
    from pneumoscan.screening import load_film

    return load_film(study, reader)


def _explain(
    helpers: Helpers,
    study: Study,
    model: ModelIdentity,
    method: ExplanationMethod,
    is_cancelled: Callable[[], bool],
) -> Heatmap:
    return helpers.explanations.explain(_load_film(helpers, study), model, method, is_cancelled)


def _write_pdf(
    helpers: Helpers,
    path: Path,
    findings: Sequence[Finding],
    engine: EngineInfo | None,
    progress: Callable[[int, int], bool],
) -> bool:
    from pneumoscan import report

    engine = engine or _bundled()
    context = report.ReportContext(engine.model, engine.threshold, partial(_read, helpers.reported))
    try:
        return report.write_pdf(path, findings, context, progress)
    except report.ReportError as fault:
        raise ServiceError(str(fault)) from fault


def _write_csv(path: Path, findings: Sequence[Finding], engine: EngineInfo | None) -> None:
    from pneumoscan import report

    engine = engine or _bundled()
    report.write_csv(path, findings, engine.model, engine.threshold)


def _bundled() -> EngineInfo:
    """What would screen if it could be loaded: named in reports of films that were not screened."""
    from pneumoscan.classifier import ModelError, manifest_of

    try:
        manifest = manifest_of(ModelName.FULL)
    except ModelError as fault:
        raise ServiceError(str(fault)) from fault
    return EngineInfo("", "", manifest.identity, manifest.operating_point.threshold)


def _models() -> tuple[ModelOffer, ...]:
    """What their manifests say of the models that are there; one that is damaged cannot be offered."""
    from pneumoscan.classifier import ModelError, library, manifest_of

    offers = []
    for name in library.available():
        try:
            manifest = manifest_of(name)
        except ModelError:
            continue
        card = library.folder(name) / "MODEL_CARD.md"
        offers.append(ModelOffer(name, manifest.identity, manifest.metrics, manifest.speed_up, card))
    return tuple(offers)


def _licences() -> str:
    """The notices that are installed with the program."""
    from importlib import metadata

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
