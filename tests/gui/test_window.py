"""The window as its user meets it: real widgets, real threads, real files; only the network is a stand-in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QThread, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest

from pneumoscan.core.finding import Verdict
from pneumoscan.gui.outcome import Outcome
from pneumoscan.gui.services import Engine, ServiceError
from pneumoscan.gui.worklist_model import Column
from pneumoscan.screening import Screening
from tests.gui import support
from tests.stand_in import StandIn

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from pneumoscan.gui.main_window import MainWindow
    from pneumoscan.gui.settings import Settings
    from tests.gui.conftest import OpenWindow

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def films(folder: Path, *greys: int) -> list[Path]:
    return [support.write_film(folder / f"film{number}.png", grey) for number, grey in enumerate(greys)]


def column(window: MainWindow, number: Column) -> list[str | None]:
    model = window.session.model
    return [model.index(row, number).data() for row in range(model.rowCount())]


def wait_for_the_end(qtbot: QtBot, window: MainWindow, rows: int) -> None:
    def ended() -> bool:
        session = window.session
        return session.model.rowCount() == rows and not session.is_running and not session.is_searching

    qtbot.waitUntil(ended, timeout=15_000)


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, LEFT, NONE)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(50, 50), copy | Qt.DropAction.MoveAction, data, LEFT, NONE)
    window.dropEvent(event)
    assert event.dropAction() is copy


def held_up(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, count: int) -> tuple[MainWindow, support.Gate]:
    """A window with `count` films, the first of them in hand."""
    gate = support.Gate()
    window = open_window(support.services(gate))
    window.open(films(tmp_path / "films", *range(60, 60 + count)))
    qtbot.waitUntil(lambda: gate.is_holding.is_set() and window.session.model.rowCount() == count, timeout=10_000)
    qtbot.waitUntil(lambda: window.session.model.count_of(Outcome.SCREENING) == 1)
    return window, gate


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


def test_films_dropped_while_the_model_loads_wait_for_it(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    gate = support.Gate()

    def load() -> Engine:
        assert gate.is_open.wait(10)
        return Engine(support.INFO, Screening(StandIn()).screen)

    window = open_window(support.with_load(support.services(), load))
    window.open(films(tmp_path, 200, 40))
    qtbot.waitUntil(lambda: window.session.model.rowCount() == 2)
    assert column(window, Column.STATUS) == ["Waiting", "Waiting"]
    assert window.status.engine.text == "Loading the model…"
    gate.is_open.set()
    wait_for_the_end(qtbot, window, 2)
    assert column(window, Column.VERDICT) == ["PNEUMONIA", "NORMAL"]
    assert window.status.engine.text == "Ready on CPU"


def test_what_is_dropped_during_a_batch_is_appended_and_nothing_is_listed_twice(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window, gate = held_up(open_window, qtbot, tmp_path, 3)
    more = support.write_film(tmp_path / "more.png")
    drop(window, tmp_path / "films", more)
    qtbot.waitUntil(lambda: window.session.model.rowCount() == 4)
    assert window.session.progress.total == 4
    gate.is_open.set()
    wait_for_the_end(qtbot, window, 4)
    drop(window, more)
    qtbot.waitUntil(lambda: "in the list already" in window.notices.sentence)
    assert window.session.model.rowCount() == 4


def test_cancel_stops_after_the_film_in_hand_and_f5_goes_on(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window, gate = held_up(open_window, qtbot, tmp_path, 5)
    qtbot.waitUntil(window.commands.cancel.isEnabled)
    window.commands.cancel.trigger()
    assert column(window, Column.STATUS) == ["Screening…"] + ["Not screened"] * 4
    gate.is_open.set()
    wait_for_the_end(qtbot, window, 5)
    assert column(window, Column.STATUS) == ["Screened"] + ["Not screened"] * 4
    qtbot.waitUntil(window.commands.screen_rest.isEnabled)
    window.commands.screen_rest.trigger()
    wait_for_the_end(qtbot, window, 5)
    assert column(window, Column.STATUS) == ["Screened"] * 5
    assert window.session.progress.done == 4
    qtbot.waitUntil(lambda: not window.commands.screen_rest.isEnabled())


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
    assert not window.pane.opacity.isEnabled()


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
    assert "not an image" in window.panel.sentence.text()
    assert window.panel.sentence.textFormat() is Qt.TextFormat.PlainText


def test_remove_and_clear_can_be_undone(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    window.open(films(tmp_path, 200, 40, 180))
    wait_for_the_end(qtbot, window, 3)
    window.view.go_to(1)
    window.commands.remove.trigger()
    assert column(window, Column.FILE) == ["film0.png", "film2.png"]
    assert window.panel.file_name.text == "film2.png"
    window.commands.clear.trigger()
    assert window.session.model.rowCount() == 0
    assert not window.view.isVisible()
    window.session.undo_stack.undo()
    window.session.undo_stack.undo()
    assert column(window, Column.FILE) == ["film0.png", "film1.png", "film2.png"]
    assert column(window, Column.VERDICT) == ["PNEUMONIA", "NORMAL", "PNEUMONIA"]
    assert window.view.isVisible()


def test_films_removed_while_waiting_are_not_screened_but_after_undo_they_are(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window, gate = held_up(open_window, qtbot, tmp_path, 4)
    window.commands.clear.trigger()
    assert window.session.progress.total == 1
    window.session.undo_stack.undo()
    assert window.session.progress.total == 4
    gate.is_open.set()
    wait_for_the_end(qtbot, window, 4)
    assert column(window, Column.STATUS) == ["Screened"] * 4
    assert window.session.progress.done == 4


def test_screen_again(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "late.png"
    path.write_bytes(b"")
    window = open_window()
    window.open([path])
    wait_for_the_end(qtbot, window, 1)
    assert column(window, Column.STATUS) == ["Failed"]
    support.write_film(path, 200)
    window.commands.screen_again.trigger()
    wait_for_the_end(qtbot, window, 1)
    assert column(window, Column.VERDICT) == [Verdict.PNEUMONIA.value]


def test_a_model_that_cannot_be_loaded_is_told_and_can_be_tried_again(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    attempts: list[int] = []

    def load() -> Engine:
        attempts.append(1)
        if len(attempts) < 3:
            sentence = "The weights are damaged."
            raise ServiceError(sentence)
        return Engine(support.INFO, Screening(StandIn()).screen)

    window = open_window(support.with_load(support.services(), load))
    qtbot.waitUntil(lambda: "The weights are damaged." in window.notices.sentence)
    window.open(films(tmp_path, 200, 40))
    qtbot.waitUntil(lambda: column(window, Column.STATUS) == ["Not screened"] * 2)
    assert "The weights are damaged." in window.status.engine.text
    window.session.retry()
    wait_for_the_end(qtbot, window, 2)
    assert column(window, Column.STATUS) == ["Screened"] * 2


def test_closing_hides_at_once_and_leaves_no_thread(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window, gate = held_up(open_window, qtbot, tmp_path, 6)
    threads = window.findChildren(QThread)
    assert len(threads) == 4
    assert all(thread.isRunning() for thread in threads)
    window.close()
    assert not window.isVisible()
    gate.is_open.set()
    window.wait()
    assert not any(thread.isRunning() for thread in threads)


def test_the_window_comes_back_as_it_was_left(open_window: OpenWindow, settings: Settings, qtbot: QtBot) -> None:
    first = open_window()
    first.pane.opacity.setValue(35)
    first.pane.heat_action.setChecked(False)
    first.resize(1100, 700)
    first.close()
    second = open_window()
    assert second.pane.opacity.value() == 35
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
    window.commands.open_samples.trigger()
    wait_for_the_end(qtbot, window, 2)
    assert not open_window().commands.open_samples.isVisible()


def test_research_use_only_is_in_sight_with_every_result(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    window.open(films(tmp_path, 200))
    wait_for_the_end(qtbot, window, 1)
    for part in (window.panel, window.status):
        labels = [label for label in part.findChildren(support.QLabel) if "Research use only" in label.text()]
        assert labels
        assert all(label.isVisible() for label in labels)
