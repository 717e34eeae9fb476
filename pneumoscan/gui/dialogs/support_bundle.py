"""Saving a support bundle, with all that will be in it in sight before."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from pneumoscan.gui.dialogs.asking import ask_target
from pneumoscan.gui.dialogs.support_bundle_work import Gathered, SupportWork, Written
from pneumoscan.gui.look import text, theme
from pneumoscan.gui.look.labels import plain_label

if TYPE_CHECKING:
    from pathlib import Path

    from pneumoscan.gui.dialogs.support_bundle_facts import Facts
    from pneumoscan.gui.settings import Settings

_SIZE = (56, 36)  # of the dialog, in lines of text


class SupportBundleDialog(QDialog):
    """Shows every word of the bundle; writes exactly those where the user wants it. It sends nothing."""

    def __init__(self, facts: Facts, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save a support bundle"))
        self._settings = settings
        self._gathered = Gathered()
        self._saved: Path | None = None
        self._work = SupportWork(self)
        self._work.gathered.connect(self._on_gathered)
        self._work.written.connect(self._on_written)
        self.finished.connect(self._work.end)
        self.words = QPlainTextEdit(readOnly=True, lineWrapMode=QPlainTextEdit.LineWrapMode.NoWrap)
        self.words.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.words.setAccessibleName(self.tr("What the bundle holds"))
        self.words.setTabChangesFocus(True)
        self.outcome = plain_label(self.tr("Gathering…"))
        self._lay_out(theme.em(self.font()))
        self._work.gather(facts)

    def save(self, target: Path) -> None:
        """Write the bundle there."""
        self.save_button.setEnabled(False)
        self._work.write(target, self._gathered)

    @Slot()
    def _ask(self) -> None:
        name = f"PneumoScan support {date.today().isoformat()}.zip"
        target = ask_target(self, self._settings.folder("support") / name, self.tr("ZIP file"))
        if target is not None:
            self._settings.remember_folder("support", target.parent)
            self.save(target)

    @Slot(Gathered)
    def _on_gathered(self, gathered: Gathered) -> None:
        self._gathered = gathered
        parts = (f"=== {name} ===\n{content.decode()}" for name, content in gathered.files.items())
        self.words.setPlainText("\n".join(parts))
        template = self.tr("Files in the bundle: {names}.")
        self.outcome.setText(template.format(names=", ".join(gathered.files)))
        self.save_button.setEnabled(True)
        self.save_button.setFocus()

    @Slot(Written)
    def _on_written(self, written: Written) -> None:
        self.save_button.setEnabled(True)
        if written.problem:
            template = self.tr("The bundle could not be saved ({reason}). Choose another folder.")
            self.outcome.setText(text.printable(template.format(reason=written.problem)))
            return
        self._saved = written.path
        template = self.tr("Saved as {name}. Nothing was sent: give it to whoever helps you.")
        self.outcome.setText(text.printable(template.format(name=written.path.name)))
        self.folder_button.setEnabled(True)

    @Slot()
    def _open_folder(self) -> None:
        if self._saved:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))

    def _lay_out(self, unit: float) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[round(unit * 0.8)] * 4)
        layout.setSpacing(round(unit * 0.5))
        layout.addWidget(plain_label(self._what_it_is()))
        layout.addWidget(self.words, 1)
        layout.addWidget(self.outcome)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save_button = buttons.addButton(self.tr("&Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save_button.setToolTip(self.tr("Choose where to save it"))
        self.save_button.setProperty("prominent", "true")
        self.save_button.clicked.connect(self._ask)
        self.folder_button = buttons.addButton(self.tr("Show &folder"), QDialogButtonBox.ButtonRole.ActionRole)
        self.folder_button.setToolTip(self.tr("Show the folder that holds the bundle"))
        self.folder_button.clicked.connect(self._open_folder)
        for button in (self.save_button, self.folder_button):
            button.setEnabled(False)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        room = self.screen().availableSize() * 0.9
        self.resize(QSize(*(round(unit * lines) for lines in _SIZE)).boundedTo(room))

    def _what_it_is(self) -> str:
        return self.tr(
            "A ZIP file for whoever helps you when something goes wrong: the log, and what program and computer are "
            "like. No patient data, no names of files or folders. This is all that will be in it; read it before you "
            "give it away."
        )
