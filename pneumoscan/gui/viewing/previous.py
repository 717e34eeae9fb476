"""Other films of the same patient."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from pneumoscan.gui.look.text import printable
from pneumoscan.gui.verdict.patient_text import date

if TYPE_CHECKING:
    from pneumoscan.core.finding import Heatmap
    from pneumoscan.core.study import Study, StudyId
    from pneumoscan.gui.worklist.model import WorklistModel
    from pneumoscan.gui.worklist.row import Row

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, eq=False)
class PreviousFilm:
    """Another film of the patient.

    Attributes:
        study: Where it is.
        date: When it was taken, to be read by people; empty where that is not known.
        heatmap: Its heatmap; None where there is none, or where it must not be shown.
    """

    study: Study
    date: str = ""
    heatmap: Heatmap | None = None

    @property
    def words(self) -> str:
        """What to call it."""
        return printable("  ".join((self.date or translate("Previous", "date not known"), self.study.path.name)))


class PreviousFilms(QObject):
    """Where other films of a patient are looked for. `found` answers each request, at once or later.

    It may answer again when more is known, each time with all that was found; and not at all if another request comes.
    """

    found = Signal(object, object)  # StudyId, tuple[PreviousFilm, ...]: newest first, and of undated ones last

    def request(self, study_id: StudyId, patient_id: str) -> None:
        """Look for films of a patient other than this one.

        Args:
            study_id: The film that is looked at.
            patient_id: As in its file, not empty.
        """
        raise NotImplementedError


class WorklistFilms(PreviousFilms):
    """Looks in the worklist only."""

    def __init__(self, model: WorklistModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def request(self, study_id: StudyId, patient_id: str) -> None:
        self.found.emit(study_id, films_in(self._model, study_id, patient_id))


def films_in(model: WorklistModel, study_id: StudyId, patient_id: str) -> tuple[PreviousFilm, ...]:
    """The films of a patient in the list, newest first, without the one that is looked at."""
    rows = [
        row
        for row in model.rows
        if row.finding and row.finding.patient.patient_id == patient_id and row.study.study_id != study_id
    ]
    rows.sort(key=_taken_at, reverse=True)
    return tuple(film_of(row) for row in rows if row.has_film)


def _taken_at(row: Row) -> tuple[str, str]:
    patient = row.finding.patient if row.finding else None
    return (patient.study_date, patient.study_time) if patient else ("", "")


def film_of(row: Row) -> PreviousFilm:
    """A film of the list, with its heatmap if that may be shown."""
    finding = row.finding
    assessment = finding.assessment if finding and not row.is_masked else None
    taken = date(finding.patient.study_date) if finding else ""
    return PreviousFilm(row.study, taken, assessment.heatmap if assessment else None)
