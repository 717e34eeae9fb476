"""The window's composition root: `pneumoscan` without a command."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from pneumoscan import __version__, report, window_services
from pneumoscan.gui import languages, log
from pneumoscan.gui.collecting import Collector
from pneumoscan.gui.faults import FaultReporter
from pneumoscan.gui.look.appearance import Appearance
from pneumoscan.gui.settings import Settings
from pneumoscan.gui.workplace import Workplace
from pneumoscan.helpers import run_helper

if TYPE_CHECKING:
    from pneumoscan.gui.services import Services

# How long a thread may keep the interpreter when another wants it; the default 5 ms is long for a window.
SWITCH_SECONDS = 0.001


def main(arguments: list[str] | None = None) -> int:
    """Open the window and run until it is closed; returns the exit status.

    Args:
        arguments: Films and folders to open at once; those of the process where None.
    """
    names = sys.argv[1:] if arguments is None else arguments
    status = run_helper(names)
    return _open_window([Path(name) for name in names]) if status is None else status


def _open_window(films: list[Path]) -> int:
    helpers = window_services.Helpers()
    helpers.screened.warm_up()
    sys.setswitchinterval(SWITCH_SECONDS)
    log.open_log(log.log_path())
    reporter = FaultReporter()
    reporter.install()
    app = QApplication([sys.argv[0]])
    _name(app)
    place = _workplace(app, window_services.make(helpers))
    reporter.fault_happened.connect(place.tell_fault)
    collector = Collector(app, lambda: place.backstage.session.is_running)
    place.window.show()
    QTimer.singleShot(0, place.start)  # when the window is on the screen
    place.open(films)
    status = app.exec()
    collector.end()
    helpers.close()  # so that nobody waits for a film in hand
    place.wait()
    helpers.reported.close()
    return status


def _workplace(app: QApplication, services: Services) -> Workplace:
    settings = Settings()
    appearance = Appearance(app, settings, report.register_fonts())

    def dress() -> None:
        languages.install(app, settings.language)  # first: the style sheet mirrors itself
        appearance.apply()

    return Workplace(services, settings, dress)


def _name(app: QApplication) -> None:
    app.setApplicationName("PneumoScan")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("pneumoscan")


if __name__ == "__main__":
    sys.exit(main())
