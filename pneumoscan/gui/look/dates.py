"""Dates: in words, and fields for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit

if TYPE_CHECKING:
    from datetime import datetime

# In Arabic dates; in a list they would be shown as the marks that hostile file names get. Figures keep their order.
_DIRECTION_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u061c"))


def moment(when: datetime | None) -> str:
    """Date and time as they are written in the user's country, in his time; empty where it is not known."""
    if when is None:
        return ""
    local = QDateTime.fromSecsSinceEpoch(round(when.timestamp()))
    written = QLocale().toString(local, QLocale.FormatType.ShortFormat)
    return written.translate(_DIRECTION_MARKS)


def date_edit(name: str) -> QDateEdit:
    """A field for a date, with a calendar to choose it from.

    Args:
        name: What it is for, to be read aloud.
    """
    edit = QDateEdit()
    edit.setCalendarPopup(True)
    edit.setAccessibleName(name)
    calendar = edit.calendarWidget()
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # Qt's red for them can hardly be read on a dark ground
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
    return edit
