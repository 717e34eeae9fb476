"""Turning, mirroring and inverting a film by hand, with the film before and after side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pneumoscan.core.correction import AS_IT_IS, Correction
from pneumoscan.gui.look import text, theme
from pneumoscan.gui.look.labels import plain_label
from pneumoscan.gui.viewing.turning import corrected, uncorrected

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_SIZE = (46, 34)  # of the dialog, in lines of text


class Face(QWidget):
    """One picture of a film, as large as fits."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.picture = QImage()

    def show_picture(self, picture: QImage) -> None:
        """Draw this one."""
        self.picture = picture
        self.update()

    def minimumSizeHint(self) -> QSize:
        side = round(theme.em(self.font()) * 9)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.FILM)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        target = self.rect()
        target.setSize(self.picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio))
        target.moveCenter(self.rect().center())
        painter.drawImage(target, self.picture)
        painter.end()


class CorrectionDialog(QDialog):
    """Shows what a correction would do, and lets it be changed; does nothing to any film itself."""

    def __init__(self, current: Correction, suggestion: Correction | None, others: int, parent: QWidget) -> None:
        """Begin with what is suggested, or with what is done now.

        Args:
            current: What is done to the film now.
            suggestion: What the program would do besides.
            others: How many other films the same can be done to.
            parent: The window.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Correct orientation"))
        self._current, self._suggestion, self._others = current, suggestion, others
        self._film = QImage()
        self.correction = current.then(suggestion) if suggestion else current
        self.before = Face(self.tr("The film as it is in the file"))
        self.after = Face(self.tr("The film as it would be screened"))
        self.outcome = plain_label()
        self.for_all = _button(self.tr("Do the same to all {count} chosen films").format(count=others + 1), "A")
        self.for_all.setCheckable(True)
        self.for_all.setVisible(others > 0)
        self.for_all.toggled.connect(self._update)
        self._lay_out(theme.em(self.font()))
        self._update()
        self.accept_button.setFocus()

    def show_film(self, picture: QImage, correction: Correction) -> None:
        """Show the film, of which `picture` is drawn with this correction."""
        self._film = uncorrected(picture, correction)
        self.before.show_picture(self._film)
        self._update()

    def _change(self, step: Correction) -> None:
        self.correction = self.correction.then(step)
        self._update()

    def _reset(self) -> None:
        self.correction = AS_IT_IS
        self._update()

    def _update(self) -> None:
        self.after.show_picture(corrected(self._film, self.correction))
        words = text.correction(self.correction)
        one, all_chosen = (
            self.tr("To be screened: {words}."),
            self.tr("All {count} chosen films to be screened: {words}."),
        )
        template = all_chosen if self.for_all.isChecked() else one
        self.outcome.setText(template.format(words=words, count=self._others + 1))
        self.after.setAccessibleDescription(words)
        self.mirror.setChecked(self.correction.mirrored)
        self.invert.setChecked(self.correction.inverted)
        self.reset.setEnabled(self.correction != AS_IT_IS)
        self.accept_button.setEnabled(self.correction != self._current or self.for_all.isChecked())

    # Its parts

    def _lay_out(self, unit: float) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[round(unit)] * 4)
        layout.setSpacing(round(unit * 0.6))
        layout.addWidget(plain_label(self._advice()))
        layout.addLayout(self._faces(unit), 1)
        layout.addLayout(self._tools(unit))
        layout.addWidget(self.for_all, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.outcome)
        layout.addWidget(self._buttons())
        room = self.screen().availableSize() * 0.9
        self.resize(QSize(*(round(unit * lines) for lines in _SIZE)).boundedTo(room))

    def _advice(self) -> str:
        look = self.tr(
            "On an upright film the neck is at the top, the heart lies mostly to the right in the picture, and bones "
            "are light. The file itself is never changed."
        )
        if self._suggestion is None:
            return look
        advice = self.tr("The program suggests this; compare the two before you agree.")
        return f"{advice} {look}"

    def _faces(self, unit: float) -> QGridLayout:
        faces = QGridLayout()
        faces.setHorizontalSpacing(round(unit * 0.6))
        faces.setVerticalSpacing(round(unit * 0.2))
        for column, face in enumerate((self.before, self.after)):
            faces.addWidget(plain_label(face.accessibleName(), "dim", wraps=False), 0, column)
            faces.addWidget(face, 1, column)
            faces.setColumnStretch(column, 1)
        faces.setRowStretch(1, 1)
        return faces

    def _tools(self, unit: float) -> QHBoxLayout:
        self.left = self._tool(self.tr("Turn left"), "L", Correction(quarter_turns=3))
        self.right = self._tool(self.tr("Turn right"), "R", Correction(quarter_turns=1))
        self.mirror = self._tool(self.tr("Mirror"), "M", Correction(mirrored=True), checkable=True)
        self.invert = self._tool(self.tr("Exchange black and white"), "X", Correction(inverted=True), checkable=True)
        self.reset = _button(self.tr("As in the file"), "0")
        self.reset.clicked.connect(self._reset)
        row = QHBoxLayout()
        row.setSpacing(round(unit * 0.4))
        for button in (self.left, self.right, self.mirror, self.invert, self.reset):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _tool(self, words: str, key: str, step: Correction, *, checkable: bool = False) -> QPushButton:
        button = _button(words, key)
        button.setCheckable(checkable)
        button.clicked.connect(lambda: self._change(step))
        return button

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self.accept_button = buttons.addButton(self.tr("Screen it so"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setDefault(True)
        self.accept_button.setProperty("prominent", "true")
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def _button(words: str, key: str) -> QPushButton:
    """A button with the key that presses it in its words."""
    button = QPushButton(f"{words} ({key})")
    button.setAutoDefault(False)
    shortcut = QShortcut(QKeySequence(key), button)  # the button's own would swallow keys that come fast
    shortcut.activated.connect(button.click)
    return button
