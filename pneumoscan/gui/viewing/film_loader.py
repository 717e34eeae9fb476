"""The thread that reads films and makes them ready to draw at any size. The GUI thread reads nothing."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from pneumoscan.core.problem import Problem, ProblemCode, RejectedError
from pneumoscan.gui import log
from pneumoscan.gui.viewing.film import Film, of_radiograph
from pneumoscan.gui.work.threads import WorkerThread

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pneumoscan.core.correction import Correction
    from pneumoscan.core.radiograph import Radiograph
    from pneumoscan.core.study import Study, StudyId

_log = logging.getLogger(__name__)
_CACHE_BYTES = 128 * 2**20


@dataclass(frozen=True, slots=True, eq=False)
class FilmRequest:
    """A film to show.

    Attributes:
        study: Which.
        companion: Another to be shown beside it.
        neighbours: Films that will probably be asked for next.
    """

    study: Study
    companion: Study | None = None
    neighbours: tuple[Study, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class FilmPicture:
    """A film ready to draw, or the reason why it cannot be.

    Attributes:
        study: Whose, and with which correction.
        film: None if it could not be read.
        problem: Why there is no film.
    """

    study: Study
    film: Film | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, eq=False)
class _Kept:
    film: Film
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
        self._cache: OrderedDict[tuple[StudyId, Correction], _Kept] = OrderedDict()

    @Slot()
    def serve(self) -> None:
        request = self._mailbox.take()
        if request is None:
            return
        self.film_ready.emit(self._picture(request.study))
        if request.companion is not None and self._mailbox.is_empty:
            self.film_ready.emit(self._picture(request.companion))
        for study in request.neighbours:
            if self._mailbox.is_empty:
                self._film(study)

    def _picture(self, study: Study) -> FilmPicture:
        film = self._film(study)
        return FilmPicture(study, problem=film) if isinstance(film, Problem) else FilmPicture(study, film)

    def _film(self, study: Study) -> Film | Problem:
        stamp = _stamp(study.path)
        key = study.study_id, study.correction
        kept = self._cache.pop(key, None)
        film = kept.film if kept and kept.stamp == stamp else self._read(study)
        if isinstance(film, Film):
            self._cache[key] = _Kept(film, stamp)
            self._trim()
        return film

    def _read(self, study: Study) -> Film | Problem:
        try:
            return of_radiograph(self._load_film(study), study.correction)
        except RejectedError as fault:
            return fault.problem
        except MemoryError:
            return Problem(ProblemCode.TOO_LITTLE_MEMORY)
        except Exception as fault:  # noqa: BLE001  as in screening: a decoder's surprise costs one film
            _log.error("A film could not be shown: %s", log.describe(fault))
            return Problem(ProblemCode.UNEXPECTED, {"reason": type(fault).__name__})

    def _trim(self) -> None:
        while len(self._cache) > 1 and sum(kept.film.nbytes for kept in self._cache.values()) > _CACHE_BYTES:
            self._cache.popitem(last=False)


def _stamp(path: Path) -> tuple[int, int]:
    """Time and size of a file, or of the archive that it is in, which tell whether it is still what was read."""
    try:
        holder = next(file for file in (path, *path.parents) if file.is_file())
        status = holder.stat()
    except (OSError, StopIteration):
        return 0, 0
    return status.st_mtime_ns, status.st_size


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
