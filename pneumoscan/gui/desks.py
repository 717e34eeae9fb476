"""Everything that can be asked of one window, and what its parts tell each other."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from pneumoscan.archive import default_folder
from pneumoscan.gui import log
from pneumoscan.gui.desk import Desk
from pneumoscan.gui.dialogs.help_commands import HelpDesk
from pneumoscan.gui.dialogs.installation_check_command import InstallationDesk
from pneumoscan.gui.dialogs.operating_point_command import OperatingPointDesk
from pneumoscan.gui.film_desk import FilmDesk
from pneumoscan.gui.history.desk import HistoryDesk
from pneumoscan.gui.history.previous import HistoryFilms
from pneumoscan.gui.look import text
from pneumoscan.gui.look.notice import Notice
from pneumoscan.gui.preferences.desk import SettingsDesk
from pneumoscan.gui.preferences.model_desk import ModelDesk
from pneumoscan.gui.preferences.places import Places
from pneumoscan.gui.updates.desk import UpdatesDesk
from pneumoscan.gui.verdict.facts_desk import FactsDesk
from pneumoscan.gui.verdict.review_desk import ReviewDesk
from pneumoscan.gui.viewing.explanation_desk import ExplanationDesk
from pneumoscan.gui.viewing.presenter import Presenter
from pneumoscan.gui.work.display import WorkDisplay
from pneumoscan.gui.work.exporting import ExportDesk
from pneumoscan.gui.work.pausing import PauseDesk
from pneumoscan.gui.work.retracing import Retracing
from pneumoscan.gui.worklist.list_desk import ListDesk
from pneumoscan.gui.worklist.reading import needs_review

if TYPE_CHECKING:
    from pneumoscan.core.roc import ValidationScores
    from pneumoscan.gui.main_window import MainWindow
    from pneumoscan.gui.settings import Settings

_LIVE_SETTINGS = ("is_patient_shown", "heat_", "is_heat_")  # beginnings of the names of those that the viewer shows


class Desks(QObject):
    """One desk for each kind of work, wired to the window's parts."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._make_reading()
        self._make_listing()
        self._make_around()
        self._tell()
        self._show_work()
        self.installation = InstallationDesk(
            window, window.session, settings, window.backstage.services.installation, window.backstage.ledger.folder
        )
        self.installation.notified.connect(window.notices.show_notice)  # after what is said of the engine

    def _make_reading(self) -> None:
        """What is done with the film that is looked at."""
        window, stage = self._window, self._window.backstage
        previous = HistoryFilms(stage.session.model, stage.history, self)
        self.presenter = Presenter(stage.session.model, stage.loader, window.pane.viewer, window.panel, previous)
        window.view.current_study_changed.connect(self.presenter.show_study)
        self.explanations = ExplanationDesk(stage.explainer, window.explanations, window.does.explanations, window)
        self.presenter.row_shown.connect(self._explain)
        self.explanations.map_changed.connect(self.presenter.show_map)
        self.explanations.meaning_changed.connect(window.pane.heat.legend.set_meaning)
        if window.view.current_study_id is not None:  # the list is older than the window, where that is made anew
            self.presenter.show_study(window.view.current_study_id)

    def _make_listing(self) -> None:
        """What is done with the list."""
        window, session, settings = self._window, self._window.session, self._settings
        does = window.does.common
        self.retracing = Retracing(window, session, window.view)
        self.retrace = self.retracing.actions(window)
        self.exports = ExportDesk(window.backstage.exporter, session, settings, window)
        self.list = Desk(window, window.backstage, settings, window.view)
        self.list.connect_commands(does, self.exports, self.retracing)
        self.films = FilmDesk(window, session, window.view, self.presenter)
        self.films.connect_commands(does, self.retracing)
        self.listing = ListDesk(window, session.model, window.view, window.filters)
        self.listing.connect_commands(window.does.list)
        window.view.addActions([does.report_of_film, does.correct, does.overrule, does.screen_again, does.remove])
        self.reviews = ReviewDesk(session, window.view, settings)
        self.reviews.blind_switched.connect(session.model.set_blind)
        self.reviews.next_wanted.connect(window.view.go_to_next_review)
        self.reviews.connect_commands(window.does.reviews, window.panel.reader, self.retracing.undo)

    def _make_around(self) -> None:
        """History, settings, help: what is about more than the list at hand."""
        window, session, settings, stage = self._window, self._window.session, self._settings, self._window.backstage
        self.history = HistoryDesk(window, stage.history, session, settings)
        self.history.last_offered.connect(window.welcome.offer_list)
        self.history.last_withdrawn.connect(window.welcome.withdraw_list)
        window.welcome.list_chosen.connect(self.history.go_on_with_last)
        self.history.begin()
        window.welcome.folder_chosen.connect(self.open_recent)
        self.facts = FactsDesk(window.panel.facts, session, self.presenter)
        self.point = OperatingPointDesk(window, session, settings, self._validation)
        window.panel.scale.clicked.connect(self.point.action.trigger)
        session.calling.changed.connect(self._show_point)
        self._show_point()
        places = Places(stage.ledger.folder, default_folder(), log.log_path())
        self.settings = SettingsDesk(window, settings, places, lambda: session.models)
        self.models = ModelDesk(window, session, settings)
        self.settings.changed.connect(self._heed)
        self.settings.rebuild_requested.connect(window.rebuild_requested)
        self.settings.operating_point_requested.connect(self.point.open)
        self.settings.deletion_requested.connect(self.history.delete_all)
        self.updates = UpdatesDesk(window, stage, settings)
        self.help = HelpDesk(window, session, settings, stage.services.licences, log.log_path())

    @Slot()
    def _show_point(self) -> None:
        calling = self._window.session.calling
        words = self.tr("Operating point {threshold}, not the model's own")
        moved = None if calling.is_own else calling.point
        self._window.status.show_point(words.format(threshold=text.score(moved.threshold)) if moved else "")

    def _tell(self) -> None:
        """Show what each desk has to say."""
        for desk in (
            self.list, self.films, self.listing, self.reviews, self.history, self.retracing, self.explanations,
            self.models, self.updates,
        ):  # fmt: skip
            desk.notified.connect(self._window.notices.show_notice)
            desk.notified.connect(self._sound)

    @Slot(Notice)
    def _sound(self, notice: Notice) -> None:
        if notice.is_warning and self._settings.is_sound_on:
            QApplication.beep()

    def _show_work(self) -> None:
        window, session = self._window, self._window.session
        self.pauses = PauseDesk(window, session)
        self.display = WorkDisplay(window, session, self.exports, window.status, window.notices)
        self.display.heed(self._settings)
        self.display.offer_ways_out(self.models.ways_out)
        self.display.watch_pausing(self.pauses)
        self.display.offer_review(window.does.list.next_review, self._count_to_review)
        self.display.watch_commands(window.does.common, window.view, self.films)
        self.presenter.film_changed.connect(self.display.update_soon)

    # What parts tell each other

    @Slot()
    def _explain(self) -> None:
        row = self.presenter.row
        if row is None:
            self.explanations.show_film(None)
        elif row.is_masked:
            objection = self.tr("Read the film first: the model is hidden until then.")
            self.explanations.show_film(row.study, row.model, objection)
        elif row.model is None:
            self.explanations.show_film(row.study, objection=self.tr("This film has no verdict to explain."))
        else:
            self.explanations.show_film(row.study, row.model)

    def _count_to_review(self) -> int:
        return sum(needs_review(row) for row in self._window.session.model.rows)

    def _validation(self) -> ValidationScores | None:
        info = self._window.session.engine.info
        return info.validation if info else None

    @Slot(str)
    def _heed(self, name: str) -> None:
        """A setting has another value now."""
        if name in ("theme", "text_percent"):
            self._window.look_changed.emit()
        elif name == "is_blind_reading":
            self._window.does.reviews.blind.setChecked(self._settings.is_blind_reading)
        elif name == "model":
            self.models.heed()
        elif name.startswith(_LIVE_SETTINGS):
            self._window.pane.restore(self._settings)

    @Slot(Path)
    def open_recent(self, folder: Path) -> None:
        """Screen a folder that was opened before."""
        self.list.open([folder])
