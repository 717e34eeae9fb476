from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from pneumoscan.report import signs
from pneumoscan.report.canvas import DOTS_PER_MM, Canvas

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pneumoscan.report.signs import Sign

pytestmark = pytest.mark.usefixtures("qapp")

SIDE = 5 * DOTS_PER_MM
PAPER = 200


def in_grey(sign: Sign) -> NDArray[np.uint8]:
    """A sign of 4 mm in the middle of a grey square of 5 mm."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
    image.fill(QColor(PAPER, PAPER, PAPER))
    painter = QPainter(image)
    sign(Canvas(painter, 5, 5), 0.5, 0.5, 4)
    painter.end()
    return np.array(image.constBits(), np.uint8).reshape(SIDE, SIDE)


def test_signs_look_different_in_grey() -> None:
    drawn = [in_grey(sign) for sign in (signs.warning, signs.refused, signs.corrected)]
    for one, other in itertools.combinations(drawn, 2):
        assert np.mean(np.abs(one.astype(int) - other) > 60) > 0.1


@pytest.mark.parametrize("sign", [signs.warning, signs.refused, signs.corrected])
def test_signs_are_dark_and_keep_to_their_square(sign: Sign) -> None:
    drawn = in_grey(sign)
    assert np.mean(drawn < PAPER - 80) > 0.1
    margin = round(0.4 * DOTS_PER_MM)
    drawn[margin:-margin, margin:-margin] = PAPER
    assert np.all(drawn == PAPER)


@pytest.mark.parametrize("sign", [signs.warning, signs.refused])
def test_what_stands_in_a_sign_is_white(sign: Sign) -> None:
    assert np.mean(in_grey(sign) == 255) > 0.02
