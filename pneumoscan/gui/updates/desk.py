"""The command that shows the models, and what follows from what is done there."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from pneumoscan.archive import ArchiveError
from pneumoscan.gui.dialogs import asking
from pneumoscan.gui.look import text
from pneumoscan.gui.look.action import make_action
from pneumoscan.gui.look.notice import ENGINE, Notice, Offer
from pneumoscan.gui.updates import wording
from pneumoscan.gui.work.engine_state import EngineState
from pneumoscan.updates import SUFFIX

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from pneumoscan.core.model_name import ModelName
    from pneumoscan.gui.backstage import Backstage
    from pneumoscan.gui.settings import Settings
    from pneumoscan.gui.updates.models_dialog import ModelsDialog
    from pneumoscan.gui.updates.tasks import Checked
    from pneumoscan.gui.updates.trial_dialog import TrialDialog
    from pneumoscan.updates.package import Package
    from pneumoscan.updates.reference import ReferenceFilm
    from pneumoscan.updates.store import Change

_SUBJECT = "models"  # of what is told here: what was told last is what holds
_PURPOSE = "models"  # of the folder that is remembered


class UpdatesDesk(QObject):
    """Opens the dialogs of the models, and has the session load what is put in force."""

    notified = Signal(Notice)

    def __init__(self, window: QWidget, backstage: Backstage, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._updates, self._ledger, self._session = backstage.updates, backstage.ledger, backstage.session
        self._samples = backstage.services.samples
        self._models: ModelsDialog | None = None
        self._trial: TrialDialog | None = None
        hint = self.tr("Which models there are, a new one from a stick, and the way back")
        self.action = make_action(window, self.tr("&Models…"), hint)
        self.action.triggered.connect(self.open)
        self._updates.checked.connect(self._show_trial)
        self._updates.changed.connect(self._on_changed)
        self._updates.failed.connect(self._on_failed)
        self._undo: Offer | None = None
        self._is_awaited = False  # whether a model is being loaded that was put in force here
        self._session.engine_changed.connect(self._on_engine_changed)

    @Slot()
    def open(self) -> None:
        """Show the models."""
        from pneumoscan.gui.updates.models_dialog import ModelsDialog

        if self._models is None:
            self._models = ModelsDialog(self._updates, self._window)
            self._models.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._models.file_wanted.connect(self._ask_file)
            self._models.going_back_wanted.connect(self._updates.go_back)
            self._models.finished.connect(self._forget_models)
            self._models.open()
        self._models.raise_()

    def take(self, paths: Sequence[Path]) -> list[Path]:
        """Check the model among what was opened, if there is one; gives the rest, which is to be screened."""
        packages = [path for path in paths if path.suffix.lower() == SUFFIX]
        if packages:
            self._check(packages[0])
        return [path for path in paths if path not in packages]

    @Slot()
    def _ask_file(self) -> None:
        kind = self.tr("Models (*{suffix})").format(suffix=SUFFIX)
        start = str(self._settings.folder(_PURPOSE))
        name, _ = QFileDialog.getOpenFileName(self._models, self.tr("Install a model"), start, kind)
        if name:
            self._settings.remember_folder(_PURPOSE, Path(name).parent)
            self._check(Path(name))

    def _check(self, path: Path) -> None:
        if self._trial is not None:
            self._trial.reject()
        self.notified.emit(Notice(self.tr("The model is being read and checked…"), subject=_SUBJECT))
        self._updates.check(path)

    # Trying it out

    @Slot(object)
    def _show_trial(self, checked: Checked) -> None:
        from pneumoscan.gui.updates.trial_dialog import TrialDialog

        self._trial = TrialDialog(checked, self._updates, self._moved_threshold(checked), self._parent())
        self._trial.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._trial.install_wanted.connect(self._install)
        self._trial.folder_wanted.connect(self._ask_folder)
        self._trial.finished.connect(self._forget_trial)
        self._trial.open()
        template = self.tr("{name} is signed, and is being tried out.")
        self.notified.emit(Notice(text.printable(template.format(name=checked.new.name)), subject=_SUBJECT))
        self._trial.try_on(self._films_of_history)

    def _moved_threshold(self, checked: Checked) -> float | None:
        """Where the operating point of the model in force was moved to; it is told by the model's name."""
        moved = self._session.calling.thresholds.items()
        current = checked.current
        return next((threshold for model, threshold in moved if current and model.name == current.name), None)

    @Slot()
    def _ask_folder(self) -> None:
        folder = asking.ask_folder(self._parent(), self._settings.folder("films"))
        if folder is not None and self._trial is not None:
            self._trial.try_on(partial(_films_below, folder))

    def _films_of_history(self) -> list[ReferenceFilm]:
        """In the thread of the trial: the films screened last, and the samples."""
        from pneumoscan.updates import reference

        try:
            found = self._ledger.ask(reference.films_of_history).result()
        except ArchiveError:
            found = []  # the samples will have to do
        samples = reference.samples(self._samples)
        own = {film.study.study_id for film in samples}
        return [*(film for film in found if film.study.study_id not in own), *samples]

    @Slot(object, bool)
    def _install(self, package: Package, is_older_allowed: bool) -> None:
        self._updates.install(package, is_older_allowed=is_older_allowed)

    # What came of it

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if self._trial is not None:
            self._trial.accept()
        if self._models is not None:
            self._updates.look()
        self._undo = Offer(self.tr("Undo"), partial(self._updates.undo, change))
        if change.name is self._session.chosen_model:
            self._reload(change.name)
            return
        template = self.tr("Done. It screens once the model is chosen in the settings: {slot}.")
        self.notified.emit(Notice(template.format(slot=wording.slot(change.name)), (self._undo,), subject=_SUBJECT))

    def _reload(self, name: ModelName) -> None:
        """Load what is in force now, and screen what the one before could not."""
        had_failed = bool(self._session.engine.problem)
        self._is_awaited = True
        self._session.use_model(name)
        if had_failed:
            self._session.retry()
        else:
            self._session.start()

    @Slot(EngineState)
    def _on_engine_changed(self, state: EngineState) -> None:
        if not self._is_awaited or (state.info is None and not state.problem):
            return
        self._is_awaited = False
        if state.info:
            template = self.tr("{name} screens from now on. Films screened before keep their results.")
            sentence = text.printable(template.format(name=state.info.model.name))
        else:
            way_back = self.tr("Undo puts the one before back in force.")
            sentence = text.printable(f"{state.details()} {way_back}")
        offers = (self._undo,) if self._undo else ()
        notice = Notice(sentence, offers, is_warning=state.info is None, subject=_SUBJECT if state.info else ENGINE)
        QTimer.singleShot(0, self, partial(self.notified.emit, notice))  # after what others say of the engine

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self.notified.emit(Notice(sentence, is_warning=True, subject=_SUBJECT))

    def _parent(self) -> QWidget:
        return self._models or self._window

    @Slot()
    def _forget_models(self) -> None:
        self._models = None

    @Slot()
    def _forget_trial(self) -> None:
        self._trial = None


def _films_below(folder: Path) -> list[ReferenceFilm]:
    from pneumoscan.updates import reference

    return reference.films_below([folder])
