"""Other films of a patient, from the list and from the history."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pneumoscan.gui.verdict.patient_text import date
from pneumoscan.gui.viewing.previous import PreviousFilm, PreviousFilms, films_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from pneumoscan.archive import Archive, Match
    from pneumoscan.core.study import StudyId
    from pneumoscan.gui.history.keeper import HistoryKeeper
    from pneumoscan.gui.worklist.model import WorklistModel

_MOST = 20


class HistoryFilms(PreviousFilms):
    """Answers at once with the films of the list, and then with those of the history as well."""

    def __init__(self, model: WorklistModel, keeper: HistoryKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._keeper = model, keeper

    def request(self, study_id: StudyId, patient_id: str) -> None:
        listed = films_in(self._model, study_id, patient_id)
        self.found.emit(study_id, listed)
        row = self._model.row_of(study_id)
        content = row.finding.content_sha256 if row and row.finding else ""

        def look(archive: Archive) -> list[Match]:
            return archive.previous_films(patient_id, content, _MOST)

        self._keeper.ask_quietly(self._keeper.ledger.ask(look), partial(self._add, study_id, listed))

    def _add(self, study_id: StudyId, listed: Sequence[PreviousFilm], matches: Sequence[Match]) -> None:
        known = {study_id, *(film.study.study_id for film in listed)}
        former = [_film_of(match) for match in matches if match.finding.study.study_id not in known]
        if former:
            self.found.emit(study_id, (*listed, *former))


def _film_of(match: Match) -> PreviousFilm:
    finding = match.finding
    # A former film may be one that a reader is yet to see: its heatmap says nothing before.
    heatmap = finding.assessment.heatmap if finding.assessment and finding.review.verdict else None
    return PreviousFilm(finding.study, date(finding.patient.study_date), heatmap)
