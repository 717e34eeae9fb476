"""What each command does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from pneumoscan.gui.dialogs import asking as dialogs
from pneumoscan.gui.dialogs.about import AboutDialog
from pneumoscan.gui.look.notice import Notice, Offer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pneumoscan.core.study import StudyId
    from pneumoscan.gui.commands import Commands
    from pneumoscan.gui.services import Services
    from pneumoscan.gui.settings import Settings
    from pneumoscan.gui.work.exporting import ExportDesk
    from pneumoscan.gui.work.retracing import Retracing
    from pneumoscan.gui.work.session import Session
    from pneumoscan.gui.worklist.view import WorklistView


class Desk(QObject):
    """Carries out the user's commands on the list and on what is chosen in it."""

    notified = Signal(Notice)

    def __init__(
        self, window: QWidget, services: Services, settings: Settings, session: Session, view: WorklistView
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._settings = window, services, settings
        self._session, self._view = session, view

    def connect_commands(self, does: Commands, exports: ExportDesk, retracing: Retracing) -> None:
        """Let each action do its work."""
        self._exports, self._retracing = exports, retracing
        for action, slot in (
            (does.open_films, self._open_films), (does.open_folder, self._open_folder),
            (does.open_samples, self._open_samples), (does.report_of_film, self._report_of_film),
            (does.report_of_list, exports.report_of_list), (does.table_of_list, exports.table_of_list),
            (does.quit, self._window.close), (does.remove, self._remove), (does.clear, self._clear),
            (does.screen_rest, self._session.screen_rest),
            (does.cancel, self._cancel), (does.about, self._show_about), (does.about_qt, QApplication.aboutQt),
        ):  # fmt: skip
            action.triggered.connect(slot)

    def open(self, paths: Sequence[Path]) -> None:
        """Screen files and folders, as far as they are not in the list."""
        if paths:
            self._session.open(paths)

    @Slot()
    def _open_films(self) -> None:
        films = dialogs.ask_films(self._window, self._settings.folder("films"))
        if films:
            self._settings.remember_folder("films", films[0].parent)
            self.open(films)

    @Slot()
    def _open_folder(self) -> None:
        folder = dialogs.ask_folder(self._window, self._settings.folder("films"))
        if folder:
            self._settings.remember_folder("films", folder)
            self.open([folder])

    @Slot()
    def _open_samples(self) -> None:
        self.open([self._services.samples])

    @Slot()
    def _report_of_film(self) -> None:
        row = self._session.model.row_of(self._view.current_study_id)
        if row:
            self._exports.report_of(row)

    @Slot()
    def _remove(self) -> None:
        chosen = self._view.selected_study_ids()
        if chosen:
            position = self._session.model.index_of(chosen[0]).row()
            self._take_out(chosen)
            self._view.go_to(position)

    @Slot()
    def _clear(self) -> None:
        self._take_out([row.study.study_id for row in self._session.model.rows])

    def _take_out(self, chosen: Sequence[StudyId]) -> None:
        count = len(chosen)
        self._session.remove(chosen, self.tr("removal ({count})").format(count=count))
        sentence = self.tr("Removed from the list: {count}. No file was deleted.").format(count=count)
        self.notified.emit(Notice(sentence, (Offer(self.tr("Undo"), self._retracing.undo),)))

    @Slot()
    def _cancel(self) -> None:
        self._session.cancel()
        self._exports.cancel()

    @Slot()
    def _show_about(self) -> None:
        about = AboutDialog(self._session.engine, self._services.licences(), self._window)
        about.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about.open()
