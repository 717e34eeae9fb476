"""Qt's application object, which text cannot be drawn without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pneumoscan.report.context import ReportError

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

_DEBIAN_PACKAGES = "libgl1 libegl1 libxkbcommon0 libfontconfig1 libglib2.0-0 libdbus-1-3"
_kept: list[QGuiApplication] = []  # Qt's application lives until the process ends


def ensure() -> None:
    """Load Qt, and make an application without a screen if there is none.

    Raises:
        ReportError: Qt cannot be loaded.
    """
    try:
        from PySide6.QtGui import QGuiApplication
    except ImportError as fault:
        message = (
            f"A PDF needs Qt, which cannot be loaded ({fault}). "
            f"On Debian or Ubuntu install what it needs: apt install {_DEBIAN_PACKAGES}"
        )
        raise ReportError(message) from fault
    if QGuiApplication.instance() is None:
        _kept.append(QGuiApplication(["pneumoscan", "-platform", "offscreen"]))
