"""Parts of the welcome page that are not always there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pneumoscan.gui.look import text, theme
from pneumoscan.gui.look.labels import plain_label


class Introduction(QWidget):
    """For the first time: what the program does, and what it does not."""

    def __init__(self) -> None:
        super().__init__()
        unit = theme.em(self.font())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, round(unit * 0.8))
        layout.setSpacing(round(unit * 0.5))
        title = plain_label(self.tr("Welcome to PneumoScan"))
        title.setFont(theme.scaled(self.font(), 1.9, bold=True))
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(title)
        for sentence in (
            self.tr(
                "It looks at frontal chest X-rays of children of one to five years, and says which of them resemble "
                "films with pneumonia. Its verdict on anyone else means nothing."
            ),
            self.tr(
                "It gives each film a score. A score is not a diagnosis, and a normal film does not rule pneumonia "
                "out: a person who can read films has to look at every one."
            ),
            self.tr("Nothing leaves this computer: no film, no name, no figure. It works without a network."),
        ):
            layout.addWidget(plain_label(sentence))


class ListOffer(QFrame):
    """Offers to go on with a list that was not finished; hidden until there is one."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "notice")
        unit = theme.em(self.font())
        self.title, self.detail = plain_label(), plain_label("", "dim")
        self.title.setFont(theme.scaled(self.font(), 1.1, bold=True))
        words = QVBoxLayout()
        words.setSpacing(round(unit * 0.15))
        words.addWidget(self.title)
        words.addWidget(self.detail)
        self.button = QPushButton(self.tr("&Go on with it"))
        self.button.setProperty("prominent", "true")
        self.button.clicked.connect(self.chosen)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*[round(unit * 0.7)] * 4)
        layout.addLayout(words, 1)
        layout.addWidget(self.button)
        self.hide()

    def show_list(self, title: str, detail: str) -> None:
        """Offer a list.

        Args:
            title: Which.
            detail: What is left of it.
        """
        self.title.setText(text.printable(title))
        self.detail.setText(text.printable(detail))
        self.button.setAccessibleName(self.tr("Go on with {list}").format(list=self.title.text()))
        self.show()
