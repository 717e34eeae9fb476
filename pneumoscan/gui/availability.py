"""Which commands make sense now; where one does not, its tip says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pneumoscan.gui.look.action import offer
from pneumoscan.gui.worklist.outcome import Outcome

if TYPE_CHECKING:
    from pneumoscan.gui.commands import Commands
    from pneumoscan.gui.film_desk import FilmDesk
    from pneumoscan.gui.work.exporting import ExportDesk
    from pneumoscan.gui.work.session import Session
    from pneumoscan.gui.worklist.view import WorklistView

translate = QCoreApplication.translate


def offer_commands(does: Commands, session: Session, view: WorklistView, films: FilmDesk, exports: ExportDesk) -> None:
    """Enable each command if there is something for it to do."""
    empty = "" if session.model.total else translate("Availability", "The list is empty.")
    none_chosen = "" if view.selectionModel().hasSelection() else translate("Availability", "No film is chosen.")
    writing = translate("Availability", "A file is being written already.") if exports.is_running else ""
    row = session.model.row_of(view.current_study_id)
    hidden = translate("Availability", "It would show verdicts that are hidden until you have read the films.")
    offer(does.report_of_film, none_chosen or writing or (hidden if row and row.is_masked else ""))
    any_hidden = hidden if session.model.count_of(Outcome.TO_READ) else ""
    for action in (does.report_of_list, does.table_of_list):
        offer(action, empty or writing or any_hidden)
    for action in (does.remove, does.screen_again):
        offer(action, none_chosen)
    offer(does.clear, empty)
    offer(does.correct, _unless(films.can_correct, translate("Availability", "No film is shown.")))
    refused = translate("Availability", "Only for a film that was rejected although it can be read.")
    offer(does.overrule, _unless(films.can_overrule, refused))
    left = session.model.count_of(Outcome.NOT_SCREENED) > 0
    offer(does.screen_rest, _unless(left, translate("Availability", "No film in the list is left over.")))
    is_busy = session.is_running or session.is_searching or exports.is_running
    offer(does.cancel, _unless(is_busy, translate("Availability", "Nothing is going on.")))


def _unless(possible: object, reason: str) -> str:
    return "" if possible else reason
