"""Keeps what the window says of its work up to date: status line, title, notices, and which commands make sense."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence

from pneumoscan.core.progress import Progress
from pneumoscan.gui.availability import offer_commands
from pneumoscan.gui.look.action import words_of
from pneumoscan.gui.look.notice import ENGINE, Notice, NoticeBar, Offer
from pneumoscan.gui.work.activity import Activity, screening, searching
from pneumoscan.gui.work.announcer import Announcer
from pneumoscan.gui.work.engine_state import EngineState
from pneumoscan.gui.worklist.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from pneumoscan.gui.commands import Commands
    from pneumoscan.gui.film_desk import FilmDesk
    from pneumoscan.gui.settings import Settings
    from pneumoscan.gui.work.exporting import ExportDesk
    from pneumoscan.gui.work.pausing import PauseDesk
    from pneumoscan.gui.work.session import Session
    from pneumoscan.gui.work.status_area import StatusArea
    from pneumoscan.gui.worklist.view import WorklistView

_REFRESH_MILLISECONDS = 30


class WorkDisplay(QObject):
    """Listens to session and export desk. Changes nothing but what is shown."""

    updated = Signal()  # others may look again at what can be done

    def __init__(
        self, window: QWidget, session: Session, exports: ExportDesk, status: StatusArea, notices: NoticeBar
    ) -> None:
        super().__init__(window)
        self._session, self._exports = session, exports
        self._status, self._notices = status, notices
        self._settings: Settings | None = None
        self._announcer = Announcer(window)
        self._pauses: PauseDesk | None = None
        self._review: tuple[QAction, Callable[[], int]] | None = None
        self._found = 0
        self._ways_out: Callable[[], tuple[Offer, ...]] = tuple
        session.engine_changed.connect(self._on_engine_changed)
        session.batch_ended.connect(self._on_batch_ended)
        session.search_changed.connect(self._on_search_changed)
        session.search_ended.connect(self._on_search_ended)
        exports.notified.connect(notices.show_notice)
        status.show_engine(session.engine)
        # Films that fail may come by the thousand a second.
        self._refresh = QTimer(self, singleShot=True, interval=_REFRESH_MILLISECONDS)
        self._refresh.timeout.connect(self._update)

    def heed(self, settings: Settings) -> None:
        """Tell of the end of a batch outside the window only if the user wants that."""
        self._settings = settings

    def offer_ways_out(self, ways_out: Callable[[], tuple[Offer, ...]]) -> None:
        """Offer these besides another try where a model failed to load."""
        self._ways_out = ways_out

    def watch_pausing(self, pauses: PauseDesk) -> None:
        """Show that the batch is paused, with a button to go on. Before `watch_commands`."""
        self._pauses = pauses
        self._status.add_command(pauses.commands.pause)
        pauses.changed.connect(self.update_soon)

    def offer_review(self, go_to_next: QAction, count: Callable[[], int]) -> None:
        """Offer, at the end of a batch, to go through what is to be read.

        Args:
            go_to_next: Goes to the next film to read.
            count: How many there are.
        """
        self._review = go_to_next, count

    def watch_commands(self, does: Commands, view: WorklistView, films: FilmDesk) -> None:
        """Enable each command when there is something for it to do."""
        self._does, self._view, self._films = does, view, films
        session = self._session
        for changed in (
            session.model.counted, session.model.rowsInserted, session.model.rowsRemoved, session.model.dataChanged,
            session.progress_changed, session.batch_ended, session.search_changed, session.search_ended,
            self._exports.running_changed, self._exports.advanced, view.selectionModel().selectionChanged,
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
        self._status.show_activity(self._activity())
        if self._session.is_running:
            self._announcer.show_progress(self._session.progress, is_paused=self._is_paused)
        else:
            self._announcer.show_idle()
        self._status.show_tally(self._tally())
        offer_commands(self._does, self._session, self._view, self._films, self._exports)
        if self._pauses:
            self._pauses.offer_commands(is_running=self._session.is_running)
        self.updated.emit()

    @property
    def _is_paused(self) -> bool:
        return self._pauses is not None and self._pauses.is_paused

    def _activity(self) -> Activity | None:
        """What goes on: the batch first, then a file being written, then a search; all of them where there is room."""
        session = self._session
        going_on = [self._exports.activity] if self._exports.activity else []
        if session.is_running:
            is_in_hand = session.model.count_of(Outcome.SCREENING) > 0
            is_loading = session.engine.info is None
            going_on.insert(
                0, screening(session.progress, is_loading=is_loading, is_in_hand=is_in_hand, is_paused=self._is_paused)
            )
        if session.is_searching:
            going_on.append(Activity((searching(self._found),)))
        if not going_on:
            return None
        return going_on[0].with_parts(*(part for other in going_on[1:] for part in other.parts))

    @Slot(EngineState)
    def _on_engine_changed(self, state: EngineState) -> None:
        self._status.show_engine(state)
        if state.problem:
            offers = (Offer(self.tr("Try again"), self._session.retry), *self._ways_out())
            self._notices.show_notice(Notice(state.details(), offers, is_warning=True, subject=ENGINE))
        elif state.info:
            self._notices.withdraw(ENGINE)
            if state.info.note:
                self._notices.show_notice(Notice(state.info.note))

    @Slot(Progress)
    def _on_batch_ended(self, progress: Progress) -> None:
        self.update_soon()
        if not progress.done and not self._left_over():
            return
        sentence = self._summary(progress)
        is_minor = not self._left_over() or bool(self._session.engine.problem)
        self._notices.show_notice(Notice(sentence, self._offers(), gives_way=is_minor))
        if self._settings is None or self._settings.is_end_told:
            self._announcer.tell_end(sentence)

    def _left_over(self) -> int:
        return self._session.model.count_of(Outcome.NOT_SCREENED)

    def _offers(self) -> tuple[Offer, ...]:
        if self._left_over():
            action = self._does.screen_rest
        elif self._review is not None and self._to_review():
            action = self._review[0]
        else:
            return ()
        words = words_of(action.text())
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return (Offer(f"{words} ({key})" if key else words, action.trigger),)

    def _to_review(self) -> int:
        return self._review[1]() if self._review else 0

    def _summary(self, progress: Progress) -> str:
        sentences = [
            self.tr("Screened: {count}. In the list: {parts}.").format(count=progress.done, parts=self._counts())
        ]
        if warned := self._session.model.count_warned():
            sentences.append(self.tr("With warnings: {count}.").format(count=warned))
        if to_review := self._to_review():
            sentences.append(self.tr("To be reviewed: {count}.").format(count=to_review))
        return " ".join(sentences)

    def _tally(self) -> str:
        count = self._session.model.total
        return self.tr("In the list {count}: {parts}").format(count=count, parts=self._counts()) if count else ""

    def _counts(self) -> str:
        count_of = self._session.model.count_of
        counts = (
            (self.tr("pneumonia {count}"), count_of(Outcome.PNEUMONIA)),
            (self.tr("uncertain {count}"), count_of(Outcome.UNCERTAIN)),
            (self.tr("normal {count}"), count_of(Outcome.NORMAL)),
            (QCoreApplication.translate("OutcomeChips", "To be read {count}"), count_of(Outcome.TO_READ)),
            (self.tr("without verdict {count}"), count_of(Outcome.REJECTED) + count_of(Outcome.ERROR)),
            (self.tr("not screened {count}"), count_of(Outcome.NOT_SCREENED)),
            (self.tr("waiting {count}"), count_of(Outcome.WAITING) + count_of(Outcome.SCREENING)),
        )
        return ", ".join(words.format(count=count) for words, count in counts if count)

    @Slot(int)
    def _on_search_changed(self, found: int) -> None:
        self._found = found
        self.update_soon()

    @Slot(int, int)
    def _on_search_ended(self, found: int, added: int) -> None:
        self._found = 0
        self.update_soon()
        if not found:
            self._notices.show_notice(Notice(self.tr("There are no files in what you opened.")))
        elif not added:
            self._notices.show_notice(Notice(self.tr("These films are in the list already.")))
