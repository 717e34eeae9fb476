"""Choosing which previous film to compare with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QSizePolicy, QWidget

from pneumoscan.gui.look import theme
from pneumoscan.gui.look.labels import plain_label

if TYPE_CHECKING:
    from pneumoscan.gui.viewing.previous import PreviousFilm


class PreviousChooser(QFrame):
    """Names the previous films, newest first, or says why there are none."""

    chosen = Signal(object)  # PreviousFilm

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self._films: tuple[PreviousFilm, ...] = ()
        self.sentence = plain_label(wraps=True)
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Previous film to compare with"))
        self.box.setToolTip(self.tr("Which film of the same patient to show beside this one"))
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(8)
        self.box.activated.connect(self._choose)
        unit = theme.em(self.font())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(round(unit * 0.5), round(unit * 0.25), round(unit * 0.5), round(unit * 0.25))
        layout.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.box, 3)
        self.say("")

    def offer(self, films: tuple[PreviousFilm, ...], shown: int = 0) -> None:
        """Offer films, at least one, of which that with the number `shown` is chosen."""
        self._films = films
        self.sentence.setText(self.tr("Compared with:"))
        self.box.clear()
        self.box.addItems([film.words for film in films])
        self.box.setCurrentIndex(shown)
        self.box.show()

    def say(self, sentence: str) -> None:
        """Offer nothing, and say why."""
        self._films = ()
        self.sentence.setText(sentence)
        self.box.hide()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @Slot(int)
    def _choose(self, number: int) -> None:
        self.chosen.emit(self._films[number])
