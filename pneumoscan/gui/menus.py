"""Where the commands are found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenuBar, QSizePolicy, QToolBar, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from pneumoscan.gui.commands import Commands

translate = QCoreApplication.translate


def fill_menu_bar(bar: QMenuBar, does: Commands, retracing: tuple[QAction, QAction], heat: QAction) -> None:
    """Put every command where a user of any desktop program would look for it."""
    menus: tuple[tuple[str, tuple[QAction | None, ...]], ...] = (
        (
            translate("Menus", "&File"),
            (
                does.open_films, does.open_folder, does.open_samples, None,
                does.report_of_film, does.report_of_list, does.table_of_list, None, does.quit,
            ),
        ),
        (translate("Menus", "&Edit"), (*retracing, None, does.remove, does.clear)),
        (
            translate("Menus", "&Screening"),
            (does.screen_rest, does.screen_again, None, does.correct, does.overrule, None, does.cancel),
        ),
        (translate("Menus", "&View"), (heat,)),
        (translate("Menus", "&Help"), (does.about, does.about_qt)),
    )  # fmt: skip
    for title, actions in menus:
        menu = bar.addMenu(title)
        menu.setToolTipsVisible(True)  # what a command does, and why it cannot be chosen
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)


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
