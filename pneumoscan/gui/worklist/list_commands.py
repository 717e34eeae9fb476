"""The commands of the list: finding, choosing, copying, and the order in which films want a reader."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

from pneumoscan.gui.look.action import make_action

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ListCommands:
    """The actions that menus and the list's context menu share."""

    find: QAction
    need_first: QAction
    next_review: QAction
    previous_review: QAction
    columns: QAction
    copy: QAction
    copy_name: QAction
    open_folder: QAction
    select_all: QAction
    invert_selection: QAction

    def all(self) -> list[QAction]:
        """Each of them."""
        return [getattr(self, field.name) for field in fields(self)]

    def of_chosen(self) -> tuple[QAction, ...]:
        """Those for the context menu."""
        return self.copy, self.copy_name, self.open_folder, self.select_all, self.invert_selection


def make_list_commands(window: QWidget) -> ListCommands:
    """Make the actions of `window`."""
    action = partial(make_action, window)
    made = ListCommands(
        find=action(
            translate("ListCommands", "&Find in the list"),
            translate("ListCommands", "Show only films whose name, patient or note has certain words"),
            "Ctrl+F",
        ),
        need_first=action(
            translate("ListCommands", "Needs review &first"),
            translate("ListCommands", "Sort the films first that a reader should look at first"),
            is_switch=True,
        ),
        next_review=action(
            translate("ListCommands", "Ne&xt to review"),
            translate("ListCommands", "Go to the next film that a reader should look at"),
            "F8",
        ),
        previous_review=action(
            translate("ListCommands", "Pre&vious to review"),
            translate("ListCommands", "Go to the film before that a reader should look at"),
            "Shift+F8",
        ),
        columns=action(
            translate("ListCommands", "Colum&ns…"),
            translate("ListCommands", "Choose what the list shows of each film"),
        ),
        copy=action(
            translate("ListCommands", "&Copy"),
            translate("ListCommands", "Copy the chosen films as lines of a table"),
            "Ctrl+C",
        ),
        copy_name=action(
            translate("ListCommands", "Copy file &name"),
            translate("ListCommands", "Copy the names of the chosen films' files"),
            "Ctrl+Shift+C",
        ),
        open_folder=action(
            translate("ListCommands", "Open containin&g folder"),
            translate("ListCommands", "Show the folder that the film lies in"),
            "Ctrl+Shift+E",
        ),
        select_all=action(
            translate("ListCommands", "Select &all"), translate("ListCommands", "Choose all films shown"), "Ctrl+A"
        ),
        invert_selection=action(
            translate("ListCommands", "&Invert selection"),
            translate("ListCommands", "Choose the films shown that are not chosen"),
            "Ctrl+Shift+A",
        ),
    )
    made.find.setShortcuts([QKeySequence("Ctrl+F"), QKeySequence("/")])
    for only_in_list in (made.copy, made.select_all):  # elsewhere these keys are for text
        only_in_list.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    return made
