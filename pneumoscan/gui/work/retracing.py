"""Undo and redo: each says what it did, and shows the film that it was about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pneumoscan.gui.look.notice import Notice, Offer

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from pneumoscan.gui.work.session import Session
    from pneumoscan.gui.worklist.view import WorklistView


class Retracing(QObject):
    """Goes back and forth through what was done to the list.

    The film concerned may be far from the one that is looked at: nothing shall change unseen.
    """

    notified = Signal(Notice)

    def __init__(self, window: QWidget, session: Session, view: WorklistView) -> None:
        super().__init__(window)
        self._session, self._view = session, view

    def actions(self, parent: QObject) -> tuple[QAction, QAction]:
        """Undo and redo, to be put into a menu."""
        stack = self._session.undo_stack
        undo = stack.createUndoAction(parent, self.tr("&Undo"))
        redo = stack.createRedoAction(parent, self.tr("Re&do"))
        undo.setShortcut("Ctrl+Z")
        redo.setShortcut("Ctrl+Shift+Z")
        undo.triggered.connect(self._tell_undone)  # after the stack's own slot
        redo.triggered.connect(self._tell_redone)
        return undo, redo

    @Slot()
    def undo(self) -> None:
        """Take back what was done last."""
        if self._session.undo_stack.canUndo():
            self._session.undo_stack.undo()
            self._tell_undone()

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._session.undo_stack.canRedo():
            self._session.undo_stack.redo()
            self._tell_redone()

    @Slot()
    def _tell_undone(self) -> None:
        words = self._session.undo_stack.redoText()
        self._show(self.tr("Undone: {words}.").format(words=words), Offer(self.tr("Redo"), self.redo))

    @Slot()
    def _tell_redone(self) -> None:
        words = self._session.undo_stack.undoText()
        self._show(self.tr("Done again: {words}.").format(words=words), Offer(self.tr("Undo"), self.undo))

    def _show(self, sentence: str, offer: Offer) -> None:
        concerned = self._session.touched
        if concerned and self._view.current_study_id not in concerned:
            self._view.reveal(concerned[0])
        self.notified.emit(Notice(sentence, (offer,)))
