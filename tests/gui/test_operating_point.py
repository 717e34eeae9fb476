from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pneumoscan.core.operating_point import OperatingPoint
from pneumoscan.core.roc import ValidationScores
from pneumoscan.gui.dialogs.operating_point import OperatingPointDialog
from pneumoscan.gui.dialogs.operating_point_scores import ListScores
from tests.stand_in import MODEL

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel
    from pytestqt.qtbot import QtBot

    from pneumoscan.gui.settings import Settings

OWN = OperatingPoint(0.6, (0.4, 0.75))
SCORES = np.array([0.1, 0.3, 0.5, 0.7, 0.8, 0.9])
# at 0.6: 8 of 10 ill found, 9 of 10 healthy passed, 3 of 20 uncertain
FILMS = ValidationScores(
    np.array([0.1, 0.55, 0.7, 0.8, 0.81, 0.82, 0.83, 0.84, 0.85, 0.9]),
    np.array([0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.5, 0.95]),
)


class OpenDialog(Protocol):
    def __call__(
        self, current: OperatingPoint = OWN, films: ValidationScores | None = FILMS, own: OperatingPoint = OWN
    ) -> OperatingPointDialog: ...


@pytest.fixture
def open_dialog(qtbot: QtBot, settings: Settings) -> OpenDialog:
    def open_one(
        current: OperatingPoint = OWN, films: ValidationScores | None = FILMS, own: OperatingPoint = OWN
    ) -> OperatingPointDialog:
        dialog = OperatingPointDialog(own, current, films, ListScores(MODEL, SCORES, 0), settings)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_one


def words(line: tuple[QLabel, QLabel, QLabel]) -> list[str]:
    return [label.text() for label in line]


def test_it_is_locked_until_somebody_unlocks_it(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog()
    assert not any(part.isEnabled() for part in (dialog.slider, dialog.number, dialog.apply_button))
    QTest.mouseClick(dialog.unlock_button, Qt.MouseButton.LeftButton)
    assert dialog.slider.isEnabled()
    assert dialog.number.isEnabled()
    assert not dialog.apply_button.isEnabled()  # nothing is changed yet


def test_the_point_in_force_is_told_by_its_figures(open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    lines = dialog.validation_table._rows
    assert words(lines[0]) == ["80.0 %", "(49.0 to 94.3 %)", "8 of 10 films with pneumonia are at or above it"]
    assert words(lines[1])[0] == "90.0 %"
    assert words(lines[2])[2] == "3 of 20 films are too near to it to be called"


def test_slider_and_number_move_together_by_the_keyboard(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog()
    dialog.unlock()
    QTest.keyClick(dialog.slider, Qt.Key.Key_Left)
    assert dialog.number.value() == pytest.approx(0.599)
    dialog.number.selectAll()
    QTest.keyClicks(dialog.number, f"0{dialog.locale().decimalPoint()}2")
    assert dialog.slider.value() == 200
    assert dialog.point == OWN.moved_to(0.2)


def test_what_would_flip_is_counted_while_it_moves(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(own=OperatingPoint(0.6), current=OperatingPoint(0.6))
    assert dialog.flips_label.text() == "No verdict of the 6 in the list changes."
    dialog.slider.setValue(850)
    assert dialog.flips_label.text() == "2 of 6 verdicts in the list change: 2 become NORMAL."
    dialog.slider.setValue(400)
    assert dialog.flips_label.text() == "1 of 6 verdicts in the list change: 1 become PNEUMONIA."


def test_applying_tells_the_point_once(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog()
    dialog.unlock()
    dialog.slider.setValue(300)
    with qtbot.waitSignal(dialog.chosen) as told:
        QTest.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
    assert told.args == [OWN.moved_to(0.3)]
    assert not dialog.isVisible()


def test_giving_up_tells_nothing(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog()
    dialog.slider.setValue(300)
    with qtbot.assertNotEmitted(dialog.chosen):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_models_own_point_comes_back_to_its_last_digit(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    own = OperatingPoint(0.65125, (0.2, 0.9))
    dialog = open_dialog(own=own, current=own.moved_to(0.3))
    QTest.mouseClick(dialog.back_button, Qt.MouseButton.LeftButton)
    assert dialog.point == own
    dialog.slider.setValue(100)
    dialog.slider.setValue(651)
    assert dialog.point == own
    assert not dialog.back_button.isEnabled()


def test_predictive_values_wait_for_the_prevalence_and_it_is_remembered(
    open_dialog: OpenDialog, settings: Settings
) -> None:
    dialog = open_dialog()
    assert [words(line)[0] for line in dialog.local_table._rows] == ["–", "–", "–"]
    dialog.prevalence.setValue(50)
    # of 10 ill 7 are called PNEUMONIA and 1 NORMAL, of 10 healthy 1 and 8
    assert [words(line)[0] for line in dialog.local_table._rows] == ["87.5 %", "88.9 %", "15.0 %"]
    assert settings.prevalence == 50
    assert open_dialog().prevalence.value() == 50


@pytest.mark.parametrize("end", [0, 1000])
def test_the_ends_of_the_scale_are_points_too(open_dialog: OpenDialog, end: int) -> None:
    dialog = open_dialog()
    dialog.prevalence.setValue(20)
    dialog.slider.setValue(end)
    assert dialog.point == OperatingPoint(end / 1000)
    assert "No score is uncertain" in dialog.band_label.text()
    shares = [words(line)[0] for line in dialog.local_table._rows]
    assert shares == (["–", "80.0 %", "0.0 %"] if end else ["20.0 %", "–", "0.0 %"])


def test_a_model_without_scores_can_be_moved_too(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(films=None)
    dialog.slider.setValue(300)
    assert dialog.apply_button.isEnabled()


def test_it_fits_a_small_notebook(open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    assert dialog.minimumSizeHint().width() <= 1366
    assert dialog.minimumSizeHint().height() <= 700
