"""The keys of the program on one page, taken from its commands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pneumoscan.gui.look import theme
from pneumoscan.gui.look.action import words_of
from pneumoscan.gui.look.labels import plain_label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenuBar

_SIZE = (66, 38)  # of the dialog at most, in lines of text
_COLUMNS = 3


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A key and what it does, both as people read them."""

    label: str
    keys: str


@dataclass(frozen=True, slots=True)
class Group:
    """Keys that belong together."""

    title: str
    shortcuts: tuple[Shortcut, ...]


def group_of(title: str, actions: Iterable[QAction]) -> Group:
    """The keys of those `actions` that have some and are in sight, each once."""
    found = (Shortcut(words_of(action.text()), _keys(action)) for action in actions if action.isVisible())
    return Group(words_of(title), tuple(dict.fromkeys(each for each in found if each.keys)))


def groups_of(bar: QMenuBar) -> list[Group]:
    """The keys of a whole menu bar, a group a menu; menus within a menu count as part of it."""
    menus = ((action.text(), action.menu()) for action in bar.actions())
    groups = (group_of(title, _actions(menu)) for title, menu in menus if isinstance(menu, QMenu))
    return [group for group in groups if group.shortcuts]


class ShortcutsDialog(QDialog):
    """The cheat sheet. It does not hold up the window, so that keys can be tried with it in sight."""

    def __init__(self, groups: Sequence[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        unit = theme.em(self.font())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[round(unit * 0.8)] * 4)
        sheet = QWidget()
        row = QHBoxLayout(sheet)
        row.setSpacing(round(unit * 2))
        for part in _in_columns(groups):
            row.addLayout(self._column(part, unit), 1)
        area = QScrollArea(widgetResizable=True)
        area.setAccessibleName(self.windowTitle())
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(sheet)
        layout.addWidget(area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        wanted = sheet.sizeHint() + QSize(round(unit * 3), round(unit * 5))
        most = QSize(*(round(unit * lines) for lines in _SIZE)).boundedTo(self.screen().availableSize() * 0.9)
        self.resize(wanted.boundedTo(most))
        area.setFocus()

    def _column(self, groups: Sequence[Group], unit: float) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(round(unit * 0.3))
        for group in groups:
            title = plain_label(group.title, wraps=False)
            title.setFont(theme.scaled(self.font(), 1.1, bold=True))
            column.addWidget(title)
            column.addLayout(_grid(group, unit))
            column.addSpacing(round(unit * 0.8))
        column.addStretch(1)
        return column


def _grid(group: Group, unit: float) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(round(unit * 0.8))
    grid.setVerticalSpacing(round(unit * 0.15))
    grid.setColumnStretch(0, 1)
    for row, shortcut in enumerate(group.shortcuts):
        grid.addWidget(plain_label(shortcut.label, "dim"), row, 0)
        grid.addWidget(plain_label(shortcut.keys, wraps=False), row, 1, Qt.AlignmentFlag.AlignTrailing)
    return grid


def _in_columns(groups: Sequence[Group]) -> list[list[Group]]:
    """The groups in their order, in columns of about the same height."""
    heights = [len(group.shortcuts) + 2 for group in groups]
    columns: list[list[Group]] = [[] for _ in range(_COLUMNS)]
    above = 0
    for group, height in zip(groups, heights, strict=True):
        columns[min(int((above + height / 2) * _COLUMNS / sum(heights)), _COLUMNS - 1)].append(group)
        above += height
    return [column for column in columns if column]


def _actions(menu: QMenu) -> Iterable[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _actions(inner)
        else:
            yield action


def _keys(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return "  ".join(keys.toString(native) for keys in action.shortcuts() if not keys.isEmpty())
