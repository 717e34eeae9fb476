"""Which model screens, and from which score on it calls a film."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from pneumoscan.gui.preferences.model_choice import ModelChoice, words_about
from pneumoscan.gui.preferences.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pneumoscan.gui.preferences.draft import Draft
    from pneumoscan.gui.services import ModelOffer

translate = QCoreApplication.translate


def make(draft: Draft, models: Sequence[ModelOffer], open_operating_point: Callable[[], object]) -> Page:
    """Make the page.

    Args:
        draft: What it changes.
        models: Those that are there; where there is no choice, nothing is asked.
        open_operating_point: Opens the dialog for it.
    """
    page = Page(translate("Settings", "Model"), ("model",))
    if [offer.name for offer in models] == [draft.value("model")]:
        page.explain(words_about(models[0], models))
    elif models:
        page.add_wide(ModelChoice(draft, models))
        page.explain(
            translate(
                "Settings",
                "Another model screens from the next film on. Films that were screened keep their results until they "
                "are screened again.",
            )
        )
    button = QPushButton(translate("Settings", "&Operating point…"))
    button.setToolTip(translate("Settings", "From which score on a film is called pneumonia, and what follows from it"))
    button.clicked.connect(open_operating_point)
    page.add_alone(button)
    return page
