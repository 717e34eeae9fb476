"""Brings the current study to viewer and panel: from the list at once, from the disk as soon as it is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal, Slot

from pneumoscan.core.correction import AS_IT_IS
from pneumoscan.gui.look import text
from pneumoscan.gui.viewing.film_loader import FilmLoader, FilmPicture, FilmRequest
from pneumoscan.gui.worklist.cells import Column

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from pneumoscan.core.correction import Correction
    from pneumoscan.core.study import StudyId
    from pneumoscan.gui.verdict.panel import VerdictPanel
    from pneumoscan.gui.viewing.viewer import Viewer
    from pneumoscan.gui.worklist.model import WorklistModel


@dataclass(frozen=True, slots=True, eq=False)
class ShownFilm:
    """The picture that is looked at.

    Attributes:
        picture: As large as it is known by now: first from the list, then from the file.
        correction: What was done to the film in it.
    """

    picture: QImage
    correction: Correction


class Presenter(QObject):
    """Knows which study is looked at, and keeps it up to date."""

    film_changed = Signal()

    def __init__(self, model: WorklistModel, loader: FilmLoader, viewer: Viewer, panel: VerdictPanel) -> None:
        super().__init__(viewer)
        self._model, self._loader, self._viewer, self._panel = model, loader, viewer, panel
        self._shown: StudyId | None = None
        self.film: ShownFilm | None = None  # of the study that is looked at
        loader.film_ready.connect(self._show_film)
        viewer.area_changed.connect(self._request)
        model.dataChanged.connect(self._refresh)

    @Slot(object)
    def show_study(self, study_id: StudyId | None) -> None:
        """Look at a study, or at none."""
        row = self._model.row_of(study_id)
        if row is None:
            self._shown = None
            self._panel.show_nothing()
            self._viewer.show_message("")
            self._remember(None, AS_IT_IS)
        elif study_id != self._shown:
            self._shown = study_id
            self._panel.show_row(row)
            thumbnail: QImage | None = _thumbnail(self._model, row.study.study_id)
            if thumbnail is None:
                self._viewer.show_waiting()
            else:
                self._viewer.show_film(thumbnail, None)
            self._remember(thumbnail, row.study.correction)
            self._request()

    @Slot(QModelIndex, QModelIndex)
    def _refresh(self, first: QModelIndex, last: QModelIndex) -> None:
        index = self._model.index_of(self._shown) if self._shown else QModelIndex()
        row = self._model.row_of(self._shown)
        if row is not None and first.row() <= index.row() <= last.row():
            self._panel.show_row(row)
            self._request()

    @Slot()
    def _request(self) -> None:
        row = self._model.row_of(self._shown)
        if row is None:
            return
        heatmap = row.finding.assessment.heatmap if row.finding and row.finding.assessment else None
        neighbours = self._model.neighbours(row.study.study_id)
        self._loader.request(FilmRequest(row.study, heatmap, self._viewer.area(), neighbours))

    @Slot(FilmPicture)
    def _show_film(self, picture: FilmPicture) -> None:
        row = self._model.row_of(self._shown)
        if row is None or picture.study != row.study:
            return  # another film, or this one corrected in another way
        self._remember(picture.film, picture.study.correction)
        if picture.film is None:
            self._viewer.show_message(text.problem(picture.problem) if picture.problem else "")
            return
        self._viewer.show_film(picture.film, picture.heat)
        self._panel.show_patient(picture.patient)

    def _remember(self, picture: QImage | None, correction: Correction) -> None:
        self.film = None if picture is None else ShownFilm(picture, correction)
        self.film_changed.emit()


def _thumbnail(model: WorklistModel, study_id: StudyId) -> QImage | None:
    image: QImage | None = model.index_of(study_id, Column.FILM).data(Qt.ItemDataRole.DecorationRole)
    return image
