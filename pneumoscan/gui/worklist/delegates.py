"""How the rows of the worklist are painted."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pneumoscan.gui.look import symbols, theme
from pneumoscan.gui.worklist.cell_looks import SIGN_ROOM, CellLook, look_of
from pneumoscan.gui.worklist.columns import Column, alignment_of
from pneumoscan.gui.worklist.thumbnails import Thumbnails

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFontMetrics, QPainter

    from pneumoscan.gui.worklist.model import WorklistModel
    from pneumoscan.gui.worklist.row import Row

_SIGN = 0.85  # of a line of text
_JOINTS = "-_ "  # where a name is best divided
_Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints every cell itself: Qt's own way through the style sheet takes several times as long.

    There is no dotted frame round the current cell: the row is what is current.
    """

    def __init__(self, model: WorklistModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._thumbnails = Thumbnails()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setClipRect(option.rect)
        _paint_background(painter, option, index)
        row, column = self._model.shown_at(index.row()), Column(index.column())
        if column is Column.FILM:
            self._paint_film(painter, option, row)
        elif column is Column.FILE:
            _paint_name(painter, option, look_of(row, column).words)
        else:
            _paint_look(painter, option, look_of(row, column), column)
        painter.restore()

    def _paint_film(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        """The film, small; the sign of its outcome where there is none."""
        area = option.rect.adjusted(4, 3, -4, -3)
        picture = self._thumbnails.picture(row, area.size(), painter.device().devicePixelRatioF())
        if picture is None:
            symbols.draw(painter, _centred(area, theme.em(option.font) * _SIGN), row.outcome)
            return
        size = picture.deviceIndependentSize().toSize()
        target = QRect(0, 0, size.width(), size.height())
        target.moveCenter(area.center())
        painter.drawPixmap(target, picture)


def two_lines(name: str, metrics: QFontMetrics, width: int) -> list[str]:
    """`name` on as many lines as it needs, at most two; what does not fit is left out of the middle."""
    if metrics.horizontalAdvance(name) <= width:
        return [name]
    fitting = bisect.bisect_right(range(len(name)), width, key=lambda count: metrics.horizontalAdvance(name[:count]))
    cut = max(fitting - 1, 1)
    joint = max(name.rfind(joiner, cut // 3, cut) for joiner in _JOINTS) + 1
    cut = max(joint, name.rfind(".", cut // 3 + 1, cut + 1), 0) or cut  # after a joint, before a full stop
    return [name[:cut], metrics.elidedText(name[cut:], Qt.TextElideMode.ElideLeft, width)]  # ends differ


def wrapped(words: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Words on one line, or on two divided between words; either may still be too long."""
    if metrics.horizontalAdvance(words) <= width or " " not in words:
        return [words]
    first, *others = words.split(" ")
    while others and metrics.horizontalAdvance(f"{first} {others[0]}") <= width:
        first = f"{first} {others.pop(0)}"
    return [first, " ".join(others)]


def cell_margin(unit: float) -> int:
    """The room beside the text of a cell, for a line of text as high as `unit`; as the style sheet has it."""
    return round(unit * 0.25) + 3


def _paint_name(painter: QPainter, option: QStyleOptionViewItem, name: str) -> None:
    """The file's name on two lines where one is too short for it: names often differ in their last digits only."""
    gap = cell_margin(theme.em(option.font))
    area = option.rect.adjusted(gap, 0, -gap, 0)
    lines = two_lines(name, option.fontMetrics, area.width())
    _write(painter, option, area, "\n".join(lines), Qt.AlignmentFlag.AlignLeft)


def _paint_look(painter: QPainter, option: QStyleOptionViewItem, look: CellLook, column: Column) -> None:
    if not look.words:
        return
    unit = theme.em(option.font)
    gap, room = cell_margin(unit), round(unit * SIGN_ROOM)
    area = option.rect.adjusted(gap, 0, -gap, 0)
    for place, sign in enumerate(look.before):
        sign(painter, _sign_area(option, area.left() + place * room, area.top(), area.height()))
    _paint_stack(painter, option, look, area.right() + 1 - round(unit))
    beside = area.adjusted(len(look.before) * room, 0, -room if look.after else 0, 0)
    if look.colour is not None:
        option.palette.setColor(option.palette.ColorRole.Text, look.colour)
        option.palette.setColor(option.palette.ColorRole.HighlightedText, look.colour)
    lines = wrapped(look.words, option.fontMetrics, beside.width())
    if column is Column.REVIEWED and max(map(option.fontMetrics.horizontalAdvance, lines)) > beside.width():
        return  # there is room for the sign only
    words = "\n".join(
        option.fontMetrics.elidedText(line, Qt.TextElideMode.ElideRight, beside.width()) for line in lines
    )
    _write(painter, option, QStyle.visualRect(option.direction, option.rect, beside), words, alignment_of(column))


def _paint_stack(painter: QPainter, option: QStyleOptionViewItem, look: CellLook, left: int) -> None:
    height = option.rect.height() // max(len(look.after), 1)
    for place, sign in enumerate(look.after):
        sign(painter, _sign_area(option, left, option.rect.top() + place * height, height))


def _write(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, words: str, alignment: Qt.AlignmentFlag
) -> None:
    is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    palette = option.palette
    painter.setPen((palette.highlightedText() if is_chosen else palette.text()).color())
    painter.setFont(option.font)
    painter.setLayoutDirection(option.direction)
    across = QStyle.visualAlignment(option.direction, alignment | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(area, across | Qt.AlignmentFlag.AlignAbsolute, words)


def _sign_area(option: QStyleOptionViewItem, left: int, top: int, height: int) -> QRectF:
    """The square of a sign in a strip that begins at `left`, told as if all were read from the left."""
    unit = theme.em(option.font)
    strip = QRect(left, top, round(unit), height)
    return _centred(QStyle.visualRect(option.direction, option.rect, strip), unit * _SIGN)


def _paint_background(painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, option.palette.highlight())
    elif index.row() % 2:
        painter.fillRect(option.rect, option.palette.alternateBase())
    _mark_current(painter, option, index)


def _mark_current(painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
    """Rule off the row whose film is shown if it is not chosen: Ctrl with a key or a click leads to such a one."""
    view = option.widget
    if option.state & QStyle.StateFlag.State_Selected or not isinstance(view, QAbstractItemView):
        return
    if index.row() == view.currentIndex().row():
        for y in (option.rect.top(), option.rect.bottom()):
            painter.fillRect(option.rect.left(), y, option.rect.width(), 1, theme.ACCENT)


def _centred(area: QRect, side: float) -> QRectF:
    square = QRectF(0, 0, side, side)
    square.moveCenter(QRectF(area).center())
    return square
