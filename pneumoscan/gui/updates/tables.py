"""Tables of the models' dialogs: rows of plain text to be read, and one of them chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from pneumoscan.gui.look import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel

_ROW_HEIGHT = 1.7  # of a line of text


def make_table(model: QAbstractItemModel, name: str, wide: int) -> QTableView:
    """A table that shows `model`.

    Args:
        model: Its rows.
        name: What it holds, to be read aloud.
        wide: The column that takes the room that is left.
    """
    view = QTableView()
    view.setModel(model)
    view.setAccessibleName(name)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setShowGrid(False)
    view.setAlternatingRowColors(True)
    view.setTabKeyNavigation(False)
    view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(round(theme.em(view.font()) * _ROW_HEIGHT))
    header = view.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
    return view
