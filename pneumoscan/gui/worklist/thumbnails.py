"""The films, small, as they are painted: those in sight are kept, since a cell is painted many times."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap

if TYPE_CHECKING:
    from pneumoscan.core.finding import Finding
    from pneumoscan.gui.worklist.row import Row

_MOST = 256  # several screens full


class Thumbnails:
    """The pictures of the rows painted last."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[Row, tuple[int, int], float], tuple[Finding, QPixmap]] = OrderedDict()

    def picture(self, row: Row, room: QSize, ratio: float) -> QPixmap | None:
        """The film of a row as large as fits; None where there is none.

        Args:
            row: Whose film.
            room: For it, in pixels that do not depend on the screen.
            ratio: How many of the screen's pixels one of those is.
        """
        finding = row.finding
        if finding is None or finding.thumbnail is None:
            return None
        key = (row, (room.width(), room.height()), ratio)
        kept = self._kept.get(key)
        if kept is None or kept[0] is not finding:
            kept = finding, _made(finding, room, ratio)
            self._kept[key] = kept
        self._kept.move_to_end(key)
        if len(self._kept) > _MOST:
            self._kept.popitem(last=False)
        return kept[1]


def _made(finding: Finding, room: QSize, ratio: float) -> QPixmap:
    grey = finding.thumbnail
    assert grey is not None  # noqa: S101  only findings with one are asked for
    rows, columns = grey.shape
    image = QImage(grey.data, columns, rows, grey.strides[0], QImage.Format.Format_Grayscale8)
    fitted = image.scaled(room * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    picture = QPixmap.fromImage(fitted)
    picture.setDevicePixelRatio(ratio)
    return picture
