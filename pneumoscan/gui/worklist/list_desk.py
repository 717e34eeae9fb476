"""Carries out the commands of the list."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from pneumoscan.core.paths import is_folder
from pneumoscan.gui.look.action import offer
from pneumoscan.gui.look.notice import Notice
from pneumoscan.gui.worklist import copying

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from pneumoscan.gui.worklist.columns import Column
    from pneumoscan.gui.worklist.filter_bar import FilterBar
    from pneumoscan.gui.worklist.list_commands import ListCommands
    from pneumoscan.gui.worklist.model import WorklistModel
    from pneumoscan.gui.worklist.row import Row
    from pneumoscan.gui.worklist.view import WorklistView

_AT_ONCE = 2000  # rows that are copied without a thread of their own
_OFFER_MILLISECONDS = 30


class ListDesk(QObject):
    """Knows list and bar; changes nothing but what is shown, chosen and copied."""

    notified = Signal(Notice)
    _folder_found = Signal(object)  # a Path, or None
    _table_written = Signal(str)

    def __init__(self, window: QWidget, model: WorklistModel, view: WorklistView, bar: FilterBar) -> None:
        super().__init__(window)
        self._model, self._view, self._bar = model, view, bar
        self._offering = QTimer(self, singleShot=True, interval=_OFFER_MILLISECONDS)
        self._offering.timeout.connect(self.offer_commands)
        self._folder_found.connect(self._open_folder, Qt.ConnectionType.QueuedConnection)
        self._table_written.connect(self._put_on_clipboard, Qt.ConnectionType.QueuedConnection)
        bar.left.connect(view.setFocus)

    def connect_commands(self, does: ListCommands) -> None:
        """Let each action do its work."""
        self._does = does
        for action, slot in (
            (does.find, self._bar.begin_to_find),
            (does.next_review, self._next), (does.previous_review, self._previous),
            (does.columns, self._show_columns), (does.copy, self._copy), (does.copy_name, self._copy_names),
            (does.open_folder, self._find_folder), (does.select_all, self._view.selectAll),
            (does.invert_selection, self._view.invert_selection),
        ):  # fmt: skip
            action.triggered.connect(slot)
        does.need_first.toggled.connect(self._on_need_first)
        self._model.order_changed.connect(self._show_order)
        self._view.addActions(does.of_chosen())
        self._bar.add_command(does.need_first)
        self._show_order()
        model, chosen = self._model, self._view.selectionModel()
        for changed in (model.counted, model.rearranged, chosen.selectionChanged):
            changed.connect(self._offer_soon)
        self.offer_commands()

    @Slot()
    def _offer_soon(self) -> None:
        if not self._offering.isActive():  # not put off by what follows
            self._offering.start()

    @Slot()
    def offer_commands(self) -> None:
        """Enable each command if there is something for it to do."""
        does = self._does
        empty = "" if self._model.total else self.tr("The list is empty.")
        none_shown = empty or ("" if self._model.rowCount() else self.tr("No film is shown."))
        none_chosen = "" if self._view.selectionModel().hasSelection() else self.tr("No film is chosen.")
        for action in (does.find, does.need_first):
            offer(action, empty)
        for action in (does.next_review, does.previous_review, does.select_all, does.invert_selection):
            offer(action, none_shown)
        for action in (does.copy, does.copy_name):
            offer(action, none_chosen)
        offer(does.open_folder, "" if self._view.current_study_id else self.tr("No film is shown."))

    # Choosing

    @Slot()
    def _next(self) -> None:
        self._go(1)

    @Slot()
    def _previous(self) -> None:
        self._go(-1)

    def _go(self, step: int) -> None:
        if not self._view.go_to_next_review(step):
            self.notified.emit(Notice(self.tr("No other film shown waits for a reader."), gives_way=True))

    @Slot(bool)
    def _on_need_first(self, is_wanted: bool) -> None:
        if is_wanted and not self._model.order.by_need:
            self._model.sort_by_need()
        elif not is_wanted and self._model.order.by_need:
            self._model.sort(-1)

    @Slot()
    def _show_order(self) -> None:
        self._does.need_first.setChecked(self._model.order.by_need)

    @Slot()
    def _show_columns(self) -> None:
        header = self._view.horizontalHeader()
        menu = self._view.headings.menu()
        menu.popup(header.mapToGlobal(QPoint(0, header.height())))
        menu.setActiveAction(menu.actions()[0])

    # Copying

    @Slot()
    def _copy(self) -> None:
        rows, columns = self._chosen(), self._view.headings.visible
        if len(rows) <= _AT_ONCE:
            self._put_on_clipboard(copying.as_table(rows, columns))
        else:
            Thread(target=self._write_table, args=(rows, columns), daemon=True).start()

    def _write_table(self, rows: list[Row], columns: list[Column]) -> None:
        self._table_written.emit(copying.as_table(rows, columns))

    @Slot()
    def _copy_names(self) -> None:
        self._put_on_clipboard(copying.names(self._chosen()))

    @Slot(str)
    def _put_on_clipboard(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)

    def _chosen(self) -> list[Row]:
        rows = map(self._model.row_of, self._view.selected_study_ids())
        return [row for row in rows if row]

    # The film's folder

    @Slot()
    def _find_folder(self) -> None:
        row = self._model.row_of(self._view.current_study_id)
        if row:
            # A network drive that is gone can keep its answer for minutes; nobody waits for this thread.
            Thread(target=self._look_for_folder, args=(row.study.path,), daemon=True).start()

    def _look_for_folder(self, path: Path) -> None:
        self._folder_found.emit(nearest_folder(path))

    @Slot(object)
    def _open_folder(self, folder: Path | None) -> None:
        if folder is None or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            sentence = self.tr("The folder of this film cannot be opened. It may have been moved or renamed.")
            self.notified.emit(Notice(sentence, is_warning=True))


def nearest_folder(path: Path) -> Path | None:
    """The folder that a film lies in; of a film in an archive, that of the archive; None if it is gone.

    May take long where the folder is on a network.
    """
    above = path.absolute().parents
    inside = next((place for place, folder in enumerate(above) if folder.is_file()), None)
    folder = above[0] if inside is None else above[inside + 1]
    return folder if is_folder(folder) else None
