"""The work in one window: list, batch and undo. Owns the screening thread; knows no widget."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QUndoStack

from pneumoscan.core.finding import Status
from pneumoscan.core.model_name import ModelName
from pneumoscan.core.progress import Progress
from pneumoscan.core.review import NOT_REVIEWED, Review
from pneumoscan.gui.services import EngineInfo
from pneumoscan.gui.work.calling import Calling, MoveCommand
from pneumoscan.gui.work.engine_state import EngineState
from pneumoscan.gui.work.intake import Intake, StudiesFound
from pneumoscan.gui.work.worker import Screened, ScreeningWorker
from pneumoscan.gui.worklist.model import Removed, WorklistModel
from pneumoscan.gui.worklist.outcome import Outcome
from pneumoscan.gui.worklist.row import RowState
from pneumoscan.gui.worklist.undo import ChangeCommand, RemoveCommand, ReviewCommand

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from pneumoscan.core.finding import ModelIdentity
    from pneumoscan.core.study import Study, StudyId
    from pneumoscan.gui.services import Engine, ModelOffer, Services
    from pneumoscan.screening import Memory

_UNDO_LIMIT = 30
_PART = 1500  # films that are given up at a time, between which the window lives on


class Session(QObject):
    """Everything that can be done with the list."""

    engine_changed = Signal(EngineState)
    progress_changed = Signal(Progress)
    batch_ended = Signal(Progress)
    search_changed = Signal(int)  # files found so far by a search that goes on
    search_ended = Signal(int, int)  # files found, and those of them that are new in the list
    # What the history has to know.
    studies_added = Signal(object)  # a list of Study, all to be screened
    states_changed = Signal(object)  # a list of RowState
    reviews_changed = Signal(object)  # a list of pairs of StudyId and Review
    rows_removed = Signal(object)  # a list of StudyId
    rows_put_back = Signal(object)  # a Removed
    pause_changed = Signal(bool)

    def __init__(self, services: Services, memory: Memory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model = WorklistModel(self)
        self.calling = Calling(self.model, self)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(_UNDO_LIMIT)
        self.engine = EngineState()
        self.chosen_model = ModelName.FULL
        self.progress = Progress(total=0)
        self.touched: tuple[StudyId, ...] = ()  # what the last step of undo or redo changed and left in the list
        self._outstanding: set[Study] = set()  # one that was changed while in hand is there in both its ways
        self._doubtful: set[Study] = set()  # asked for again while in hand: its finding may have come when not wanted
        self._added = 0
        self._intake = Intake(self)
        self._intake.studies_found.connect(self._add_found)
        self.models: Sequence[ModelOffer] = ()  # those that are there; as they were when the engine was loaded last
        self._worker = ScreeningWorker(partial(self._load_engine, services, memory), self)
        self._worker.engine_loading.connect(self._on_engine_loading)
        self._worker.engine_ready.connect(self._on_engine_ready)
        self._worker.engine_failed.connect(self._on_engine_failed)
        self._worker.study_started.connect(self._on_study_started)
        self._worker.study_screened.connect(self._on_study_screened)
        self._worker.study_returned.connect(self._on_study_returned)
        self._worker.pause_changed.connect(self.pause_changed)

    @property
    def is_running(self) -> bool:
        """Whether films are waiting or being screened."""
        return bool(self._outstanding)

    @property
    def is_paused(self) -> bool:
        """Whether no further film is begun for the time being."""
        return self._worker.is_paused

    @property
    def is_searching(self) -> bool:
        """Whether folders are being looked through."""
        return self._intake.is_searching

    def pause(self) -> None:
        """Stop after the film in hand; the others keep waiting."""
        self._worker.pause()

    def resume(self) -> None:
        """Go on."""
        self._worker.resume()

    def start(self) -> None:
        """Begin to load the engine."""
        self._worker.load_engine()

    def use_model(self, name: ModelName) -> None:
        """Screen with another model, or the same one read anew, from when `start` is called next.

        The film in hand is finished by the one before; what was screened keeps its results.
        """
        self.chosen_model = name
        self._worker.use_model(name)

    def retry(self) -> None:
        """Load the engine once more, and screen what it could not."""
        self.screen_rest()
        self.start()

    def open(self, paths: Sequence[Path]) -> None:
        """Look through files and folders, and screen what is new."""
        self._intake.search(paths)

    def screen(self, studies: Iterable[Study]) -> None:
        """Screen studies of the list, after those that are waiting."""
        self._begin(studies, is_news=True)

    def _begin(self, studies: Iterable[Study], *, is_news: bool = False) -> None:
        """As `screen`; the history is told only where that `is_news` to it, and before any finding can be there."""
        wanted = list(studies)
        batch = [study for study in wanted if study not in self._outstanding]
        self._doubtful.update(self._outstanding.intersection(wanted))
        if not batch:
            return
        if not self.is_running:
            self.progress = Progress(total=0)
        self._outstanding.update(batch)
        self.model.set_stage(batch, Outcome.WAITING)
        if is_news:
            self._tell_states(batch)
        self.progress = replace(self.progress, total=self.progress.total + len(batch))
        self._worker.add(batch)
        self.progress_changed.emit(self.progress)

    def not_screened(self) -> list[Study]:
        """The studies that a stopped batch has left."""
        return [row.study for row in self.model.rows if row.outcome is Outcome.NOT_SCREENED]

    def screen_rest(self) -> None:
        """Go on with what a stopped batch has left."""
        self.screen(self.not_screened())

    @Slot()
    def cancel(self) -> None:
        """Stop at once; what is left stays in the list as not screened."""
        self._intake.stop()
        self._give_up(self._worker.stop())

    def remove(self, study_ids: Sequence[StudyId], label: str) -> None:
        """Take studies from the list, as something to undo under the name `label`."""
        self.undo_stack.push(RemoveCommand(label, self, study_ids))

    def take(self, study_ids: Sequence[StudyId]) -> Removed:
        """Take studies from the list and from the batch."""
        self.touched = ()
        removed = self.model.take(study_ids)
        self.rows_removed.emit([row.study.study_id for _, row in removed])
        if self.is_running:  # of 20,000 studies a set takes its time
            self._forget(self._worker.withdraw({row.study for _, row in removed}))
        return removed

    def put_away(self) -> None:
        """Take all studies from the list for good: another list takes its place."""
        self.take([row.study.study_id for row in self.model.rows])
        self.undo_stack.clear()

    def change(self, studies: Sequence[Study], label: str) -> None:
        """Screen studies of the list in another way, as something to undo under the name `label`."""
        states = [RowState(study, review=self._review_of(study)) for study in studies]
        self.undo_stack.push(ChangeCommand(label, self, states))

    def review(self, reviews: Mapping[StudyId, Review], label: str) -> None:
        """Enter what a reader made of studies of the list, as something to undo under the name `label`."""
        found = [(self.model.row_of(study_id), review) for study_id, review in reviews.items()]
        changed = [(row, review) for row, review in found if row and row.review != review]
        if changed:
            wanted = {row.study.study_id: review for row, review in changed}
            is_final = any(row.is_masked for row, _ in changed)
            is_note = all(replace(row.review, note=review.note) == review for row, review in changed)
            self.undo_stack.push(ReviewCommand(label, self, wanted, is_final=is_final, is_note=is_note))

    def move_threshold(self, model: ModelIdentity, threshold: float | None, label: str) -> None:
        """Move a model's operating point (None: to its own), as something to undo under the name `label`."""
        self.touched = ()
        self.undo_stack.push(MoveCommand(label, self.calling, model, threshold))

    def exchange(self, states: Sequence[RowState]) -> list[RowState]:
        """Set rows to other states and screen those that are due; returns the states before."""
        before = self.model.exchange(states)
        self.touched = tuple(state.study.study_id for state in before)
        self.states_changed.emit(list(states))
        self._begin([state.study for state in states if state.is_due])
        self._forget(self._worker.withdraw({old.study for old in before} - {new.study for new in states}))
        return before

    def exchange_reviews(self, reviews: Mapping[StudyId, Review]) -> dict[StudyId, Review]:
        """Set what readers made of studies, and nothing else of them; returns what stood before."""
        rows = [row for row in map(self.model.row_of, reviews) if row]
        before = {row.study.study_id: row.review for row in rows}
        self.model.update([replace(row.state, review=reviews[row.study.study_id]) for row in rows])
        self.touched = tuple(before)
        self.reviews_changed.emit([(study_id, reviews[study_id]) for study_id in before])
        return before

    def put_back(self, removed: Removed) -> None:
        """Put studies back where they were; those that were waiting are screened."""
        self.model.put_back(removed)
        self.rows_put_back.emit(removed)
        self.touched = tuple(row.study.study_id for _, row in removed)
        self._begin([row.study for _, row in removed if row.finding is None and row.state.is_due])

    def restore(self, states: Sequence[RowState]) -> None:
        """Enter rows from the history; those that are due are screened, those in the list already stay as they are."""
        fresh = {study.study_id for study in self.model.append(state.study for state in states)}
        wanted = [state for state in states if state.study.study_id in fresh]
        self.model.exchange(self.calling.states_called(wanted))
        self._begin([state.study for state in wanted if state.is_due])

    def ask_to_end(self) -> None:
        """Take no further film; let the threads end."""
        self._intake.ask_to_end()
        self._worker.ask_to_end()

    def wait(self) -> None:
        """Wait for the threads."""
        self._intake.wait()
        self._worker.wait()

    def _load_engine(self, services: Services, memory: Memory, name: ModelName) -> Engine:
        """In the screening thread, which also reads what there is to choose, whether an engine can be loaded or not."""
        self.models = services.models()
        return services.load_engine(memory, name)

    # What the threads report

    @Slot(StudiesFound)
    def _add_found(self, found: StudiesFound) -> None:
        fresh = self.model.append(found.studies)
        if fresh:
            self.studies_added.emit(fresh)
        self._added += len(fresh)
        if found.stopped.is_set():
            self.model.set_stage(fresh, Outcome.NOT_SCREENED)
            self._tell_states(fresh)
        else:
            self._begin(fresh)
        if found.is_last:
            self.search_ended.emit(found.count, self._added)
            self._added = 0
        else:
            self.search_changed.emit(found.count)

    @Slot()
    def _on_engine_loading(self) -> None:
        self.calling.forget_engine()
        self._set_engine(EngineState())

    @Slot(EngineInfo)
    def _on_engine_ready(self, info: EngineInfo) -> None:
        self.calling.know_engine(info)
        self._set_engine(EngineState(info))

    @Slot(str)
    def _on_engine_failed(self, sentence: str) -> None:
        self._set_engine(EngineState(problem=sentence))
        self._give_up(self._worker.withdraw())

    @Slot(object)
    def _on_study_started(self, study: Study) -> None:
        if study in self._outstanding:
            self.model.set_stage([study], Outcome.SCREENING)

    @Slot(Screened)
    def _on_study_screened(self, screened: Screened) -> None:
        finding = self.calling.called(screened.finding)
        self._outstanding.discard(finding.study)
        self.model.set_finding(finding)
        if finding.study in self._doubtful:
            self._doubtful.discard(finding.study)
            self._tell_states([finding.study])
        spent = self.progress.seconds + screened.seconds
        self.progress = self.progress.advanced(failed=finding.status is not Status.OK, seconds=spent)
        self._announce_progress()

    def _review_of(self, study: Study) -> Review:
        row = self.model.row_of(study.study_id)
        return row.review if row else NOT_REVIEWED

    def _tell_states(self, studies: Iterable[Study]) -> None:
        # What is to be screened in another way by now is passed over: the history may know its finding already.
        rows = ((self.model.row_of(study.study_id), study) for study in studies)
        self.states_changed.emit([row.state for row, study in rows if row and row.study == study])

    @Slot(object)
    def _on_study_returned(self, study: Study) -> None:
        self._give_up([study])

    def _set_engine(self, state: EngineState) -> None:
        self.engine = state
        self.engine_changed.emit(state)

    def _give_up(self, withdrawn: list[Study], done: int = 0) -> None:
        """Mark what will not be screened; of many thousands a part at a time, between which the window lives on."""
        part = withdrawn[done : done + _PART]
        self.model.set_stage(part, Outcome.NOT_SCREENED)
        self._tell_states(part)
        if done + _PART < len(withdrawn):
            QTimer.singleShot(0, self, partial(self._give_up, withdrawn, done + _PART))
        else:
            self._forget(withdrawn)

    def _forget(self, withdrawn: list[Study]) -> None:
        if withdrawn:
            self._outstanding.difference_update(withdrawn)
            self._doubtful.difference_update(withdrawn)
            self.progress = replace(self.progress, total=self.progress.total - len(withdrawn))
            self._announce_progress()

    def _announce_progress(self) -> None:
        if self.is_running:
            self.progress_changed.emit(self.progress)
        else:
            self._worker.resume()  # what is opened next is not to wait
            self.model.sort_again()
            self.batch_ended.emit(self.progress)
