"""A table of what the history answers: rows of plain text, each with what it stands for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pneumoscan.gui.look import text

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True, eq=False)
class TableRow(Generic[T]):
    """A row.

    Attributes:
        cells: What it says, column by column.
        value: What it stands for.
        hint: More about it, on hovering.
    """

    cells: tuple[str, ...]
    value: T
    hint: str = ""


class HistoryTable(QAbstractTableModel, Generic[T]):
    """Rows in the order in which they were given."""

    def __init__(self, titles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._rows: list[TableRow[T]] = []

    def show_rows(self, rows: Sequence[TableRow[T]]) -> None:
        """Show these in place of those before."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def value_of(self, index: QModelIndex | QPersistentModelIndex) -> T | None:
        """What the row at `index` stands for; None outside."""
        return self._rows[index.row()].value if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        is_title = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if is_title else None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return text.tool_tip(row.hint) if row.hint else None
        is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return text.printable(row.cells[index.column()]) if is_text else None
