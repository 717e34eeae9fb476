"""The help: a list of what it tells of, a search, and the words."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from pneumoscan.gui.dialogs.help_text import Section, sections
from pneumoscan.gui.look import theme
from pneumoscan.gui.look.labels import plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIZE = (60, 36)  # of the window, in lines of text


class HelpWindow(QDialog):
    """Stays open beside the program's window. The search leaves the sections in which all its words occur."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self._sections = sections()
        self.search = QLineEdit(placeholderText=self.tr("Search the help"), clearButtonEnabled=True)
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setToolTip(self.tr("Words to look for"))
        self.search.textChanged.connect(self._find)
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setToolTip(self.tr("What the help tells of"))
        self.contents.currentRowChanged.connect(self._show)
        self.page = QTextBrowser(openLinks=False)
        self.page.setAccessibleName(self.tr("The words of the help"))
        self.page.setTabChangesFocus(True)
        self.page.document().setDocumentMargin(theme.em(self.font()) * 0.8)
        self.none_found = plain_label(self.tr("Nothing in the help holds all these words."), "dim")
        self._shown: Sequence[Section] = ()
        self._lay_out(theme.em(self.font()))
        self._find("")
        self.search.setFocus()

    def _lay_out(self, unit: float) -> None:
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.none_found)
        column.addWidget(self.contents, 1)
        column.addStretch(0)
        splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        splitter.addWidget(beside)
        splitter.addWidget(self.page)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([round(unit * 20), round(unit * 40)])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)  # the return key belongs to the search
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[round(unit * 0.8)] * 4)
        row = QHBoxLayout()
        row.addWidget(splitter)
        layout.addLayout(row, 1)
        layout.addWidget(buttons)
        room = self.screen().availableSize() * 0.9
        self.resize(QSize(*(round(unit * lines) for lines in _SIZE)).boundedTo(room))

    @Slot(str)
    def _find(self, words: str) -> None:
        wanted = words.casefold().split()
        self._shown = [each for each in self._sections if all(word in _text(each) for word in wanted)]
        self.contents.clear()
        self.contents.addItems([section.title for section in self._shown])
        self.none_found.setVisible(not self._shown)
        self.contents.setVisible(bool(self._shown))
        self.contents.setCurrentRow(0)
        if not self._shown:
            self.page.clear()

    @Slot(int)
    def _show(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            section = self._shown[row]
            paragraphs = "".join(f"<p>{html.escape(words)}</p>" for words in section.paragraphs)
            self.page.setHtml(f"<h2>{html.escape(section.title)}</h2>{paragraphs}")
            self._mark(self.search.text().split())

    def _mark(self, words: list[str]) -> None:
        marks = []
        for word in words:
            found = self.page.document().find(word, 0, QTextDocument.FindFlag(0))
            while not found.isNull():
                marks.append(_mark(found))
                found = self.page.document().find(word, found, QTextDocument.FindFlag(0))
        self.page.setExtraSelections(marks)


def _mark(found: QTextCursor) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    style = QTextCharFormat()
    style.setBackground(theme.SELECTION)
    style.setForeground(theme.TEXT)
    mark.cursor, mark.format = found, style
    return mark


def _text(section: Section) -> str:
    return " ".join((section.title, *section.paragraphs)).casefold()
