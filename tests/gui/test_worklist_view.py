"""The list, the bar above it and its commands, as a user meets them."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from pneumoscan.core.review import Review
from pneumoscan.core.verdict import Verdict
from pneumoscan.gui.look import theme
from pneumoscan.gui.worklist import copying
from pneumoscan.gui.worklist.columns import AT_FIRST, Column
from pneumoscan.gui.worklist.delegates import two_lines, wrapped
from pneumoscan.gui.worklist.filter_bar import FilterBar
from pneumoscan.gui.worklist.filtering import EVERYTHING, WorklistFilter
from pneumoscan.gui.worklist.list_commands import ListCommands, make_list_commands
from pneumoscan.gui.worklist.list_desk import ListDesk, nearest_folder
from pneumoscan.gui.worklist.outcome import Outcome
from pneumoscan.gui.worklist.view import WorklistView
from tests.gui.test_worklist_filter import SUSPECT, call, filled, finding, names, study

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

CONTROL = Qt.KeyboardModifier.ControlModifier


class ListWindow(QMainWindow):
    """A list with its bar and its commands, and nothing else."""

    def __init__(self, films: int) -> None:
        super().__init__()
        self.model = filled(films)
        self.view, self.bar = WorklistView(self.model), FilterBar(self.model)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.addWidget(self.bar)
        column.addWidget(self.view)
        self.setCentralWidget(middle)
        self.does: ListCommands = make_list_commands(self)
        self.addActions(self.does.all())
        self.desk = ListDesk(self, self.model, self.view, self.bar)
        self.desk.connect_commands(self.does)


@pytest.fixture
def window(qtbot: QtBot) -> ListWindow:
    made = ListWindow(200)
    qtbot.addWidget(made)
    made.resize(500, 500)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.view.setFocus()
    return made


def current(window: ListWindow) -> str:
    study_id = window.view.current_study_id
    row = window.model.row_of(study_id)
    return row.study.path.stem if row else ""


# Finding


def test_what_is_typed_is_found_and_esc_leads_back(window: ListWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window.view, Qt.Key.Key_F, CONTROL)
    qtbot.waitUntil(window.bar.field.hasFocus)
    QTest.keyClicks(window.bar.field, "12")
    qtbot.waitUntil(lambda: names(window.model) == ["012", "112", *(f"12{digit}" for digit in range(10))])
    assert window.bar.shown.text == "12 of 200 shown"
    QTest.keyClick(window.bar.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.view.hasFocus)
    assert window.model.filter == EVERYTHING
    assert window.bar.field.text() == ""


def test_enter_goes_to_what_was_found(window: ListWindow, qtbot: QtBot) -> None:
    window.bar.begin_to_find()
    QTest.keyClicks(window.bar.field, "077")
    QTest.keyClick(window.bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(window.view.hasFocus)
    assert current(window) == "077"
    assert window.view.selected_study_ids() == [study("077.png").study_id]


def test_the_chips_count_and_filter(window: ListWindow, qtbot: QtBot) -> None:
    chips = window.bar.chips
    pneumonia = chips.buttons[frozenset({Outcome.PNEUMONIA})]
    waiting = chips.buttons[frozenset({Outcome.WAITING, Outcome.SCREENING})]
    qtbot.waitUntil(lambda: pneumonia.text() == "PNEUMONIA 79" and not waiting.isVisible())
    assert chips.all.text() == "All 200"
    pneumonia.click()
    assert window.model.rowCount() == 79
    pneumonia.click()
    assert window.model.rowCount() == 200
    assert chips.all.isChecked()


def test_the_form_behind_more_filters_and_follows(window: ListWindow) -> None:
    form = window.bar.menu.form
    form.low.setValue(0.5)
    form.unread.setChecked(True)
    assert window.model.filter == WorklistFilter(scores=(0.5, 1.0), is_unread=True)
    assert window.bar.more.isChecked()
    window.bar.show_all.click()
    assert (form.low.value(), form.unread.isChecked()) == (0.0, False)
    assert not window.bar.more.isChecked()


def test_the_bar_fits_beside_a_film(window: ListWindow, qtbot: QtBot) -> None:
    window.resize(480, 500)
    window.bar.chips.show_chosen(frozenset(Outcome))  # all chips in sight
    qtbot.waitUntil(lambda: window.bar.width() <= 480)
    bar = window.bar
    for button in (bar.more, *bar.chips.buttons.values()):
        assert button.isVisible()
        assert button.width() >= button.sizeHint().width()
        assert bar.rect().contains(QRect(button.mapTo(bar, QPoint(0, 0)), button.size()))


# Staying where one is


def test_the_current_film_stays_current_under_a_filter(window: ListWindow) -> None:
    window.view.go_to(150)
    window.model.set_filter(SUSPECT)
    assert current(window) == "150"
    window.model.set_filter(WorklistFilter(outcomes=frozenset({Outcome.NORMAL})))
    assert current(window) not in ("", "150")
    assert window.view.selected_study_ids() == [window.view.current_study_id]


def test_sorting_keeps_selection_and_current_film(window: ListWindow) -> None:
    view = window.view
    view.go_to(3)
    view.selectionModel().select(
        window.model.index(5, 0), view.selectionModel().SelectionFlag.Select | view.selectionModel().SelectionFlag.Rows
    )
    chosen = set(view.selected_study_ids())
    view.sortByColumn(Column.SCORE, Qt.SortOrder.DescendingOrder)
    assert set(view.selected_study_ids()) == chosen
    assert len(chosen) == 2
    assert current(window) == "003"


def test_rows_that_enter_above_do_not_move_what_is_in_sight(window: ListWindow) -> None:
    window.model.set_filter(SUSPECT)
    window.view.go_to(0)
    window.view.verticalScrollBar().setValue(40)
    top = window.model.shown_at(window.view.rowAt(1))
    for number in range(0, 60, 5):
        window.model.set_finding(finding(f"{number:03}.png", 0.875))
    window.model.refresh()
    assert window.model.rowCount() == 79 + 12
    assert window.model.shown_at(window.view.rowAt(1)) is top


def test_a_hidden_film_can_be_revealed(window: ListWindow) -> None:
    window.model.set_filter(SUSPECT)
    window.view.reveal(study("001.png").study_id)
    assert window.model.filter == EVERYTHING
    assert current(window) == "001"


def test_nothing_found_is_said_and_all_comes_back(window: ListWindow) -> None:
    window.model.set_filter(WorklistFilter("no such film"))
    assert window.view.current_study_id is None
    picture = window.view.viewport().grab().toImage()
    colours = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    assert len(colours) > 2
    window.model.set_filter(EVERYTHING)
    assert current(window) == "000"


# Order


def test_f8_goes_from_one_film_to_review_to_the_next(window: ListWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.does.next_review.isEnabled)
    QTest.keyClick(window.view, Qt.Key.Key_F8)
    assert current(window) == "101"  # the first that is uncertain
    QTest.keyClick(window.view, Qt.Key.Key_F8)
    assert current(window) == "102"
    call(window.model, "102.png", Review(call=Verdict.NORMAL))
    QTest.keyClick(window.view, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert current(window) == "101"


def test_needs_review_first_is_an_order_like_the_columns(window: ListWindow) -> None:
    window.does.need_first.trigger()
    assert names(window.model)[0] == "199"
    window.view.sortByColumn(Column.FILE, Qt.SortOrder.AscendingOrder)
    assert not window.does.need_first.isChecked()
    assert names(window.model)[0] == "000"


# Columns


def test_columns_and_order_are_remembered(window: ListWindow, qtbot: QtBot) -> None:
    window.view.headings.show_columns(frozenset({Column.FILE, Column.NOTE, Column.SCORE}))
    window.view.sortByColumn(Column.SCORE, Qt.SortOrder.DescendingOrder)
    other = WorklistView(filled(20))
    qtbot.addWidget(other)
    assert other.restore_layout(window.view.save_layout())
    assert other.headings.visible == [Column.FILE, Column.SCORE, Column.NOTE]
    assert other.current_study_id is not None
    assert names(other._model)[0] == "019"


@pytest.mark.parametrize("state", [b"", b"not JSON", b"[]", b"{}", b'{"columns": 3, "header": "AAAA", "widths": {}}'])
def test_a_damaged_memory_of_the_columns_changes_nothing(window: ListWindow, state: bytes) -> None:
    assert not window.view.restore_layout(QByteArray(state))
    assert frozenset(window.view.headings.visible) == AT_FIRST


def test_the_columns_can_be_chosen_from_a_menu(window: ListWindow) -> None:
    menu = window.view.headings.menu()
    note = next(action for action in menu.actions() if action.data() == Column.NOTE)
    note.trigger()
    assert Column.NOTE in window.view.headings.visible
    menu.actions()[-1].trigger()
    assert frozenset(window.view.headings.visible) == AT_FIRST


@pytest.mark.parametrize("width", [480, 700])
def test_no_word_of_the_list_is_cut_short(window: ListWindow, qtbot: QtBot, width: int) -> None:
    for name, review in (("198", Review(blind=Verdict.NORMAL)), ("010", Review(call=Verdict.PNEUMONIA))):
        call(window.model, f"{name}.png", review)
    window.model.set_finding(finding("199.png", 0.96, warned=True))
    window.resize(width, 500)
    view = window.view
    qtbot.waitUntil(lambda: not view.horizontalScrollBar().isVisible())
    gap = 2 * (round(theme.em(view.font()) * 0.25) + 3)
    for column, word in ((Column.STATUS, "Screened"), (Column.SCORE, "0.000"), (Column.VERDICT, "PNEUMONIA")):
        signs = 2 * theme.em(view.font()) if column is Column.VERDICT else 0
        assert view.columnWidth(column) >= view.fontMetrics().horizontalAdvance(word) + gap + signs


def test_names_break_before_their_ending(window: ListWindow) -> None:
    metrics = window.view.fontMetrics()
    assert two_lines("IM00001.dcm", metrics, metrics.horizontalAdvance("IM00001.d")) == ["IM00001", ".dcm"]
    assert wrapped("Second look", metrics, metrics.horizontalAdvance("Second l")) == ["Second", "look"]
    assert wrapped("Disagrees", metrics, 5) == ["Disagrees"]


# Copying and folders


def test_chosen_rows_are_copied_as_a_table(window: ListWindow, qtbot: QtBot) -> None:
    call(window.model, "001.png", Review(call=Verdict.PNEUMONIA))
    window.view.headings.show_columns(frozenset({Column.FILE, Column.VERDICT, Column.REVIEWED}))
    window.view.go_to(1)
    qtbot.waitUntil(window.does.copy.isEnabled)
    QTest.keyClick(window.view, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "File\tVerdict\tReviewed\n001.png\tPNEUMONIA\tDisagrees"


def test_what_is_copied_is_no_formula(window: ListWindow) -> None:
    window.model.append([study("=HYPERLINK(1)\t2.png")])
    row = window.model.rows[-1]
    assert copying.as_table([row], [Column.FILM, Column.FILE]) == "File\n'=HYPERLINK(1)\N{REPLACEMENT CHARACTER}2.png"


def test_a_long_list_is_copied_too(window: ListWindow, qtbot: QtBot) -> None:
    window.model.append(study(f"more{number}.png") for number in range(2000))
    window.view.selectAll()
    qtbot.waitUntil(window.does.copy.isEnabled)
    window.does.copy.trigger()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().count("\n") == 2200)


def test_the_selection_is_turned_round(window: ListWindow) -> None:
    window.view.go_to(7)
    window.does.invert_selection.setEnabled(True)
    window.does.invert_selection.trigger()
    assert len(window.view.selected_study_ids()) == 199
    assert study("007.png").study_id not in window.view.selected_study_ids()


def test_the_folder_of_a_film_is_found_also_from_within_an_archive(tmp_path: Path) -> None:
    archive = tmp_path / "ward" / "films"
    archive.parent.mkdir()
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("inner/film.dcm", b"")
    assert nearest_folder(archive / "inner" / "film.dcm") == tmp_path / "ward"
    assert nearest_folder(tmp_path / "ward" / "gone.png") == tmp_path / "ward"
    assert nearest_folder(tmp_path / "gone" / "film.png") is None


# In words


def test_a_screen_reader_hears_the_whole_row(window: ListWindow) -> None:
    call(window.model, "199.png", Review(call=Verdict.NORMAL, note="Seen twice.\nSecond line."))
    cell = window.model.index_of(study("199.png").study_id, Column.FILE)
    heard = cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == (
        "199.png. Status: Screened. Verdict: NORMAL. Score: 0.995. Reader: NORMAL. "
        "Model: PNEUMONIA, score 0.995. Note: Seen twice."
    )


def test_notes_and_patients_are_never_markup(window: ListWindow) -> None:
    call(window.model, "000.png", Review(note="<b>bold</b>"))
    cell = window.model.index(0, Column.NOTE)
    assert cell.data() == "<b>bold</b>"
    assert "&lt;b&gt;" in cell.data(Qt.ItemDataRole.ToolTipRole)


def test_the_picture_of_a_film_changes_with_its_finding(window: ListWindow) -> None:
    def middle() -> int:
        area = window.view.visualRect(window.model.index(0, Column.FILM))
        return window.view.viewport().grab(area).toImage().pixelColor(area.width() // 2, area.height() // 2).red()

    for grey in (60, 200):
        thumbnail = np.full((90, 91), grey, np.uint8)
        window.model.set_finding(replace(finding("000.png"), thumbnail=thumbnail))
        assert middle() == grey
