"""What the line below says of the work, with all the room and with little."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from pneumoscan.core.progress import Progress
from pneumoscan.gui.work import activity
from pneumoscan.gui.work.parts_label import PartsLabel
from pneumoscan.gui.work.status_area import StatusArea
from tests.gui.driving import films, held_up, wait_for_the_end

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.gui.conftest import OpenWindow

LONG = Progress(20_000, 14_321, 1_234, 86_400.0)


def screening(*, is_loading: bool = False, is_in_hand: bool = True, is_paused: bool = False) -> activity.Activity:
    return activity.screening(LONG, is_loading=is_loading, is_in_hand=is_in_hand, is_paused=is_paused)


def test_a_batch_tells_all_that_a_person_wants_to_know() -> None:
    assert screening().parts == (
        "14321 of 20000", "without verdict: 1234", "9 h 31 min left", "9.9 films a minute",
    )  # fmt: skip
    assert screening(is_loading=True).parts[0] == "Waiting for the model"
    assert screening(is_paused=True).parts[0] == "Pausing after the film in hand"
    assert screening(is_paused=True, is_in_hand=False).parts[0] == "Paused"


def test_the_less_important_parts_give_way_and_the_tip_has_them_all(qtbot: QtBot) -> None:
    label = PartsLabel()
    qtbot.addWidget(label)
    label.set_parts(["14 of 20", "without verdict: 3", "5 min left"])
    label.resize(label.sizeHint())
    assert label.shown_text == "14 of 20  ·  without verdict: 3  ·  5 min left"
    label.resize(label.sizeHint().width() * 2 // 3, label.height())
    assert label.shown_text == "14 of 20  ·  without verdict: 3"
    label.resize(label.fontMetrics().horizontalAdvance("14 of 20") + 2, label.height())
    assert label.shown_text == "14 of 20"
    label.resize(label.fontMetrics().horizontalAdvance("14 of"), label.height())
    assert label.shown_text.endswith("…")
    assert "5 min left" in label.toolTip()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_longest_words_fit_into_a_small_screen(direction: Qt.LayoutDirection, qtbot: QtBot) -> None:
    area = StatusArea(QAction("Annulation complète"))
    qtbot.addWidget(area)
    area.add_command(QAction("Mettre en pause un moment"))
    area.setLayoutDirection(direction)
    words = tuple(part + part[: len(part) // 2] for part in screening(is_paused=True).parts)
    area.show_activity(activity.Activity(words, 14_321, 20_000, is_paused=True))
    area.show_tally("In der Liste 20000: " + "Lungenentzündung 12345, " * 6)
    area.resize(1366, area.sizeHint().height())
    area.show()
    qtbot.waitExposed(area)
    assert area.minimumSizeHint().width() <= 1366
    shown = [child for child in area.findChildren(QWidget) if child.isVisible() and child.parent() is area]
    for child in shown:
        assert area.rect().contains(child.geometry()), child
        assert not any(child.geometry().intersects(other.geometry()) for other in shown if other is not child)
    for button in area.findChildren(QToolButton):
        assert button.width() >= button.sizeHint().width()
    assert area.progress.shown_text.startswith(words[0])


def test_nothing_goes_on_and_nothing_is_shown(qtbot: QtBot) -> None:
    area = StatusArea(QAction("Cancel"))
    qtbot.addWidget(area)
    area.show()
    assert not area.bar.isVisible()
    area.show_activity(screening())
    assert area.bar.isVisible()
    area.show_activity(None)
    assert not area.progress.isVisible()


def test_title_and_area_follow_the_batch_and_are_clear_after_it(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window, gate = held_up(open_window, qtbot, tmp_path, 2)
    qtbot.waitUntil(lambda: window.windowTitle() == "0 % – PneumoScan")
    assert window.status.bar.isVisible()
    gate.is_open.set()
    wait_for_the_end(qtbot, window, 2)
    qtbot.waitUntil(lambda: window.windowTitle() == "PneumoScan")
    assert not window.status.bar.isVisible()


def test_the_end_of_a_batch_offers_what_to_do_next(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    next_to_review = QAction("&Next to review")
    next_to_review.setShortcut("F8")
    gone: list[bool] = []
    next_to_review.triggered.connect(lambda: gone.append(True))
    window.desks.display.offer_review(next_to_review, lambda: 2)
    window.open(films(tmp_path, 200, 100))
    wait_for_the_end(qtbot, window, 2)
    assert window.notices.sentence.startswith("Screened: 2. In the list: pneumonia 1, normal 1.")
    assert window.notices.sentence.endswith("To be reviewed: 2.")
    (button,) = [each for each in window.notices.findChildren(QPushButton) if "review" in each.text()]
    assert button.text() == "Next to review (F8)"
    button.click()
    assert gone == [True]
