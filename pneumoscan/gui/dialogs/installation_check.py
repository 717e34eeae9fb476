"""Checking the installation, with each check in sight as it is made."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QPushButton, QVBoxLayout, QWidget

from pneumoscan.core.installation import Checked, CheckResult
from pneumoscan.gui.dialogs import installation_check_words as words
from pneumoscan.gui.dialogs.asking import ask_target
from pneumoscan.gui.dialogs.installation_check_table import CheckTable
from pneumoscan.gui.dialogs.installation_check_work import CheckWork, PageWritten
from pneumoscan.gui.look import text, theme
from pneumoscan.gui.look.labels import plain_label

if TYPE_CHECKING:
    from pathlib import Path

    from pneumoscan.gui.services import Installation
    from pneumoscan.gui.settings import Settings

_SIZE = (64, 36)  # of the dialog, in lines of text


class InstallationCheckDialog(QDialog):
    """Begins to check when it is made. It does not hold up the window; to close it is to give up.

    It must live until `ended`, or until `wait` was called.
    """

    ended = Signal()  # it was closed, and no thread is left

    def __init__(
        self, installation: Installation, data_folder: Path, settings: Settings, parent: QWidget | None = None
    ) -> None:
        """Make it, and begin.

        Args:
            installation: What checks.
            data_folder: That of the history.
            settings: What is remembered.
            parent: The window.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check this installation"))
        self._settings, self._page = settings, ""
        self._work = CheckWork(installation, data_folder, self)
        self._work.row_came.connect(self._on_row)
        self._work.checked.connect(self._on_checked)
        self._work.broke.connect(self._on_broken)
        self._work.written.connect(self._on_written)
        self._work.ended.connect(self.ended)
        self.finished.connect(self._work.ask_to_end)
        self.table = CheckTable()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress of the check"))
        self.outcome = plain_label()
        self._lay_out(theme.em(self.font()))
        self.begin()

    @property
    def page(self) -> str:
        """The table to print, sign and file; empty while it is being made."""
        return self._page

    @Slot()
    def begin(self) -> None:
        """Check everything, from the start."""
        self._page = ""
        self.table.begin()
        self.bar.setRange(0, 0)
        self.bar.show()
        self._say(self.tr("Checking…"))
        self._offer(is_done=False)
        self._work.check()

    def wait(self) -> None:
        """Give up, and wait until no thread is left."""
        self._work.end()

    @Slot()
    def copy(self) -> None:
        """Put the page on the clipboard."""
        QGuiApplication.clipboard().setText(self._page)
        self._say(self.tr("The table is on the clipboard."))

    def save(self, target: Path) -> None:
        """Write the page there."""
        self._work.write(target, self._page)

    @Slot()
    def _ask(self) -> None:
        name = f"PneumoScan check {date.today().isoformat()}.txt"
        target = ask_target(self, self._settings.folder("support") / name, self.tr("Text"))
        if target is not None:
            self._settings.remember_folder("support", target.parent)
            self.save(target)

    @Slot(CheckResult, int)
    def _on_row(self, result: CheckResult, planned: int) -> None:
        self.table.add(result)
        self.bar.setRange(0, planned)
        self.bar.setValue(self.table.rowCount())

    @Slot(Checked)
    def _on_checked(self, checked: Checked) -> None:
        self._page = checked.page
        self.bar.hide()
        self._say(words.summary(checked.results), is_warning=any(result.is_failure for result in checked.results))
        self._offer(is_done=True)
        failures = [row for row, result in enumerate(checked.results) if result.is_failure]
        if failures:
            self.table.show_row(failures[0])

    @Slot(str)
    def _on_broken(self, kind: str) -> None:
        self.bar.hide()
        template = self.tr("The check came to no end ({kind}). Check again, or install the program again.")
        self._say(template.format(kind=kind), is_warning=True)
        self._offer(is_done=True)

    @Slot(PageWritten)
    def _on_written(self, written: PageWritten) -> None:
        if written.problem:
            template = self.tr("The table could not be saved ({reason}). Choose another folder.")
            self._say(template.format(reason=written.problem), is_warning=True)
        else:
            self._say(self.tr("Saved as {name}.").format(name=written.path.name))

    def _say(self, sentence: str, *, is_warning: bool = False) -> None:
        self.outcome.setText(text.printable(sentence))
        self.outcome.setProperty("tone", "warning" if is_warning else "")
        self.outcome.style().polish(self.outcome)

    def _offer(self, *, is_done: bool) -> None:
        self.again_button.setEnabled(is_done)
        for button in (self.copy_button, self.save_button):
            button.setEnabled(is_done and bool(self._page))

    def _lay_out(self, unit: float) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[round(unit * 0.8)] * 4)
        layout.setSpacing(round(unit * 0.5))
        layout.addWidget(plain_label(self._what_it_is()))
        layout.addWidget(self.table, 1)
        self.bar.setFixedHeight(round(unit * 0.4))
        layout.addWidget(self.bar)
        layout.addWidget(self.outcome)
        layout.addWidget(self._buttons())
        room = self.screen().availableSize() * 0.9
        self.resize(QSize(*(round(unit * lines) for lines in _SIZE)).boundedTo(room))

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)

        def button(label: str, tip: str) -> QPushButton:
            made = box.addButton(label, QDialogButtonBox.ButtonRole.ActionRole)
            made.setToolTip(tip)
            return made

        self.again_button = button(self.tr("Check &again"), self.tr("Make all checks once more"))
        self.copy_button = button(self.tr("&Copy"), self.tr("Put the table on the clipboard, in English"))
        self.save_button = button(self.tr("&Save…"), self.tr("Save the table as text, in English, to print and sign"))
        self.again_button.clicked.connect(self.begin)
        self.copy_button.clicked.connect(self.copy)
        self.save_button.clicked.connect(self._ask)
        box.rejected.connect(self.reject)
        return box

    def _what_it_is(self) -> str:
        return self.tr(
            "Whether this installation is whole, and gives the results that it gave when it was tested. Nothing is "
            "sent anywhere, and no patient's film is used. With each model it takes from seconds to a minute."
        )
