"""What a reader says of films: one call for all that are chosen, each as something to undo."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Signal, Slot

from pneumoscan.core.verdict import Verdict
from pneumoscan.gui.look import text
from pneumoscan.gui.look.notice import Notice, Offer
from pneumoscan.gui.verdict import review_text
from pneumoscan.gui.verdict.review_offers import is_model_shown, offer_calls, opposite_of_model

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pneumoscan.core.review import Review
    from pneumoscan.core.study import StudyId
    from pneumoscan.gui.settings import Settings
    from pneumoscan.gui.verdict.reader_box import ReaderBox
    from pneumoscan.gui.verdict.review_commands import ReviewCommands
    from pneumoscan.gui.work.session import Session
    from pneumoscan.gui.worklist.row import Row
    from pneumoscan.gui.worklist.view import WorklistView

    VerdictOf = Callable[[Row], Verdict | None]


def now() -> datetime:
    """The time with its zone."""
    return datetime.now().astimezone()


class ReviewDesk(QObject):
    """Enters readers' findings into the list.

    A film whose verdict of the model is hidden is called alone, and so is one to look at again: nobody reads several
    films at once.
    """

    notified = Signal(Notice)
    next_wanted = Signal()  # this film is settled; on to the next to review
    blind_switched = Signal(bool)

    def __init__(
        self,
        session: Session,
        view: WorklistView,
        settings: Settings,
        clock: Callable[[], datetime] = now,
    ) -> None:
        super().__init__(view)
        self._session, self._view, self._settings = session, view, settings
        self._clock = clock

    def connect_commands(self, does: ReviewCommands, box: ReaderBox, undo: Callable[[], object]) -> None:
        """Let each action do its work, `undo` take the last step back; switch blind reading as it was last."""
        self._does, self._undo = does, undo
        does.pneumonia.triggered.connect(self._call_pneumonia)
        does.normal.triggered.connect(self._call_normal)
        does.unsure.triggered.connect(self._call_unsure)
        does.agree.triggered.connect(self._agree)
        does.disagree.triggered.connect(self._disagree)
        does.take_back.triggered.connect(self._take_back)
        does.note.triggered.connect(box.note.begin)
        does.blind.toggled.connect(self._switch_blind)
        box.note.written.connect(self._write_note)
        box.note.left.connect(self._view.setFocus)
        self._view.current_study_changed.connect(self._offer_commands)
        self._session.model.dataChanged.connect(self._on_rows_changed)
        does.blind.setChecked(self._settings.is_blind_reading)
        self._offer_commands()

    # Calls

    @Slot()
    def _call_pneumonia(self) -> None:
        self._call(lambda _row: Verdict.PNEUMONIA)

    @Slot()
    def _call_normal(self) -> None:
        self._call(lambda _row: Verdict.NORMAL)

    @Slot()
    def _call_unsure(self) -> None:
        self._call(lambda _row: Verdict.UNCERTAIN)

    @Slot()
    def _agree(self) -> None:
        self._call(lambda row: row.model_verdict if opposite_of_model(row) else None)

    @Slot()
    def _disagree(self) -> None:
        self._call(opposite_of_model)

    @Slot()
    def _take_back(self) -> None:
        self._take_back_from(self._chosen())

    def _call(self, verdict_of: VerdictOf) -> None:
        """Call the chosen films; if all are called so already, take that back."""
        calls = [(row, verdict) for row in self._chosen() if (verdict := verdict_of(row)) is not None]
        if calls and all(row.review.verdict is verdict and not row.needs_second_look for row, verdict in calls):
            self._take_back_from([row for row, _ in calls])
            return
        current, moment = self._current(), self._clock()
        was_masked = current is not None and current.is_masked
        self._enter(
            {
                row.study.study_id: row.review.called(verdict, moment, is_model_shown=is_model_shown(row))
                for row, verdict in calls
            }
        )
        if len(calls) > 1:
            self._tell_of_many(len(calls))
        elif calls and current is calls[0][0]:
            self._go_on(current, was_masked=was_masked)

    def _take_back_from(self, rows: Sequence[Row]) -> None:
        moment = self._clock()
        rows = [row for row in rows if row.review.can_be_taken_back(is_model_shown=is_model_shown(row))]
        self._enter(
            {row.study.study_id: row.review.taken_back(moment, is_model_shown=is_model_shown(row)) for row in rows}
        )
        if len(rows) > 1:
            self._tell(self.tr("Findings taken back: {count}.").format(count=len(rows)))
        elif not rows:
            sentence = self.tr("What you said before you saw the model's verdict stays on record. You can change it.")
            self.notified.emit(Notice(sentence))

    @Slot(object, str)
    def _write_note(self, study_id: StudyId, note: str) -> None:
        row = self._session.model.row_of(study_id)
        if row is not None:
            self._session.review({study_id: row.review.noted(note)}, self.tr("note"))

    def _enter(self, reviews: dict[StudyId, Review]) -> None:
        if reviews:
            self._session.review(reviews, self.tr("reader's finding ({count})").format(count=len(reviews)))

    # What follows

    def _go_on(self, row: Row, *, was_masked: bool) -> None:
        """To the next film, unless this one is to be looked at again; say what became of it, as it goes out of sight.

        A blind call is on record from the moment that the model's verdict is shown: no undoing is offered.
        """
        settings = self._settings
        goes_on = settings.goes_on_when_blind if self._does.blind.isChecked() else settings.goes_on
        if not goes_on or row.needs_second_look:
            return
        template = self.tr("{file}: you said {verdict}. {comparison}")
        sentence = template.format(
            file=row.study.path.name,
            verdict=review_text.said(row.review.verdict) if row.review.verdict else "",
            comparison=review_text.compared(row),
        )
        self.next_wanted.emit()
        if was_masked:
            self.notified.emit(Notice(sentence))
        else:
            self._tell(sentence)

    def _tell_of_many(self, count: int) -> None:
        hidden = sum(row.is_masked for row in self._rows(self._view.selected_study_ids()))
        sentence = self.tr("Films that you called: {count}.").format(count=count)
        left_out = self.tr("Left out, as you have to read each by itself first: {count}.").format(count=hidden)
        self._tell(f"{sentence} {left_out}" if hidden else sentence)

    def _tell(self, sentence: str) -> None:
        self.notified.emit(Notice(text.printable(sentence), (Offer(self.tr("Undo"), self._undo),)))

    # Which films

    def _current(self) -> Row | None:
        return self._session.model.row_of(self._view.current_study_id)

    def _chosen(self) -> list[Row]:
        """Those that a call is for."""
        current = self._current()
        if current is None:
            return []
        rows = self._rows(self._view.selected_study_ids())
        if current not in rows or current.is_masked or current.needs_second_look:
            return [current]
        return [row for row in rows if not row.is_masked and (row is current or not row.needs_second_look)]

    def _rows(self, study_ids: Sequence[StudyId]) -> list[Row]:
        return [row for row in map(self._session.model.row_of, study_ids) if row]

    # Which commands make sense

    @Slot(QModelIndex, QModelIndex)
    def _on_rows_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() <= self._view.currentIndex().row() <= last.row():
            self._offer_commands()

    @Slot()
    def _offer_commands(self) -> None:
        offer_calls(self._does, self._current())

    @Slot(bool)
    def _switch_blind(self, is_blind: bool) -> None:
        self._settings.is_blind_reading = is_blind
        self.blind_switched.emit(is_blind)
