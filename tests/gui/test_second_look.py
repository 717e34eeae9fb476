"""Correcting a film and passing over a refusal: asked for by a person, shown before, and undone again."""

from __future__ import annotations

from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from pneumoscan.core.correction import AS_IT_IS, Correction
from pneumoscan.core.problem import ProblemCode, problem
from pneumoscan.core.remark import RemarkCode
from pneumoscan.gui.dialogs.correction import CorrectionDialog
from pneumoscan.gui.dialogs.overrule import OverruleDialog
from pneumoscan.gui.look import text
from pneumoscan.gui.viewing.turning import corrected, uncorrected
from pneumoscan.gui.worklist.cells import Column
from pneumoscan.gui.worklist.outcome import Outcome
from pneumoscan.screening import load_film
from tests.gui import support
from tests.gui.driving import choose, column, films, held_up, wait_for_the_end
from tests.gui.judges import NEGATIVE, UPRIGHT, Fixed, LikesLandscape, dialog_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.core.study import Study
    from pneumoscan.gui.main_window import MainWindow
    from pneumoscan.gui.worklist.row import Row
    from tests.gui.conftest import OpenWindow
    from tests.stand_in import StandIn

REFUSED = problem(ProblemCode.NOT_A_CHEST_FILM)
NO_YES = (False, True)
EVERY = [Correction(turns, mirrored, inverted) for turns in range(4) for mirrored in NO_YES for inverted in NO_YES]


def row_at(window: MainWindow, number: int = 0) -> Row:
    return window.session.model.rows[number]


def screened(open_window: OpenWindow, qtbot: QtBot, judge: StandIn, paths: list[Path]) -> MainWindow:
    window = open_window(support.services(judge))
    window.open(paths)
    wait_for_the_end(qtbot, window, len(paths))
    return window


def overrule(qtbot: QtBot, window: MainWindow) -> None:
    choose(qtbot, window.does.common.overrule)
    dialog_of(qtbot, OverruleDialog).proceed.click()
    wait_for_the_end(qtbot, window, window.session.model.rowCount())


# Passing over a refusal


def test_a_verdict_is_shown_anyway_marked_and_undone(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = screened(open_window, qtbot, Fixed((REFUSED,)), films(tmp_path, 200))
    assert window.panel.remedies.overrule.isVisible()
    refused = row_at(window).finding
    overrule(qtbot, window)
    assert column(window, Column.VERDICT) == ["PNEUMONIA"]
    assert column(window, Column.STATUS) == ["Shown anyway"]
    assert [warning.code for warning in row_at(window).warnings] == [RemarkCode.OVERRULED]
    assert text.problem(REFUSED) in window.panel.warnings.labels[0].text()
    assert not window.panel.remedies.overrule.isVisible()
    qtbot.waitUntil(lambda: not window.does.common.overrule.isEnabled())
    window.session.undo_stack.undo()
    assert row_at(window).finding is refused
    assert not row_at(window).study.is_overruled
    window.session.undo_stack.redo()
    assert column(window, Column.STATUS) == ["Shown anyway"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_the_question_is_answered_with_no_by_any_careless_key(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, key: Qt.Key
) -> None:
    window = screened(open_window, qtbot, Fixed((REFUSED,)), films(tmp_path, 200))
    choose(qtbot, window.does.common.overrule)
    dialog = dialog_of(qtbot, OverruleDialog)
    assert dialog.reason.text() == text.problem(REFUSED)
    assert dialog.reason.textFormat() is Qt.TextFormat.PlainText
    QTest.keyClick(dialog.focusWidget() or dialog, key)
    qtbot.waitUntil(lambda: not window.session.is_running)
    assert column(window, Column.STATUS) == ["Rejected"]
    assert window.session.undo_stack.count() == 0


def test_what_cannot_be_read_cannot_be_overruled(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "broken.png").write_bytes(b"no picture")
    window = screened(open_window, qtbot, Fixed((REFUSED,)), [tmp_path / "broken.png", *films(tmp_path, 200)])
    qtbot.waitUntil(window.does.common.screen_again.isEnabled)
    assert not window.does.common.overrule.isEnabled()
    assert not window.does.common.correct.isEnabled()
    window.view.go_to(1)
    qtbot.waitUntil(window.does.common.overrule.isEnabled)
    qtbot.waitUntil(window.does.common.correct.isEnabled)


def test_screening_again_keeps_the_correction_and_drops_the_overruling(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = screened(open_window, qtbot, Fixed((REFUSED,)), films(tmp_path, 200))
    correct(qtbot, window, lambda dialog: dialog.mirror.click())
    overrule(qtbot, window)
    choose(qtbot, window.does.common.screen_again)
    wait_for_the_end(qtbot, window, 1)
    assert column(window, Column.STATUS) == ["Rejected"]
    assert row_at(window).study.correction == Correction(mirrored=True)
    window.session.undo_stack.undo()
    assert column(window, Column.STATUS) == ["Shown anyway"]


def test_removing_and_undoing_keeps_correction_and_overruling(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = screened(open_window, qtbot, Fixed((REFUSED,)), films(tmp_path, 200))
    correct(qtbot, window, lambda dialog: dialog.right.click())
    overrule(qtbot, window)
    study = row_at(window).study
    choose(qtbot, window.does.common.clear)
    window.session.undo_stack.undo()
    assert row_at(window).study == study
    assert column(window, Column.STATUS) == ["Shown anyway"]


# Correcting


def correct(qtbot: QtBot, window: MainWindow, by_hand: Callable[[CorrectionDialog], object]) -> None:
    choose(qtbot, window.does.common.correct)
    dialog = dialog_of(qtbot, CorrectionDialog)
    by_hand(dialog)
    dialog.accept_button.click()
    wait_for_the_end(qtbot, window, window.session.model.rowCount())


def test_a_suggested_correction_is_offered_previewed_and_done_only_when_accepted(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = screened(open_window, qtbot, LikesLandscape(), films(tmp_path, 200))
    qtbot.waitUntil(window.does.common.correct.isEnabled)
    window.panel.remedies.correct.click()
    dialog = dialog_of(qtbot, CorrectionDialog)
    assert dialog.correction == UPRIGHT
    assert dialog.before.picture.height() > dialog.before.picture.width()
    assert dialog.after.picture.width() > dialog.after.picture.height()
    assert row_at(window).study.correction == AS_IT_IS
    dialog.reject()
    assert row_at(window).study.correction == AS_IT_IS
    correct(qtbot, window, lambda _dialog: None)
    assert column(window, Column.STATUS) == ["Screened"]
    assert row_at(window).study.correction == UPRIGHT
    assert "turned clockwise by 90 degrees" in window.panel.notes.text()


def test_a_corrected_film_is_shown_corrected_everywhere_and_undone(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = screened(open_window, qtbot, LikesLandscape(), films(tmp_path, 200))
    correct(qtbot, window, lambda _dialog: None)

    def is_wide(*, wide: bool) -> bool:
        film = window.pane.viewer.film
        if film is None:
            return False
        picture = film.picture()
        return (picture.width() > picture.height()) == wide

    thumbnail: QImage = window.session.model.index(0, Column.FILM).data(Qt.ItemDataRole.DecorationRole)
    assert thumbnail.width() > thumbnail.height()
    qtbot.waitUntil(lambda: is_wide(wide=True))
    window.session.undo_stack.undo()
    assert column(window, Column.STATUS) == ["Rejected"]
    qtbot.waitUntil(lambda: is_wide(wide=False))


def test_a_correction_is_made_by_keys_alone(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = screened(open_window, qtbot, Fixed(), films(tmp_path, 200))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.setFocus()
    qtbot.waitUntil(window.does.common.correct.isEnabled)
    QTest.keyClick(window.view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(qtbot, CorrectionDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert not dialog.accept_button.isEnabled()  # nothing is changed yet
    for key in (Qt.Key.Key_R, Qt.Key.Key_R, Qt.Key.Key_L, Qt.Key.Key_M, Qt.Key.Key_X):
        QTest.keyClick(dialog, key)
    qtbot.waitUntil(lambda: dialog.correction == Correction(1, mirrored=True, inverted=True))
    assert "turned clockwise by 90 degrees, mirrored, black and white exchanged" in dialog.outcome.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    wait_for_the_end(qtbot, window, 1)
    assert row_at(window).study.correction == Correction(1, mirrored=True, inverted=True)
    assert window.focusWidget() is window.view


def test_the_preview_grows_sharp_once_the_film_is_read(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    may_read = Event()

    def read_when_told(study: Study) -> Radiograph:
        assert may_read.wait(20)
        return load_film(study)

    window = open_window(replace(support.services(), load_film=read_when_told))
    window.open([support.write_film(tmp_path / name, rows=900, columns=800) for name in ("one.png", "two.png")])
    wait_for_the_end(qtbot, window, 2)
    window.view.go_to(1)
    choose(qtbot, window.does.common.correct)
    dialog = dialog_of(qtbot, CorrectionDialog)
    from_the_list = dialog.before.picture.width()
    assert from_the_list > 0
    may_read.set()
    qtbot.waitUntil(lambda: dialog.before.picture.width() > 2 * from_the_list)
    assert dialog.after.picture.size() == dialog.before.picture.size()
    dialog.reject()


def test_a_correction_can_be_taken_back(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = screened(open_window, qtbot, Fixed(), films(tmp_path, 200))
    correct(qtbot, window, lambda dialog: dialog.invert.click())
    assert float(column(window, Column.SCORE)[0] or 1) < 0.3
    choose(qtbot, window.does.common.correct)
    dialog = dialog_of(qtbot, CorrectionDialog)
    assert dialog.correction == NEGATIVE
    assert dialog.invert.isChecked()
    dialog.reset.click()
    dialog.accept_button.click()
    wait_for_the_end(qtbot, window, 1)
    assert row_at(window).study.correction == AS_IT_IS
    assert float(column(window, Column.SCORE)[0] or 0) > 0.7


def test_a_shelf_of_films_is_corrected_at_once_and_undone_at_once(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "broken.png").write_bytes(b"no picture")
    paths = [*films(tmp_path, 200, 190, 180, 170), tmp_path / "broken.png"]
    window = screened(open_window, qtbot, Fixed(), paths)
    window.view.selectAll()
    window.view.selectionModel().select(
        window.session.model.index(3, 0),
        QItemSelectionModel.SelectionFlag.Deselect | QItemSelectionModel.SelectionFlag.Rows,
    )
    choose(qtbot, window.does.common.correct)
    dialog = dialog_of(qtbot, CorrectionDialog)
    assert dialog.for_all.isVisible()
    assert "all 3 chosen films" in dialog.for_all.text()
    dialog.invert.click()
    dialog.for_all.click()
    assert dialog.outcome.text() == "All 3 chosen films to be screened: black and white exchanged."
    dialog.accept_button.click()
    wait_for_the_end(qtbot, window, 5)
    assert column(window, Column.VERDICT) == ["NORMAL"] * 3 + ["PNEUMONIA", None]
    assert row_at(window, 4).study.correction == AS_IT_IS
    window.session.undo_stack.undo()
    assert column(window, Column.VERDICT) == ["PNEUMONIA"] * 4 + [None]


def test_the_other_chosen_films_are_left_alone_unless_it_is_asked_for(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = screened(open_window, qtbot, Fixed(), films(tmp_path, 200, 190))
    window.view.selectAll()
    correct(qtbot, window, lambda dialog: dialog.invert.click())
    assert sorted(row.study.correction.inverted for row in window.session.model.rows) == [False, True]


def test_a_correction_drops_the_overruling(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = screened(open_window, qtbot, LikesLandscape(), films(tmp_path, 200))
    overrule(qtbot, window)
    correct(qtbot, window, lambda _dialog: None)
    assert column(window, Column.STATUS) == ["Screened"]
    assert not row_at(window).warnings


def test_a_film_corrected_while_in_hand_gets_the_verdict_of_the_corrected_one(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window, gate = held_up(open_window, qtbot, tmp_path, 3)
    for number in (0, 1):  # in hand, and waiting
        window.view.go_to(number)
        qtbot.waitUntil(lambda: window.desks.films.can_correct)
        choose(qtbot, window.does.common.correct)
        dialog = dialog_of(qtbot, CorrectionDialog)
        dialog.invert.click()
        dialog.accept_button.click()
        qtbot.waitUntil(lambda dialog=dialog: not dialog.isVisible())  # type: ignore[misc]
    gate.is_open.set()
    wait_for_the_end(qtbot, window, 3)
    assert column(window, Column.VERDICT) == ["PNEUMONIA", "PNEUMONIA", "NORMAL"]
    assert window.session.progress.done == window.session.progress.total == 4


def test_a_correction_undone_while_the_film_is_in_hand_leaves_nothing_waiting(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window, gate = held_up(open_window, qtbot, tmp_path, 2)
    choose(qtbot, window.does.common.correct)
    dialog = dialog_of(qtbot, CorrectionDialog)
    dialog.invert.click()
    dialog.accept_button.click()
    window.session.undo_stack.undo()
    gate.is_open.set()
    wait_for_the_end(qtbot, window, 2)
    assert column(window, Column.VERDICT) == ["NORMAL", "NORMAL"]
    assert window.session.model.count_of(Outcome.WAITING) == 0
    assert row_at(window).study.correction == AS_IT_IS


@pytest.mark.parametrize("correction", EVERY)
def test_the_preview_shows_what_the_core_does(correction: Correction) -> None:
    grey = np.arange(12, dtype=np.uint8).reshape(3, 4) * 20
    picture = QImage(grey.data, 4, 3, 4, QImage.Format.Format_Grayscale8).copy()
    made = corrected(picture, correction)
    expected = correction.apply(grey)
    seen = [[made.pixelColor(x, y).red() for x in range(made.width())] for y in range(made.height())]
    assert seen == expected.tolist()
    back = uncorrected(made, correction)
    assert [back.pixelColor(x, 1).red() for x in range(4)] == grey[1].tolist()
