"""How the cells of the worklist are drawn."""

from __future__ import annotations

import bisect

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pneumoscan.gui.look import symbols, theme
from pneumoscan.gui.worklist.cells import Column, Role
from pneumoscan.gui.worklist.outcome import Outcome

_WITH_VERDICT = (Outcome.PNEUMONIA, Outcome.UNCERTAIN, Outcome.NORMAL)
_SIGN = 0.85  # of a line of text
_BEFORE, _AFTER = 1.35, 1.3  # room for the signs of verdict and warning, in lines of text
SIGNS = _BEFORE + _AFTER
_JOINTS = "-_ "  # where a name is best divided
_Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Without the dotted frame round the current cell: the row is what is current."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        _mark_current(painter, option, index)

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        outcome = index.data(Role.OUTCOME)
        is_verdict = outcome in _WITH_VERDICT
        if index.column() == (Column.VERDICT if is_verdict else Column.STATUS):
            _colour_text(option, theme.OUTCOME[outcome])
        elif index.column() == Column.STATUS and index.data(Role.OVERRULED):
            _colour_text(option, theme.WARNING)


class ThumbnailDelegate(RowDelegate):
    """The film, small; the sign of its outcome where there is none."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        image: QImage | None = index.data(Qt.ItemDataRole.DecorationRole)
        _paint_background(painter, option, index)
        area = option.rect.adjusted(4, 3, -4, -3)
        if image is None:
            symbols.draw(painter, _centred(area, theme.em(option.font) * _SIGN), index.data(Role.OUTCOME))
            return
        size = image.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(0, 0, size.width(), size.height())
        target.moveCenter(area.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, image)


class VerdictDelegate(RowDelegate):
    """Sign and word in the verdict's colour, and the sign of a warning where one stands beside it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        _paint_background(painter, option, index)
        if not index.data(Qt.ItemDataRole.DisplayRole):
            return
        unit = theme.em(option.font)
        strip = QRect(option.rect.left() + round(unit * 0.3), option.rect.top(), round(unit), option.rect.height())
        symbols.draw(painter, _centred(strip, unit * _SIGN), index.data(Role.OUTCOME))
        beside = QStyleOptionViewItem(option)
        is_warned = index.data(Role.WARNED)
        beside.rect = option.rect.adjusted(round(unit * _BEFORE), 0, -round(unit * _AFTER) if is_warned else 0, 0)
        super().paint(painter, beside, index)
        if is_warned:
            right = QRect(option.rect.right() - round(unit * _AFTER), strip.top(), round(unit), strip.height())
            symbols.draw_warning(painter, _centred(right, unit * _SIGN))


class FileDelegate(RowDelegate):
    """The file's name on two lines where one is too short for it: names often differ in their last digits only."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        _paint_background(painter, option, index)
        gap = round(theme.em(option.font) * 0.25) + 3  # as much as Qt leaves beside the other cells' text
        area = option.rect.adjusted(gap, 0, -gap, 0)
        lines = two_lines(index.data(Qt.ItemDataRole.DisplayRole) or "", option.fontMetrics, area.width())
        painter.setPen(option.palette.text().color())
        painter.setFont(option.font)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, "\n".join(lines))


def _colour_text(option: QStyleOptionViewItem, colour: QColor) -> None:
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
        option.palette.setColor(role, colour)


def two_lines(name: str, metrics: QFontMetrics, width: int) -> list[str]:
    """`name` on as many lines as it needs, at most two; what does not fit is left out of the middle."""
    if metrics.horizontalAdvance(name) <= width:
        return [name]
    fitting = bisect.bisect_right(range(len(name)), width, key=lambda count: metrics.horizontalAdvance(name[:count]))
    cut = max(fitting - 1, 1)
    joint = max(name.rfind(joiner, cut // 3, cut) for joiner in _JOINTS) + 1
    cut = joint or cut
    return [name[:cut], metrics.elidedText(name[cut:], Qt.TextElideMode.ElideMiddle, width)]


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
