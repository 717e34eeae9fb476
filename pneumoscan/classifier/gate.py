"""Whether a film is one that the model can say something about: what of the gate looks at the network's activations.

Rules about the picture alone are in `imaging`; they come first.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import safetensors
import safetensors.numpy

from pneumoscan.classifier import familiarity, orientation
from pneumoscan.classifier.manifest import Manifest, ModelError
from pneumoscan.classifier.orientation import CORRECTIONS, corrected
from pneumoscan.core.age import age_in_years
from pneumoscan.core.correction import AS_IT_IS, Correction
from pneumoscan.core.problem import Problem, ProblemCode, problem
from pneumoscan.core.remark import Remark, RemarkCode

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from pneumoscan.classifier.engine import RawResult
    from pneumoscan.classifier.familiarity import Familiarity
    from pneumoscan.classifier.manifest import GateRecord
    from pneumoscan.classifier.orientation import Orientation
    from pneumoscan.core.radiograph import Patient

    Run = Callable[[NDArray[np.float32]], RawResult]

# Of 755 validation films, upright, none was given less than a tenth for being so.
_SURELY_WRONG = 0.9
_SURELY_MIRRORED = 0.95


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the gate says; see `core.finding.Examination`."""

    objections: tuple[Problem, ...] = ()
    remarks: tuple[Remark, ...] = ()
    suggestion: Correction | None = None


class Gate:
    """Fitted to one model's activations on its training films."""

    def __init__(self, familiar: Familiarity, upright: Orientation, limits: GateRecord) -> None:
        self._familiar, self._upright, self._limits = familiar, upright, limits

    def distance(self, grey: NDArray[np.float32], result: RawResult) -> float:
        """How unlike the training films a film is; see `Familiarity.distance`."""
        return self._familiar.distance(grey, result.activations)

    def examine(self, grey: NDArray[np.float32], result: RawResult, patient: Patient, run: Run) -> Opinion:
        """Judge one film.

        Args:
            grey: As `preprocessing.resize` gives it, shape (size, size).
            result: What the network said of it.
            patient: What the file says of its patient.
            run: Runs the network on another such film: needed where the film seems to lie wrong.
        """
        distance = self.distance(grey, result)
        likely = self._upright.probabilities(grey)
        upright, mirrored = (float(likely[CORRECTIONS.index(each)]) for each in (AS_IT_IS, _MIRROR))
        best = CORRECTIONS[int(likely.argmax())]
        if 1 - upright - mirrored > _SURELY_WRONG and self._is_familiar(corrected(grey, best), run):
            return Opinion((_turned(best),), suggestion=best)
        if self._is_absurd(result.logit):
            return Opinion((problem(ProblemCode.NOT_A_CHEST_FILM),))
        if distance > self._limits.foreign:
            code = ProblemCode.FLAT if self._is_familiar(_stretched(grey), run) else ProblemCode.NOT_A_CHEST_FILM
            return Opinion((problem(code),))
        doubts = self._doubts(distance, result.logit, patient)
        if mirrored > _SURELY_MIRRORED:
            return Opinion((), (*doubts, Remark(RemarkCode.MIRRORED)), _MIRROR)
        return Opinion((), tuple(doubts))

    def _is_familiar(self, grey: NDArray[np.float32], run: Run) -> bool:
        """Whether a film that was changed looks familiar then: a cat does not, whichever way up it lies.

        The limit is stricter than for a film as it is, since it is what comes out best of several tries.
        """
        limit = math.sqrt(self._limits.unfamiliar * self._limits.foreign)
        return self.distance(grey, run(grey)) <= limit

    def _doubts(self, distance: float, logit: float, patient: Patient) -> list[Remark]:
        found = []
        if distance > self._limits.unfamiliar:
            age_is_known = age_in_years(patient) is not None
            found.append(Remark(RemarkCode.UNFAMILIAR if age_is_known else RemarkCode.ADULT_BY_LOOK))
        low, high = self._limits.logits
        if not low <= logit <= high:
            found.append(Remark(RemarkCode.EXTREME_SCORE))
        return found

    def _is_absurd(self, logit: float) -> bool:
        """Whether the network is surer than a film can make it, by half the range of the validation films' logits.

        The logit is what Liu et al. ("Energy-based out-of-distribution detection", NeurIPS 2020) call energy, for a
        network of one output.
        """
        low, high = self._limits.logits
        return not low - (high - low) / 2 <= logit <= high + (high - low) / 2


_MIRROR = Correction(mirrored=True)
_DARKEST, _BRIGHTEST = 0.5, 99.5  # percentiles that are made black and white


def _stretched(grey: NDArray[np.float32]) -> NDArray[np.float32]:
    """The film with its full range of grey."""
    low, high = np.percentile(grey, (_DARKEST, _BRIGHTEST))
    return np.asarray(np.clip((grey - low) / max(high - low, 1.0), 0, 1) * 255, np.float32)


def _turned(correction: Correction) -> Problem:
    """Why a film that lies wrong gets no verdict."""
    degrees = {0: 0, 1: 90, 2: 180, 3: 90}[correction.quarter_turns]
    if not degrees:
        return problem(ProblemCode.INVERTED)
    code = ProblemCode.TURNED_AND_INVERTED if correction.inverted else ProblemCode.TURNED
    return problem(code, degrees=degrees)


def load(manifest: Manifest) -> Gate | None:
    """The gate of a model; None where it has none.

    Raises:
        ModelError: Its file is missing or damaged.
    """
    if manifest.gate is None:
        return None
    try:
        arrays = safetensors.numpy.load(manifest.read(manifest.gate.file))
        return Gate(familiarity.from_arrays(arrays), orientation.from_arrays(arrays), manifest.gate)
    except (KeyError, ValueError, safetensors.SafetensorError) as fault:
        message = f"The model's gate cannot be used ({fault}). Install the program again."
        raise ModelError(message) from fault
