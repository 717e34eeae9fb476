"""The row that says how heat is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from pneumoscan.core.colour_map import ColourMap, colours
from pneumoscan.gui.settings import Settings
from pneumoscan.gui.viewing.heat_controls import HeatControls
from pneumoscan.gui.viewing.heat_layer import HeatStyle
from pneumoscan.gui.viewing.legend import HeatLegend

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

OTHER = HeatStyle(False, 0.35, ColourMap.CIVIDIS, 0.4, True)  # noqa: FBT003


@pytest.fixture
def controls(qtbot: QtBot) -> HeatControls:
    made = HeatControls()
    qtbot.addWidget(made)
    made.show()
    return made


def told(controls: HeatControls) -> list[HeatStyle]:
    styles: list[HeatStyle] = []
    controls.style_changed.connect(styles.append)
    return styles


def test_each_control_tells_of_its_part_of_the_style(controls: HeatControls) -> None:
    styles = told(controls)
    controls.opacity.setValue(80)
    controls.options.threshold.setValue(25)
    controls.options.colour_map.setCurrentIndex(1)
    controls.options.contour.setChecked(True)
    controls.heat_action.trigger()
    expected = HeatStyle(is_shown=False, opacity=0.8, colour_map=ColourMap.VIRIDIS, threshold=0.25, is_contour=True)
    assert styles[-1] == expected == controls.heat_style
    assert len(styles) == 5


def test_keys_switch_heat_and_lines(qtbot: QtBot, controls: HeatControls) -> None:
    controls.activateWindow()
    qtbot.waitUntil(controls.isActiveWindow)
    styles = told(controls)
    QTest.keyClick(controls, Qt.Key.Key_C)
    QTest.keyClick(controls, Qt.Key.Key_H)
    assert [(style.is_contour, style.is_shown) for style in styles] == [(True, True), (True, False)]


def test_who_asks_for_lines_sees_them(controls: HeatControls) -> None:
    controls.set_style(HeatStyle(is_shown=False))
    controls.contour_action.trigger()
    assert controls.heat_style.is_shown


def test_while_a_key_is_held_there_is_no_heat_and_the_switch_stays(controls: HeatControls) -> None:
    styles = told(controls)
    controls.hold(True)  # noqa: FBT003
    controls.hold(True)  # noqa: FBT003  keys repeat
    assert [style.is_shown for style in styles] == [False]
    assert controls.heat_action.isChecked()
    controls.opacity.setValue(50)
    assert not controls.heat_style.is_shown
    controls.hold(False)  # noqa: FBT003
    assert styles[-1] == HeatStyle(opacity=0.5)


def test_a_style_that_is_set_is_told_once_and_shown_by_all(controls: HeatControls) -> None:
    styles = told(controls)
    controls.set_style(OTHER)
    controls.set_style(OTHER)
    assert styles == [OTHER]
    assert not controls.heat_action.isChecked()
    assert controls.contour_action.isChecked()
    assert controls.options.contour.isChecked()
    assert (controls.opacity.value(), controls.options.threshold.value()) == (35, 40)
    assert controls.options.colour_map.currentData() == "cividis"


def test_the_style_is_remembered_to_the_next_day(controls: HeatControls, qtbot: QtBot, tmp_path: Path) -> None:
    store = str(tmp_path / "kept.ini")
    controls.set_style(OTHER)
    first = Settings(QSettings(store, QSettings.Format.IniFormat))
    controls.remember(first)
    first.store.sync()
    again = HeatControls()
    qtbot.addWidget(again)
    again.restore(Settings(QSettings(store, QSettings.Format.IniFormat)))
    assert again.heat_style == OTHER


def test_a_style_is_remembered_as_it_was_chosen_though_a_key_is_held(
    controls: HeatControls, settings: Settings
) -> None:
    controls.hold(True)  # noqa: FBT003
    controls.remember(settings)
    assert settings.is_heat_shown


def test_damaged_settings_count_as_missing(controls: HeatControls, settings: Settings) -> None:
    for key in ("opacity", "colours", "threshold", "lines", "shown"):
        settings.store.setValue(f"heatmap/{key}", "\x00none")
    controls.restore(settings)
    assert controls.heat_style == HeatStyle()


def test_the_legend_says_what_another_map_means(controls: HeatControls) -> None:
    controls.legend.set_meaning("Which points would change the score")
    assert controls.legend.toolTip().startswith("Which points")
    controls.legend.set_meaning("")
    assert "weighs for pneumonia" in controls.legend.toolTip()


def test_what_cannot_be_used_says_why_in_its_tip(controls: HeatControls) -> None:
    controls.set_reason_disabled("This film has no verdict.")
    assert not controls.heat_action.isEnabled()
    assert not controls.contour_action.isEnabled()
    assert not controls.opacity.isEnabled()
    for tip in (controls.heat_action.toolTip(), controls.contour_action.toolTip(), controls.opacity.toolTip()):
        assert "This film has no verdict." in tip
    controls.set_reason_disabled("")
    assert controls.heat_action.isEnabled()
    assert controls.opacity.isEnabled()
    assert "no verdict" not in controls.opacity.toolTip() + controls.heat_action.toolTip()


def test_the_row_fits_beside_the_tools_of_a_small_screen(controls: HeatControls) -> None:
    assert controls.minimumSizeHint().width() <= 300


def test_the_options_are_whole_on_the_screen(qtbot: QtBot, controls: HeatControls) -> None:
    screen = controls.screen().availableGeometry()
    controls.move(screen.right() - 40, screen.bottom() - 10)
    controls.options.open_at(controls.opacity)
    qtbot.waitUntil(controls.options.isVisible)
    assert controls.options.geometry().top() >= screen.top()
    assert controls.options.geometry().left() >= screen.left() or controls.options.width() > screen.width()
    controls.options.hide()


# The legend


def row_of_colours(legend: HeatLegend, width: int) -> QImage:
    legend.resize(QSize(width, legend.sizeHint().height()))
    return legend.grab().toImage()


def has_colour(image: QImage, colour: tuple[int, ...], columns: range) -> bool:
    wanted = QColor(*colour)

    def is_like(x: int, y: int) -> bool:
        found = image.pixelColor(x, y)
        pairs = (
            (found.red(), wanted.red()),
            (found.green(), wanted.green()),
            (found.blue(), wanted.blue()),
        )
        return all(abs(one - other) < 12 for one, other in pairs)

    return any(is_like(x, y) for x in columns for y in range(image.height()))


@pytest.mark.parametrize("width", [90, 260])
def test_the_legend_shows_the_colours_of_the_map_in_reading_direction(qtbot: QtBot, width: int) -> None:
    legend = HeatLegend()
    qtbot.addWidget(legend)
    legend.set_style(HeatStyle(colour_map=ColourMap.VIRIDIS))
    strong = tuple(int(channel) for channel in colours(ColourMap.VIRIDIS)[-3])
    halves = range(width // 2), range(width // 2, width)
    image = row_of_colours(legend, width)
    assert [has_colour(image, strong, half) for half in halves] == [False, True]
    legend.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = row_of_colours(legend, width)
    assert [has_colour(image, strong, half) for half in halves] == [True, False]


def test_the_legend_has_no_colour_below_the_threshold(qtbot: QtBot) -> None:
    legend = HeatLegend()
    qtbot.addWidget(legend)
    weak = tuple(int(channel) for channel in colours(ColourMap.INFERNO)[20])
    assert has_colour(row_of_colours(legend, 260), weak, range(130))
    legend.set_style(HeatStyle(threshold=0.5))
    assert not has_colour(row_of_colours(legend, 260), weak, range(130))
    assert "50 %" in legend.toolTip()
