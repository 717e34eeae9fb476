"""The window: where its parts are, what is dropped on it, and how it opens and closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from pneumoscan.gui import commands
from pneumoscan.gui.desk import Desk
from pneumoscan.gui.film_desk import FilmDesk
from pneumoscan.gui.look import theme
from pneumoscan.gui.look.drop_hint import DropHint, local_paths
from pneumoscan.gui.look.notice import Notice, NoticeBar
from pneumoscan.gui.look.symbols import app_icon
from pneumoscan.gui.menus import fill_menu_bar, make_tool_bar
from pneumoscan.gui.verdict.panel import VerdictPanel
from pneumoscan.gui.viewing.film_loader import FilmLoader
from pneumoscan.gui.viewing.pane import ViewerPane
from pneumoscan.gui.viewing.presenter import Presenter
from pneumoscan.gui.welcome import Welcome
from pneumoscan.gui.work.display import WorkDisplay
from pneumoscan.gui.work.exporting import ExportDesk
from pneumoscan.gui.work.retracing import Retracing
from pneumoscan.gui.work.session import Session
from pneumoscan.gui.work.status_area import StatusArea
from pneumoscan.gui.worklist.view import WorklistView

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from pneumoscan.gui.services import Services
    from pneumoscan.gui.settings import Settings

_SHARES = (36, 44, 20)  # of the width, for list, film and verdict
_FIRST_SIZE = (84, 52)  # of the window, in lines of text, before anybody has changed it
_ROOMY = 0.95  # of the screen: a window that would take more is maximised instead


class MainWindow(QMainWindow):
    """The program's window. Call `start` once it is shown, and `wait` after it was closed."""

    def __init__(self, services: Services, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.session = Session(services, self)
        self.exports = ExportDesk(services, self.session, settings, self)
        self.commands = commands.make(self)
        self.commands.open_samples.setVisible(services.samples.is_dir())
        self._loader = FilmLoader(services.load_film, self)
        self._build()
        self._presenter = Presenter(self.session.model, self._loader, self.pane.viewer, self.panel)
        self.view.current_study_changed.connect(self._presenter.show_study)
        self.desk = Desk(self, services, settings, self.session, self.view)
        self.desk.connect_commands(self.commands, self.exports, self.retracing)
        self.desk.notified.connect(self.notices.show_notice)
        self.films = FilmDesk(self, self.session, self.view, self._presenter)
        self.films.connect_commands(self.commands, self.retracing)
        self.films.notified.connect(self.notices.show_notice)
        self._display = WorkDisplay(self, self.session, self.exports, self.status, self.notices)
        self._display.watch_commands(self.commands, self.view, self.films)
        self._presenter.film_changed.connect(self._display.update_soon)
        self.session.model.rowsInserted.connect(self._show_list_or_welcome)
        self.session.model.rowsRemoved.connect(self._show_list_or_welcome)
        self._restore()

    def start(self) -> None:
        """Begin to load the engine."""
        self.session.start()

    def open(self, paths: Sequence[Path]) -> None:
        """Screen files and folders."""
        self.desk.open(paths)

    def wait(self) -> None:
        """Wait until no thread of the window is left. It must have been closed."""
        self.session.wait()
        self.exports.wait()
        self._loader.wait()

    @Slot(str)
    def tell_fault(self, sentence: str) -> None:
        """Show a sentence about something unforeseen."""
        self.notices.show_notice(Notice(sentence, is_warning=True))

    def _build(self) -> None:
        does = self.commands
        self.setWindowTitle("PneumoScan")
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.view = WorklistView(self.session.model)
        self.retracing = Retracing(self, self.session, self.view)
        self.view.addActions([does.report_of_film, does.correct, does.overrule, does.screen_again, does.remove])
        self.pane = ViewerPane()
        self.panel = VerdictPanel(does)
        self.status = StatusArea(does.cancel)
        samples = (does.open_samples,) if does.open_samples.isVisible() else ()
        self._stack = QStackedWidget()
        self.notices = NoticeBar(self._stack)
        self.retracing.notified.connect(self.notices.show_notice)
        self._stack.addWidget(Welcome((does.open_films, does.open_folder, *samples)))
        self._stack.addWidget(self._build_splitter())
        fill_menu_bar(self.menuBar(), does, self.retracing.actions(self), self.pane.heat_action)
        self.addToolBar(make_tool_bar(does))
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.status)
        self.setCentralWidget(central)
        self.drop_hint = DropHint(self)

    def _build_splitter(self) -> QSplitter:
        unit = theme.em(self.font())
        self._splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.notices.height_changed.connect(lambda height: column.setContentsMargins(0, 0, 0, height))
        for part, least in ((self._list, 24), (self.pane, 16), (self.panel, 14)):
            part.setMinimumWidth(round(unit * least))
            self._splitter.addWidget(part)
        self._splitter.setStretchFactor(1, 1)
        return self._splitter

    @Slot()
    def _show_list_or_welcome(self) -> None:
        page = 1 if self.session.model.rowCount() else 0
        if page != self._stack.currentIndex():
            self._stack.setCurrentIndex(page)
            if page:
                self.view.setFocus()  # the arrow keys shall move through the films at once

    # Opening and closing

    def _restore(self) -> None:
        unit = theme.em(self.font())
        settings = self._settings
        self.pane.set_heat(shown=settings.is_heat_shown, opacity=settings.heat_opacity)
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
        settings.heat_opacity = self.pane.opacity.value()
        settings.is_heat_shown = self.pane.heat_action.isChecked()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go at once; the film in hand is finished unseen, and `wait` waits for it."""
        self._remember()
        self.hide()
        self.session.ask_to_end()
        self.exports.ask_to_end()
        self._loader.ask_to_end()
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
        self.desk.open(paths)
        if not paths:
            sentence = self.tr("Only files and folders of this computer can be dropped here.")
            self.notices.show_notice(Notice(sentence))
