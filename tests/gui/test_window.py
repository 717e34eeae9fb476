"""The window as its user meets it: real widgets, real threads, real files; only the network is a stand-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from pneumoscan.gui.worklist.cells import Column
from tests.gui import support
from tests.gui.driving import LEFT, NONE, choose, column, drop, films, wait_for_the_end

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from pneumoscan.gui.settings import Settings
    from tests.gui.conftest import OpenWindow


def test_files_and_folders_dropped_together_are_screened(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    films(tmp_path / "folder" / "deeper", 200, 40)
    single = support.write_film(tmp_path / "single.png", 210)
    window = open_window()
    drop(window, single, tmp_path / "folder")
    wait_for_the_end(qtbot, window, 3)
    assert column(window, Column.VERDICT) == ["PNEUMONIA", "PNEUMONIA", "NORMAL"]
    assert window.view.isVisible()
    assert "pneumonia 2" in window.notices.sentence


def test_the_drop_hint_is_seen_while_dragging_only(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    window.dragEnterEvent(QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, LEFT, NONE))
    assert window.drop_hint.isVisible()
    drop(window, tmp_path)
    assert not window.drop_hint.isVisible()


def test_a_web_address_is_refused_with_a_sentence(open_window: OpenWindow) -> None:
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/film.png")])
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, NONE))
    assert "of this computer" in window.notices.sentence


def test_arrow_keys_show_each_film_with_its_verdict(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    window.open(films(tmp_path, 200, 40))
    wait_for_the_end(qtbot, window, 2)
    assert window.panel.verdict.text() == "PNEUMONIA"
    QTest.keyClick(window.view, Qt.Key.Key_Down)
    assert window.panel.verdict.text() == "NORMAL"
    assert window.panel.file_name.text == "film1.png"

    def film_is_shown() -> bool:
        middle = window.pane.viewer.grab().toImage()
        return 20 < middle.pixelColor(middle.width() // 2, middle.height() // 2).red() < 70

    window.pane.heat_action.setChecked(False)
    qtbot.waitUntil(film_is_shown)
    QTest.keyClick(window.view, Qt.Key.Key_Up)
    assert window.panel.verdict.text() == "PNEUMONIA"


def test_h_switches_the_heatmap(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    window.open(films(tmp_path, 128))
    wait_for_the_end(qtbot, window, 1)

    def is_coloured() -> bool:
        image = window.pane.viewer.grab().toImage()
        colour = image.pixelColor(image.width() // 2, round(image.height() * 0.9))
        return abs(colour.red() - colour.blue()) > 20

    qtbot.waitUntil(is_coloured)
    window.pane.heat_action.trigger()
    qtbot.waitUntil(lambda: not is_coloured())
    assert window.pane.heat_action.shortcut().toString() == "H"
    assert not window.pane.heat.opacity.isEnabled()


def test_score_and_operating_point_are_explained(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    window.open(films(tmp_path, 200))
    wait_for_the_end(qtbot, window, 1)
    assert window.panel.score.text().startswith("Score 0.78")
    assert "at or above the operating point 0.500" in window.panel.sentence.text()
    assert "not the probability" in window.panel.sentence.text()
    assert "stand-in" in window.panel.model.text()


def test_a_file_that_is_no_film_is_a_row_with_its_sentence(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "<img src=x>.png").write_bytes(b"no picture")
    window = open_window()
    window.open([tmp_path])
    window.open(films(tmp_path / "more", 200))
    wait_for_the_end(qtbot, window, 2)
    assert column(window, Column.STATUS) == ["Failed", "Screened"]
    assert column(window, Column.FILE)[0] == "<img src=x>.png"
    assert window.panel.file_name.text == "<img src=x>.png"
    assert window.panel.verdict.text() == "Failed"
    assert "not an image" in window.panel.reason.text()
    assert window.panel.reason.textFormat() is Qt.TextFormat.PlainText


def test_remove_and_clear_can_be_undone(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    window.open(films(tmp_path, 200, 40, 180))
    wait_for_the_end(qtbot, window, 3)
    window.view.go_to(1)
    choose(qtbot, window.does.common.remove)
    assert column(window, Column.FILE) == ["film0.png", "film2.png"]
    assert window.panel.file_name.text == "film2.png"
    choose(qtbot, window.does.common.clear)
    assert window.session.model.rowCount() == 0
    assert not window.view.isVisible()
    window.session.undo_stack.undo()
    window.session.undo_stack.undo()
    assert column(window, Column.FILE) == ["film0.png", "film1.png", "film2.png"]
    assert column(window, Column.VERDICT) == ["PNEUMONIA", "NORMAL", "PNEUMONIA"]
    assert window.view.isVisible()


def test_the_window_comes_back_as_it_was_left(open_window: OpenWindow, settings: Settings, qtbot: QtBot) -> None:
    first = open_window()
    first.pane.heat.opacity.setValue(35)
    first.pane.heat_action.setChecked(False)
    first.resize(1100, 700)
    first.close()
    second = open_window()
    assert second.pane.heat.opacity.value() == 35
    assert not second.pane.heat_action.isChecked()


def test_settings_that_are_damaged_count_as_missing(settings: Settings) -> None:
    for key, value in (("heatmap/opacity", "much"), ("layout/window", "wide"), ("folders/films", "/no/such/folder")):
        settings.store.setValue(key, value)
    assert settings.heat_opacity == 60
    assert settings.layout("window").isEmpty()
    assert settings.folder("films").name != "folder"


def test_the_samples_are_offered_where_they_are(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    films(tmp_path, 200, 40)
    window = open_window(support.services(samples=tmp_path))
    choose(qtbot, window.does.common.open_samples)
    wait_for_the_end(qtbot, window, 2)
    assert not open_window().does.common.open_samples.isVisible()


def test_research_use_only_is_in_sight_with_every_result(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    window.open(films(tmp_path, 200))
    wait_for_the_end(qtbot, window, 1)
    for height in (1080, 768, 400):  # where there is little room the line below all says it, and the panel further down
        window.resize(1366, height)
        QTest.qWait(20)
        cautions = [label for label in window.panel.findChildren(QLabel) if "Research use only" in label.text()]
        assert [label.isVisible() for label in cautions].count(True) == 1
        below = [label for label in window.status.findChildren(QLabel) if "Research use only" in label.text()]
        assert below
        assert all(label.isVisible() for label in below)
    assert window.panel.foot.isHidden()  # at last there was so little room
