"""One long-lived thread for one worker object."""

from __future__ import annotations

from PySide6.QtCore import QObject, QThread

_STACK_BYTES = 16 * 2**20  # macOS gives a second thread half a megabyte, too little for building a network


class WorkerThread:
    """Runs the slots of one `QObject` off the GUI thread.

    Connect its signals to bound methods of objects of the GUI thread only: PySide6 runs lambdas and free
    functions in the thread of the sender.
    """

    def __init__(self, worker: QObject, name: str, parent: QObject) -> None:
        self._thread = QThread(parent)
        self._thread.setObjectName(name)
        self._thread.setStackSize(_STACK_BYTES)
        self._worker = worker
        worker.moveToThread(self._thread)
        self._thread.start()

    def ask_to_end(self) -> None:
        """Let the thread end after the slot that it is in."""
        self._thread.quit()

    def wait(self) -> None:
        """Wait until it has."""
        self._thread.wait()
