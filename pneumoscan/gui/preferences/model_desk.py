"""What follows from the choice of a model: it is loaded, and people are told what that means for their list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pneumoscan.core.model_name import ModelName
from pneumoscan.gui.look.notice import Notice, Offer
from pneumoscan.gui.work.engine_state import EngineState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pneumoscan.core.finding import ModelIdentity
    from pneumoscan.gui.settings import Settings
    from pneumoscan.gui.work.session import Session


class ModelDesk(QObject):
    """Has the session use the model that the settings name; without a new start of the program."""

    notified = Signal(Notice)

    def __init__(self, window: QWidget, session: Session, settings: Settings) -> None:
        super().__init__(window)
        self._session, self._settings = session, settings
        self._is_awaited = False
        session.engine_changed.connect(self._tell)

    @Slot()
    def heed(self) -> None:
        """The settings may name another model now."""
        name = ModelName(self._settings.model)
        if name is not self._session.chosen_model:
            self.load(name)

    def load(self, name: ModelName) -> None:
        """Load a model in place of the one in use, be it the same one read anew."""
        self._is_awaited = True
        had_failed = bool(self._session.engine.problem)
        self._session.use_model(name)
        if had_failed:
            self._session.retry()
        else:
            self._session.start()

    def ways_out(self) -> tuple[Offer, ...]:
        """To screen with another model, where the one in use cannot be and there is another."""
        words = {ModelName.FULL: self.tr("Use the full model"), ModelName.FAST: self.tr("Use the fast model")}
        others = (offer.name for offer in self._session.models if offer.name is not self._session.chosen_model)
        return tuple(Offer(words[name], partial(self._choose, name)) for name in others)

    def _choose(self, name: ModelName) -> None:
        self._settings.model = name
        self.heed()

    @Slot(EngineState)
    def _tell(self, state: EngineState) -> None:
        if not self._is_awaited or state.info is None or state.info.name is not self._session.chosen_model:
            return
        self._is_awaited = False
        others = self._count_others(state.info.model)
        kept = self.tr(
            "Films that another model screened keep their results: {count}. Screen them again to change that."
        )
        sentences = (self._who_screens(state.info.name), kept.format(count=others) if others else "")
        self.notified.emit(Notice(" ".join(filter(None, sentences))))

    def _who_screens(self, name: ModelName) -> str:
        if name is ModelName.FAST:
            return self.tr("The fast model screens from now on.")
        return self.tr("The full model screens from now on.")

    def _count_others(self, model: ModelIdentity) -> int:
        return sum(row.model not in (None, model) for row in self._session.model.rows)
