"""The slower explanations of a score, which are made on request."""

from __future__ import annotations

from enum import Enum, StrEnum

from pneumoscan.core.sentence import QT_TRANSLATE_NOOP, Sentence


class ExplanationMethod(StrEnum):
    """How a map is made. The values are the methods' own names, which are not translated."""

    GRAD_CAM_PLUS_PLUS = "Grad-CAM++"
    SCORE_CAM = "Score-CAM"
    SMOOTH_GRAD = "SmoothGrad"


class ExplanationCode(Enum):
    """Each reason for which there is no map. The value is the English template of its sentence."""

    MISSING_LIBRARY = QT_TRANSLATE_NOOP(
        "Explanation",
        "The slower explanations need TensorFlow and tf-keras-vis, which this installation has not. Install the "
        'program with its extra "tensorflow"; the heatmap that comes with each verdict needs neither.',
    )
    NOT_STARTED = QT_TRANSLATE_NOOP(
        "Explanation", "The program for the slower explanations cannot be started ({reason}). Try again later."
    )
    TOO_SLOW = QT_TRANSLATE_NOOP(
        "Explanation", "The explanation took more than {minutes} minutes and was given up. Close other programs."
    )
    TOO_LITTLE_MEMORY = QT_TRANSLATE_NOOP(
        "Explanation", "There was not enough memory for this explanation. Close other programs and ask for it again."
    )
    FAILED = QT_TRANSLATE_NOOP(
        "Explanation", "The explanation could not be made ({reason}). The verdict and its heatmap are not affected."
    )
    MODEL_UNUSABLE = QT_TRANSLATE_NOOP("Explanation", "The model cannot be used for explanations. {reason}")


class ExplanationError(Exception):
    """There is no map; `fault` says why."""

    def __init__(self, code: ExplanationCode, **details: object) -> None:
        self.fault = Sentence(code, {name: str(value) for name, value in details.items()})
        super().__init__(self.fault.sentence)


class ExplanationCancelledError(Exception):
    """A person did not want the map any more."""
