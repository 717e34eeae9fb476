"""Whether a model's operating point is the one that was measured.

Verdicts come from it, and the manifest that states it vouches for the model's files, but nothing for it. What shows a
damaged one are the figures beside it: the scores of the validation films, whose file the manifest does vouch for, must
give them at this point. A point between the same two scores calls all of those films as before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pneumoscan.classifier import Manifest

_TOLERANCE = 6e-5  # the figures are stated to four digits
_DAMAGED = (
    "The model's manifest is damaged (its operating point does not give the figures that it states). "
    "Install the program again."
)


def refuse_another(described: Manifest) -> None:
    """Let a model pass whose operating point gives what its manifest states, or which does not state it.

    Raises:
        ModelError: It gives something else, or the file of the scores is missing or was changed.
    """
    from pneumoscan.classifier import ModelError

    scores = described.validation_scores()
    if scores is None:
        return
    figures = scores.figures(described.operating_point)
    found = {
        "sensitivity": figures.sensitivity.value,
        "specificity": figures.specificity.value,
        "undecided": figures.uncertain.value,
    }
    for name, value in found.items():
        stated = described.metrics.get(name)
        # written so that it also holds for what is no number
        if isinstance(stated, dict) and not abs(float(stated.get("value", value)) - value) <= _TOLERANCE:
            raise ModelError(_DAMAGED)
