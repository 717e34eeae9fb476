"""Everything that can be asked of the window: one action each, with its words and its key."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pneumoscan.gui.look.action import make_action

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Commands:
    """The actions that menu, tool bar, context menu and empty list share."""

    open_films: QAction
    open_folder: QAction
    open_samples: QAction
    report_of_film: QAction
    report_of_list: QAction
    table_of_list: QAction
    quit: QAction
    remove: QAction
    clear: QAction
    screen_rest: QAction
    screen_again: QAction
    correct: QAction
    overrule: QAction
    cancel: QAction
    about_qt: QAction

    def all(self) -> list[QAction]:
        """Each of them."""
        return [getattr(self, field.name) for field in fields(self)]


def make(window: QWidget) -> Commands:
    """Make the actions of `window`."""
    action = partial(make_action, window)
    return Commands(
        open_films=action(
            translate("Commands", "&Open films…"), translate("Commands", "Choose films to screen"), "Ctrl+O"
        ),
        open_folder=action(
            translate("Commands", "Open &folder…"),
            translate("Commands", "Screen a folder, with the folders in it"),
            "Ctrl+Shift+O",
        ),
        open_samples=action(
            translate("Commands", "Try the &sample films"),
            translate("Commands", "Screen the synthetic films that come with the program"),
        ),
        report_of_film=action(
            translate("Commands", "&Report of this film…"),
            translate("Commands", "Save a PDF of the chosen film"),
            "Ctrl+P",
        ),
        report_of_list=action(
            translate("Commands", "Report of the &list…"),
            translate("Commands", "Save a PDF of the whole list"),
            "Ctrl+Shift+P",
        ),
        table_of_list=action(
            translate("Commands", "CSV &table…"),
            translate("Commands", "Save a CSV table of the whole list"),
            "Ctrl+Shift+S",
        ),
        quit=action(translate("Commands", "&Quit"), translate("Commands", "Close the window"), "Ctrl+Q"),
        remove=action(
            translate("Commands", "&Remove from list"),
            translate("Commands", "Take the chosen films from the list; no file is deleted"),
            "Del",
        ),
        clear=action(
            translate("Commands", "&New list"),
            translate("Commands", "Begin an empty list; the films of this one stay in the history"),
            "Ctrl+N",
        ),
        screen_rest=action(
            translate("Commands", "Screen the res&t"), translate("Commands", "Go on with the films not screened"), "F5"
        ),
        screen_again=action(
            translate("Commands", "Screen &again"),
            translate("Commands", "Screen the chosen films once more"),
            "Ctrl+F5",
        ),
        correct=action(
            translate("Commands", "C&orrect orientation…"),
            translate("Commands", "Turn, mirror or invert the film before it is screened, with a preview"),
            "Ctrl+R",
        ),
        overrule=action(
            translate("Commands", "Show a &verdict anyway…"),
            translate("Commands", "Screen a film that the program refused, and mark its verdict as asked for"),
            "Ctrl+Shift+V",
        ),
        cancel=action(
            translate("Commands", "&Cancel"),
            translate("Commands", "Stop at once; what is left stays in the list as not screened"),
            "Esc",
        ),
        about_qt=action(
            translate("Commands", "About &Qt"), translate("Commands", "The library that draws this window")
        ),
    )
