"""The slower explanations of the film that is looked at: asked for, shown, and left again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pneumoscan.gui.look.action import offer
from pneumoscan.gui.look.notice import Notice
from pneumoscan.gui.viewing.explainer import ExplanationMap
from pneumoscan.gui.viewing.explanation_commands import meaning

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pneumoscan.core.explanation import ExplanationMethod
    from pneumoscan.core.finding import Heatmap, ModelIdentity
    from pneumoscan.core.study import Study
    from pneumoscan.gui.viewing.explainer import Explainer
    from pneumoscan.gui.viewing.explanation_bar import ExplanationBar
    from pneumoscan.gui.viewing.explanation_commands import ExplanationCommands


class ExplanationDesk(QObject):
    """Keeps the maps of one film, so that each is made once."""

    map_changed = Signal(object)  # the `Heatmap` to show in place of the verdict's; None for the verdict's own
    meaning_changed = Signal(str)  # what that map means, for the legend; empty for the verdict's own
    notified = Signal(Notice)

    def __init__(
        self, explainer: Explainer, bar: ExplanationBar, does: ExplanationCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._explainer, self._bar, self._does = explainer, bar, does
        self._study: Study | None = None
        self._model: ModelIdentity | None = None
        self._objection = self.tr("There is no film with a verdict in sight.")
        self._maps: dict[ExplanationMethod, ExplanationMap] = {}
        self._shown: ExplanationMap | None = None
        for method, action in does.methods().items():
            action.triggered.connect(lambda _checked=False, asked=method: self.ask(asked))
        does.back.triggered.connect(self.go_back)
        does.cancel.triggered.connect(explainer.cancel)
        explainer.started.connect(self._tell_busy)
        explainer.ready.connect(self._take)
        explainer.failed.connect(self._fail)
        explainer.cancelled.connect(self._settle)
        self._settle()

    @property
    def heatmap(self) -> Heatmap | None:
        """The map to show in place of the verdict's; None for the verdict's own."""
        return self._shown.heatmap if self._shown else None

    def show_film(self, study: Study | None, model: ModelIdentity | None = None, objection: str = "") -> None:
        """Be told what is looked at; may be told again of the same.

        Args:
            study: The film; None where there is none.
            model: What gave its verdict; None where it has none.
            objection: Why there shall be no explanation of it, in a sentence; empty if there may.
        """
        if study is None or model is None:
            objection = objection or self.tr("There is no film with a verdict in sight.")
        if (study, model) != (self._study, self._model) or objection:
            self.forget()
        self._study, self._model, self._objection = study, model, objection
        self._settle()

    def forget(self) -> None:
        """Drop the maps: another film is looked at, or this one was screened in another way."""
        self._maps.clear()
        self._explainer.cancel()
        self.go_back()

    def ask(self, method: ExplanationMethod) -> None:
        """Show the map of this method, as soon as there is one."""
        if self._study is None or self._model is None or self._objection:
            return
        known = self._maps.get(method)
        if known is None:
            self._explainer.request(self._study, self._model, method)
        else:
            self._explainer.cancel()
            self._show(known)

    @Slot()
    def go_back(self) -> None:
        """Show the verdict's own heatmap."""
        if self._shown is not None:
            self._show(None)

    @Slot(str)
    def _tell_busy(self, method: str) -> None:
        self._bar.show_busy(method)
        self._offer()

    @Slot(ExplanationMap)
    def _take(self, made: ExplanationMap) -> None:
        if (made.study, made.model) == (self._study, self._model):
            self._maps[made.method] = made
            self._show(made)

    @Slot(str)
    def _fail(self, sentence: str) -> None:
        self._settle()
        self.notified.emit(Notice(sentence, is_warning=True))

    def _show(self, made: ExplanationMap | None) -> None:
        self._shown = made
        self._settle()
        self.map_changed.emit(self.heatmap)
        self.meaning_changed.emit(meaning(made.method) if made else "")

    @Slot()
    def _settle(self) -> None:
        """Have the bar say what is shown, unless a map is being made."""
        if not self._explainer.is_busy:
            if self._shown is None:
                self._bar.show_grad_cam()
            else:
                self._bar.show_method(self._shown.method)
        self._offer()

    def _offer(self) -> None:
        for method, action in self._does.methods().items():
            is_shown = self._shown is not None and self._shown.method is method
            offer(action, self._objection or (self.tr("This is the map that is shown.") if is_shown else ""))
        offer(self._does.back, "" if self._shown else self.tr("Grad-CAM is shown already."))
        offer(self._does.cancel, "" if self._explainer.is_busy else self.tr("No explanation is being made."))
