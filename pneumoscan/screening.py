"""The pipeline that the window and the command line both drive: studies in, findings out, one by one."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol

import numpy as np

from pneumoscan import imaging
from pneumoscan.core.finding import THUMBNAIL_SIDE, Assessment, Finding, Status
from pneumoscan.core.problem import Problem, ProblemCode, RejectedError, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from numpy.typing import NDArray

    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.core.study import Study

_log = logging.getLogger(__name__)


class Assessor(Protocol):
    """What gives a film its assessment: `classifier.Classifier`, or a stand-in in the tests."""

    def assess(self, radiograph: Radiograph, /) -> Assessment:
        """Score, verdict and heatmap of one film."""
        ...


class Screening:
    """Screens studies with one classifier. Any fault in a film is that film's finding; the batch goes on."""

    def __init__(self, assessor: Assessor) -> None:
        self._assessor = assessor

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
            radiograph = imaging.load(study.path)
        except UnreadableError as fault:
            return Finding(study, Status.ERROR, problem=fault.problem)
        except RejectedError as fault:
            return Finding(study, Status.REJECTED, problem=fault.problem)
        except MemoryError:
            return Finding(study, Status.ERROR, problem=Problem(ProblemCode.TOO_LITTLE_MEMORY))
        except Exception as fault:  # noqa: BLE001  a decoder's surprise costs one row, not the batch
            return _fault(study, ProblemCode.UNEXPECTED, fault)
        return self._assess(study, radiograph)

    def _assess(self, study: Study, radiograph: Radiograph) -> Finding:
        try:
            assessment = self._assessor.assess(radiograph)
        except MemoryError:
            return Finding(study, Status.ERROR, problem=Problem(ProblemCode.TOO_LITTLE_MEMORY))
        except Exception as fault:  # noqa: BLE001  the engine's faults are not one family
            return _fault(study, ProblemCode.ENGINE_FAILED, fault)
        return Finding(
            study,
            Status.OK,
            assessment=assessment,
            patient=radiograph.patient,
            thumbnail=_thumbnail(radiograph),
            notes=radiograph.notes,
            source_format=radiograph.source_format,
        )


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
