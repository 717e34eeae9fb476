"""Keeps what the window says of its work up to date: status line, title, notices, and which commands make sense."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from pneumoscan.core.progress import Progress
from pneumoscan.gui.availability import offer_commands
from pneumoscan.gui.look.notice import Notice, NoticeBar, Offer
from pneumoscan.gui.work.engine_state import EngineState
from pneumoscan.gui.worklist.outcome import Outcome

if TYPE_CHECKING:
    from pneumoscan.gui.commands import Commands
    from pneumoscan.gui.film_desk import FilmDesk
    from pneumoscan.gui.work.exporting import ExportDesk
    from pneumoscan.gui.work.session import Session
    from pneumoscan.gui.work.status_area import StatusArea
    from pneumoscan.gui.worklist.view import WorklistView

_REFRESH_MILLISECONDS = 30


class WorkDisplay(QObject):
    """Listens to session and export desk. Changes nothing but what is shown."""

    def __init__(
        self, window: QWidget, session: Session, exports: ExportDesk, status: StatusArea, notices: NoticeBar
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._exports = window, session, exports
        self._status, self._notices = status, notices
        session.engine_changed.connect(self._on_engine_changed)
        session.batch_ended.connect(self._on_batch_ended)
        session.search_changed.connect(self._on_search_changed)
        session.search_ended.connect(self._on_search_ended)
        exports.notified.connect(notices.show_notice)
        status.show_engine(session.engine)
        # Films that fail may come by the thousand a second.
        self._refresh = QTimer(self, singleShot=True, interval=_REFRESH_MILLISECONDS)
        self._refresh.timeout.connect(self._update)

    def watch_commands(self, does: Commands, view: WorklistView, films: FilmDesk) -> None:
        """Enable each command when there is something for it to do."""
        self._does, self._view, self._films = does, view, films
        session = self._session
        for changed in (
            session.model.rowsInserted, session.model.rowsRemoved, session.model.dataChanged,
            session.progress_changed, session.batch_ended, session.search_changed, session.search_ended,
            self._exports.running_changed, view.selectionModel().selectionChanged,
        ):  # fmt: skip
            changed.connect(self.update_soon)
        self._update()

    @Slot()
    def update_soon(self) -> None:
        """Look again at what can be done.

        Not put off by what follows: films that come faster than the interval would put it off for ever.
        """
        if not self._refresh.isActive():
            self._refresh.start()

    @Slot()
    def _update(self) -> None:
        if self._session.is_running:
            progress = self._session.progress
            self._status.show_progress(progress)
            self._window.setWindowTitle(f"{progress.done} / {progress.total} – PneumoScan")
        self._status.show_tally(self._tally())
        offer_commands(self._does, self._session, self._view, self._films, self._exports)

    @Slot(EngineState)
    def _on_engine_changed(self, state: EngineState) -> None:
        self._status.show_engine(state)
        if state.problem:
            offer = Offer(self.tr("Try again"), self._session.retry)
            self._notices.show_notice(Notice(state.details(), (offer,), is_warning=True))
        elif state.info and state.info.note:
            self._notices.show_notice(Notice(state.info.note))

    @Slot(Progress)
    def _on_batch_ended(self, progress: Progress) -> None:
        self._status.show_idle()
        self._window.setWindowTitle("PneumoScan")
        if progress.done:
            self._notices.show_notice(Notice(self._summary(progress), gives_way=True))
            QApplication.alert(self._window)

    def _summary(self, progress: Progress) -> str:
        sentence = self.tr("Screened: {count}. In the list: {parts}.").format(count=progress.done, parts=self._counts())
        warned = self._session.model.count_warned()
        return f"{sentence} {self.tr('With warnings: {count}.').format(count=warned)}" if warned else sentence

    def _tally(self) -> str:
        count = self._session.model.rowCount()
        return self.tr("In the list {count}: {parts}").format(count=count, parts=self._counts()) if count else ""

    def _counts(self) -> str:
        count_of = self._session.model.count_of
        counts = (
            (self.tr("pneumonia {count}"), count_of(Outcome.PNEUMONIA)),
            (self.tr("uncertain {count}"), count_of(Outcome.UNCERTAIN)),
            (self.tr("normal {count}"), count_of(Outcome.NORMAL)),
            (self.tr("without verdict {count}"), count_of(Outcome.REJECTED) + count_of(Outcome.ERROR)),
            (self.tr("not screened {count}"), count_of(Outcome.NOT_SCREENED)),
            (self.tr("waiting {count}"), count_of(Outcome.WAITING) + count_of(Outcome.SCREENING)),
        )
        return ", ".join(words.format(count=count) for words, count in counts if count)

    @Slot(int)
    def _on_search_changed(self, found: int) -> None:
        if not self._session.is_running:
            self._status.show_busy(self.tr("Looking for films: {count}").format(count=found))

    @Slot(int, int)
    def _on_search_ended(self, found: int, added: int) -> None:
        if not self._session.is_running:
            self._status.show_idle()
        if not found:
            self._notices.show_notice(Notice(self.tr("There are no files in what you opened.")))
        elif not added:
            self._notices.show_notice(Notice(self.tr("These films are in the list already.")))
