"""Shows under a verdict what is known of the model that gave it, which need not be the one in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from pneumoscan.gui.verdict.model_facts import facts_of

if TYPE_CHECKING:
    from pneumoscan.core.finding import ModelIdentity
    from pneumoscan.gui.services import EngineInfo, ModelOffer
    from pneumoscan.gui.verdict.model_facts import FactsFold
    from pneumoscan.gui.viewing.presenter import Presenter
    from pneumoscan.gui.work.session import Session


class FactsDesk(QObject):
    """Knows the models that are there, and those that were in use."""

    def __init__(self, fold: FactsFold, session: Session, presenter: Presenter) -> None:
        """Show what is looked at now.

        Args:
            fold: Where it is shown.
            session: Its engine, and the models that there are.
            presenter: Shows the films.
        """
        super().__init__(fold)
        self._fold, self._session, self._presenter = fold, session, presenter
        self._known: dict[ModelIdentity, EngineInfo | ModelOffer] = {}
        self._shown: EngineInfo | ModelOffer | None = None
        session.engine_changed.connect(self._show)
        presenter.row_shown.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        info = self._session.engine.info
        self._known |= {each.model: each for each in (*self._session.models, *((info,) if info else ()))}
        row = self._presenter.row
        model = row.model if row else None
        facts = self._known.get(model) if model else info  # none of a model that the program does not have any more
        if facts is not self._shown:  # to lay it out takes its time
            self._shown = facts
            self._fold.show_facts(facts_of(facts) if facts else None)
