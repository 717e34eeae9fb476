"""What the program cannot remember, where the system does not let it write."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from pneumoscan.gui.settings import Settings

translate = QCoreApplication.translate


def sentence(settings: Settings, *, has_log: bool) -> str:
    """What will be lost when the program ends; empty if nothing will. The history tells of itself.

    Args:
        settings: Whether they can be stored.
        has_log: Whether there is a log.
    """
    told = []
    if not settings.store.isWritable():
        folder = str(Path(settings.store.fileName()).parent)
        words = translate("Unkept", "Settings cannot be kept: {folder} may not be written to.")
        told.append(words.format(folder=folder))
    if not has_log:
        told.append(translate("Unkept", "There is no log of what goes wrong: its folder may not be written to."))
    return " ".join(told)
