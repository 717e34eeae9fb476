"""Nothing covers anything else, also in a small window; what cannot be chosen says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from pneumoscan.core.correction import Correction
from pneumoscan.gui.look import text, theme
from pneumoscan.gui.look.notice import Notice
from pneumoscan.gui.viewing.legend import HeatLegend
from pneumoscan.gui.worklist.cells import Column
from pneumoscan.gui.worklist.flow import FlowLayout
from tests.gui.driving import choose, films, wait_for_the_end

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pneumoscan.gui.main_window import MainWindow
    from tests.gui.conftest import OpenWindow

MANY = range(40, 80)  # more films than there is room for


def filled(open_window: OpenWindow, qtbot: QtBot, folder: Path) -> MainWindow:
    window = open_window()
    window.open(films(folder, *MANY))
    wait_for_the_end(qtbot, window, len(MANY))
    window.notices.hide()
    qtbot.waitUntil(lambda: has_all_its_room(window))
    return window


def has_all_its_room(window: MainWindow) -> bool:
    column = window.view.parentWidget()
    return column is not None and window.filters.height() + window.view.height() == column.height()


def place_of(part: QWidget, window: MainWindow) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def test_a_notice_covers_no_row_and_the_current_one_stays_in_sight(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = filled(open_window, qtbot, tmp_path)
    window.view.go_to(len(MANY) - 1)
    window.notices.show_notice(Notice("Something happened."))
    qtbot.waitUntil(lambda: not has_all_its_room(window))
    assert not place_of(window.notices, window).intersects(place_of(window.view, window))
    row = window.view.visualRect(window.view.currentIndex())
    assert window.view.viewport().rect().contains(row)
    window.notices.hide()
    qtbot.waitUntil(lambda: has_all_its_room(window))


def test_a_row_scrolled_out_of_sight_is_not_dragged_back_by_a_notice(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = filled(open_window, qtbot, tmp_path)
    window.view.scrollToBottom()
    bottom = window.view.verticalScrollBar().value()
    assert bottom > 1
    window.notices.show_notice(Notice("Something happened."))
    qtbot.waitUntil(lambda: not has_all_its_room(window))
    assert window.view.verticalScrollBar().value() >= bottom


def test_in_the_smallest_window_the_list_needs_no_scrolling_sideways(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = filled(open_window, qtbot, tmp_path)
    window.resize(window.minimumSizeHint())
    qtbot.waitUntil(lambda: window.width() < 1366)
    assert not window.view.horizontalScrollBar().isVisible()
    name = window.view.columnWidth(Column.FILE)
    assert name > window.fontMetrics().horizontalAdvance("film00.png")
    assert place_of(window.pane.heat.opacity, window).right() <= place_of(window.pane, window).right()


def test_a_legend_without_room_for_its_words_still_shows_its_colours(qtbot: QtBot) -> None:
    legend = HeatLegend()
    qtbot.addWidget(legend)

    def colours(width: int) -> int:
        legend.resize(width, 20)
        picture = QImage(legend.size(), QImage.Format.Format_RGB32)
        picture.fill(theme.PANEL)
        legend.render(picture)
        return len({picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())})

    assert colours(legend.sizeHint().width()) > 20
    assert colours(30) > 5


def test_a_command_that_cannot_be_chosen_says_why(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    does = window.does.common
    assert does.report_of_list.toolTip().endswith("\nThe list is empty.")
    assert does.cancel.toolTip().endswith("\nNothing is going on.")
    window.open(films(tmp_path, 60))
    wait_for_the_end(qtbot, window, 1)
    qtbot.waitUntil(does.report_of_list.isEnabled)
    assert "empty" not in does.report_of_list.toolTip()
    assert does.screen_rest.toolTip().endswith("\nNo film in the list is left over.")
    assert "rejected" in does.overrule.toolTip()


def test_the_status_line_keeps_count(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    (tmp_path / "broken.png").write_bytes(b"no picture")
    window.open([*films(tmp_path, 60, 70, 200), tmp_path / "broken.png"])
    wait_for_the_end(qtbot, window, 4)
    counts = "In the list 4: pneumonia 1, normal 2, without verdict 1"
    qtbot.waitUntil(lambda: window.status.tally.text == counts)
    choose(qtbot, window.does.common.clear)
    qtbot.waitUntil(lambda: window.status.tally.text == "")


def test_the_row_whose_film_is_shown_is_marked_though_it_is_not_chosen(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = filled(open_window, qtbot, tmp_path)
    view = window.view
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert view.currentIndex().row() == 1
    row = QRect(0, view.rowViewportPosition(1), view.viewport().width(), view.rowHeight(1))
    picture = view.viewport().grab(row).toImage()
    for number in view.headings.visible:
        x = view.columnViewportPosition(number) + 2
        assert picture.pixelColor(x, 0) == theme.ACCENT, number


def test_what_shares_a_line_needs_no_more_height_than_that_line(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    line = FlowLayout(room, 4)
    for _ in range(6):
        button = QPushButton("NORMAL 170")
        line.addWidget(button)
        button.show()
    one = button.sizeHint()
    assert line.totalSizeHint() == QSize(6 * one.width() + 5 * 4, one.height())  # Qt takes this for the least height
    assert line.heightForWidth(one.width()) == 6 * one.height() + 5 * 4


def test_a_turn_is_told_by_its_short_way() -> None:
    told = [text.correction(Correction(quarter_turns=turns)) for turns in range(4)]
    assert told == [
        "as it is in the file",
        "turned clockwise by 90 degrees",
        "turned by 180 degrees",
        "turned anticlockwise by 90 degrees",
    ]
