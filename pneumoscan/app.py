"""The window's composition root: `pneumoscan` without a command."""

from __future__ import annotations

import sys
from functools import partial
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from pneumoscan import __version__, report
from pneumoscan.classifier import ModelError, bundled_manifest, load_classifier
from pneumoscan.core.resources import resource_path
from pneumoscan.gui import log
from pneumoscan.gui.faults import FaultReporter
from pneumoscan.gui.look import theme
from pneumoscan.gui.main_window import MainWindow
from pneumoscan.gui.services import Engine, EngineInfo, ServiceError, Services
from pneumoscan.gui.settings import Settings
from pneumoscan.imaging.helper_process import HELPER_ARGUMENT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pneumoscan.core.finding import Finding
    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.core.study import Study
    from pneumoscan.imaging.isolation import Reader

# How long a thread may keep the interpreter when another wants it; the default 5 ms is long for a window.
SWITCH_SECONDS = 0.001
_NOTICES = ("LICENSE", "THIRD_PARTY.md")


def main(arguments: list[str] | None = None) -> int:
    """Open the window and run until it is closed; returns the exit status.

    Args:
        arguments: Films and folders to open at once; those of the process where None.
    """
    names = sys.argv[1:] if arguments is None else arguments
    if names[:1] == [HELPER_ARGUMENT]:
        from pneumoscan.imaging import helper

        return helper.main(names[1:])
    return _open_window([Path(name) for name in names])


def _open_window(films: list[Path]) -> int:
    from pneumoscan.imaging.isolation import Reader

    reader, report_reader = Reader(), Reader()
    reader.warm_up()
    sys.setswitchinterval(SWITCH_SECONDS)
    log.open_log(log.log_path())
    reporter = FaultReporter()
    reporter.install()
    app = QApplication([sys.argv[0]])
    _name(app)
    theme.apply(app, report.register_fonts())
    window = MainWindow(services(reader, report_reader), Settings())
    reporter.fault_happened.connect(window.tell_fault)
    window.show()
    QTimer.singleShot(0, window.start)  # when the window is on the screen
    window.open(films)
    status = app.exec()
    reader.close()  # so that nobody waits for a film in hand; a report that was asked for is finished
    window.wait()
    report_reader.close()
    return status


def services(reader: Reader | None = None, report_reader: Reader | None = None) -> Services:
    """What the window works with, in the real program.

    Args:
        reader: What reads films to screen and to show; one of its own where None.
        report_reader: What reads them for reports; the same one where None.
    """
    from pneumoscan.imaging.isolation import Reader

    reader = reader or Reader()
    return Services(
        load_engine=partial(_load_engine, reader),
        load_film=partial(_load_film, reader),
        write_pdf=partial(_write_pdf, report_reader or reader),
        write_csv=_write_csv,
        licences=_licences,
        samples=resource_path("samples"),
    )


def _name(app: QApplication) -> None:
    app.setApplicationName("PneumoScan")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("pneumoscan")


def _load_engine(reader: Reader) -> Engine:
    """Load everything heavy, in the thread that screens."""
    from pneumoscan.screening import Screening

    try:
        classifier = load_classifier()
    except ModelError as fault:
        raise ServiceError(str(fault)) from fault
    device = classifier.device
    info = EngineInfo(device.name, device.note, classifier.model, classifier.threshold, device.runtime)
    return Engine(info, Screening(classifier, reader).screen)


def _load_film(reader: Reader, study: Study) -> Radiograph:
    from pneumoscan.screening import load_film

    return load_film(study, reader)


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


if __name__ == "__main__":
    sys.exit(main())
