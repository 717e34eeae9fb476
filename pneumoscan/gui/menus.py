"""Where the commands are found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QWidget

from pneumoscan.gui.recent_menu import RecentMenu

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from pneumoscan.gui.commands import Commands
    from pneumoscan.gui.main_window import MainWindow

    Entries = Sequence[QAction | QMenu | None]  # None is a line between

translate = QCoreApplication.translate


def fill_menu_bar(window: MainWindow) -> None:
    """Put every command where a user of any desktop program would look for it."""
    for title, entries in (
        (translate("Menus", "&File"), _file(window)),
        (translate("Menus", "&Edit"), _edit(window)),
        (translate("Menus", "&Screening"), _screening(window)),
        (translate("Menus", "&Reading"), _reading(window)),
        (translate("Menus", "&View"), _view(window)),
        (translate("Menus", "&Help"), _help(window)),
    ):
        menu = window.menuBar().addMenu(title)
        menu.setToolTipsVisible(True)  # what a command does, and why it cannot be chosen
        _fill(menu, entries)


def _fill(menu: QMenu, entries: Entries) -> None:
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, QMenu):
            menu.addMenu(entry)
        else:
            menu.addAction(entry)


def _file(window: MainWindow) -> Entries:
    does, history = window.does.common, window.desks.history.commands
    recent = RecentMenu(window.backstage.recent, window)
    recent.chosen.connect(window.desks.open_recent)
    return (
        does.open_films, does.open_folder, recent, does.open_samples, None,
        does.clear, *history.all(), None,
        does.report_of_film, does.report_of_list, does.table_of_list, None, does.quit,
    )  # fmt: skip


def _edit(window: MainWindow) -> Entries:
    does = window.does.list
    return (
        *window.desks.retrace, None,
        does.copy, does.copy_name, does.select_all, does.invert_selection, does.find, None,
        window.does.common.remove, None, *window.desks.settings.all(),
    )  # fmt: skip


def _screening(window: MainWindow) -> Entries:
    does, desks = window.does.common, window.desks
    return (
        does.screen_rest, does.screen_again, None, does.correct, does.overrule, None,
        desks.point.action, None, *desks.pauses.commands.all(), does.cancel,
    )  # fmt: skip


def _reading(window: MainWindow) -> Entries:
    reviews, does = window.does.reviews, window.does.list
    return (*reviews.all(), None, does.need_first, does.next_review, does.previous_review)


def _view(window: MainWindow) -> Entries:
    does = window.does
    explanations = QMenu(translate("Menus", "&Explanations"), window)
    _fill(explanations, does.explanations.all())
    return (*window.pane.menu_actions(), None, explanations, None, does.list.columns, does.list.open_folder)


def _help(window: MainWindow) -> Entries:
    *others, about = window.desks.help.commands.all()
    return (*others, window.desks.installation.action, window.desks.updates.action, about, window.does.common.about_qt)


def make_tool_bar(does: Commands) -> QToolBar:
    """The commands of every day."""
    bar = QToolBar(translate("Menus", "Tools"), movable=False)
    bar.setObjectName("tools")
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.addActions([does.open_films, does.open_folder])
    bar.addSeparator()
    bar.addActions([does.screen_rest, does.remove])
    gap = QWidget()
    gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(gap)
    bar.addActions([does.report_of_film, does.report_of_list, does.table_of_list])
    for action in bar.actions():
        button = bar.widgetForAction(action)
        if action.text() and button is not None:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return bar
