"""How long screened films stay in the history, and where it lies."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pneumoscan.gui.look.labels import plain_label
from pneumoscan.gui.preferences.controls import Choice
from pneumoscan.gui.preferences.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from pneumoscan.gui.preferences.draft import Draft

translate = QCoreApplication.translate


def make(draft: Draft, usual: Path, delete_all: Callable[[], object]) -> Page:
    """Make the page.

    Args:
        draft: What it changes.
        usual: Where the history lies unless another folder was chosen.
        delete_all: Asks whether to delete the whole history, and does it.
    """
    page = Page(translate("Settings", "History"), ("history_months", "history_folder"))
    page.explain(
        translate(
            "Settings",
            "The history keeps every film that was screened, with the patient's name as the file gives it, the "
            "verdict, and what a reader made of it. The films themselves stay where they are.",
        )
    )
    hint = translate("Settings", "Older entries are deleted when the program starts")
    page.add(translate("Settings", "&Keep for"), Choice(draft, "history_months", _terms(draft), hint))
    page.add(translate("Settings", "&Folder"), FolderField(draft, usual))
    page.explain(
        translate(
            "Settings",
            "Another folder holds from the next start of the program on. The history in the old folder is neither "
            "moved nor deleted: copy that folder's contents to the new one first if you want to keep them in sight. "
            "Choose a folder of this computer that only you can open; on a shared one others could read it.",
        )
    )
    button = QPushButton(translate("Settings", "&Delete all history…"))
    button.setToolTip(translate("Settings", "Delete every entry and picture of the history; no film is deleted"))
    button.clicked.connect(delete_all)
    page.add_alone(button)
    return page


def _terms(draft: Draft) -> list[tuple[object, str]]:
    """Those to choose from, with the one that is chosen, whoever wrote it into the settings."""
    months = sorted({1, 3, 6, 12, 24, 60, 120, draft.value("history_months")} - {0})
    for_ever: tuple[object, str] = (0, translate("Settings", "For ever"))
    return [for_ever, *((count, _term(count)) for count in months)]


def _term(months: int) -> str:
    if months % 12:
        return translate("Settings", "Months: {count}").format(count=months)
    return translate("Settings", "Years: {count}").format(count=months // 12)


class FolderField(QWidget):
    """Shows the folder of the history, and lets another be chosen."""

    def __init__(self, draft: Draft, usual: Path) -> None:
        super().__init__()
        self._draft, self._usual = draft, usual
        self.field = QLineEdit(readOnly=True)
        self.field.setAccessibleName(translate("Settings", "Folder of the history"))
        self.objection = plain_label("", "warning")
        self.objection.hide()
        choose = QPushButton(translate("Settings", "C&hoose…"))
        choose.setToolTip(translate("Settings", "Choose another folder for the history"))
        choose.clicked.connect(self._ask)
        self.usual_button = QPushButton(translate("Settings", "&Usual place"))
        self.usual_button.setToolTip(translate("Settings", "Where this system keeps the data of programs"))
        self.usual_button.clicked.connect(self._take_usual)
        self._lay_out(choose)
        self._show("history_folder")
        draft.changed.connect(self._show)

    def choose(self, folder: Path) -> None:
        """Take a folder, or say why it cannot be taken."""
        is_fit = folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)
        sentence = translate("Settings", "Nothing can be written into this folder. Choose another one.")
        self.objection.setText("" if is_fit else sentence)
        self.objection.setVisible(not is_fit)
        if is_fit:
            self._draft.choose("history_folder", "" if folder == self._usual else str(folder))

    def _lay_out(self, choose: QPushButton) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.addWidget(choose)
        row.addWidget(self.usual_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.objection)
        self.setFocusProxy(self.field)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @Slot(str)
    def _show(self, name: str) -> None:
        if name == "history_folder":
            chosen = self._draft.value(name)
            self.field.setText(chosen or str(self._usual))
            self.field.setCursorPosition(0)
            self.usual_button.setEnabled(bool(chosen))

    def _ask(self) -> None:
        title = translate("Settings", "Folder of the history")
        chosen = QFileDialog.getExistingDirectory(self, title, self.field.text())
        if chosen:
            self.choose(Path(chosen))

    def _take_usual(self) -> None:
        self.objection.hide()
        self._draft.choose("history_folder", "")
