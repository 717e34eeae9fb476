"""Where the films come from, as manifest and model card say it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from training import fetch
from training.errors import TrainingError

if TYPE_CHECKING:
    from training.predictions import Predictions

_KERMANY = (
    f"{fetch.CITATION}; training films; children of one to five years, Guangzhou Women and Children's Medical Center, "
    "anterior-posterior view"
)
_LIMITS_OF_KERMANY = (
    "Research use only. Knows only frontal films of children of one to five years from one hospital; worthless on "
    "adults. Check it on local films before any use."
)
_LIMITS = (
    "Research use only. Knows only films like those that it was trained on. Check it on local films before any use."
)


@dataclass(frozen=True, slots=True)
class Origin:
    """The films in words.

    Attributes:
        data: Whose they are, and of whom.
        licence: Under which they may be used.
        kermany: Whether they are those of Kermany et al., of which more is known than what the user says.
    """

    data: str
    licence: str
    kermany: bool

    @property
    def limits(self) -> str:
        """What whoever uses the model must know."""
        return _LIMITS_OF_KERMANY if self.kermany else _LIMITS


def origin_of(predictions: Predictions, data: str, licence: str) -> Origin:
    """What is said of the films, or what is known of them where nothing is said.

    Args:
        predictions: Of the validation films.
        data: Whose films they are, or empty.
        licence: Or empty.

    Raises:
        TrainingError: Nothing is said, and the films are not those of Kermany et al.
    """
    kermany = _are_kermanys(predictions)
    if not kermany and not (data and licence):
        message = (
            "The films are not known by their names to be those of Kermany et al. Say with --data whose films they "
            "are and of whom, and with --licence under which licence they may be used; model card and manifest need it."
        )
        raise TrainingError(message)
    return Origin(data or _KERMANY, licence or fetch.LICENCE, kermany)


def _are_kermanys(predictions: Predictions) -> bool:
    """By the file names, from which subtype and patient come: all `person1_virus_6` and `IM-0115-0001`."""
    sick = predictions.labels == 1
    exams = np.char.startswith(predictions.patients, "IM-") | np.char.startswith(predictions.patients, "NORMAL2-IM-")
    return bool((predictions.subtypes[sick] != "").all() and exams[~sick].all())
