from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pneumoscan.gui.dialogs.help import HelpWindow
from pneumoscan.gui.dialogs.help_text import sections

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> HelpWindow:
    made = HelpWindow()
    qtbot.addWidget(made)
    made.show()
    return made


def titles(window: HelpWindow) -> list[str]:
    return [window.contents.item(row).text() for row in range(window.contents.count())]


def test_it_opens_with_all_there_is(window: HelpWindow) -> None:
    assert titles(window) == [section.title for section in sections()]
    assert "without the internet" in window.page.toPlainText()


def test_titles_differ_and_no_section_is_empty() -> None:
    assert len({section.title for section in sections()}) == len(sections()) >= 25
    assert all(words.strip() for section in sections() for words in section.paragraphs)


def test_a_search_leaves_the_sections_that_hold_all_words_and_marks_them(window: HelpWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.search, "BLIND second")
    assert titles(window) == ["Reading blind", "The second look"]
    marked = {selection.cursor.selectedText().casefold() for selection in window.page.extraSelections()}
    assert marked == {"blind", "second"}


def test_a_search_for_nothing_known_says_so(window: HelpWindow) -> None:
    window.search.setText("zebra")
    assert window.none_found.isVisible()
    assert not window.contents.isVisible()
    assert not window.page.toPlainText()
    window.search.clear()
    assert len(titles(window)) == len(sections())


def test_the_arrow_keys_turn_the_pages(window: HelpWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window.contents, Qt.Key.Key_Down)
    assert window.page.toPlainText().startswith(sections()[1].title)


@pytest.mark.parametrize("word", ["heatmap", "warning", "report", "history", "privacy", "keyboard", "operating point"])
def test_what_a_nurse_looks_for_is_there(window: HelpWindow, word: str) -> None:
    window.search.setText(word)
    assert titles(window)
