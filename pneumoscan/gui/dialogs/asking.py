"""Asking for files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

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
