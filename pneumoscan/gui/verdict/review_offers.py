"""What can be said of a film now; where a command cannot be chosen, its tip says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pneumoscan.core.review import opposite
from pneumoscan.gui.look.action import offer

if TYPE_CHECKING:
    from pneumoscan.core.verdict import Verdict
    from pneumoscan.gui.verdict.review_commands import ReviewCommands
    from pneumoscan.gui.worklist.row import Row

translate = QCoreApplication.translate


def offer_calls(does: ReviewCommands, row: Row | None) -> None:
    """Enable what a reader can say of this film; nothing but blind reading where there is none."""
    none = "" if row else translate("Reading", "No film is chosen.")
    for action in (does.pneumonia, does.normal, does.unsure, does.note):
        offer(action, none)
    for action in (does.agree, does.disagree):
        offer(action, none or _objection_to_comparing(row))
    can_take_back = row is not None and row.review.can_be_taken_back(is_model_shown=is_model_shown(row))
    offer(does.take_back, none or ("" if can_take_back else translate("Reading", "There is no call to take back.")))


def is_model_shown(row: Row) -> bool:
    """Whether the model gave a verdict, and the reader may see it."""
    return row.model_verdict is not None and not row.is_masked


def opposite_of_model(row: Row) -> Verdict | None:
    """What a reader says who disagrees; None where the model decided nothing, or that is hidden."""
    return opposite(row.model_verdict) if row.model_verdict and not row.is_masked else None


def _objection_to_comparing(row: Row | None) -> str:
    if row is None or row.is_masked:
        return translate("Reading", "Say first what you see.")
    return "" if opposite_of_model(row) else translate("Reading", "The model does not call this film either way.")
