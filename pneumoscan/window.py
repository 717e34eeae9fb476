"""The window's composition root: what it shows, what works behind it, and in which order that begins."""

from __future__ import annotations

import gc
import sys
from functools import partial
from typing import TYPE_CHECKING

from pneumoscan import __version__, window_services
from pneumoscan.core.allocator import reuse_large_blocks
from pneumoscan.gui import languages
from pneumoscan.gui.application import Application
from pneumoscan.gui.collecting import Collector
from pneumoscan.gui.faults import FaultReporter
from pneumoscan.gui.first_paint import FirstPaint
from pneumoscan.gui.instance.arriving import Arrival
from pneumoscan.gui.instance.first import Doorkeeper
from pneumoscan.gui.look.appearance import Appearance
from pneumoscan.gui.settings import Settings
from pneumoscan.gui.workplace import Workplace
from pneumoscan.report.fonts import register_fonts

if TYPE_CHECKING:
    from collections.abc import Callable

    from pneumoscan.gui.instance.arriving import Start

# How long a thread may keep the interpreter when another wants it; the default 5 ms is long for a window.
SWITCH_SECONDS = 0.001


def run(start: Start, arrival: Arrival, *, has_log: bool) -> int:
    """Open the window and run until it is closed; returns the exit status.

    Args:
        start: What it was started with, and how it meets other copies.
        arrival: How it found them; not that they took its films.
        has_log: Whether what goes wrong can be written down.
    """
    sys.setswitchinterval(SWITCH_SECONDS)
    reuse_large_blocks()
    reporter = FaultReporter()
    reporter.install()
    app = _application()
    settings = Settings()
    dress = _dresser(app, settings)
    if arrival is Arrival.SILENT:
        dress()
        app.setQuitOnLastWindowClosed(False)  # the question is a window too
        if not _goes_on(start):
            return 0
        app.setQuitOnLastWindowClosed(True)
    helpers = window_services.Helpers()
    place = Workplace(window_services.make(helpers, settings.installation_seal), settings, dress, has_log=has_log)
    reporter.fault_happened.connect(place.tell_fault)
    app.file_opened.connect(place.open_one)
    collector = Collector(app, lambda: place.backstage.session.is_running)
    gc.freeze()  # what there is now stays: there is no need to look through it for garbage again and again
    _watch_the_door(start, place)
    place.window.show()
    FirstPaint(place.window).happened.connect(partial(place.begin, start.handover.paths))
    status = app.exec()
    collector.end()
    helpers.close()  # so that nobody waits for a film in hand
    place.wait()
    helpers.reported.close()
    return status


def _application() -> Application:
    app = Application([sys.argv[0]])
    app.setApplicationName("PneumoScan")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("pneumoscan")
    return app


def _dresser(app: Application, settings: Settings) -> Callable[[], None]:
    appearance = Appearance(app, settings, register_fonts())

    def dress() -> None:
        languages.install(app, settings.language)  # first: the style sheet mirrors itself
        appearance.apply()

    return dress


def _goes_on(start: Start) -> bool:
    """Say that another copy does not answer; whether this one shall have a window."""
    from pneumoscan.gui.instance.silent import SilentBox

    box = SilentBox(start)
    box.exec()
    return box.arrival in (Arrival.FIRST, Arrival.BESIDE)


def _watch_the_door(start: Start, place: Workplace) -> None:
    """Take the films of later starts, if this is the first; until the window is closed."""
    if start.address is None or start.lock is None or not start.lock.isLocked():
        return
    doorkeeper = Doorkeeper(start.address, start.lock, place)
    doorkeeper.handed_over.connect(place.take)
    place.opened.connect(doorkeeper.listen)
    place.closed.connect(doorkeeper.close)
