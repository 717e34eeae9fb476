"""The end of the program's log, for those who are asked what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from pneumoscan.gui.dialogs.support_bundle_work import LogRead, SupportWork
from pneumoscan.gui.look import text, theme
from pneumoscan.gui.look.labels import ElidedLabel, plain_label

if TYPE_CHECKING:
    from pathlib import Path

_SIZE = (62, 34)  # of the window, in lines of text


class LogView(QDialog):
    """Shows the log; reads it again when asked. It does not hold up the window."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        """Read and show the log at `path`."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Log"))
        self._path = path
        self._work = SupportWork(self)
        self._work.log_read.connect(self._on_read)
        self.finished.connect(self._work.end)
        self.words = QPlainTextEdit(readOnly=True, lineWrapMode=QPlainTextEdit.LineWrapMode.NoWrap)
        self.words.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.words.setAccessibleName(self.windowTitle())
        self.words.setTabChangesFocus(True)
        self._lay_out(theme.em(self.font()))
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read it again."""
        self._work.read_log(self._path)

    @Slot()
    def copy(self) -> None:
        """Put all that is shown on the clipboard."""
        QGuiApplication.clipboard().setText(self.words.toPlainText())

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))

    @Slot(LogRead)
    def _on_read(self, read: LogRead) -> None:
        nothing = self.tr("There is no log yet: nothing worth a line has happened.")
        self.words.setPlainText(text.printable_lines(read.words.splitlines()) if read.words else nothing)
        end = self.words.verticalScrollBar()
        end.setValue(end.maximum())

    def _lay_out(self, unit: float) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[round(unit * 0.8)] * 4)
        layout.addWidget(plain_label(self.tr("What went wrong where, newest last. It holds no patient data.")))
        place = ElidedLabel()
        place.set_text(str(self._path))
        layout.addWidget(place)
        layout.addWidget(self.words, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for label, tip, slot in (
            (self.tr("&Refresh"), self.tr("Read the log again"), self.refresh),
            (self.tr("&Copy"), self.tr("Put all of it on the clipboard"), self.copy),
            (self.tr("&Open folder"), self.tr("Show the folder that holds the log"), self._open_folder),
        ):
            button = buttons.addButton(label, QDialogButtonBox.ButtonRole.ActionRole)
            button.setToolTip(tip)
            button.clicked.connect(slot)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        room = self.screen().availableSize() * 0.9
        self.resize(QSize(*(round(unit * lines) for lines in _SIZE)).boundedTo(room))
