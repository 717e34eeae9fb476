"""The settings dialog: changes that hold at once, and can be taken back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QSpinBox,
    QWidget,
)

from pneumoscan.gui.look import theme
from pneumoscan.gui.preferences.desk import SettingsDesk
from pneumoscan.gui.preferences.dialog import SettingsDialog
from pneumoscan.gui.preferences.history_page import FolderField
from pneumoscan.gui.preferences.places import Places
from pneumoscan.gui.settings import Settings, defaults

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from pneumoscan.gui.preferences.page import Page

PLACES = Places(Path("history"), Path("history"), Path("program.log"))
APPEARANCE, READING, MODEL, HEATMAP, HISTORY, WORK, PRIVACY = range(7)


@pytest.fixture
def dialog(qtbot: QtBot, settings: Settings) -> Iterator[SettingsDialog]:
    made = SettingsDialog(settings, PLACES)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def control(page: Page, name: str) -> QWidget:
    """What a screen reader calls so on a page."""
    for widget in page.findChildren(QAbstractButton) + page.findChildren(QComboBox) + page.findChildren(QSpinBox):
        words = widget.text() if isinstance(widget, QAbstractButton) else widget.accessibleName()
        if words.replace("&", "") == name:
            return widget
    raise LookupError(name)


def pick(page: Page, name: str, choice: str) -> None:
    box = control(page, name)
    assert isinstance(box, QComboBox)
    box.setCurrentText(choice)


def press(page: Page, name: str) -> None:
    button = control(page, name)
    assert isinstance(button, QAbstractButton)
    button.click()


def test_a_change_holds_at_once_and_is_told(dialog: SettingsDialog, settings: Settings, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.changed) as told:
        pick(dialog.pages[APPEARANCE], "Theme", "Light")
    assert settings.theme == "light"
    assert told.args == ["theme"]


def test_cancelling_puts_everything_back(dialog: SettingsDialog, settings: Settings) -> None:
    before = {name: getattr(settings, name) for name in defaults()}
    pick(dialog.pages[APPEARANCE], "Theme", "Light")
    pick(dialog.pages[HEATMAP], "Colours", "Viridis")
    press(dialog.pages[READING], "Read films before the verdict is shown")
    told: list[str] = []
    dialog.changed.connect(told.append)
    dialog.reject()
    assert {name: getattr(settings, name) for name in defaults()} == before
    assert sorted(told) == ["heat_colours", "is_blind_reading", "theme"]


def test_agreeing_keeps_what_was_chosen(dialog: SettingsDialog, settings: Settings) -> None:
    press(dialog.pages[WORK], "Keep the computer awake meanwhile")
    dialog.accept()
    assert settings.is_kept_awake is False


def test_another_language_asks_for_the_window_to_be_made_anew(dialog: SettingsDialog, qtbot: QtBot) -> None:
    pick(dialog.pages[APPEARANCE], "Language", "Kiswahili")
    with qtbot.waitSignal(dialog.rebuild_requested):
        dialog.accept()


def test_other_choices_leave_the_window_as_it_is(dialog: SettingsDialog, qtbot: QtBot) -> None:
    press(dialog.pages[READING], "Sound with warnings")
    with qtbot.assertNotEmitted(dialog.rebuild_requested):
        dialog.accept()


def test_defaults_are_restored_on_the_page_in_sight_only(dialog: SettingsDialog, settings: Settings) -> None:
    pick(dialog.pages[APPEARANCE], "Theme", "Light")
    pick(dialog.pages[HEATMAP], "Colours", "Viridis")
    dialog.names.setCurrentRow(HEATMAP)
    dialog.restore_button.click()
    assert settings.heat_colours == defaults()["heat_colours"]
    assert settings.theme == "light"
    box = control(dialog.pages[HEATMAP], "Colours")
    assert isinstance(box, QComboBox)
    assert box.currentText() == "Inferno"


def test_every_setting_of_a_page_exists(dialog: SettingsDialog) -> None:
    assert {name for page in dialog.pages for name in page.names} <= set(defaults())


def test_every_control_has_a_name_and_says_what_it_does(dialog: SettingsDialog) -> None:
    for page in dialog.pages:
        for widget in page.findChildren(QAbstractButton) + page.findChildren(QComboBox):
            words = widget.text() if isinstance(widget, QAbstractButton) else widget.accessibleName()
            assert words, page.title
            assert widget.toolTip(), words


def test_every_label_of_a_field_leads_to_it(dialog: SettingsDialog) -> None:
    for page in dialog.pages:
        assert [label.text() for label in page.findChildren(QLabel) if "&" in label.text() and not label.buddy()] == []


def test_no_two_controls_of_a_page_share_a_letter(dialog: SettingsDialog) -> None:
    for page in dialog.pages:
        words = [label.text() for label in page.findChildren(QLabel) if label.buddy()]
        words += [button.text() for button in page.findChildren(QAbstractButton)]
        letters = [word[word.index("&") + 1].lower() for word in words if "&" in word]
        assert len(letters) == len(set(letters)), page.title


def test_the_pages_are_turned_with_the_keyboard(dialog: SettingsDialog) -> None:
    dialog.activateWindow()
    dialog.names.setFocus()
    QTest.keyClick(dialog.names, Qt.Key.Key_Down)
    assert dialog.pages[READING].isVisible()


def test_the_wheel_scrolls_and_changes_nothing(dialog: SettingsDialog, settings: Settings) -> None:
    none = QPoint()
    for name, page in (("Theme", APPEARANCE), ("Text size", APPEARANCE)):
        widget = control(dialog.pages[page], name)
        turn = QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), none, QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003  Qt's signature
        )  # fmt: skip
        QApplication.sendEvent(widget, turn)
    assert (settings.theme, settings.text_percent) == ("dark", 100)


def test_a_size_that_is_being_typed_is_not_taken_digit_by_digit(dialog: SettingsDialog, settings: Settings) -> None:
    field = control(dialog.pages[APPEARANCE], "Text size")
    assert isinstance(field, QSpinBox)
    told: list[str] = []
    dialog.changed.connect(told.append)
    field.selectAll()
    QTest.keyClicks(field, "120")
    assert told == []
    dialog.accept()
    assert settings.text_percent == 120
    assert told == ["text_percent"]


def test_a_term_that_nobody_offers_is_kept(qtbot: QtBot, settings: Settings) -> None:
    settings.history_months = 7
    dialog = SettingsDialog(settings, PLACES)
    qtbot.addWidget(dialog)
    dialog.accept()
    assert settings.history_months == 7


@pytest.mark.parametrize(
    ("page", "name", "signal"),
    [
        (MODEL, "Operating point…", "operating_point_requested"),
        (HISTORY, "Delete all history…", "deletion_requested"),
    ],
)
def test_what_needs_a_dialog_of_its_own_is_asked_for(
    dialog: SettingsDialog, qtbot: QtBot, page: int, name: str, signal: str
) -> None:
    with qtbot.waitSignal(getattr(dialog, signal)):
        press(dialog.pages[page], name)


# The folder of the history


def folder_field(dialog: SettingsDialog) -> FolderField:
    return dialog.pages[HISTORY].findChildren(FolderField)[0]


def test_a_folder_for_the_history_is_taken_and_given_up(
    dialog: SettingsDialog, settings: Settings, tmp_path: Path
) -> None:
    field = folder_field(dialog)
    field.choose(tmp_path)
    assert settings.history_folder == str(tmp_path)
    assert field.field.text() == str(tmp_path)
    press(dialog.pages[HISTORY], "Usual place")
    assert settings.history_folder == ""
    assert field.field.text() == "history"


def test_a_folder_that_is_not_there_is_refused_with_a_sentence(
    dialog: SettingsDialog, settings: Settings, tmp_path: Path
) -> None:
    field, before = folder_field(dialog), settings.history_folder
    field.choose(tmp_path / "gone")
    assert settings.history_folder == before
    assert "Choose another" in field.objection.text()
    assert not field.objection.isHidden()
    field.choose(tmp_path)
    assert field.objection.isHidden()


def test_the_page_on_privacy_names_every_place(dialog: SettingsDialog, settings: Settings) -> None:
    words = " ".join(label.text() for label in dialog.pages[PRIVACY].findChildren(QLabel))
    for place in ("history", "program.log", settings.store.fileName()):
        assert place in words


def test_the_dialog_fits_a_small_screen_with_large_text(dialog: SettingsDialog) -> None:
    assert dialog.minimumSizeHint().width() <= 1366 * 2 / 3  # two thirds of it: text may be half as large again
    assert dialog.minimumSizeHint().height() <= 768 * 2 / 3


def test_the_names_of_the_pages_have_room_when_the_text_grows(
    dialog: SettingsDialog, qapp: QApplication, qtbot: QtBot
) -> None:
    dialog.show()
    try:
        theme.apply(qapp, text_percent=150)
        qtbot.waitUntil(lambda: dialog.names.width() > dialog.names.sizeHintForColumn(0))
    finally:
        theme.apply(qapp)


def test_enter_agrees_and_escape_cancels(dialog: SettingsDialog, settings: Settings) -> None:
    buttons = dialog.findChildren(QDialogButtonBox)[0]
    assert buttons.button(QDialogButtonBox.StandardButton.Ok).isDefault()
    assert not any(button.isDefault() for page in dialog.pages for button in page.findChildren(QPushButton))
    pick(dialog.pages[APPEARANCE], "Theme", "Light")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert settings.theme == "dark"


def test_the_command_opens_the_dialog_and_passes_on_what_it_tells(qtbot: QtBot, settings: Settings) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    desk = SettingsDesk(window, settings, PLACES)
    assert desk.action.shortcut().toString() == "Ctrl+,"
    dialog = desk.open()
    with qtbot.waitSignal(desk.changed) as told:
        pick(dialog.pages[APPEARANCE], "Theme", "Light")
    assert told.args == ["theme"]
    with qtbot.waitSignals([desk.rebuild_requested, dialog.destroyed]):
        dialog.accept()
