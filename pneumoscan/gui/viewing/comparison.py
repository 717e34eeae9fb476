"""Finds a previous film of the patient and shows it beside the one that is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from pneumoscan.gui.look import text
from pneumoscan.gui.viewing.viewer import Mode

if TYPE_CHECKING:
    from pneumoscan.core.finding import Heatmap
    from pneumoscan.core.study import Study, StudyId
    from pneumoscan.gui.viewing.film_loader import FilmPicture
    from pneumoscan.gui.viewing.previous import PreviousFilm, PreviousFilms
    from pneumoscan.gui.viewing.viewer import Viewer


class Comparison(QObject):
    """Knows which film is compared with, as long as comparing is asked for."""

    wanted = Signal()  # `study` is to be read

    def __init__(self, viewer: Viewer, source: PreviousFilms) -> None:
        super().__init__(viewer)
        self._viewer, self._source = viewer, source
        self._of: StudyId | None = None
        self._patient_id: str | None = None
        self._film: PreviousFilm | None = None
        source.found.connect(self._take)
        viewer.chooser.chosen.connect(self._choose)
        viewer.mode_changed.connect(self._begin)

    @property
    def study(self) -> Study | None:
        """What to read for being shown beside the film; None if nothing."""
        return self._film.study if self._film and self._viewer.mode is Mode.PREVIOUS else None

    @property
    def heatmap(self) -> Heatmap | None:
        """What is shown over the film beside; None if nothing."""
        return self._film.heatmap if self._film else None

    def set_patient(self, study_id: StudyId | None, patient_id: str | None) -> None:
        """Say which film is looked at, and of whom; None as long as that is not known."""
        if (study_id, patient_id) != (self._of, self._patient_id):
            self._of, self._patient_id, self._film = study_id, patient_id, None
            self._begin()

    @Slot()
    def look_again(self) -> None:
        """Ask once more for the films: one of them may be shown without its heatmap only, or with it by now."""
        if self.study is not None and self._of is not None and self._patient_id:
            self._source.request(self._of, self._patient_id)

    def show_film(self, picture: FilmPicture) -> None:
        """Show the film that was asked for, or why it cannot be."""
        if self._film is None or picture.study != self.study:
            return
        beside = self._viewer.beside
        if picture.film:
            compared = QCoreApplication.translate("PreviousChooser", "Compared with:")  # it may be a later film
            date = self._film.date or QCoreApplication.translate("Previous", "date not known")
            beside.title = f"{compared} {date}"
            beside.show_film(picture.film, self._film.heatmap)
        elif picture.problem:
            beside.show_message(text.problem(picture.problem))

    @Slot()
    def _begin(self) -> None:
        if self._viewer.mode is not Mode.PREVIOUS:
            return
        self._film = None
        self._viewer.show_beside(is_shown=False)
        self._viewer.chooser.say("")
        if self._of is None or self._patient_id is None:
            return
        if self._patient_id:
            self._source.request(self._of, self._patient_id)
        else:
            self._viewer.chooser.say(
                self.tr("This film's file does not say whose it is: nothing can be found by that.")
            )

    @Slot(object, object)
    def _take(self, study_id: StudyId, films: tuple[PreviousFilm, ...]) -> None:
        if study_id != self._of or self._viewer.mode is not Mode.PREVIOUS:
            return
        shown = next((number for number, film in enumerate(films) if film.study == self.study), None)
        if films:
            self._viewer.chooser.offer(films, shown or 0)
            if shown is None or films[shown].heatmap is not self.heatmap:
                self._choose(films[shown or 0])
        else:
            self._viewer.chooser.say(self.tr("No other film of this patient is known."))

    @Slot(object)
    def _choose(self, film: PreviousFilm) -> None:
        self._film = film
        self._viewer.beside.show_waiting()
        self._viewer.show_beside(is_shown=True)
        self.wanted.emit()
