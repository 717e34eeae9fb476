from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from pneumoscan.core.resources import resource_path
from pneumoscan.gui.dialogs.about import AboutDialog, CardView
from pneumoscan.gui.dialogs.help_commands import read_card
from pneumoscan.gui.work.engine_state import EngineState
from tests.gui import support

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


def test_model_card_and_licences_have_a_page_each(qtbot: QtBot) -> None:
    card_of_full = read_card(resource_path("model") / "MODEL_CARD.md")
    about = AboutDialog(EngineState(support.INFO), "Apache License", model_card=card_of_full)
    qtbot.addWidget(about)
    titles = [about.pages.tabText(page) for page in range(about.pages.count())]
    assert titles == ["&About", "&Model card", "&Licences"]
    card = about.pages.widget(1)
    assert isinstance(card, CardView)
    assert "Knows only frontal films of children" in card.toPlainText()
    assert "<details>" not in card.toPlainText()
    assert card.verticalScrollBar().value() == 0


def test_without_a_card_there_is_no_page_for_it(qtbot: QtBot) -> None:
    about = AboutDialog(EngineState(), "Apache License")
    qtbot.addWidget(about)
    assert about.pages.count() == 2


def test_a_card_stays_text_and_fetches_nothing(qtbot: QtBot) -> None:
    card = CardView("<b>bold</b> ![x](https://example.org/x.png) <img src='file:///etc/hostname'>")
    qtbot.addWidget(card)
    assert "<b>bold</b>" in card.toPlainText()
    assert card.loadResource(2, QUrl("https://example.org/x.png")) is None


def test_a_link_is_followed_only_if_a_person_agrees(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    card = CardView("[a page](https://example.org)")
    qtbot.addWidget(card)
    for answer in (QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Open):
        monkeypatch.setattr(QMessageBox, "exec", lambda _box, answer=answer: answer)
        card.anchorClicked.emit(QUrl("https://example.org"))
    card.anchorClicked.emit(QUrl("file:///etc/hostname"))
    assert opened == [QUrl("https://example.org")]
