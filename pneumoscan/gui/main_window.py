"""The window: where its parts are, what is dropped on it, and how it opens and closes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from pneumoscan.gui.desks import Desks
from pneumoscan.gui.look import theme
from pneumoscan.gui.look.drop_hint import DropHint, local_paths
from pneumoscan.gui.look.notice import Notice, NoticeBar
from pneumoscan.gui.look.symbols import app_icon
from pneumoscan.gui.menus import fill_menu_bar, make_tool_bar
from pneumoscan.gui.verdict.panel import VerdictPanel
from pneumoscan.gui.viewing.explanation_bar import ExplanationBar
from pneumoscan.gui.viewing.pane import ViewerPane
from pneumoscan.gui.welcome import Welcome
from pneumoscan.gui.window_commands import WindowCommands
from pneumoscan.gui.work.status_area import StatusArea
from pneumoscan.gui.worklist.filter_bar import FilterBar
from pneumoscan.gui.worklist.view import WorklistView

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from pneumoscan.core.study import StudyId
    from pneumoscan.gui.backstage import Backstage
    from pneumoscan.gui.settings import Settings

_SHARES = (36, 44, 20)  # of the width, for list, film and verdict
_LEAST = (22, 16, 14)  # lines of text that each of them needs to be of use
_FIRST_SIZE = (84, 52)  # of the window, in lines of text, before anybody has changed it
_ROOMY = 0.95  # of the screen: a window that would take more is maximised instead


@dataclass(frozen=True, slots=True)
class Place:
    """Where a window stood, and what was looked at in it."""

    geometry: QByteArray
    study_id: StudyId | None


class MainWindow(QMainWindow):
    """The program's window. It shows what works backstage, and can be made anew at any time."""

    closed = Signal()
    rebuild_requested = Signal()
    look_changed = Signal()  # theme or size of text

    def __init__(self, backstage: Backstage, settings: Settings) -> None:
        super().__init__()
        self.backstage, self.session, self._settings = backstage, backstage.session, settings
        self._is_retired = False
        self.setWindowTitle("PneumoScan")
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.does = WindowCommands.make(self)
        self._build()
        self.desks = Desks(self, settings)
        fill_menu_bar(self)
        self.addToolBar(make_tool_bar(self.does.common))
        model = self.session.model
        for changed in (model.rowsInserted, model.rowsRemoved, model.counted):
            changed.connect(self._show_list_or_welcome)
        self._restore()
        self._show_list_or_welcome()

    def start(self) -> None:
        """Begin to load the engine, and to look into the history."""
        self.backstage.start()
        self.pane.paint_icons()
        if not self.session.model.total:
            QTimer.singleShot(0, self, self._draw_list_once)

    @Slot()
    def _draw_list_once(self) -> None:
        """Draw what is not seen yet: the first time takes a fifth of a second, which a batch would be held up by."""
        self._splitter.resize(self._stack.size())
        self._splitter.grab()

    def open(self, paths: Sequence[Path]) -> None:
        """Screen files and folders; a model among them is checked and tried out."""
        self.backstage.open_history()  # at the latest: what is found is entered
        self.desks.list.open(self.desks.updates.take(paths))

    def wait(self) -> None:
        """Wait until no thread is left. The window must have been closed."""
        self.backstage.wait()

    @Slot(str)
    def tell_fault(self, sentence: str) -> None:
        """Show a sentence about something unforeseen."""
        self.notices.show_notice(Notice(sentence, is_warning=True))

    # Making it anew

    def place(self) -> Place:
        """Where it stands, for the window that takes its place."""
        return Place(self.saveGeometry(), self.view.current_study_id)

    def resume(self, place: Place) -> None:
        """Stand where another window stood."""
        self.restoreGeometry(place.geometry)
        self.pane.paint_icons()
        self.show()
        if place.study_id is not None:
            self.view.reveal(place.study_id)

    def retire(self) -> None:
        """Give way to another window; what works backstage goes on."""
        self._is_retired = True
        self.close()

    # Building

    def _build(self) -> None:
        does = self.does.common
        self.view = WorklistView(self.session.model)
        self.filters = FilterBar(self.session.model)
        self.pane = ViewerPane()
        self.explanations = ExplanationBar(self.does.explanations)
        self.pane.add_control(self.explanations)
        self.pane.hold_key_in(self.view)
        self.panel = VerdictPanel(does, self.does.reviews)
        self.status = StatusArea(does.cancel)
        self._stack = QStackedWidget()
        self.notices = NoticeBar(self._stack)
        self.welcome = self._make_welcome()
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self._make_splitter())
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.status)
        self.setCentralWidget(central)
        self.drop_hint = DropHint(self)

    def _make_welcome(self) -> Welcome:
        does = self.does.common
        has_samples = self.backstage.services.samples.is_dir()
        does.open_samples.setVisible(has_samples)
        samples = (does.open_samples,) if has_samples else ()
        actions = (does.open_films, does.open_folder, *samples)
        return Welcome(actions, self.backstage.recent, is_first=not self._settings.is_introduced)

    def _make_splitter(self) -> QSplitter:
        unit = theme.em(self.font())
        self._splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.filters)
        self._column.addWidget(self.view, 1)
        self.notices.height_changed.connect(self._leave_room)
        handles = self._splitter.handleWidth() * (len(_LEAST) - 1)
        room = (self.screen().availableSize().width() - handles) / sum(_LEAST)
        for part, least in zip((self._list, self.pane, self.panel), _LEAST, strict=True):
            if part is not self._list:  # the table says what it needs
                part.setMinimumWidth(round(min(unit, room) * least))
            self._splitter.addWidget(part)
        self._splitter.setStretchFactor(1, 1)
        return self._splitter

    @Slot(int)
    def _leave_room(self, height: int) -> None:
        """Keep the list out from under a notice."""
        self._column.setContentsMargins(0, 0, 0, height)

    @Slot()
    def _show_list_or_welcome(self) -> None:
        page = 1 if self.session.model.total else 0
        if page != self._stack.currentIndex():
            self._stack.setCurrentIndex(page)
            if page:
                self.view.setFocus()  # the arrow keys shall move through the films at once

    # Opening and closing

    def _restore(self) -> None:
        unit = theme.em(self.font())
        settings = self._settings
        self.pane.restore(settings)
        self.view.restore_layout(settings.layout("worklist"))
        if not self.restoreGeometry(settings.layout("window")):  # Qt brings it back onto the screens that there are
            first, room = QSize(*(round(unit * lines) for lines in _FIRST_SIZE)), self.screen().availableSize()
            self.resize(first.boundedTo(room))
            if first != first.boundedTo(room * _ROOMY):
                self.setWindowState(Qt.WindowState.WindowMaximized)
        if not self._splitter.restoreState(settings.layout("splitter")):
            self._splitter.setSizes([self.width() * share // sum(_SHARES) for share in _SHARES])

    def _remember(self) -> None:
        settings = self._settings
        settings.remember_layout("window", self.saveGeometry())
        settings.remember_layout("splitter", self._splitter.saveState())
        settings.remember_layout("worklist", self.view.save_layout())
        self.pane.remember(settings)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go at once; the film in hand is finished unseen, and `wait` waits for it."""
        self._remember()
        self.hide()
        self.desks.help.end()
        self.desks.installation.end()
        if not self._is_retired:
            self.desks.installation.give_up()
            self.backstage.ask_to_end()
            self.closed.emit()
        event.accept()

    # Dropping: its parts accept no drops, so every drop reaches the window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            self.drop_hint.appear()
            event.setDropAction(Qt.DropAction.CopyAction)  # never move: a film must stay where it is
            event.accept()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.drop_hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_hint.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        paths = local_paths(event.mimeData())
        self.open(paths)
        if not paths:
            sentence = self.tr("Only files and folders of this computer can be dropped here.")
            self.notices.show_notice(Notice(sentence))
