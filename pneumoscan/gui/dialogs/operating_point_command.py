"""The command that opens the dialog of the operating point, with the list's scores in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from pneumoscan.core.operating_point import OperatingPoint
from pneumoscan.gui.look import text
from pneumoscan.gui.look.action import make_action, offer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pneumoscan.core.finding import ModelIdentity
    from pneumoscan.core.roc import ValidationScores
    from pneumoscan.gui.settings import Settings
    from pneumoscan.gui.work.session import Session


class OperatingPointDesk(QObject):
    """Lets the user move the operating point of a session, once its model is loaded; that can be undone."""

    def __init__(
        self, window: QWidget, session: Session, settings: Settings, validation: Callable[[], ValidationScores | None]
    ) -> None:
        """Make the command.

        Args:
            window: The program's.
            session: Its list, engine and operating point.
            settings: What is remembered.
            validation: Asked for the scores of the loaded model's validation films; None where it came without.
        """
        super().__init__(window)
        self._window, self._session, self._settings, self._validation = window, session, settings, validation
        self._model: ModelIdentity | None = None  # whose point the dialog shows
        hint = self.tr("See what the operating point gives, and move it")
        self.action = make_action(window, self.tr("Operatin&g point…"), hint)
        self.action.triggered.connect(self.open)
        session.engine_changed.connect(self._offer)
        self._offer()

    @Slot()
    def open(self) -> None:
        """Show the point in force."""
        from pneumoscan.gui.dialogs.operating_point import OperatingPointDialog
        from pneumoscan.gui.dialogs.operating_point_scores import scores_of

        calling = self._session.calling
        if calling.in_use is None or calling.own is None or calling.point is None:
            return
        self._model = calling.in_use
        scores = scores_of(self._session.model.rows, self._model)
        dialog = OperatingPointDialog(
            calling.own, calling.point, self._validation(), scores, self._settings, parent=self._window
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._move)
        dialog.open()

    @Slot(OperatingPoint)
    def _move(self, point: OperatingPoint) -> None:
        if self._model is None or self._model != self._session.calling.in_use:
            return  # another model was loaded meanwhile, on whose scale the point means something else
        threshold = None if point == self._session.calling.own else point.threshold
        label = self.tr("operating point {threshold}").format(threshold=text.score(point.threshold))
        self._session.move_threshold(self._model, threshold, label)

    @Slot()
    def _offer(self) -> None:
        offer(self.action, "" if self._session.engine.info else self.tr("The model is not loaded yet."))
