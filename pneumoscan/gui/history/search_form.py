"""What to look for in the history: words, and days between which."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QLineEdit, QWidget

from pneumoscan.gui.look import theme
from pneumoscan.gui.look.action import words_of
from pneumoscan.gui.look.dates import date_edit

if TYPE_CHECKING:
    from datetime import date

_PAUSE_MILLISECONDS = 250


@dataclass(frozen=True, slots=True)
class Question:
    """What to look for.

    Attributes:
        words: In patient, file and note; empty for all.
        first_date: The first day; None without a limit.
        last_date: The last day; None without a limit.
    """

    words: str = ""
    first_date: date | None = None
    last_date: date | None = None


class SearchForm(QWidget):
    """A field for words, and two days that can be switched on."""

    question_changed = Signal(Question)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit(clearButtonEnabled=True, maxLength=200)
        self.words.setPlaceholderText(self.tr("Patient, file or note"))
        self.words.setAccessibleName(self.tr("Words to look for in patient, file and note"))
        today = QDate.currentDate()
        self.first_on, self.first = self._day(self.tr("&From"), today.addMonths(-1))
        self.last_on, self.last = self._day(self.tr("&To"), today)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(round(theme.em(self.font()) * 0.5))
        layout.addWidget(self.words, 1)
        for widget in (self.first_on, self.first, self.last_on, self.last):
            layout.addWidget(widget)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._tell)
        self.words.textChanged.connect(self._pause.start)

    def question(self) -> Question:
        """What is asked for now."""
        return Question(
            self.words.text(),
            _chosen(self.first_on, self.first),
            _chosen(self.last_on, self.last),
        )

    def _tell(self) -> None:
        self.question_changed.emit(self.question())

    def _day(self, label: str, day: QDate) -> tuple[QCheckBox, QDateEdit]:
        switch, field = QCheckBox(label), date_edit(words_of(label))
        field.setDate(day)
        field.setEnabled(False)
        switch.toggled.connect(field.setEnabled)
        switch.toggled.connect(self._tell)
        field.dateChanged.connect(self._tell)
        return switch, field


def _chosen(switch: QCheckBox, field: QDateEdit) -> date | None:
    chosen: date = field.date().toPython()  # type: ignore[assignment]
    return chosen if switch.isChecked() else None
