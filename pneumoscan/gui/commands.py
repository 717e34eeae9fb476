"""Everything that can be asked of the window: one action each, with its words and its key."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


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
    cancel: QAction
    about: QAction
    about_qt: QAction

    def all(self) -> list[QAction]:
        """Each of them."""
        return [getattr(self, field.name) for field in fields(self)]


def make(window: QWidget) -> Commands:
    """Make the actions of `window`."""

    def action(label: str, hint: str, keys: QKeySequence.StandardKey | str = "") -> QAction:
        made = QAction(label, window)
        made.setShortcut(QKeySequence(keys))
        shortcut = made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        made.setToolTip(f"{hint} ({shortcut})" if shortcut else hint)
        return made

    tr = window.tr
    return Commands(
        open_films=action(tr("&Open films…"), tr("Choose films to screen"), "Ctrl+O"),
        open_folder=action(tr("Open &folder…"), tr("Screen a folder, with the folders in it"), "Ctrl+Shift+O"),
        open_samples=action(tr("Try the &sample films"), tr("Screen the synthetic films that come with the program")),
        report_of_film=action(tr("&Report of this film…"), tr("Save a PDF of the chosen film"), "Ctrl+P"),
        report_of_list=action(tr("Report of the &list…"), tr("Save a PDF of the whole list"), "Ctrl+Shift+P"),
        table_of_list=action(tr("CSV &table…"), tr("Save a CSV table of the whole list"), "Ctrl+Shift+S"),
        quit=action(tr("&Quit"), tr("Close the window"), "Ctrl+Q"),
        remove=action(tr("&Remove from list"), tr("Take the chosen films from the list; no file is deleted"), "Del"),
        clear=action(tr("&Clear list"), tr("Take all films from the list; no file is deleted"), "Ctrl+Shift+Del"),
        screen_rest=action(tr("Screen the &rest"), tr("Go on with the films not screened"), "F5"),
        screen_again=action(tr("Screen &again"), tr("Screen the chosen films once more"), "Ctrl+F5"),
        cancel=action(tr("&Cancel"), tr("Stop after the film in hand"), "Esc"),
        about=action(tr("&About PneumoScan"), tr("Version, model and licences"), "F1"),
        about_qt=action(tr("About &Qt"), tr("The library that draws this window")),
    )
