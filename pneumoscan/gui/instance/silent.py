"""What to do when the program is open already and does not answer: a person decides, unless it answers after all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtWidgets import QMessageBox

from pneumoscan.gui.instance.arriving import Arrival

if TYPE_CHECKING:
    from pneumoscan.gui.instance.arriving import Start

translate = QCoreApplication.translate
_MILLISECONDS_BETWEEN = 1500


class SilentBox(QMessageBox):
    """Says so, and meanwhile tries again and again: it goes as soon as the films are taken.

    Attributes:
        arrival: How it ended: `SILENT` where the person has given up.
    """

    def __init__(self, start: Start) -> None:
        super().__init__()
        self._start, self.arrival = start, Arrival.SILENT
        self.setWindowTitle("PneumoScan")
        self.setIcon(QMessageBox.Icon.Warning)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(translate("Silent", "PneumoScan is open already, but does not answer."))
        self.setInformativeText(
            translate(
                "Silent",
                "As soon as it does, it is shown with what you have opened. Or open a second window beside it: that "
                "has a list of its own, and both write into the same history.",
            )
        )
        beside = self.addButton(translate("Silent", "Open a &second window"), QMessageBox.ButtonRole.AcceptRole)
        beside.clicked.connect(self._open_beside)
        give_up = self.addButton(translate("Silent", "&Close"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(give_up)
        self._timer = QTimer(self, interval=_MILLISECONDS_BETWEEN)
        self._timer.timeout.connect(self.try_again)
        self._timer.start()

    @Slot()
    def try_again(self) -> None:
        """See whether it answers by now."""
        arrival = self._start.try_quickly()
        if arrival is not Arrival.SILENT:
            self.arrival = arrival
            self._timer.stop()
            self.done(0)

    @Slot()
    def _open_beside(self) -> None:
        self._timer.stop()
        self.arrival = Arrival.BESIDE
