"""Turning pictures that are ready to draw, as `core.correction` turns films."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTransform

if TYPE_CHECKING:
    from pneumoscan.core.correction import Correction


def corrected(picture: QImage, correction: Correction) -> QImage:
    """The picture of a film as the correction would make it."""
    turned = picture.transformed(QTransform().rotate(90.0 * correction.quarter_turns))
    if correction.mirrored:
        turned = turned.flipped(Qt.Orientation.Horizontal)
    return _inverted(turned) if correction.inverted else turned


def uncorrected(picture: QImage, correction: Correction) -> QImage:
    """The picture of a film as it was before the correction: `corrected` backwards."""
    before = _inverted(picture) if correction.inverted else picture
    if correction.mirrored:
        before = before.flipped(Qt.Orientation.Horizontal)
    return before.transformed(QTransform().rotate(-90.0 * correction.quarter_turns))


def _inverted(picture: QImage) -> QImage:
    negative = picture.copy()
    negative.invertPixels(QImage.InvertMode.InvertRgb)
    return negative
