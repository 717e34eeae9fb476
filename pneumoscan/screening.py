"""The pipeline that the window and the command line both drive: studies in, findings out, one by one."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol

import numpy as np

from pneumoscan import imaging
from pneumoscan.core.correction import AS_IT_IS
from pneumoscan.core.finding import THUMBNAIL_SIDE, Examination, Finding, Status
from pneumoscan.core.problem import Problem, ProblemCode, RejectedError, UnreadableError
from pneumoscan.core.remark import Remark, RemarkCode, remark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from pneumoscan.core.correction import Correction
    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.core.study import Study

_log = logging.getLogger(__name__)


class Assessor(Protocol):
    """What gives a film its assessment: `classifier.Classifier`, or a stand-in in the tests."""

    def assess(self, radiograph: Radiograph, /) -> Examination:
        """Score, verdict and heatmap of one film, and what speaks against giving them."""
        ...


def load_film(study: Study, read: Callable[[Path], Radiograph] = imaging.read) -> Radiograph:
    """The film as it is screened and shown: read, and corrected as a person asked for it.

    Raises:
        RejectedError: It cannot be read, or holds no image.
    """
    return read(study.path).corrected(study.correction)


class Screening:
    """Screens studies with one classifier. Any fault in a film is that film's finding; the batch goes on."""

    def __init__(self, assessor: Assessor, read: Callable[[Path], Radiograph] = imaging.read) -> None:
        """Join them.

        Args:
            assessor: Gives the verdicts.
            read: Reads a file, as `imaging.read` does.
        """
        self._assessor = assessor
        self._read = read

    def run(self, studies: Iterable[Study], *, stopped: Callable[[], bool] = lambda: False) -> Iterator[Finding]:
        """Screen `studies` in their order.

        Args:
            studies: What to screen.
            stopped: Asked before each film; once it says yes, no further film is taken.

        Yields:
            The finding of each study, as soon as it is there.
        """
        for study in studies:
            if stopped():
                return
            yield self.screen(study)

    def screen(self, study: Study) -> Finding:
        """Screen one study. Never raises for anything that lies in the file."""
        try:
            radiograph = load_film(study, self._read)
        except UnreadableError as fault:
            return Finding(study, Status.ERROR, problem=fault.problem)
        except RejectedError as fault:
            return Finding(study, Status.REJECTED, problem=fault.problem)
        except MemoryError:
            return Finding(study, Status.ERROR, problem=Problem(ProblemCode.TOO_LITTLE_MEMORY))
        except Exception as fault:  # noqa: BLE001  a decoder's surprise costs one row, not the batch
            return _fault(study, ProblemCode.UNEXPECTED, fault)
        if radiograph.objections and not _may_be_overruled(study, radiograph.objections):
            return _rejected(study, radiograph, radiograph.objections[0])
        return self._assess(study, radiograph)

    def _assess(self, study: Study, radiograph: Radiograph) -> Finding:
        try:
            examination = self._assessor.assess(radiograph)
        except MemoryError:
            return Finding(study, Status.ERROR, problem=Problem(ProblemCode.TOO_LITTLE_MEMORY))
        except Exception as fault:  # noqa: BLE001  the engine's faults are not one family
            return _fault(study, ProblemCode.ENGINE_FAILED, fault)
        objections = (*radiograph.objections, *examination.objections)
        if objections and not _may_be_overruled(study, objections):
            return _rejected(study, radiograph, objections[0], examination.suggestion)
        reason = " ".join(objection.sentence for objection in objections)
        overruled = (remark(RemarkCode.OVERRULED, reason=reason),) if objections else ()
        return Finding(
            study,
            Status.OK,
            assessment=examination.assessment,
            patient=radiograph.patient,
            thumbnail=_thumbnail(radiograph),
            remarks=(*overruled, *_correction_remark(study.correction), *radiograph.remarks, *examination.remarks),
            source_format=radiograph.source_format,
            suggestion=examination.suggestion,
        )


def _may_be_overruled(study: Study, objections: tuple[Problem, ...]) -> bool:
    return study.is_overruled and all(objection.can_be_overruled for objection in objections)


def _rejected(
    study: Study, radiograph: Radiograph, objection: Problem, suggestion: Correction | None = None
) -> Finding:
    return Finding(
        study,
        Status.REJECTED,
        problem=objection,
        patient=radiograph.patient,
        thumbnail=_thumbnail(radiograph),
        # Warnings are about a verdict, and there is none.
        remarks=(*_correction_remark(study.correction), *(note for note in radiograph.remarks if not note.is_warning)),
        source_format=radiograph.source_format,
        suggestion=suggestion,
    )


def _correction_remark(correction: Correction) -> tuple[Remark, ...]:
    return () if correction == AS_IT_IS else (remark(RemarkCode.CORRECTED, correction=correction.description),)


def _fault(study: Study, code: ProblemCode, fault: Exception) -> Finding:
    """A finding for what should not happen. Only the fault's type is told: its text may hold patient data."""
    kind = type(fault).__name__
    _log.error("%s: %s", code.name, kind)
    return Finding(study, Status.ERROR, problem=Problem(code, {"reason": kind}))


def _thumbnail(radiograph: Radiograph) -> NDArray[np.uint8]:
    """The film by every n-th pixel: at this size nobody sees the difference to averaging."""
    step = -(-max(radiograph.pixels.shape) // THUMBNAIL_SIDE)
    small = radiograph.pixels[::step, ::step]
    return np.ascontiguousarray(small >> 8 if small.dtype == np.uint16 else small, dtype=np.uint8)
