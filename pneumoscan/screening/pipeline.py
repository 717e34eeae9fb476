"""From a study to its finding: reading, the network's answer, and keeping it, each while the others go on."""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import replace
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Protocol

import numpy as np

from pneumoscan import imaging
from pneumoscan.core.correction import AS_IT_IS
from pneumoscan.core.finding import THUMBNAIL_SIDE, Examination, Finding, Status
from pneumoscan.core.problem import Problem, ProblemCode, RejectedError, UnreadableError
from pneumoscan.core.remark import Remark, RemarkCode, remark
from pneumoscan.screening.ahead import ReadAhead
from pneumoscan.screening.memory import NoMemory

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable
    from pathlib import Path

    from numpy.typing import NDArray

    from pneumoscan.core.correction import Correction
    from pneumoscan.core.finding import ModelIdentity
    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.core.study import Study
    from pneumoscan.screening.memory import Memory

_log = logging.getLogger(__name__)


class Assessor(Protocol):
    """What gives a film its assessment, in any thread: `classifier.Classifier`, or a stand-in in the tests."""

    @property
    def model(self) -> ModelIdentity:
        """What gives the answers."""
        ...

    def assess(self, radiograph: Radiograph, /) -> Examination:
        """Score, verdict and heatmap of one film, and what speaks against giving them."""
        ...


def load_film(study: Study, read: Callable[[Path], Radiograph] = imaging.read) -> Radiograph:
    """The film as it is shown and, read by `imaging.read_to_screen`, screened: corrected as a person asked for it.

    Raises:
        RejectedError: It cannot be read, or holds no image.
    """
    return read(study.path).corrected(study.correction)


class Screening:
    """Screens studies with one classifier. Any fault in a film is that film's finding; the batch goes on.

    For one thread, but for `interrupt`.
    """

    def __init__(
        self,
        assessor: Assessor,
        read: Callable[[Path], Radiograph] = imaging.read_to_screen,
        interrupt_reading: Callable[[], None] = lambda: None,
        memory: Memory | None = None,
        at_once: int = 1,
    ) -> None:
        """Join them.

        Args:
            assessor: Gives the verdicts.
            read: Reads a file, as `imaging.read_to_screen` does, from several threads.
            interrupt_reading: Has `read` give up what it has in hand, as not screened.
            memory: Keeps the findings, and knows films again that were screened before; none where None. Asked from
                several threads.
            at_once: How many films `assessor` is given at a time; see `films_at_once`.
        """
        self._memory = memory or NoMemory()
        self._assessor = assessor
        self._read = read
        self._interrupt_reading = interrupt_reading
        self._ahead = ReadAhead(self._read_film, self._come_to, _bytes_held, at_once=at_once)

    @property
    def films_ahead(self) -> int:
        """How many studies are on their way at most."""
        return self._ahead.films

    def run(
        self, studies: Iterable[Study], *, stopped: Callable[[], bool] = lambda: False
    ) -> Generator[Finding, None, None]:
        """Screen `studies` in their order; to close it is to read no more of them.

        Args:
            studies: What to screen.
            stopped: Asked before each film; once it says yes, no further film is taken.

        Yields:
            The finding of each study, as soon as it is there.
        """
        rest = iter(studies)
        coming = deque(islice(rest, self.films_ahead))
        try:
            while coming and not stopped():
                self.expect(coming)
                yield self.screen(coming.popleft())
                coming.extend(islice(rest, 1))
        finally:
            self.expect(())

    def expect(self, studies: Iterable[Study]) -> None:
        """Begin to read the first few of `studies`, which are to be screened next; forget those of before."""
        self._ahead.expect(studies)

    def interrupt(self) -> None:
        """Give up the films that are being read, from any thread; the finding of the one in hand is `NOT_SCREENED`."""
        self._interrupt_reading()

    def screen(self, study: Study) -> Finding:
        """Screen one study, or recall what it came to. Never raises for anything that lies in the file."""
        finding = self._ahead.take(study)
        # The same film under another name may have been kept while this one was on its way.
        finding = self._recall(study, finding.content_sha256) or finding
        if finding.problem is None or finding.problem.code is not ProblemCode.NOT_SCREENED:
            self._memory.keep(finding, self._assessor.model)
        return finding

    def _come_to(self, study: Study, film: Radiograph | Finding) -> Finding:
        """What is known of a film, or what it comes to; in any thread."""
        if isinstance(film, Finding):
            return film
        return self._recall(study, film.content_sha256) or self._judge(study, film)

    def _recall(self, study: Study, content_sha256: str) -> Finding | None:
        return self._memory.recall(study, content_sha256, self._assessor.model) if content_sha256 else None

    def _judge(self, study: Study, film: Radiograph) -> Finding:
        if film.objections and not _may_be_overruled(study, film.objections):
            finding = _rejected(study, film, film.objections[0])
        else:
            finding = self._assess(study, film)
        return replace(finding, content_sha256=film.content_sha256, screened_at=datetime.now().astimezone())

    def _read_film(self, study: Study) -> Radiograph | Finding:
        """The film, or the finding that it cannot be read; in any thread."""
        try:
            return load_film(study, self._read)
        except UnreadableError as fault:
            return Finding(study, Status.ERROR, problem=fault.problem)
        except RejectedError as fault:
            return Finding(study, Status.REJECTED, problem=fault.problem)
        except MemoryError:
            return Finding(study, Status.ERROR, problem=Problem(ProblemCode.TOO_LITTLE_MEMORY))
        except Exception as fault:  # noqa: BLE001  a decoder's surprise costs one row, not the batch
            return _fault(study, ProblemCode.UNEXPECTED, fault)

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


def _bytes_held(film: Radiograph | Finding) -> int:
    return 0 if isinstance(film, Finding) else film.pixels.nbytes


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
