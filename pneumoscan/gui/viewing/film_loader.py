"""The thread that makes films ready to draw. The GUI thread only ever draws finished pictures."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage

from pneumoscan.core import overlay
from pneumoscan.core.problem import Problem, ProblemCode, RejectedError
from pneumoscan.core.radiograph import UNKNOWN_PATIENT, Patient
from pneumoscan.gui import log
from pneumoscan.gui.work.threads import WorkerThread

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    from pneumoscan.core.correction import Correction
    from pneumoscan.core.finding import Heatmap
    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.core.study import Study, StudyId

_log = logging.getLogger(__name__)
_CACHE_BYTES = 128 * 2**20


@dataclass(frozen=True, slots=True, eq=False)
class FilmRequest:
    """A film to show.

    Attributes:
        study: Which.
        heatmap: Its heatmap, if it has one.
        area: What to fit it into, in pixels of the screen.
        neighbours: Films that will probably be asked for next.
    """

    study: Study
    heatmap: Heatmap | None
    area: QSize
    neighbours: tuple[Study, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class FilmPicture:
    """A film ready to draw, or the reason why it cannot be.

    Attributes:
        study: Whose, and with which correction.
        film: At the size to draw it in; None if it could not be read.
        heat: Of the same size; its colour covers the film in proportion to the heat.
        patient: What the file says of its patient.
        problem: Why there is no film.
    """

    study: Study
    film: QImage | None = None
    heat: QImage | None = None
    patient: Patient = UNKNOWN_PATIENT
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, eq=False)
class _Decoded:
    grey: NDArray[np.uint8]
    patient: Patient
    stamp: tuple[int, int]


class _Mailbox:
    """Holds the newest request only: who scrolls through a list wants the film where he stops."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._request: FilmRequest | None = None

    def put(self, request: FilmRequest | None) -> None:
        with self._lock:
            self._request = request

    def take(self) -> FilmRequest | None:
        with self._lock:
            request, self._request = self._request, None
            return request

    @property
    def is_empty(self) -> bool:
        return self._request is None


class _Loader(QObject):
    film_ready = Signal(FilmPicture)

    def __init__(self, load_film: Callable[[Study], Radiograph], mailbox: _Mailbox) -> None:
        super().__init__()
        self._load_film = load_film
        self._mailbox = mailbox
        self._cache: OrderedDict[tuple[StudyId, Correction], _Decoded] = OrderedDict()

    @Slot()
    def serve(self) -> None:
        request = self._mailbox.take()
        if request is None:
            return
        self.film_ready.emit(self._picture(request))
        for study in request.neighbours:
            if self._mailbox.is_empty:
                self._decode(study)

    def _picture(self, request: FilmRequest) -> FilmPicture:
        decoded = self._decode(request.study)
        if isinstance(decoded, Problem):
            return FilmPicture(request.study, problem=decoded)
        film = fit(decoded.grey, request.area)
        heat = None if request.heatmap is None else heat_image(request.heatmap, film.size())
        return FilmPicture(request.study, film, heat, decoded.patient)

    def _decode(self, study: Study) -> _Decoded | Problem:
        stamp = _stamp(study.path)
        key = study.study_id, study.correction
        cached = self._cache.pop(key, None)
        decoded = cached if cached and cached.stamp == stamp else self._read(study, stamp)
        if isinstance(decoded, _Decoded):
            self._cache[key] = decoded
            self._trim()
        return decoded

    def _read(self, study: Study, stamp: tuple[int, int]) -> _Decoded | Problem:
        try:
            radiograph = self._load_film(study)
            return _Decoded(np.ascontiguousarray(overlay.to_8_bits(radiograph.pixels)), radiograph.patient, stamp)
        except RejectedError as fault:
            return fault.problem
        except MemoryError:
            return Problem(ProblemCode.TOO_LITTLE_MEMORY)
        except Exception as fault:  # noqa: BLE001  as in screening: a decoder's surprise costs one film
            _log.error("A film could not be shown: %s", log.describe(fault))
            return Problem(ProblemCode.UNEXPECTED, {"reason": type(fault).__name__})

    def _trim(self) -> None:
        while len(self._cache) > 1 and sum(film.grey.nbytes for film in self._cache.values()) > _CACHE_BYTES:
            self._cache.popitem(last=False)


def _stamp(path: Path) -> tuple[int, int]:
    """Time and size of a file, or of the archive that it is in, which tell whether it is still what was read."""
    try:
        holder = next(file for file in (path, *path.parents) if file.is_file())
        status = holder.stat()
    except (OSError, StopIteration):
        return 0, 0
    return status.st_mtime_ns, status.st_size


def fit(grey: NDArray[np.uint8], area: QSize) -> QImage:
    """A film as large as fits into `area`, keeping its proportions."""
    rows, columns = grey.shape
    whole = QImage(grey.data, columns, rows, columns, QImage.Format.Format_Grayscale8)
    size = whole.size().scaled(area.expandedTo(QSize(1, 1)), Qt.AspectRatioMode.KeepAspectRatio)
    size = size.expandedTo(QSize(1, 1))
    scaled = whole.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return scaled.copy() if size == whole.size() else scaled  # never a picture in the array's memory


def heat_image(heatmap: Heatmap, size: QSize) -> QImage:
    """A heatmap stretched to `size`, each colour as opaque as it is hot.

    Drawn over the film at some opacity it gives what `core.overlay.render` gives.
    """
    heat = overlay.stretch(heatmap, (size.height(), size.width()))
    premultiplied = _heat_colours()[np.rint(heat * np.float32(255)).astype(np.uint8)]
    stride = size.width() * 4
    image = QImage(premultiplied.data, size.width(), size.height(), stride, QImage.Format.Format_ARGB32_Premultiplied)
    return image.copy()


def _heat_colours() -> NDArray[np.uint32]:
    alpha = np.arange(256, dtype=np.uint32)
    red, green, blue = (overlay.colours().T.astype(np.uint32) * alpha + 127) // 255
    return np.asarray(alpha << 24 | red << 16 | green << 8 | blue, dtype=np.uint32)


class FilmLoader(QObject):
    """Makes films ready in the background; of several requests the newest wins."""

    film_ready = Signal(FilmPicture)
    _serve_requested = Signal()

    def __init__(self, load_film: Callable[[Study], Radiograph], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mailbox = _Mailbox()
        self._loader = _Loader(load_film, self._mailbox)
        self._loader.film_ready.connect(self.film_ready)
        self._serve_requested.connect(self._loader.serve)
        self._thread = WorkerThread(self._loader, "films", self)

    def request(self, request: FilmRequest) -> None:
        """Ask for a film; `film_ready` answers, unless another request comes first."""
        self._mailbox.put(request)
        self._serve_requested.emit()

    def ask_to_end(self) -> None:
        """Forget what was asked for and let the thread end."""
        self._mailbox.put(None)
        self._thread.ask_to_end()

    def wait(self) -> None:
        """Wait for the film in hand."""
        self._thread.wait()
