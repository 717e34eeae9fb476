"""What an empty list shows: how to begin, and how to go on."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pneumoscan.gui.look import text, theme
from pneumoscan.gui.look.action import words_of
from pneumoscan.gui.look.labels import plain_label
from pneumoscan.gui.look.symbols import app_icon
from pneumoscan.gui.recent_menu import name_of
from pneumoscan.gui.welcome_parts import Introduction, ListOffer

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QPaintEvent

    from pneumoscan.gui.recent import RecentFolders

_COLUMN = 42  # how wide sentences run, in lines of text
_RECENT = 5  # folders offered here; the menu has more


class Welcome(QScrollArea):
    """An inviting place to drop films on, with the same actions as the menu. Scrolls where the screen is small."""

    folder_chosen = Signal(Path)  # one of those that were opened last
    list_chosen = Signal()  # to go on with the list that was offered

    def __init__(
        self, actions: tuple[QAction, ...], recent: RecentFolders | None = None, *, is_first: bool = False
    ) -> None:
        """Make the page.

        Args:
            actions: Offered as buttons; the first is the one that is meant.
            recent: Which folders to offer, if any.
            is_first: Whether the user opens the program for the first time, and is told what it does.
        """
        super().__init__()
        self.setProperty("surface", "plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._recent = recent
        self.offer = ListOffer()
        self.offer.chosen.connect(self.list_chosen)
        self.folders = QVBoxLayout()
        self.folders.setSpacing(0)
        self.setWidget(self._make_page(actions, is_first=is_first))
        if recent:
            recent.changed.connect(self._show_folders)
            self._show_folders()

    def offer_list(self, title: str, detail: str) -> None:
        """Offer to go on with a list that was not finished.

        Args:
            title: Which list, as "The list of 4 October".
            detail: What is left of it, as "312 of 5,000 films are left".
        """
        self.offer.show_list(title, detail)

    def withdraw_list(self) -> None:
        """Offer no list any more."""
        self.offer.hide()

    def _make_page(self, actions: tuple[QAction, ...], *, is_first: bool) -> QWidget:
        unit = theme.em(self.font())
        page = _DropPlace(unit * 1.2)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(*[round(unit * 2)] * 4)
        layout.setSpacing(round(unit * 0.7))
        layout.addStretch(3)
        column = QVBoxLayout()
        column.setSpacing(round(unit * 0.7))
        self._fill(column, actions, is_first=is_first)
        row = QHBoxLayout()
        row.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(round(unit * _COLUMN))
        column.setContentsMargins(0, 0, 0, 0)
        middle.setLayout(column)
        row.addWidget(middle, 100)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(4)
        layout.addWidget(_centred(plain_label(text.research_use_only(), "warning")))
        return page

    def _fill(self, column: QVBoxLayout, actions: tuple[QAction, ...], *, is_first: bool) -> None:
        side = round(theme.em(self.font()) * (3 if is_first else 4.5))
        icon = QLabel()
        icon.setPixmap(app_icon().pixmap(side, side))
        column.addWidget(icon, 0, Qt.AlignmentFlag.AlignHCenter)
        if is_first:
            column.addWidget(Introduction())
        column.addWidget(self.offer)
        title = _centred(plain_label(self.tr("Drop films or folders here")))
        title.setFont(theme.scaled(self.font(), 1.4 if is_first else 1.9, bold=True))
        column.addWidget(title)
        formats = self.tr("DICOM, JPEG, PNG, BMP, TIFF or WebP. Nothing leaves this computer.")
        column.addWidget(_centred(plain_label(formats, "dim")))
        column.addLayout(self._buttons(actions))
        column.addLayout(self.folders)

    def _buttons(self, actions: tuple[QAction, ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        for action in actions:
            button = QPushButton(words_of(action.text()))
            button.setToolTip(action.toolTip())
            button.setMinimumHeight(round(theme.em(self.font()) * 2.2))
            button.setProperty("prominent", action is actions[0])
            button.clicked.connect(action.trigger)
            row.addWidget(button)
        row.addStretch(1)
        return row

    @Slot()
    def _show_folders(self) -> None:
        while item := self.folders.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        folders = self._recent.folders[:_RECENT] if self._recent else ()
        if folders:
            self.folders.addWidget(_centred(plain_label(self.tr("Opened last"), "dim", wraps=False)))
        for folder in folders:
            self.folders.addWidget(self._folder_button(folder), 0, Qt.AlignmentFlag.AlignHCenter)

    def _folder_button(self, folder: Path) -> QPushButton:
        room = round(theme.em(self.font()) * _COLUMN * 0.8)
        name = self.fontMetrics().elidedText(name_of(folder), Qt.TextElideMode.ElideMiddle, room)
        button = QPushButton(name.replace("&", "&&"))
        button.setProperty("flat", "true")
        button.setAccessibleName(self.tr("Open {folder}").format(folder=text.printable(str(folder))))
        button.setToolTip(text.tool_tip(str(folder)))
        button.clicked.connect(partial(self.folder_chosen.emit, folder))
        return button


class _DropPlace(QWidget):
    """A dashed frame round everything."""

    def __init__(self, margin: float) -> None:
        super().__init__()
        self._margin = margin

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.BORDER, 2, Qt.PenStyle.DashLine))
        frame = QRectF(self.rect()).adjusted(self._margin, self._margin, -self._margin, -self._margin)
        painter.drawRoundedRect(frame, self._margin / 2, self._margin / 2)
        painter.end()


def _centred(label: QLabel) -> QLabel:
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label
