"""Brings the current study to viewer and panel: from the list at once, from the disk as soon as it is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Signal, Slot

from pneumoscan.gui.look import text
from pneumoscan.gui.viewing.comparison import Comparison
from pneumoscan.gui.viewing.film import preview
from pneumoscan.gui.viewing.film_loader import FilmLoader, FilmPicture, FilmRequest
from pneumoscan.gui.viewing.previous import PreviousFilms, WorklistFilms, film_of

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from pneumoscan.core.correction import Correction
    from pneumoscan.core.finding import Heatmap
    from pneumoscan.core.study import StudyId
    from pneumoscan.gui.verdict.panel import VerdictPanel
    from pneumoscan.gui.viewing.film import Film
    from pneumoscan.gui.viewing.viewer import Viewer
    from pneumoscan.gui.worklist.model import WorklistModel
    from pneumoscan.gui.worklist.row import Row


@dataclass(frozen=True, slots=True, eq=False)
class ShownFilm:
    """The film that is looked at.

    Attributes:
        film: As much as is known of it by now: first from the list, then from the file.
        correction: What was done to it.
    """

    film: Film
    correction: Correction

    @property
    def picture(self) -> QImage:
        """A picture of it, about as large as a screen."""
        return self.film.picture()


class Presenter(QObject):
    """Knows which study is looked at, and keeps it up to date."""

    film_changed = Signal()
    row_shown = Signal()  # another row is looked at, or none, or the row has changed

    def __init__(
        self,
        model: WorklistModel,
        loader: FilmLoader,
        viewer: Viewer,
        panel: VerdictPanel,
        previous: PreviousFilms | None = None,
    ) -> None:
        """Show nothing yet.

        Args:
            model: The list.
            loader: Reads films in the background.
            viewer: Shows them.
            panel: Shows what came of them.
            previous: Where other films of a patient are looked for; in the list only where None.
        """
        super().__init__(viewer)
        self._model, self._loader, self._viewer, self._panel = model, loader, viewer, panel
        self._shown: StudyId | None = None
        self._map: Heatmap | None = None  # shown in place of the verdict's own
        self.film: ShownFilm | None = None  # of the study that is looked at
        self.comparison = Comparison(viewer, previous or WorklistFilms(model, viewer))
        self.comparison.wanted.connect(self._request)
        loader.film_ready.connect(self._take)
        model.dataChanged.connect(self._refresh)
        model.counted.connect(self._guard_comparison)

    @Slot(object)
    def show_study(self, study_id: StudyId | None) -> None:
        """Look at a study, or at none."""
        row = self._model.row_of(study_id)
        if study_id != self._shown:
            self._map = None
        if row is None:
            self._shown = None
            self._panel.show_nothing()
            self._viewer.show_message("")
            self.comparison.set_patient(None, None)
            self._remember(None)
            self.row_shown.emit()
        elif study_id != self._shown:
            self._shown = study_id
            self._panel.show_row(row)
            self._show_preview(row)
            self._request()
            self.row_shown.emit()

    @Slot(object)
    def show_map(self, heatmap: Heatmap | None) -> None:
        """Show a map in place of the verdict's heatmap, as long as this film is looked at; None for its own again."""
        self._map = heatmap
        self._show_again()

    @property
    def row(self) -> Row | None:
        """What is looked at."""
        return self._model.row_of(self._shown)

    def _show_preview(self, row: Row) -> None:
        finding = row.finding
        if finding is None or finding.thumbnail is None:
            self._viewer.show_waiting()
            self._remember(None)
        else:
            film = preview(finding.thumbnail, finding.patient)
            self._viewer.show_film(row.study, film, self._heatmap(row), _objection(row))
            self._remember(ShownFilm(film, row.study.correction))
        self.comparison.set_patient(row.study.study_id, finding.patient.patient_id if finding else None)

    @Slot(QModelIndex, QModelIndex)
    def _refresh(self, first: QModelIndex, last: QModelIndex) -> None:
        index = self._model.index_of(self._shown) if self._shown else QModelIndex()
        row = self._model.row_of(self._shown)
        if row is not None and first.row() <= index.row() <= last.row():
            self._panel.show_row(row)
            self._show_again()
            self._request()
            self.row_shown.emit()

    @Slot()
    def _guard_comparison(self) -> None:
        """The film beside may have become one that a reader shall call first, or one that has been called."""
        study = self.comparison.study
        row = self._model.row_of(study.study_id) if study else None
        if row is not None and film_of(row).heatmap is not self.comparison.heatmap:
            self.comparison.look_again()

    def _show_again(self) -> None:
        """Show the film that is there, at once: its heatmap may have to be hidden now."""
        row = self.row
        if row and self.film and self.film.correction == row.study.correction:
            self._viewer.show_film(row.study, self.film.film, self._heatmap(row), _objection(row))

    def _heatmap(self, row: Row) -> Heatmap | None:
        """Nothing of the model before a person who shall read the film first has read it."""
        assessment = row.finding.assessment if row.finding and not row.is_masked else None
        if assessment is None:
            return None
        return assessment.heatmap if self._map is None else self._map

    @Slot()
    def _request(self) -> None:
        row = self._model.row_of(self._shown)
        if row is not None:
            neighbours = self._model.neighbours(row.study.study_id)
            self._loader.request(FilmRequest(row.study, self.comparison.study, neighbours))

    @Slot(FilmPicture)
    def _take(self, picture: FilmPicture) -> None:
        row = self._model.row_of(self._shown)
        if row is not None and picture.study == row.study:
            self._show(row, picture)
        else:  # the film beside, or another, or this one corrected in another way
            self.comparison.show_film(picture)

    def _show(self, row: Row, picture: FilmPicture) -> None:
        if picture.film is None:
            self._viewer.show_message(text.problem(picture.problem) if picture.problem else "")
            self._remember(None)
            return
        self._viewer.show_film(row.study, picture.film, self._heatmap(row), _objection(row))
        self._remember(ShownFilm(picture.film, row.study.correction))
        self._panel.show_patient(picture.film.patient)
        self.comparison.set_patient(row.study.study_id, picture.film.patient.patient_id)

    def _remember(self, film: ShownFilm | None) -> None:
        self.film = film
        self.film_changed.emit()


def _objection(row: Row) -> str:
    """Why there is no heatmap to show."""
    if row.is_masked:
        return QCoreApplication.translate("Presenter", "It is shown when you have read the film.")
    if row.finding is None:
        return QCoreApplication.translate("Presenter", "The film has not been screened yet.")
    if row.finding.assessment is None:
        return QCoreApplication.translate("Presenter", "The film has no verdict, and so no heatmap.")
    return ""
