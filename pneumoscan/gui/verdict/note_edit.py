"""A film's note: plain text, saved when it is left or after a pause."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from pneumoscan.core.review import NOTE_LIMIT, tidy_note
from pneumoscan.gui.look import theme
from pneumoscan.gui.look.labels import plain_label

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent

    from pneumoscan.core.study import StudyId

_PAUSE_MILLISECONDS = 1500
_MOST_LINES = 5  # in sight at a time
_NEAR_THE_END = 200  # characters
_LEAVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Editor(QPlainTextEdit):
    """As high as its text, up to a few lines. Takes no more than a note may hold."""

    left = Signal()  # by key: the cursor wants to go elsewhere
    focus_lost = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # films are dropped on the window
        self.viewport().setAcceptDrops(False)
        self.textChanged.connect(self._keep_within_limit)
        self.textChanged.connect(self._fit_height)
        self._fit_height()

    def event(self, event: QEvent) -> bool:
        """Esc and Ctrl+Return are the note's while the cursor is in it, not the window's."""
        if event.type() is QEvent.Type.ShortcutOverride and self._leaves(event):  # type: ignore[arg-type]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._leaves(event):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_lost.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    @staticmethod
    def _leaves(event: QKeyEvent) -> bool:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return event.key() == Qt.Key.Key_Escape or (with_control and event.key() in _LEAVING)

    @Slot()
    def _keep_within_limit(self) -> None:
        excess = len(self.toPlainText()) - NOTE_LIMIT
        if excess <= 0:
            return
        cursor = self.textCursor()
        cursor.setPosition(0, QTextCursor.MoveMode.KeepAnchor)
        surplus = cursor.selectedText()[-excess:]  # what came last stands before the cursor
        cursor = self.textCursor()
        end = cursor.position()
        units = len(surplus.encode("utf-16-le", "surrogatepass")) // 2  # what Qt counts
        cursor.setPosition(end - units, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    @Slot()
    def _fit_height(self) -> None:
        line = self.fontMetrics().lineSpacing()
        most = line * _MOST_LINES
        height = max(line, self._text_height(most))
        never, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(needed if height > most else never)
        around = 2 * (self.document().documentMargin() + self.frameWidth()) + 2
        self.setFixedHeight(math.ceil(min(height, most) + around))

    def _text_height(self, enough: float) -> float:
        """In pixels, counted until it is more than `enough`; lines of some scripts are higher than others."""
        height, block = 0.0, self.document().firstBlock()
        while block.isValid() and height <= enough:
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return height


class NoteEdit(QWidget):
    """The note of one film at a time. What is being written is never lost by going to another film."""

    written = Signal(object, str)  # a StudyId, and what its note is now
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._study_id: StudyId | None = None
        self._saved = ""
        self.editor = _Editor(self)
        self.editor.setPlaceholderText(self.tr("Note (T)"))
        self.editor.setAccessibleName(self.tr("Note on this film"))
        self.editor.setToolTip(self.tr("Your own words on this film, for report and table. Esc or Ctrl+Return leaves."))
        self.count = plain_label(tone="dim", wraps=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(theme.em(self.font()) * 0.15))
        column.addWidget(self.editor)
        column.addWidget(self.count)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.save)
        self.editor.textChanged.connect(self._on_text_changed)
        self.editor.focus_lost.connect(self.save)
        self.editor.left.connect(self.left)
        self._on_text_changed()

    def show_note(self, study_id: StudyId | None, note: str) -> None:
        """Show the note of a film, or of none; first keep what was written about the one before."""
        if study_id == self._study_id and note == self._saved:
            return  # nothing new, and something may be being written
        if study_id != self._study_id:
            self.save()
        self._study_id, self._saved = study_id, note
        self.editor.setPlainText(note)
        self.editor.setEnabled(study_id is not None)
        self._pause.stop()

    def begin(self) -> None:
        """Put the cursor in, after what is there."""
        self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def save(self) -> None:
        """Hand on what was written, if it is new."""
        self._pause.stop()
        note = tidy_note(self.editor.toPlainText())
        if self._study_id is not None and note != self._saved:
            self._saved = note
            self.written.emit(self._study_id, note)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.save()

    @Slot()
    def _on_text_changed(self) -> None:
        left = NOTE_LIMIT - len(self.editor.toPlainText())
        self.count.setVisible(left <= _NEAR_THE_END)
        self.count.setText(self.tr("{count} characters left").format(count=max(0, left)))
        self._pause.start()
