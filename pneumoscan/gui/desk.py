"""What each command does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from pneumoscan.gui.dialogs import asking as dialogs
from pneumoscan.gui.look.notice import Notice, Offer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pneumoscan.core.study import StudyId
    from pneumoscan.gui.backstage import Backstage
    from pneumoscan.gui.commands import Commands
    from pneumoscan.gui.settings import Settings
    from pneumoscan.gui.work.exporting import ExportDesk
    from pneumoscan.gui.work.retracing import Retracing
    from pneumoscan.gui.worklist.view import WorklistView


class Desk(QObject):
    """Carries out the user's commands on the list and on what is chosen in it."""

    notified = Signal(Notice)

    def __init__(self, window: QWidget, backstage: Backstage, settings: Settings, view: WorklistView) -> None:
        super().__init__(window)
        self._window, self._settings, self._view = window, settings, view
        self._session, self._recent, self._samples = backstage.session, backstage.recent, backstage.services.samples

    def connect_commands(self, does: Commands, exports: ExportDesk, retracing: Retracing) -> None:
        """Let each action do its work."""
        self._exports, self._retracing = exports, retracing
        for action, slot in (
            (does.open_films, self._open_films), (does.open_folder, self._open_folder),
            (does.open_samples, self._open_samples), (does.report_of_film, self._report_of_film),
            (does.report_of_list, exports.report_of_list), (does.table_of_list, exports.table_of_list),
            (does.quit, self._window.close), (does.remove, self._remove), (does.clear, self._clear),
            (does.screen_rest, self._session.screen_rest),
            (does.cancel, self._cancel), (does.about_qt, QApplication.aboutQt),
        ):  # fmt: skip
            action.triggered.connect(slot)

    def open(self, paths: Sequence[Path]) -> None:
        """Screen files and folders, as far as they are not in the list."""
        if paths:
            self._settings.is_introduced = True
            self._recent.remember(paths)
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
        self.open([self._samples])

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
        chosen = [row.study.study_id for row in self._session.model.rows]
        count = len(chosen)
        self._session.remove(chosen, self.tr("new list"))
        self._tell(self.tr("A new list. The {count} films of the last one are in the history.").format(count=count))

    def _take_out(self, chosen: Sequence[StudyId]) -> None:
        count = len(chosen)
        self._session.remove(chosen, self.tr("removal ({count})").format(count=count))
        self._tell(self.tr("Removed from the list: {count}. No file was deleted.").format(count=count))

    def _tell(self, sentence: str) -> None:
        self.notified.emit(Notice(sentence, (Offer(self.tr("Undo"), self._retracing.undo),)))

    @Slot()
    def _cancel(self) -> None:
        self._session.cancel()
        self._exports.cancel()
