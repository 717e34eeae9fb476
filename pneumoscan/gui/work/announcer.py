"""Tells of a batch where a person sees it who does other work meanwhile: title, task bar, and a message at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pneumoscan.core.progress import Progress

_TITLE = "PneumoScan"
_MESSAGE_MILLISECONDS = 12_000


class Announcer(QObject):
    """What the desktop shows of one window's work. What a platform has not is left out."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self._badge = 0
        self._leaving = QTimer(self, singleShot=True, interval=_MESSAGE_MILLISECONDS)
        self._leaving.timeout.connect(self._leave_tray)

    def show_progress(self, progress: Progress, *, is_paused: bool) -> None:
        """Show how far it is in the title, and how many films are left on the program's icon."""
        words = self.tr("Paused at {percent} %") if is_paused else self.tr("{percent} %")
        self._window.setWindowTitle(f"{words.format(percent=progress.percent)} – {_TITLE}")
        self._set_badge(progress.left)

    def show_idle(self) -> None:
        """Nothing goes on."""
        self._window.setWindowTitle(_TITLE)
        self._set_badge(0)

    def tell_end(self, sentence: str) -> None:
        """Say that it is over, unless the user sees it anyway."""
        if self._window.isActiveWindow():
            return
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            tray = self._enter_tray()
            tray.showMessage(_TITLE, sentence, QSystemTrayIcon.MessageIcon.Information, _MESSAGE_MILLISECONDS)

    def _set_badge(self, count: int) -> None:
        # Under X11 and Wayland it goes to the icon of the program that has this name.
        if count != self._badge and QGuiApplication.desktopFileName():
            self._badge = count
            _application().setBadgeNumber(count)

    def _enter_tray(self) -> QSystemTrayIcon:
        """An icon for as long as its message is to be seen: the program has a window, and needs none else."""
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.setToolTip(_TITLE)
            self._tray.messageClicked.connect(self._bring_window)
            self._tray.activated.connect(self._bring_window)
        self._tray.show()
        self._leaving.start()
        return self._tray

    @Slot()
    def _leave_tray(self) -> None:
        if self._tray:
            self._tray.hide()

    @Slot()
    def _bring_window(self) -> None:
        self._leave_tray()
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()


def _application() -> QGuiApplication:
    return cast("QGuiApplication", QGuiApplication.instance())
