"""What can be asked for films that were screened: correct them, overrule the refusal, screen them again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from pneumoscan.gui.look.notice import Notice, Offer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QDialog, QWidget

    from pneumoscan.core.correction import Correction
    from pneumoscan.core.study import Study, StudyId
    from pneumoscan.gui.commands import Commands
    from pneumoscan.gui.dialogs.correction import CorrectionDialog
    from pneumoscan.gui.viewing.presenter import Presenter
    from pneumoscan.gui.work.retracing import Retracing
    from pneumoscan.gui.work.session import Session
    from pneumoscan.gui.worklist.row import Row
    from pneumoscan.gui.worklist.view import WorklistView


class FilmDesk(QObject):
    """Has films screened in another way, each time as something to undo. Nothing here happens by itself."""

    notified = Signal(Notice)

    def __init__(self, window: QWidget, session: Session, view: WorklistView, presenter: Presenter) -> None:
        super().__init__(window)
        self._window, self._session, self._view, self._presenter = window, session, view, presenter

    def connect_commands(self, does: Commands, retracing: Retracing) -> None:
        """Let each action do its work."""
        self._retracing = retracing
        does.correct.triggered.connect(self._ask_correction)
        does.overrule.triggered.connect(self._ask_overruling)
        does.screen_again.triggered.connect(self._screen_again)

    @property
    def can_correct(self) -> bool:
        """Whether the film that is looked at can be shown turned."""
        return self._current() is not None and self._presenter.film is not None

    @property
    def can_overrule(self) -> bool:
        """Whether the film that is looked at was refused, and a person may pass over that."""
        row = self._current()
        return row is not None and row.can_be_overruled

    # Correcting

    @Slot()
    def _ask_correction(self) -> None:
        from pneumoscan.gui.dialogs.correction import CorrectionDialog

        row = self._current()
        if row is None or self._presenter.film is None:
            return
        chosen = self._correctable()
        others = len(chosen) - (row.study.study_id in chosen)
        suggestion = row.finding.suggestion if row.finding else None
        dialog = CorrectionDialog(row.study.correction, suggestion, others, self._window)
        first = row.study.study_id
        self._keep_showing(dialog, first)
        dialog.accepted.connect(lambda: self._correct(dialog.correction, _with(first, chosen, dialog)))
        self._open(dialog)

    def _keep_showing(self, dialog: CorrectionDialog, study_id: StudyId) -> None:
        """Show the film, from the list at first, and from the file as soon as it is read."""

        def show() -> None:
            film = self._presenter.film
            if film is not None and self._view.current_study_id == study_id:
                dialog.show_film(film.picture, film.correction)

        show()
        self._presenter.film_changed.connect(show)
        dialog.finished.connect(lambda: self._presenter.film_changed.disconnect(show))

    def _correctable(self) -> list[StudyId]:
        chosen = self._view.selected_study_ids()
        rows = ((study_id, self._session.model.row_of(study_id)) for study_id in chosen)
        return [study_id for study_id, row in rows if row and row.may_have_film]

    def _correct(self, correction: Correction, study_ids: Sequence[StudyId]) -> None:
        # A person who overruled the program had seen the film as it was: corrected, it is judged anew.
        studies = [
            replace(study, correction=correction, is_overruled=False)
            for study in self._studies(study_ids)
            if study.correction != correction
        ]
        if studies:
            count = len(studies)
            self._session.change(studies, self.tr("correction ({count})").format(count=count))
            self._tell(self.tr("Films corrected and screened anew: {count}.").format(count=count))

    # Overruling

    @Slot()
    def _ask_overruling(self) -> None:
        from pneumoscan.gui.dialogs.overrule import OverruleDialog

        row = self._current()
        problem = row.finding.problem if row and row.finding else None
        if row is None or problem is None or not row.can_be_overruled:
            return
        study = row.study
        dialog = OverruleDialog(study, problem, self._window)
        dialog.accepted.connect(lambda: self._overrule(study))
        self._open(dialog)

    def _overrule(self, study: Study) -> None:
        if study in self._studies([study.study_id]):  # and is not to be screened in another way by now
            self._session.change([replace(study, is_overruled=True)], self.tr("showing a verdict anyway"))
            self._tell(self.tr("The verdict is shown at your request, and marked so wherever it appears."))

    # Screening again

    @Slot()
    def _screen_again(self) -> None:
        """As it is corrected, but without passing over what speaks against it, and though its result is known."""
        studies = self._studies(self._view.selected_study_ids())
        if studies:
            anew = [replace(study, is_overruled=False, is_anew=True) for study in studies]
            self._session.change(anew, self.tr("screening again ({count})").format(count=len(anew)))
            self._tell(self.tr("Films that are screened again: {count}.").format(count=len(anew)))

    # Inner life

    def _current(self) -> Row | None:
        return self._session.model.row_of(self._view.current_study_id)

    def _studies(self, study_ids: Sequence[StudyId]) -> list[Study]:
        rows = (self._session.model.row_of(study_id) for study_id in study_ids)
        return [row.study for row in rows if row]

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The button that was pressed may be gone by then, and the arrow keys shall go on through the films.
        dialog.finished.connect(self._view.setFocus)
        dialog.open()

    def _tell(self, sentence: str) -> None:
        self.notified.emit(Notice(sentence, (Offer(self.tr("Undo"), self._retracing.undo),)))


def _with(first: StudyId, chosen: Sequence[StudyId], dialog: CorrectionDialog) -> list[StudyId]:
    """The film that was looked at, and the others if they are to be treated alike."""
    return list(dict.fromkeys((first, *(chosen if dialog.for_all.isChecked() else ()))))
