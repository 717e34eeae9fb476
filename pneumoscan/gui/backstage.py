"""What works behind a window and outlives it: the window is made anew when its language or its theme changes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from pneumoscan.archive import default_folder
from pneumoscan.core.model_name import ModelName
from pneumoscan.gui.history.keeper import HistoryKeeper
from pneumoscan.gui.recent import RecentFolders
from pneumoscan.gui.updates.work import Updates
from pneumoscan.gui.viewing.explainer import Explainer
from pneumoscan.gui.viewing.film_loader import FilmLoader
from pneumoscan.gui.work.awake import Wakefulness
from pneumoscan.gui.work.exporter import Exporter
from pneumoscan.gui.work.session import Session
from pneumoscan.ledger import Ledger

if TYPE_CHECKING:
    from pneumoscan.gui.services import Services
    from pneumoscan.gui.settings import Settings


class Backstage(QObject):
    """The list, its history, and every thread of the program."""

    def __init__(self, services: Services, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.ledger = Ledger(Path(settings.history_folder) if settings.history_folder else default_folder())
        self.session = Session(services, self.ledger, self)
        self.session.use_model(ModelName(settings.model))
        self.session.calling.thresholds = settings.operating_points
        self.session.calling.changed.connect(self._remember_points)
        self._settings = settings
        self.history = HistoryKeeper(self.ledger, self.session, self)
        self.loader = FilmLoader(services.load_film, self)
        self.exporter = Exporter(services, self)
        self.explainer = Explainer(services.explain, self)
        self.updates = Updates(services.store, self)
        self.wakefulness = Wakefulness(self.session, settings, self)
        self.session.pause_changed.connect(self.wakefulness.set_paused)
        self.recent = RecentFolders(settings, self)
        self._has_ended = False

    def open_history(self) -> None:
        """Bring back what a crash left; before any film is entered."""
        self.history.open(resume=True)

    def start(self) -> None:
        """Begin to load the engine, and bring back what a crash left."""
        self.open_history()
        self.session.start()

    @Slot()
    def _remember_points(self) -> None:
        self._settings.operating_points = self.session.calling.thresholds

    def ask_to_end(self) -> None:
        """Take no further film; let the threads end."""
        self.session.ask_to_end()
        self.exporter.ask_to_end()
        self.loader.ask_to_end()
        self.explainer.ask_to_end()
        self.updates.ask_to_end()

    def wait(self) -> None:
        """Wait until no thread is left; again is no fault."""
        if self._has_ended:
            return
        self._has_ended = True
        self.wakefulness.end()
        self.session.wait()
        self.exporter.wait()
        self.loader.wait()
        self.explainer.wait()
        self.updates.wait()
        self.session.blockSignals(True)  # noqa: FBT003  a part of what was given up may yet be told: nobody can take it
        self.ledger.close()
