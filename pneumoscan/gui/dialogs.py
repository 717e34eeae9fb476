"""Asking for files, and what is known of the program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from pneumoscan import __version__
from pneumoscan.gui import text, theme
from pneumoscan.gui.labels import plain_label
from pneumoscan.gui.symbols import app_icon

if TYPE_CHECKING:
    from pneumoscan.gui.engine_state import EngineState

translate = QCoreApplication.translate


def ask_films(parent: QWidget, folder: Path) -> list[Path]:
    """Ask for files to open; none if the user thinks better of it."""
    title = translate("Dialogs", "Open films")
    every = translate("Dialogs", "All files (*)")
    films = translate(
        "Dialogs", "Films (*.dcm *.dicom *.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.jp2 *.gif *.zip DICOMDIR)"
    )
    names, _filter = QFileDialog.getOpenFileNames(parent, title, str(folder), f"{every};;{films}")
    return [Path(name) for name in names]


def ask_folder(parent: QWidget, folder: Path) -> Path | None:
    """Ask for a folder to open."""
    title = translate("Dialogs", "Open a folder of films, with the folders in it")
    name = QFileDialog.getExistingDirectory(parent, title, str(folder))
    return Path(name) if name else None


def ask_target(parent: QWidget, suggested: Path, kind: str) -> Path | None:
    """Ask where to write a file; an existing one is replaced only if the user agrees.

    Args:
        parent: The window.
        suggested: Folder and name to begin with; its suffix is added where the user gives none.
        kind: What kind of file it is, for people.
    """
    suffix = suggested.suffix
    dialog = QFileDialog(parent, translate("Dialogs", "Save as"), str(suggested.parent), f"{kind} (*{suffix})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix.removeprefix("."))
    dialog.selectFile(suggested.name)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    names = dialog.selectedFiles() if accepted else []
    dialog.deleteLater()
    return Path(names[0]) if names else None


class AboutDialog(QDialog):
    """Version, model, caution and licences."""

    def __init__(self, engine: EngineState, licences: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About PneumoScan"))
        unit = theme.em(self.font())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[round(unit * 1.4)] * 4)
        layout.setSpacing(round(unit * 0.8))
        layout.addLayout(self._heading(unit))
        layout.addWidget(plain_label(text.research_use_only(), "warning"))
        layout.addWidget(plain_label(self._model_lines(engine)))
        layout.addWidget(plain_label(self.tr("Licences of the program and of what it is made of:"), "dim", wraps=False))
        notices = QPlainTextEdit(licences, readOnly=True)
        notices.setTabChangesFocus(True)
        layout.addWidget(notices, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(round(unit * 42), round(unit * 34))

    def _heading(self, unit: float) -> QHBoxLayout:
        side = round(unit * 3.2)
        icon = QLabel()
        icon.setPixmap(app_icon().pixmap(side, side))
        name = plain_label(f"PneumoScan {__version__}", wraps=False)
        name.setFont(theme.scaled(self.font(), 1.7, bold=True))
        row = QHBoxLayout()
        row.setSpacing(round(unit * 0.8))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.addWidget(name)
        purpose = self.tr("Offline screening of chest X-rays for pneumonia.")
        column.addWidget(plain_label(purpose, "dim", wraps=False))
        row.addLayout(column, 1)
        return row

    def _model_lines(self, engine: EngineState) -> str:
        if engine.info is None:
            return engine.details()
        info = engine.info
        lines = [
            self.tr("Model: {name}").format(name=info.model.name),
            self.tr("SHA-256 of its weights: {digest}").format(digest=info.model.sha256),
            self.tr("Operating point: {threshold}").format(threshold=text.score(info.threshold)),
            self.tr("Runs on: {device}").format(device=info.device),
            self.tr("With: {runtime}").format(runtime=info.runtime) if info.runtime else "",
            info.note,
        ]
        return text.printable_lines(line for line in lines if line)
