"""Whether the engine can be used yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pneumoscan.core.model_name import ModelName

if TYPE_CHECKING:
    from pneumoscan.gui.services import EngineInfo

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class EngineState:
    """What the engine does.

    Attributes:
        info: What it is, once it is ready.
        problem: Why it failed, in a sentence; empty if it did not. Without either it is loading.
    """

    info: EngineInfo | None = None
    problem: str = ""

    def summary(self) -> str:
        """What fits into the status line."""
        if self.info:
            return self._ready(self.info)
        if self.problem:
            return self.details()
        return translate("EngineState", "Loading the model…")

    def _ready(self, info: EngineInfo) -> str:
        if info.name is ModelName.FAST:
            return translate("EngineState", "Fast model on {device}").format(device=info.device)
        return translate("EngineState", "Ready on {device}").format(device=info.device)

    def details(self) -> str:
        """A sentence."""
        if self.info:
            model = translate("EngineState", "Model {name}.").format(name=self.info.model.name)
            return f"{model} {self.info.note}".strip()
        if self.problem:
            return translate("EngineState", "The model failed to load. {reason}").format(reason=self.problem)
        return translate("EngineState", "Films that you open now are screened as soon as the model is ready.")
