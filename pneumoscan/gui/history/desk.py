"""The commands about the history, and what the window says of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox

from pneumoscan.gui.dialogs import asking
from pneumoscan.gui.history import wording
from pneumoscan.gui.look import dates, text
from pneumoscan.gui.look.action import make_action
from pneumoscan.gui.look.notice import Notice, Offer
from pneumoscan.ledger import Opened

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from pneumoscan.archive import Archive, Deletion, ListId, ListSummary, Match
    from pneumoscan.core.radiograph import Patient
    from pneumoscan.gui.history.browser import HistoryDialog
    from pneumoscan.gui.history.keeper import HistoryKeeper
    from pneumoscan.gui.settings import Settings
    from pneumoscan.gui.work.session import Session


@dataclass(frozen=True, slots=True)
class HistoryCommands:
    """What can be asked of the history."""

    browse: QAction
    save_copy: QAction

    def all(self) -> list[QAction]:
        """For the menu."""
        return [self.browse, self.save_copy]


class HistoryDesk(QObject):
    """Lets a person look through the history, go on with a list, and delete what is in it."""

    notified = Signal(Notice)
    last_offered = Signal(str, str)  # which list is there to go on with, and what is left of it
    last_withdrawn = Signal()

    def __init__(self, window: QWidget, keeper: HistoryKeeper, session: Session, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._keeper, self._session, self._settings = window, keeper, session, settings
        self._last: ListId | None = None
        self.commands = HistoryCommands(
            browse=make_action(
                window, self.tr("&History…"), self.tr("Go on with a former list, or look for a patient"), "Ctrl+H"
            ),
            save_copy=make_action(
                window, self.tr("&Back up the history…"), self.tr("Save a copy of the history, on a stick for example")
            ),
        )
        self.commands.browse.triggered.connect(self.browse)
        self.commands.save_copy.triggered.connect(self._save_copy)
        keeper.opened.connect(self._take_opened)
        keeper.restored.connect(self._tell_restored)
        keeper.failed.connect(self._tell_failure)

    def begin(self) -> None:
        """Show what the history had to say before this window was there."""
        if self._keeper.last_opened is not None:
            self._offer_last(self._keeper.last_opened)

    @Slot(Opened)
    def _take_opened(self, opened: Opened) -> None:
        if opened.notices:
            self.notified.emit(Notice(" ".join(map(wording.sentence, opened.notices)), is_warning=True))
        self._offer_last(opened)
        self.delete_old(self._settings.history_months)

    def _offer_last(self, opened: Opened) -> None:
        last, months = opened.last, self._settings.history_months
        self._last = last.list_id if last else None
        is_too_old = last is not None and months > 0 and last.began_at.date() < _months_ago(months)
        if last is None or is_too_old or opened.interrupted is not None:
            self.last_withdrawn.emit()
            return
        when = self.tr("The list of {moment}").format(moment=dates.moment(last.began_at))
        left = self.tr("{left} of {count} films are still to be screened").format(
            left=last.unfinished, count=last.count
        )
        self.last_offered.emit(when, left if last.unfinished else self.tr("Films: {count}").format(count=last.count))

    @Slot()
    def go_on_with_last(self) -> None:
        """Show the list that was closed last."""
        if self._last is not None:
            self.last_withdrawn.emit()
            self.go_on_with(self._last)

    @Slot()
    def browse(self) -> None:
        """Open the window of the history."""
        from pneumoscan.gui.history.browser import HistoryDialog

        dialog = HistoryDialog(self._keeper, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.list_chosen.connect(self.go_on_with)
        dialog.films_chosen.connect(self._add_films)
        dialog.deletion_requested.connect(lambda lists: self._delete(dialog, lists))
        dialog.patient_deletion_requested.connect(lambda patient: self._delete_patient(dialog, patient))
        dialog.open()

    @Slot(object)
    def go_on_with(self, list_id: ListId) -> None:
        """Show a former list in place of this one, which stays in the history."""
        self._keeper.go_on_with(list_id)

    def delete_all(self) -> None:
        """Ask, and then delete everything; the list in the window goes too."""
        question = self.tr(
            "Delete the whole history: every list, finding, note and backup? The films themselves stay where they are. "
            "This cannot be undone."
        )
        if self._is_sure(question):
            self._session.put_away()
            self._ask_deletion(lambda archive: archive.delete_all())

    def delete_old(self, months: int) -> None:
        """Delete what was screened more than `months` months ago; nothing where 0."""
        if months:
            self._keeper.ask(self._keeper.ledger.ask(lambda a: a.delete_before(_months_ago(months))), _nothing)

    # Inner life

    @Slot(object)
    def _add_films(self, matches: Sequence[Match]) -> None:
        self._keeper.add_films(matches)

    def _delete(self, dialog: HistoryDialog, lists: Sequence[ListSummary]) -> None:
        films = sum(each.count for each in lists)
        question = self.tr(
            "Delete from the history, with findings and notes: lists {lists}, films {films}? The films themselves stay "
            "where they are. This cannot be undone."
        ).format(lists=len(lists), films=films)
        if not self._is_sure(question):
            return

        def delete(archive: Archive) -> None:
            for each in lists:
                archive.delete_list(each.list_id)

        if self._keeper.ledger.current in [each.list_id for each in lists]:
            self._session.put_away()
        self._keeper.ask(self._keeper.ledger.ask(delete), dialog.look_up_after)

    def _delete_patient(self, dialog: HistoryDialog, patient: Patient) -> None:
        question = self.tr(
            "Delete all films of {patient} from the history, with findings and notes? The films themselves stay where "
            "they are. This cannot be undone."
        )
        name = text.printable(patient.name or patient.patient_id)
        if self._is_sure(question.format(patient=name)):
            self._take_out(patient.patient_id)
            self._ask_deletion(lambda archive: archive.delete_patient(patient.patient_id))
            dialog.look_up()

    def _take_out(self, patient_id: str) -> None:
        """Take a patient's films from the window for good: no undoing may bring them into the history again."""
        found = [(row.study.study_id, row.finding) for row in self._session.model.rows if row.finding]
        contents = {finding.content_sha256 for _, finding in found if finding.patient.patient_id == patient_id} - {""}
        self._session.take(
            [
                study_id
                for study_id, finding in found
                if finding.patient.patient_id == patient_id or finding.content_sha256 in contents
            ]
        )
        self._session.undo_stack.clear()

    def _ask_deletion(self, delete: Callable[[Archive], Deletion]) -> None:
        self._keeper.ask(self._keeper.ledger.ask(delete), self._tell_deleted)

    def _is_sure(self, question: str) -> bool:
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("Delete from the history"), question, parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is delete

    @Slot()
    def _save_copy(self) -> None:
        name = f"PneumoScan history {date.today().isoformat()}.sqlite3"
        target = asking.ask_target(self._window, self._settings.folder("exports") / name, self.tr("History"))
        if target is not None:
            self._settings.remember_folder("exports", target.parent)
            self._keeper.ask(self._keeper.ledger.ask(lambda a: _copied(a, target)), self._tell_copied)

    def _tell_copied(self, target: Path) -> None:
        sentence = self.tr("Saved as {name}. It names patients: keep it safe.")
        self.notified.emit(Notice(sentence.format(name=target.name)))

    def _tell_deleted(self, deletion: Deletion) -> None:
        sentence = self.tr("Deleted from the history: {count} films.").format(count=deletion.entries)
        kept = self.tr(
            "Damaged files of the history that were set aside may hold more of them. Delete the whole history to "
            "delete these too."
        )
        more = bool(deletion.may_hold_more)
        self.notified.emit(Notice(f"{sentence} {kept}" if more else sentence, is_warning=more))

    @Slot(int, int)
    def _tell_restored(self, count: int, due: int) -> None:
        if due:
            sentence = self.tr("Brought back from the history: {count} films. {due} are still to be screened.")
            stop = Offer(self.tr("Stop"), self._session.cancel)
            self.notified.emit(Notice(sentence.format(count=count, due=due), (stop,)))
        else:
            self.notified.emit(Notice(self.tr("Brought back from the history: {count} films.").format(count=count)))

    @Slot(str)
    def _tell_failure(self, sentence: str) -> None:
        self.notified.emit(Notice(sentence, is_warning=True))


def _copied(archive: Archive, target: Path) -> Path:
    archive.export_copy(target)
    return target


def _months_ago(months: int) -> date:
    today = date.today()
    count = today.year * 12 + today.month - 1 - months
    return date(count // 12, count % 12 + 1, min(today.day, 28))


def _nothing(_answer: object) -> None:
    """Nobody waits for the answer."""
