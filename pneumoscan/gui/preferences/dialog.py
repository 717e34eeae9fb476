"""The settings dialog: pages with a list of them at the side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QListWidget, QStackedWidget, QVBoxLayout

from pneumoscan.gui.look import theme
from pneumoscan.gui.preferences import appearance_page, history_page, model_page, other_pages, reading_page
from pneumoscan.gui.preferences.controls import Number
from pneumoscan.gui.preferences.draft import Draft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from pneumoscan.gui.preferences.page import Page
    from pneumoscan.gui.preferences.places import Places
    from pneumoscan.gui.services import ModelOffer
    from pneumoscan.gui.settings import Settings

_SIZE = (46, 28)  # in lines of text
_ROOM = 0.9  # of the screen
# What is made in constructors from language and size of text has to be made anew.
_NEEDS_REBUILDING = ("language", "text_percent", "theme")


class SettingsDialog(QDialog):
    """Changes settings at once, and puts them back where it is cancelled."""

    changed = Signal(str)  # the name of a property of `Settings` that has another value now
    rebuild_requested = Signal()  # at the end: the window must be made anew to look as chosen
    operating_point_requested = Signal()
    deletion_requested = Signal()  # of the whole history; nothing was asked yet

    def __init__(
        self, settings: Settings, places: Places, parent: QWidget | None = None, models: Sequence[ModelOffer] = ()
    ) -> None:
        """Show what is chosen.

        Args:
            settings: What is changed.
            places: Where the program keeps what.
            parent: The window.
            models: Those that can be chosen.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._draft = Draft(settings, self)
        self._draft.changed.connect(self.changed)
        self.pages = self._make_pages(places, models)
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Pages of settings"))
        self.names.setProperty("surface", "pages")
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget()
        for page in self.pages:
            self.names.addItem(page.title)
            self._stack.addWidget(page)
        self.names.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._lay_out()
        self.names.setCurrentRow(0)
        self.names.setFocus()

    def _make_pages(self, places: Places, models: Sequence[ModelOffer]) -> list[Page]:
        draft = self._draft
        return [
            appearance_page.make(draft),
            reading_page.make_reading(draft),
            model_page.make(draft, models, self.operating_point_requested.emit),
            reading_page.make_heatmap(draft),
            history_page.make(draft, places.usual_history, self.deletion_requested.emit),
            other_pages.make_work(draft),
            other_pages.make_privacy(draft, places),
        ]

    def _lay_out(self) -> None:
        unit = theme.em(self.font())
        row = QHBoxLayout()
        row.addWidget(self.names)
        row.addWidget(self._stack, 1)
        self._fit_names()
        layout = QVBoxLayout(self)
        layout.addLayout(row, 1)
        layout.addWidget(self._buttons())
        room = self.screen().availableSize() * _ROOM
        self.resize(QSize(*(round(unit * lines) for lines in _SIZE)).boundedTo(room))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.isVisible():
            QTimer.singleShot(0, self, self._fit_names)  # the size of text was changed here; the list has it later

    @Slot()
    def _fit_names(self) -> None:
        self.names.setFixedWidth(self.names.sizeHintForColumn(0) + round(theme.em(self.font())))

    def _buttons(self) -> QDialogButtonBox:
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel | standard.RestoreDefaults)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.restore_button = buttons.button(standard.RestoreDefaults)
        self.restore_button.setToolTip(self.tr("Make this page as it was at first"))
        self.restore_button.clicked.connect(self._restore_page)
        return buttons

    @Slot()
    def _restore_page(self) -> None:
        self._draft.restore_defaults(self.pages[self._stack.currentIndex()].names)

    def accept(self) -> None:
        for field in self.findChildren(Number):
            field.interpretText()  # what was typed last
        self._draft.settle()
        super().accept()
        if any(self._draft.differs(name) for name in _NEEDS_REBUILDING):
            self.rebuild_requested.emit()

    def reject(self) -> None:
        self._draft.put_back()
        super().reject()
