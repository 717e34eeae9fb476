"""A quiet message in a corner of the window: no dialog to click away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStyle, QVBoxLayout, QWidget

from pneumoscan.gui.look import text, theme
from pneumoscan.gui.look.labels import plain_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QShowEvent

ENGINE = "engine"  # a subject: that no model can be used
_PASSING_MILLISECONDS = 12_000
_SHARE = 0.35  # of its parent at most: beside the list are other things
_WIDTH, _MARGIN = 21.0, 0.6  # in lines of text


@dataclass(frozen=True, slots=True)
class Offer:
    """A button in a notice: what it says, and what it does."""

    label: str
    act: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell.

    Attributes:
        sentence: Plain text.
        offers: What can be done about it.
        is_warning: Whether it says that something went wrong; then it stays until it is closed.
        is_lasting: Whether it tells of something that goes on; then it stays until another takes its place.
        gives_way: Whether it is passed over while a notice with something to choose is in sight.
        subject: What it tells of, by a name for the program: a later one of the same subject makes it out of date.
            Empty where nothing does.
    """

    sentence: str
    offers: tuple[Offer, ...] = ()
    is_warning: bool = False
    is_lasting: bool = False
    gives_way: bool = False
    subject: str = ""


class NoticeBar(QFrame):
    """Shows the last notice in the lower leading corner of its parent; an ordinary one goes by itself after a while."""

    height_changed = Signal(int)  # how much it takes of the corner now, in pixels, so that nothing need lie beneath it

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setProperty("surface", "notice")
        unit = theme.em(self.font())
        self._margin = round(unit * _MARGIN)
        self._width = round(unit * _WIDTH)
        self._sentence = plain_label()
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._shown: list[QPushButton] = []
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(*[round(unit * 0.7)] * 4)
        layout.addWidget(self._sentence)
        layout.addLayout(self._buttons)
        self._offers: tuple[Offer, ...] | None = None
        self._passing = QTimer(self, singleShot=True, interval=_PASSING_MILLISECONDS)
        self._passing.timeout.connect(self._give_way)
        self._notice: Notice | None = None
        self._unread: Notice | None = None  # a warning that something less grave has taken the place of
        parent.installEventFilter(self)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is shown; empty if nothing is."""
        return "" if self.isHidden() else self._sentence.text()

    def show_notice(self, notice: Notice) -> None:
        """Show `notice` in place of the one before. One that goes on and was closed stays closed."""
        if notice.gives_way and self._offers and not self.isHidden():
            return
        before = self._notice
        if before is not None and before.is_warning and not notice.is_warning and not self.isHidden():
            self._unread = before
        if notice.subject and self._unread is not None and self._unread.subject == notice.subject:
            self._unread = None
        self._notice = notice
        is_same = notice.is_lasting and notice.offers == self._offers
        self._sentence.setText(text.printable(notice.sentence))
        self._sentence.setProperty("tone", "warning" if notice.is_warning else "")
        self._sentence.style().polish(self._sentence)
        if not is_same:
            self._show_offers(notice.offers)
            self.show()
            self.raise_()
        self._place()
        self._passing.stop()
        if not notice.is_warning and not notice.is_lasting:
            self._passing.start()

    def withdraw(self, subject: str) -> None:
        """What was told of this is true no more: neither show it nor let it come back."""
        if self._unread is not None and self._unread.subject == subject:
            self._unread = None
        if self._notice is not None and self._notice.subject == subject and not self.isHidden():
            self._give_way()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _give_way(self) -> None:
        """Go; or if a warning was in sight before, let it come back: it stays until it is closed."""
        unread, self._unread = self._unread, None
        self.hide()
        if unread is not None:
            self.show_notice(unread)

    def _place(self) -> None:
        width = min(self._width, round(self._parent.width() * _SHARE))
        height = self._layout.totalHeightForWidth(width)
        bottom = self._parent.height() - self._margin
        place = QRect(self._margin, bottom - height, width, height)
        self.setGeometry(QStyle.visualRect(self.layoutDirection(), self._parent.rect(), place))
        self._tell_height()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_height()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tell_height()

    def _tell_height(self) -> None:
        self.height_changed.emit(0 if self.isHidden() else self.height() + 2 * self._margin)

    def _show_offers(self, offers: tuple[Offer, ...]) -> None:
        for button in self._shown:
            button.deleteLater()
        self._offers = offers
        self._shown = [self._button(offer) for offer in (*offers, Offer(self.tr("Close"), _nothing))]

    def _button(self, offer: Offer) -> QPushButton:
        button = QPushButton(offer.label)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._give_way)
        button.clicked.connect(offer.act)
        self._buttons.addWidget(button)
        return button


def _nothing() -> None:
    """What closing does besides."""
