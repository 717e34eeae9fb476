"""What the program does first when its window can be seen, and what it says where it may not write."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from pneumoscan.gui import first_paint, unkept
from pneumoscan.gui.first_paint import FirstPaint
from pneumoscan.gui.instance.message import Handover
from pneumoscan.gui.look.notice import Notice, NoticeBar
from pneumoscan.gui.settings import Settings
from pneumoscan.gui.workplace import Workplace
from tests.gui import support
from tests.gui.driving import wait_for_the_end

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def locked(tmp_path: Path) -> Settings:
    """Settings and a history that cannot be written, whoever asks: their folder is a file."""
    (tmp_path / "file").touch()
    made = Settings(QSettings(str(tmp_path / "file" / "settings.ini"), QSettings.Format.IniFormat))
    made.history_folder = str(tmp_path / "file" / "history")
    return made


@pytest.fixture
def place(locked: Settings, qtbot: QtBot) -> Iterator[Workplace]:
    made = Workplace(support.services(), locked, lambda: None, has_log=False)
    made.window.showNormal()
    made.window.resize(1200, 700)
    yield made
    made.window.close()
    made.wait()
    made.window.deleteLater()


def test_all_that_cannot_be_kept_is_told_at_the_start(place: Workplace, qtbot: QtBot, tmp_path: Path) -> None:
    place.begin([support.write_film(tmp_path / "film.png", 200)])
    qtbot.waitUntil(lambda: "no log" in place.window.notices.sentence)
    told = place.window.notices.sentence
    assert "history" in told
    assert f"Settings cannot be kept: {tmp_path / 'file'} may not be written to." in told
    wait_for_the_end(qtbot, place.window, 1)


def test_where_all_can_be_kept_nothing_is_told(settings: Settings) -> None:
    assert unkept.sentence(settings, has_log=True) == ""


def test_films_of_another_start_come_into_the_list_and_the_window_to_the_front(
    place: Workplace, qtbot: QtBot, tmp_path: Path
) -> None:
    place.begin([])
    place.window.showMinimized()
    place.take(Handover((support.write_film(tmp_path / "film.png", 200),)))
    wait_for_the_end(qtbot, place.window, 1)
    assert not place.window.isMinimized()
    assert place.window.isVisible()


def test_a_window_that_was_painted_tells_it_once(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    first = FirstPaint(widget)
    told: list[int] = []
    first.happened.connect(lambda: told.append(1))
    qtbot.wait(20)
    assert told == []
    widget.show()
    qtbot.waitUntil(lambda: told == [1])
    widget.repaint()
    qtbot.wait(20)
    assert told == [1]


def test_work_begins_also_where_nobody_sees_the_window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first_paint, "_MOST_MILLISECONDS", 30)
    widget = QWidget()
    qtbot.addWidget(widget)
    with qtbot.waitSignal(FirstPaint(widget).happened):
        pass


def test_a_warning_comes_back_after_something_less_grave(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    bar = NoticeBar(room)
    room.show()
    bar.show_notice(Notice("Nothing is kept.", is_warning=True))
    bar.show_notice(Notice("All films are screened."))
    assert bar.sentence == "All films are screened."
    close(bar)
    assert bar.sentence == "Nothing is kept."
    close(bar)
    assert bar.sentence == ""


def test_a_warning_that_is_out_of_date_does_not_come_back(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    bar = NoticeBar(room)
    room.show()
    bar.show_notice(Notice("This model is refused.", is_warning=True, subject="models"))
    bar.show_notice(Notice("All films are screened."))
    bar.show_notice(Notice("Another model screens from now on.", subject="models"))
    close(bar)
    assert bar.sentence == ""
    bar.show_notice(Notice("The model failed.", is_warning=True, subject="engine"))
    bar.withdraw("engine")
    assert bar.sentence == ""


def close(bar: NoticeBar) -> None:
    bar._shown[-1].click()
