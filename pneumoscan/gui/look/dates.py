"""Fields for dates."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit


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
