"""Looking at films, with mouse and keys."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from pneumoscan.core.correction import AS_IT_IS, Correction
from pneumoscan.core.radiograph import Patient, Radiograph
from pneumoscan.core.study import Study
from pneumoscan.gui.viewing import corner_text
from pneumoscan.gui.viewing.film import Film, of_radiograph, preview
from pneumoscan.gui.viewing.grey_window import Preset
from pneumoscan.gui.viewing.pane import ViewerPane
from pneumoscan.gui.viewing.view_state import Tool
from pneumoscan.gui.viewing.viewer import Mode

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pneumoscan.gui.settings import Settings
    from pneumoscan.gui.viewing.canvas import Canvas

LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
HOT = np.ones((2, 2), np.float32)
WHOSE = Patient(name="Doe Jane", patient_id="7", sex="F", study_date="20240501", patient_orientation="L\\F")


def film(rows: int = 900, columns: int = 600, patient: Patient = WHOSE) -> Film:
    across = np.linspace(5000, 60000, columns).astype(np.uint16)
    return of_radiograph(Radiograph(np.tile(across, (rows, 1)), "DICOM", patient, pixel_spacing=(0.2, 0.2)), AS_IT_IS)


def study(name: str = "a.dcm") -> Study:
    return Study.at(Path(name))


@pytest.fixture
def pane(qtbot: QtBot) -> ViewerPane:
    made = ViewerPane()
    qtbot.addWidget(made)
    made.resize(600, 700)
    made.show()
    qtbot.waitExposed(made)
    made.viewer.show_film(study(), film(), HOT)
    return made


def drag(canvas: Canvas, button: Qt.MouseButton, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(canvas, button, Qt.KeyboardModifier.NoModifier, start)
    for share in (0.5, 1.0):
        place = start + (end - start) * share
        QTest.mouseMove(canvas, place)
        QTest.qWait(1)
    QTest.mouseRelease(canvas, button, Qt.KeyboardModifier.NoModifier, end)


def turn_wheel(canvas: Canvas, at: QPointF, notches: int) -> None:
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase, delta = Qt.ScrollPhase.NoScrollPhase, QPoint(0, 120 * notches)
    canvas.wheelEvent(QWheelEvent(at, at, QPoint(), delta, buttons, keys, phase, False))  # noqa: FBT003


def brightness(canvas: Canvas, x: float, y: float) -> int:
    picture = canvas.grab().toImage()
    return picture.pixelColor(round(picture.width() * x), round(picture.height() * y)).lightness()


def without_heat(pane: ViewerPane) -> Canvas:
    pane.heat.set_style(replace(pane.heat.heat_style, is_shown=False))
    return pane.viewer.canvas


def test_the_wheel_zooms_to_the_pointer(pane: ViewerPane) -> None:
    canvas, at = pane.viewer.canvas, QPointF(300, 200)
    assert canvas.viewport
    before = canvas.viewport.to_film((at.x(), at.y()))
    turn_wheel(canvas, at, 3)
    assert canvas.viewport.aim.zoom > 1.5
    assert canvas.viewport.to_film((at.x(), at.y())) == pytest.approx(before)


def test_a_double_click_shows_the_actual_size_and_another_all_of_it(pane: ViewerPane) -> None:
    canvas = pane.viewer.canvas
    QTest.mouseDClick(canvas, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(200, 200))
    assert canvas.viewport
    assert canvas.viewport.scale * canvas.devicePixelRatioF() == pytest.approx(1)
    QTest.mouseDClick(canvas, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(200, 200))
    assert canvas.viewport.aim.fits


@pytest.mark.parametrize("button", [LEFT, MIDDLE])
def test_a_drag_moves_a_film_that_is_larger_than_the_view(pane: ViewerPane, button: Qt.MouseButton) -> None:
    canvas = pane.viewer.canvas
    canvas.zoom(4)
    assert canvas.viewport
    before = canvas.viewport.to_film((100, 100))
    drag(canvas, button, QPoint(100, 100), QPoint(140, 130))
    assert canvas.viewport.to_film((140, 130)) == pytest.approx(before)


def test_a_drag_with_the_right_button_sets_the_window(pane: ViewerPane) -> None:
    canvas = without_heat(pane)
    before = brightness(canvas, 0.5, 0.5)
    drag(canvas, RIGHT, QPoint(200, 300), QPoint(200, 240))
    assert brightness(canvas, 0.5, 0.5) > before
    pane.does.reset.trigger()
    assert brightness(canvas, 0.5, 0.5) == before


def test_the_left_button_sets_the_window_when_told_to(pane: ViewerPane) -> None:
    pane.does.drag_window.trigger()
    drag(pane.viewer.canvas, LEFT, QPoint(200, 300), QPoint(200, 240))
    assert pane.viewer.state.look.window is not None


def test_two_fingers_zoom(pane: ViewerPane) -> None:
    canvas, at = pane.viewer.canvas, QPointF(200, 200)
    kind, device = Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice()
    QCoreApplication.sendEvent(canvas, QNativeGestureEvent(kind, device, 2, at, at, at, 0.5, QPointF()))
    assert pane.viewer.state.look.aim.zoom == pytest.approx(1.5)


def test_inverting_exchanges_black_and_white(pane: ViewerPane) -> None:
    canvas = without_heat(pane)
    before = brightness(canvas, 0.3, 0.5)
    pane.does.invert.trigger()
    assert brightness(canvas, 0.3, 0.5) == pytest.approx(255 - before, abs=2)


def test_a_preset_can_be_chosen_and_stays_for_the_next_film(pane: ViewerPane) -> None:
    actions = {action.data(): action for action in pane.presets.actions()}
    actions[Preset.LUNGS].trigger()
    pane.viewer.show_film(study("b.dcm"), film(), None)
    assert pane.viewer.state.look.preset is Preset.LUNGS
    assert all(action.toolTip() != action.text() for action in actions.values())


def test_film_and_heatmap_turn_together_and_the_display_says_so(pane: ViewerPane) -> None:
    canvas = pane.viewer.canvas
    corner = np.zeros((2, 2), np.float32)
    corner[0, 0] = 1
    pane.viewer.show_film(study(), film(600, 600), corner)

    def colourful(x: float, y: float) -> bool:
        picture = canvas.grab().toImage()
        side, left, top = min(canvas.width(), canvas.height()), 0, 0
        left, top = (canvas.width() - side) // 2, (canvas.height() - side) // 2
        return picture.pixelColor(round(left + side * x), round(top + side * y)).saturation() > 60

    assert colourful(0.2, 0.2)
    pane.does.turn.trigger()
    assert colourful(0.8, 0.2)
    assert not colourful(0.2, 0.2)
    pane.does.turn.trigger()
    pane.does.mirror.trigger()
    assert colourful(0.2, 0.8)
    assert pane.viewer.state.look.is_turned
    assert canvas.viewport
    written = corner_text.overlay_of(film(), pane.viewer.state.look, canvas.viewport, 1.0)
    assert any("turned" in notice for notice in written.notices)
    assert "turned" in canvas.accessibleDescription()


def test_turning_left_undoes_turning_right(pane: ViewerPane) -> None:
    pane.does.turn.trigger()
    pane.does.turn_back.trigger()
    assert not pane.viewer.state.look.is_turned


def test_another_film_is_shown_whole_and_upright_the_same_one_stays(pane: ViewerPane) -> None:
    pane.does.turn.trigger()
    pane.viewer.canvas.zoom(3)
    look = pane.viewer.state.look
    pane.viewer.show_film(study(), film(), HOT)
    assert pane.viewer.state.look == look
    pane.viewer.show_film(replace(study(), correction=Correction(mirrored=True)), film(), HOT)
    assert pane.viewer.state.look.aim.fits
    assert not pane.viewer.state.look.is_turned


def test_the_corners_say_whose_film_it_is_unless_that_is_hidden(pane: ViewerPane, settings: Settings) -> None:
    canvas, shown = pane.viewer.canvas, pane.viewer.film
    assert canvas.viewport
    assert shown
    written = corner_text.overlay_of(shown, pane.viewer.state.look, canvas.viewport, 1.0)
    assert written.patient == ("Doe Jane", "7", "F")
    assert written.study == ("2024-05-01",)
    assert written.window == ("As in the file", "WC 50 %", "WW 100 %")
    assert written.edges == ("H", "L", "F", "R")
    pane.does.patient_text.trigger()
    written = corner_text.overlay_of(shown, pane.viewer.state.look, canvas.viewport, 1.0)
    assert (written.patient, written.study) == ((), ())
    assert written.edges == ("H", "L", "F", "R")
    pane.remember(settings)
    other = ViewerPane()
    other.restore(settings)
    assert not other.viewer.state.look.is_patient_shown


def test_names_that_look_like_markup_are_drawn_as_they_are(pane: ViewerPane) -> None:
    named = film(patient=Patient(name="<b>A</b>\u202e\n"))
    assert pane.viewer.canvas.viewport
    written = corner_text.overlay_of(named, pane.viewer.state.look, pane.viewer.canvas.viewport, 1.0)
    assert written.patient[0].startswith("<b>A</b>\ufffd")


def test_a_line_is_measured_and_removed(pane: ViewerPane) -> None:
    canvas = pane.viewer.canvas
    pane.does.ruler.trigger()
    assert canvas.viewport
    start, end = (canvas.viewport.to_view(point) for point in ((100, 400), (400, 400)))
    drag(canvas, LEFT, QPointF(*start).toPoint(), QPointF(*end).toPoint())
    assert canvas.ruler
    assert canvas.ruler.length((0.2, 0.2)) == pytest.approx(60, abs=1)
    assert canvas.ruler_words.endswith("mm in the image")
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.ruler_words == ""
    assert not pane.does.ruler.isChecked()


def test_a_line_can_be_drawn_with_the_keyboard_alone(pane: ViewerPane) -> None:
    canvas = pane.viewer.canvas
    pane.does.ruler.trigger()
    for _ in range(4):
        QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.ruler
    assert canvas.ruler.start[0] < canvas.ruler.end[0]
    assert canvas.ruler.start[1] == canvas.ruler.end[1]


def test_arrow_keys_move_a_film_that_is_larger_than_the_view(pane: ViewerPane) -> None:
    canvas = pane.viewer.canvas
    assert canvas.focusPolicy() & Qt.FocusPolicy.TabFocus
    canvas.zoom(4)
    before = pane.viewer.state.look.aim.centre
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    after = pane.viewer.state.look.aim.centre
    assert after[0] > before[0]
    assert after[1] > before[1]


def test_the_heatmap_is_hidden_as_long_as_space_is_held(pane: ViewerPane) -> None:
    canvas = pane.viewer.canvas
    seen = [canvas.has_heat]
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    seen.append(canvas.has_heat)
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert [*seen, canvas.has_heat] == [True, False, True]
    assert pane.heat_action.isChecked()


def test_side_by_side_shows_the_film_with_and_without_heat(pane: ViewerPane) -> None:
    pane.does.side_by_side.trigger()
    viewer = pane.viewer
    QTest.qWait(20)
    assert viewer.beside.isVisible()
    assert viewer.canvas.has_heat
    assert not viewer.beside.has_heat
    assert viewer.beside.film is viewer.canvas.film
    viewer.beside.zoom(2)
    assert viewer.canvas.viewport
    assert viewer.beside.viewport
    assert viewer.canvas.viewport.scale == pytest.approx(viewer.beside.viewport.scale, rel=0.05)
    pane.does.compare.trigger()
    assert viewer.mode is Mode.PREVIOUS
    assert not pane.does.side_by_side.isChecked()
    pane.does.compare.trigger()
    assert not viewer.beside.isVisible()


def test_without_a_heatmap_its_controls_say_why(pane: ViewerPane) -> None:
    pane.viewer.show_film(study("b.dcm"), film(), None, "The film was refused.")
    assert not pane.heat_action.isEnabled()
    assert pane.heat_action.toolTip().endswith("The film was refused.")
    pane.viewer.show_film(study("c.dcm"), film(), HOT)
    assert pane.heat_action.isEnabled()


def test_without_a_film_its_commands_say_so(pane: ViewerPane) -> None:
    pane.viewer.show_message("This file is empty.")
    assert not pane.does.fit.isEnabled()
    assert pane.does.fit.toolTip().endswith("No film is shown.")
    assert pane.does.compare.isEnabled()


def test_the_view_is_described_for_those_who_cannot_see_it(pane: ViewerPane) -> None:
    words = pane.viewer.canvas.accessibleDescription()
    assert "a.dcm" in words
    assert "Zoom" in words
    assert words.endswith("Heatmap shown")
    pane.heat_action.trigger()
    assert pane.viewer.canvas.accessibleDescription().endswith("Heatmap hidden")


def test_a_preview_says_that_the_film_is_being_read(pane: ViewerPane) -> None:
    small = preview(np.full((96, 64), 90, np.uint8))
    pane.viewer.show_film(study("b.dcm"), small, HOT)
    assert pane.viewer.canvas.viewport
    written = corner_text.overlay_of(small, pane.viewer.state.look, pane.viewer.canvas.viewport, 1.0)
    assert written.window == ("Reading the film…",)
    assert written.display == ()


def test_every_command_has_a_key_or_a_place_in_the_menu_and_no_key_twice(pane: ViewerPane) -> None:
    in_menu = [action for action in pane.menu_actions() if action is not None]
    assert set(pane.does.all()) <= set(in_menu)
    keys = [key.toString() for action in in_menu for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert not [action for action in pane.does.all() if not action.toolTip() or not action.text()]


def test_every_tool_has_its_own_icon(pane: ViewerPane) -> None:
    strip = [action for action in pane.does.strip() if action is not None]
    pictures = [action.icon().pixmap(24, 24).toImage() for action in strip]
    for number, picture in enumerate(pictures):
        assert not picture.isNull()
        assert all(picture != other for other in pictures[:number])


def test_a_narrow_pane_keeps_its_tools_in_a_menu(pane: ViewerPane, qtbot: QtBot) -> None:
    assert pane.minimumSizeHint().width() < 300
    assert pane.tools.sizeHint().width() < 600


def test_a_ruler_left_behind_is_gone_with_the_next_film(pane: ViewerPane) -> None:
    pane.does.ruler.trigger()
    QTest.keyClick(pane.viewer.canvas, Qt.Key.Key_Right)
    pane.viewer.show_film(study("b.dcm"), film(), None)
    assert pane.viewer.canvas.ruler is None
    assert pane.viewer.state.look.tool is Tool.PAN


def test_nothing_is_measured_on_a_preview(pane: ViewerPane) -> None:
    canvas = pane.viewer.canvas
    pane.viewer.show_film(study("b.dcm"), preview(np.full((96, 64), 90, np.uint8)), None)
    pane.does.ruler.trigger()
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    drag(canvas, LEFT, QPoint(100, 100), QPoint(200, 200))
    assert canvas.ruler is None


def test_space_in_the_list_hides_the_heatmap_too(pane: ViewerPane, qtbot: QtBot) -> None:
    listed = QListWidget()
    qtbot.addWidget(listed)
    pane.hold_key_in(listed)
    QTest.keyPress(listed, Qt.Key.Key_Space)
    assert not pane.viewer.canvas.has_heat
    QTest.keyRelease(listed, Qt.Key.Key_Space)
    assert pane.viewer.canvas.has_heat
