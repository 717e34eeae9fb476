"""Where a reader says what the film shows: buttons that stay in their place from film to film, and a note."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pneumoscan.core.review import opposite
from pneumoscan.core.verdict import Verdict
from pneumoscan.gui.look import text, theme
from pneumoscan.gui.look.labels import plain_label
from pneumoscan.gui.verdict import review_text
from pneumoscan.gui.verdict.button_row import ButtonRow
from pneumoscan.gui.verdict.note_edit import NoteEdit
from pneumoscan.gui.verdict.review_offers import is_model_shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from pneumoscan.gui.verdict.review_commands import ReviewCommands
    from pneumoscan.gui.worklist.row import Row

_DECIDED = (Verdict.PNEUMONIA, Verdict.NORMAL)


class ReaderBox(QFrame):
    """The reader's finding of the film that is looked at. Offers commands; changes nothing itself."""

    def __init__(self, does: ReviewCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "foot")
        self._does = does
        self._row: Row | None = None
        self.title = plain_label(wraps=False)
        self.title.setFont(theme.scaled(self.font(), 1.0, bold=True))
        self.take_back = self._button(self.tr("Take back"), does.take_back)
        self.take_back.setCheckable(False)
        self.agree = self._button(self.tr("Agree"), does.agree)
        self.disagree = self._button(self.tr("Disagree"), does.disagree)
        self.pneumonia = self._button(self.tr("Pneumonia"), does.pneumonia)
        self.normal = self._button(self.tr("Normal"), does.normal)
        self.unsure = self._button(self.tr("Unsure"), does.unsure)
        self.keep = self._settling(self.tr("Keep"), lambda row: row.review.blind)
        self.change = self._settling(self.tr("Change"), lambda row: row.model_verdict)
        self._calls = (self.keep, self.change, self.agree, self.disagree, self.pneumonia, self.normal, self.unsure)
        self.buttons = ButtonRow(self._calls)
        self.standing = plain_label(tone="dim")
        self.standing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.note = NoteEdit()
        self._lay_out()
        self.show_row(None)

    def show_row(self, row: Row | None) -> None:
        """Show what the reader made of this film, and what can be said of it."""
        self._row = row
        self.title.setText(review_text.title(row))
        self.buttons.setAccessibleName(self.title.text())
        self.buttons.show_buttons(self._offered(row))
        is_shown = row is not None and is_model_shown(row)
        self.take_back.setVisible(row is not None and row.review.can_be_taken_back(is_model_shown=is_shown))
        self.standing.setText(review_text.standing(row) if row else "")
        self.standing.setProperty("tone", "warning" if row and row.needs_second_look else "dim")
        self.standing.style().polish(self.standing)
        if row and row.needs_second_look:
            self._name_second_look(row)
        for button in (*self._calls, self.take_back):
            button.setEnabled(row is not None)
        self._mark()
        self.note.show_note(row.study.study_id if row else None, row.review.note if row else "")

    def _offered(self, row: Row | None) -> tuple[QPushButton, ...]:
        """The calls that make sense: against the model's verdict where it decided and that is in sight."""
        if row is not None and row.needs_second_look:
            settling = self.keep, self.change
            return settling if row.review.verdict is Verdict.UNCERTAIN else (*settling, self.unsure)
        is_decided = row is not None and not row.is_masked and row.model_verdict in _DECIDED
        return (self.agree, self.disagree, self.unsure) if is_decided else (self.pneumonia, self.normal, self.unsure)

    def _name_second_look(self, row: Row) -> None:
        """Say in full what the two short words mean for this film."""
        for button, template, verdict in (
            (self.keep, self.tr("Keep your call: {verdict}"), row.review.blind),
            (self.change, self.tr("Change your call to {verdict}, as the model says"), row.model_verdict),
        ):
            if verdict is not None:
                words = template.format(verdict=review_text.said(verdict))
                button.setToolTip(text.tool_tip(words))
                button.setAccessibleName(words)

    def _mark(self) -> None:
        """Show as pressed what was said; a click on a button presses it, whatever comes of that."""
        said = self._row.review.verdict if self._row and not self._row.needs_second_look else None
        model = self._row.model_verdict if self._row else None
        stands_for = {
            self.pneumonia: Verdict.PNEUMONIA,
            self.normal: Verdict.NORMAL,
            self.unsure: Verdict.UNCERTAIN,
            self.agree: model,
            self.disagree: opposite(model) if model else None,
        }
        for button, verdict in stands_for.items():
            button.setChecked(said is not None and said is verdict)

    def _button(self, words: str, action: QAction) -> QPushButton:
        button = QPushButton(words, autoDefault=False)
        button.setCheckable(True)
        button.setToolTip(action.toolTip())
        button.setAccessibleDescription(action.statusTip())
        button.clicked.connect(action.trigger)
        button.clicked.connect(self._mark)
        return button

    def _settling(self, words: str, verdict_of: Callable[[Row], Verdict | None]) -> QPushButton:
        def settle() -> None:
            verdict = verdict_of(self._row) if self._row else None
            if verdict is not None:
                self._does.of_verdict(verdict).trigger()
                self.unsure.setFocus()  # the pressed button is gone; the keyboard shall stay here

        button = QPushButton(words, autoDefault=False)
        button.clicked.connect(settle)
        return button

    def _lay_out(self) -> None:
        unit = theme.em(self.font())
        column = QVBoxLayout(self)
        column.setContentsMargins(round(unit * 0.9), round(unit * 0.4), round(unit * 0.9), round(unit * 0.5))
        column.setSpacing(round(unit * 0.3))
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        column.addLayout(top)
        below = QHBoxLayout()
        below.addWidget(self.standing)
        # Two lines, though there is less to say before a call: the buttons above shall not move under the pointer.
        below.addStrut(self.standing.fontMetrics().lineSpacing() * 2)
        column.addWidget(self.buttons)
        column.addLayout(below)
        column.addWidget(self.note)
        top.addWidget(self.take_back)
        keep_height = self.take_back.sizePolicy()
        keep_height.setRetainSizeWhenHidden(True)  # the buttons below stay where they are
        self.take_back.setSizePolicy(keep_height)
        # In the order in which they are needed.
        order = (*self._calls, self.take_back, self.note.editor)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
