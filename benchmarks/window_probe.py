"""A window in a process of its own: `label`, the program's (`program`), or the program's at work (`batch`).

Prints `PAINTED` when the window is on the screen and closes it; at work it prints a line of JSON at the end.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtWidgets

from benchmarks import first_paint

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PAINTED = "painted"
_IDLE_MILLISECONDS = 3000
_SECONDS_TO_GIVE_UP = 300


def main(arguments: list[str]) -> int:
    """Show the window; returns the exit status."""
    match arguments:
        case ["label"]:
            first_paint.watch(_tell_and_close)
            return _show_label()
        case ["program", settings]:
            first_paint.watch(_tell_and_close)
            return _show_program(settings)
        case ["batch", settings, folder, count]:
            first_paint.watch(lambda window: _Batch(window, Path(folder), int(count)))
            return _show_program(settings)
    return 2


def _show_label() -> int:
    app = QtWidgets.QApplication([sys.argv[0]])
    label = QtWidgets.QLabel("PneumoScan")
    label.show()
    return app.exec()


def _show_program(settings: str) -> int:
    """Run the program as its command does, with settings of its own."""

    class OwnSettings(QtCore.QSettings):
        def __init__(self, *_where: object) -> None:
            super().__init__(settings, QtCore.QSettings.Format.IniFormat)

    setattr(QtCore, "QSettings", OwnSettings)  # noqa: B010  on Windows and macOS no variable moves the user's
    from pneumoscan import cli

    return cli.main([])


def _tell_and_close(_window: QWidget) -> None:
    print(PAINTED, flush=True)
    QtCore.QTimer.singleShot(0, QtWidgets.QApplication.closeAllWindows)


class _Batch(QtCore.QObject):
    """Has the window screen a folder, and listens to the event loop: while the engine loads, then, and after."""

    def __init__(self, window: Any, folder: Path, count: int) -> None:
        super().__init__(window)
        from benchmarks.heartbeat import Heartbeat

        self._window, self._folder, self._count = window, folder, count
        self._found: dict[str, Any] = {}
        self._heartbeat = Heartbeat(self)
        window.session.engine_changed.connect(self._on_engine_changed)
        window.session.batch_ended.connect(self._on_batch_ended)
        QtCore.QTimer.singleShot(_SECONDS_TO_GIVE_UP * 1000, self, self._end)
        self._on_engine_changed(window.session.engine)

    @QtCore.Slot(object)
    def _on_engine_changed(self, state: Any) -> None:
        if state.info and "loading" not in self._found:
            self._found["loading"] = self._heartbeat.take()
            self._window.open([self._folder])
        elif state.problem:
            self._end()

    @QtCore.Slot(object)
    def _on_batch_ended(self, progress: Any) -> None:
        if progress.done >= self._count:
            self._found |= {"batch": self._heartbeat.take(), "done": progress.done, "failed": progress.failed}
            QtCore.QTimer.singleShot(_IDLE_MILLISECONDS, self, self._end)

    @QtCore.Slot()
    def _end(self) -> None:
        self._heartbeat.stop()
        self._found["idle"] = self._heartbeat.take()
        print(json.dumps(self._found), flush=True)
        self._window.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
