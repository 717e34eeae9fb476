"""The scores of a list that a model's operating point is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray

    from pneumoscan.core.finding import ModelIdentity
    from pneumoscan.gui.worklist.row import Row


@dataclass(frozen=True, slots=True, eq=False)
class ListScores:
    """What one model said of the films of a list.

    Attributes:
        model: Which one.
        scores: Of the films that it scored, from 0 to 1, shape (n,).
        others: How many films another model scored: on its scale the point means nothing.
    """

    model: ModelIdentity
    scores: NDArray[np.float64]
    others: int


def scores_of(rows: Iterable[Row], model: ModelIdentity) -> ListScores:
    """The scores that `model` gave."""
    import numpy as np

    findings = (row.finding for row in rows if row.finding)
    found = [finding.assessment for finding in findings if finding.assessment]
    own = [each.score for each in found if each.model == model]
    return ListScores(model, np.array(own, np.float64), len(found) - len(own))
