"""The table of checks, which grows while they are made."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from pneumoscan.core.installation import CheckResult, State
from pneumoscan.gui.dialogs import installation_check_words as words
from pneumoscan.gui.look import symbols, theme
from pneumoscan.gui.worklist.outcome import Outcome

_SIGNS = {State.PASSED: Outcome.NORMAL, State.FAILED: Outcome.ERROR, State.ABSENT: Outcome.NOT_SCREENED}
_SIGN = 0.8  # of a line of text
_MOST_TITLE = 18  # lines of text, for what was looked at


class CheckTable(QTableWidget):
    """How each check ended, what it looked at, a sentence, and the time it took."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        titles = (self.tr("Outcome"), self.tr("Check"), self.tr("What was found"), self.tr("Time"))
        self.setHorizontalHeaderLabels(titles)
        self.setAccessibleName(self.tr("Checks of this installation"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self._size_columns()

    def begin(self) -> None:
        """Forget the rows of before."""
        self.setRowCount(0)

    def add(self, result: CheckResult) -> None:
        """Add a row, and keep it in sight unless somebody has scrolled back."""
        bar = self.verticalScrollBar()
        is_at_end = bar.value() >= bar.maximum()
        row = self.rowCount()
        self.insertRow(row)
        state = result.answer.state
        cells = (words.state(state), words.title(result), words.told(result), words.seconds(result.seconds))
        items = [QTableWidgetItem(cell) for cell in cells]
        for column, item in enumerate(items):
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            if result.is_failure:
                item.setForeground(theme.WARNING)
            self.setItem(row, column, item)
        side = round(theme.em(self.font()) * _SIGN)
        items[0].setIcon(symbols.outcome_icon(_SIGNS[state], side, self.devicePixelRatioF()))
        self.resizeRowToContents(row)
        if is_at_end:
            self.scrollToBottom()

    def show_row(self, row: int) -> None:
        """Choose a row, and bring it into sight."""
        self.selectRow(row)
        self.scrollTo(self.model().index(row, 0))

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column, mode in (
            (0, QHeaderView.ResizeMode.ResizeToContents),
            (1, QHeaderView.ResizeMode.Interactive),
            (2, QHeaderView.ResizeMode.Stretch),
            (3, QHeaderView.ResizeMode.ResizeToContents),
        ):
            header.setSectionResizeMode(column, mode)
        header.resizeSection(1, round(theme.em(self.font()) * _MOST_TITLE))
        header.sectionResized.connect(self.resizeRowsToContents)
