"""The welcome page, and the folders that were opened last."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from pneumoscan.gui.look import theme
from pneumoscan.gui.recent import RecentFolders
from pneumoscan.gui.recent_menu import RecentMenu, name_of
from pneumoscan.gui.welcome import Welcome

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from pneumoscan.gui.settings import Settings


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    made = [tmp_path / "clinic" / name for name in ("October", "R&D <b>", "March")]
    for folder in made:
        folder.mkdir(parents=True)
    return made


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which is dressed as before afterwards."""
    yield qapp
    theme.apply(qapp)


def recent_of(qtbot: QtBot, settings: Settings, folders: list[Path]) -> RecentFolders:
    settings.recent_folders = folders
    recent = RecentFolders(settings)
    qtbot.waitUntil(lambda: len(recent.folders) == sum(folder.is_dir() for folder in folders))
    return recent


def welcome(qtbot: QtBot, recent: RecentFolders | None = None, *, is_first: bool = False) -> Welcome:
    actions = tuple(QAction(name) for name in ("&Open films…", "Try the &samples"))
    page = Welcome(actions, recent, is_first=is_first)
    for action in actions:
        action.setParent(page)
    qtbot.addWidget(page)
    page.resize(1366, 700)
    page.show()
    return page


def button(page: Welcome, words: str) -> QPushButton:
    return next(found for found in page.findChildren(QPushButton) if words in found.text() and not found.isHidden())


def words_of(page: Welcome) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


# Recent folders


def test_the_folder_of_a_file_is_remembered_and_comes_first(
    qtbot: QtBot, settings: Settings, folders: list[Path]
) -> None:
    recent = recent_of(qtbot, settings, folders[:2])
    film = folders[2] / "film.png"
    film.touch()
    recent.remember([film])
    qtbot.waitUntil(lambda: recent.folders == (folders[2], *folders[:2]))
    assert settings.recent_folders[0] == folders[2]


def test_a_folder_that_is_gone_is_left_out_and_comes_back(
    qtbot: QtBot, settings: Settings, folders: list[Path]
) -> None:
    folders[1].rmdir()
    recent = recent_of(qtbot, settings, folders)
    assert recent.folders == (folders[0], folders[2])
    folders[1].mkdir()
    recent.check()
    qtbot.waitUntil(lambda: recent.folders == tuple(folders))


def test_what_is_not_there_is_not_remembered(qtbot: QtBot, settings: Settings, folders: list[Path]) -> None:
    recent = recent_of(qtbot, settings, [])
    recent.remember([folders[0] / "gone.png", folders[1]])
    qtbot.waitUntil(lambda: recent.folders == (folders[1],))


def test_folders_are_forgotten_on_request(qtbot: QtBot, settings: Settings, folders: list[Path]) -> None:
    recent = recent_of(qtbot, settings, folders)
    with qtbot.waitSignal(recent.changed):
        recent.clear()
    assert recent.folders == ()
    assert settings.recent_folders == []


def test_the_menu_offers_the_folders_and_tells_which_was_chosen(
    qtbot: QtBot, settings: Settings, folders: list[Path]
) -> None:
    menu = RecentMenu(recent_of(qtbot, settings, folders))
    qtbot.addWidget(menu)
    assert [action.text() for action in menu.actions()][:2] == ["&1  clinic / October", "&2  clinic / R&&D <b>"]
    with qtbot.waitSignal(menu.chosen) as told:
        menu.actions()[1].trigger()
    assert told.args == [folders[1]]
    assert "&lt;b&gt;" in menu.actions()[1].toolTip()


def test_the_menu_is_emptied_by_its_own_command(qtbot: QtBot, settings: Settings, folders: list[Path]) -> None:
    recent = recent_of(qtbot, settings, folders)
    menu = RecentMenu(recent)
    qtbot.addWidget(menu)
    with qtbot.assertNotEmitted(menu.chosen):
        menu.actions()[-1].trigger()
    qtbot.waitUntil(lambda: [action.isEnabled() for action in menu.actions()] == [False])


def test_a_folder_is_named_with_the_one_that_it_lies_in(tmp_path: Path) -> None:
    assert name_of(tmp_path / "a" / "b") == "a / b"
    assert name_of(type(tmp_path)(tmp_path.anchor)) == tmp_path.anchor


# The page


def test_only_the_first_time_is_the_program_explained(qtbot: QtBot) -> None:
    assert "not a diagnosis, and" in words_of(welcome(qtbot, is_first=True))
    assert "not a diagnosis, and" not in words_of(welcome(qtbot))


def test_the_caution_stands_there_always(qtbot: QtBot) -> None:
    assert "Research use only" in words_of(welcome(qtbot))


def test_a_button_does_what_its_command_does(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    action = QAction("&Open films…", holder)
    page = Welcome((action,))
    qtbot.addWidget(page)
    with qtbot.waitSignal(action.triggered):
        button(page, "Open films").click()


def test_a_recent_folder_is_chosen_from_the_page(qtbot: QtBot, settings: Settings, folders: list[Path]) -> None:
    page = welcome(qtbot, recent_of(qtbot, settings, folders))
    with qtbot.waitSignal(page.folder_chosen) as told:
        button(page, "R&&D <b>").click()
    assert told.args == [folders[1]]


def test_the_page_follows_the_folders(qtbot: QtBot, settings: Settings, folders: list[Path]) -> None:
    recent = recent_of(qtbot, settings, folders)
    page = welcome(qtbot, recent)
    assert "Opened last" in words_of(page)
    recent.clear()
    assert "Opened last" not in words_of(page)


def test_a_list_is_offered_only_while_there_is_one(qtbot: QtBot) -> None:
    page = welcome(qtbot)
    assert page.offer.isHidden()
    page.offer_list("The list of 4 October", "312 of 5,000 films are left")
    assert "312 of 5,000" in words_of(page)
    with qtbot.waitSignal(page.list_chosen):
        page.offer.button.click()
    page.withdraw_list()
    assert page.offer.isHidden()


def test_large_text_on_a_small_screen_scrolls_down_and_never_sideways(
    app: QApplication, qtbot: QtBot, settings: Settings, folders: list[Path]
) -> None:
    theme.apply(app, text_percent=150)
    page = welcome(qtbot, recent_of(qtbot, settings, folders), is_first=True)
    page.offer_list("The list of 4 October", "312 of 5,000 films are left")
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    assert page.horizontalScrollBar().maximum() == 0
