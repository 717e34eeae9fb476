"""Heat drawn over a film, whatever is done to the film's display."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pneumoscan.core import overlay
from pneumoscan.core.colour_map import ColourMap
from pneumoscan.gui.viewing import heat_contours
from pneumoscan.gui.viewing.heat_layer import PICTURE_SIDE, HeatLayer, HeatStyle, heat_image

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SIDE = 160
WHOLE = QRectF(0, 0, SIDE, SIDE)


def spot(row: int, column: int) -> np.ndarray:
    heatmap = np.zeros((8, 8), np.float32)
    heatmap[row, column] = 1.0
    return heatmap


def drawn(heatmap: np.ndarray, style: HeatStyle, turn: float = 0, mirror: int = 1, grey: int = 0) -> np.ndarray:
    """The picture of a map over an even film, turned about its middle; shape (rows, columns, 3)."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(QColor(grey, grey, grey))
    painter = QPainter(image)
    painter.translate(SIDE / 2, SIDE / 2)
    painter.rotate(turn)
    painter.scale(mirror, 1)
    painter.translate(-SIDE / 2, -SIDE / 2)
    HeatLayer().paint(painter, WHOLE, heatmap, style)
    painter.end()
    return np.array(image.constBits()).reshape(SIDE, SIDE, 4)[:, :, 2::-1].astype(int)


def brightest(picture: np.ndarray) -> tuple[int, int]:
    """The cell of 8 by 8 that has most light."""
    cells = picture.sum(axis=2).reshape(8, SIDE // 8, 8, SIDE // 8).sum(axis=(1, 3))
    row, column = np.unravel_index(int(cells.argmax()), cells.shape)
    return int(row), int(column)


@pytest.mark.parametrize("opacity", [0.3, 1.0])
@pytest.mark.parametrize("colour_map", ColourMap)
def test_the_window_draws_what_the_report_does(colour_map: ColourMap, opacity: float) -> None:
    heatmap = np.random.default_rng(0).random((8, 8), np.float32)
    film = np.full((SIDE, SIDE), 120, np.uint8)
    expected = overlay.render(film, heatmap, opacity, colour_map).astype(int)
    found = drawn(heatmap, HeatStyle(opacity=opacity, colour_map=colour_map), grey=120)
    assert np.abs(found - expected)[2:-2, 2:-2].max() <= 6  # enlarged, and made small again


def test_heat_goes_with_a_film_that_is_turned_and_mirrored() -> None:
    style = HeatStyle(opacity=1.0)
    assert brightest(drawn(spot(1, 6), style)) == (1, 6)
    assert brightest(drawn(spot(1, 6), style, turn=90)) == (6, 6)
    assert brightest(drawn(spot(1, 6), style, mirror=-1)) == (1, 1)


def test_below_the_threshold_the_film_is_untouched() -> None:
    heatmap = np.full((8, 8), 0.4, np.float32)
    assert (drawn(heatmap, HeatStyle(threshold=0.5), grey=77) == 77).all()
    assert (drawn(heatmap, HeatStyle(threshold=0.3), grey=77) != 77).any()


def test_nothing_is_drawn_when_it_is_switched_off() -> None:
    assert (drawn(spot(3, 3), HeatStyle(is_shown=False)) == 0).all()
    assert (drawn(spot(3, 3), HeatStyle(is_shown=False, is_contour=True)) == 0).all()


def test_the_painter_is_left_as_it_was() -> None:
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.rotate(30)
    before, opacity = painter.combinedTransform(), painter.opacity()
    for style in (HeatStyle(opacity=0.2), HeatStyle(opacity=0.2, is_contour=True)):
        HeatLayer().paint(painter, WHOLE, spot(2, 2), style)
        assert painter.combinedTransform() == before
        assert painter.opacity() == opacity
    painter.end()


def test_what_is_kept_is_made_anew_for_another_map_and_another_style() -> None:
    layer, image = HeatLayer(), QImage(SIDE, SIDE, QImage.Format.Format_RGB32)

    def bits(heatmap: np.ndarray, style: HeatStyle) -> bytes:
        image.fill(Qt.GlobalColor.black)
        painter = QPainter(image)
        layer.paint(painter, WHOLE, heatmap, style)
        painter.end()
        return bytes(image.constBits())

    first, second = spot(1, 1), spot(6, 6)
    plain = bits(first, HeatStyle())
    assert bits(second, HeatStyle()) != plain
    for other in (
        HeatStyle(colour_map=ColourMap.VIRIDIS),
        HeatStyle(threshold=0.5),
        HeatStyle(opacity=0.1),
        HeatStyle(is_contour=True),
        HeatStyle(is_contour=True, threshold=0.7),
        HeatStyle(is_contour=True, colour_map=ColourMap.AMBER),
    ):
        assert bits(first, other) != plain
    assert bits(first, HeatStyle()) == plain


def test_the_kept_picture_is_small_however_large_the_film_is_drawn() -> None:
    assert heat_image(spot(0, 0)).width() == PICTURE_SIDE == heat_image(np.zeros((128, 128), np.float32)).height()


def test_lines_run_where_the_colours_have_that_heat() -> None:
    heatmap = np.random.default_rng(3).random((8, 8), np.float32)
    heat = overlay.stretch(heatmap, (1000, 1000))
    contours = heat_contours.trace(heatmap, 0.3)
    assert [round(contour.level, 3) for contour in contours] == [0.3, 0.5, 0.7, 0.9]
    for contour in contours[:3]:
        points = [contour.path.elementAt(number) for number in range(contour.path.elementCount())]
        assert points
        found = [heat[min(int(point.y * 1000), 999), min(int(point.x * 1000), 999)] for point in points]
        assert np.abs(np.array(found) - contour.level).max() < 0.02


def test_no_line_is_drawn_below_the_threshold() -> None:
    for threshold in (0.0, 0.35, 0.6, 0.9, 1.0):
        assert min(heat_contours.levels(threshold)) >= threshold


def test_a_map_of_many_points_has_few_lines() -> None:
    noise = np.random.default_rng(0).random((128, 128), np.float32)
    count = sum(contour.path.elementCount() for contour in heat_contours.trace(noise, 0.0))
    assert 0 < count < 20_000


def test_an_even_map_and_one_of_a_single_cell_have_no_lines() -> None:
    for heatmap in (np.zeros((8, 8), np.float32), np.ones((1, 1), np.float32)):
        assert all(contour.path.isEmpty() for contour in heat_contours.trace(heatmap, 0.0))


class Display(QWidget):
    """A widget that draws lines over a place of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.layer = HeatLayer()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        self.layer.paint(painter, WHOLE, spot(3, 3), HeatStyle(is_contour=True, opacity=1.0))
        painter.end()


def test_lines_lie_right_in_a_widget_within_another(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(SIDE + 40, SIDE + 40)
    display = Display(window)
    display.setGeometry(30, 20, SIDE, SIDE)
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = np.array(image.constBits()).reshape(image.height(), -1, 4)[20 : 20 + SIDE, 30 : 30 + SIDE, 2::-1]
    expected = drawn(spot(3, 3), HeatStyle(is_contour=True, opacity=1.0))
    assert np.array_equal(found, expected)
