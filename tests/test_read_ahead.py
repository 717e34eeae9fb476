"""Films are read before they are wanted, and nothing else is different for it."""

from __future__ import annotations

import random
import threading
import time
import weakref
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from pneumoscan.core.finding import Finding, Status
from pneumoscan.core.problem import ProblemCode, UnreadableError
from pneumoscan.core.radiograph import Radiograph
from pneumoscan.core.study import Study
from pneumoscan.imaging.isolation import Reader
from pneumoscan.screening import Screening
from pneumoscan.screening.ahead import ReadAhead, _Begun, films_at_once
from tests.made_films import made_film
from tests.stand_in import MODEL, StandIn

if TYPE_CHECKING:
    from collections.abc import Callable

    from pneumoscan.core.finding import Examination, ModelIdentity

STUDIES = [Study.at(Path(f"{number:02d}.png")) for number in range(24)]
FILMS = Screening(StandIn()).films_ahead


def as_it_is(_study: Study, read: str) -> str:
    return read


class Shelf:
    """Gives the same film for every path, after a while of its own; fails for every fifth."""

    def __init__(self, seconds: float = 0.0) -> None:
        self.begun: list[str] = []
        self.most_at_once = 0
        self._at_once = 0
        self._seconds = seconds
        self._random = random.Random(0)  # noqa: S311  not for secrets
        self._lock = threading.Lock()
        self.assessed: list[str] = []
        self.content: Callable[[Path], str] = lambda path: path.stem

    def read(self, path: Path) -> Radiograph:
        with self._lock:
            self.begun.append(path.stem)
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
            seconds = self._random.uniform(0, self._seconds)
        time.sleep(seconds)
        with self._lock:
            self._at_once -= 1
        if int(path.stem) % 5 == 4:
            raise UnreadableError(ProblemCode.DAMAGED, reason="test")
        return Radiograph(made_film(), "TEST", content_sha256=self.content(path))


def wait_until(condition: Callable[[], bool], seconds: float = 20) -> None:
    until = time.monotonic() + seconds
    while not condition() and time.monotonic() < until:
        time.sleep(0.001)


class Watched:
    """Assesses once `wanted` films were begun to be read."""

    def __init__(self, shelf: Shelf, wanted: int) -> None:
        self._shelf, self._wanted = shelf, wanted
        self.model = MODEL

    def assess(self, radiograph: Radiograph) -> Examination:
        wait_until(lambda: len(self._shelf.begun) >= self._wanted, seconds=10)
        return StandIn().assess(radiograph)


def test_the_next_films_are_read_while_one_is_assessed() -> None:
    shelf = Shelf()
    findings = Screening(Watched(shelf, 2), shelf.read).run(STUDIES)
    next(findings)
    assert {"00", "01"} <= set(shelf.begun)
    findings.close()


def test_only_a_few_are_read_ahead() -> None:
    shelf = Shelf()
    findings = Screening(StandIn(seconds=0.2), shelf.read).run(STUDIES)
    next(findings)
    assert len(shelf.begun) <= FILMS
    findings.close()


def test_the_findings_are_those_of_one_after_the_other_in_the_order_of_the_list() -> None:
    shelf = Shelf(seconds=0.01)
    ahead = list(Screening(StandIn(seconds=0.002), shelf.read).run(STUDIES))
    alone = [Screening(StandIn(), shelf.read).screen(study) for study in STUDIES]
    assert [finding.study for finding in ahead] == STUDIES
    assert [finding.status for finding in ahead] == [finding.status for finding in alone]
    assert shelf.begun[: len(STUDIES)].count("07") == 1
    assert len(shelf.begun) == 2 * len(STUDIES)


def test_what_was_read_of_a_study_that_is_not_wanted_any_more_is_thrown_away() -> None:
    ahead: ReadAhead[str, str] = ReadAhead(lambda study: study.path.stem + str(time.monotonic_ns()), as_it_is, len)
    ahead.expect(STUDIES[:2])
    ahead.expect(STUDIES[1:2])
    before = time.monotonic_ns()
    assert int(ahead.take(STUDIES[0])[2:]) >= before
    assert int(ahead.take(STUDIES[1])[2:]) > 0


def test_large_films_are_not_piled_up_before_the_network() -> None:
    begun: list[Study] = []
    let_go = threading.Event()

    def read(study: Study) -> bytes:
        begun.append(study)
        return b"film"

    def judge(_study: Study, film: bytes) -> bytes:
        let_go.wait(20)
        return film

    ahead = ReadAhead(read, judge, len, most_bytes=4)
    ahead.expect(STUDIES[:1])
    wait_until(lambda: bool(begun))
    time.sleep(0.05)
    ahead.expect(STUDIES[:4])
    time.sleep(0.05)
    assert begun == STUDIES[:1]
    let_go.set()
    assert [ahead.take(study) for study in STUDIES[:4]] == [b"film"] * 4


class Film:
    """Something that can be watched going."""


def test_a_film_that_is_judged_is_let_go_of_before_it_is_taken() -> None:
    films: list[weakref.ref[Film]] = []

    def read(_study: Study) -> Film:
        film = Film()
        films.append(weakref.ref(film))
        return film

    ahead: ReadAhead[Film, str] = ReadAhead(read, lambda study, _film: study.path.stem, lambda _film: 1)
    ahead.expect(STUDIES[:1])
    wait_until(lambda: bool(films) and films[0]() is None)
    assert films[0]() is None
    assert ahead.take(STUDIES[0]) == "00"


class Counting:
    """Tells how many films it was given at a time; each stays until there are `wanted`, or for a while."""

    def __init__(self, wanted: int) -> None:
        self.model = MODEL
        self.most = 0
        self._wanted, self._now, self._lock = wanted, 0, threading.Lock()

    def assess(self, radiograph: Radiograph) -> Examination:
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
        wait_until(lambda: self.most >= self._wanted, seconds=0.05)
        with self._lock:
            self._now -= 1
        return StandIn().assess(radiograph)


@pytest.mark.parametrize("at_once", [1, 2])
def test_the_network_is_given_so_many_films_at_a_time_and_no_more(at_once: int) -> None:
    counting, shelf = Counting(at_once + 1), Shelf()
    findings = list(Screening(counting, shelf.read, at_once=at_once).run(STUDIES))
    assert counting.most == at_once
    assert [finding.study for finding in findings] == STUDIES


def test_a_gpu_is_given_one_film_at_a_time_and_a_cpu_two() -> None:
    assert films_at_once("CPU") == 2
    assert films_at_once("GPU (DirectML)") == films_at_once("NVIDIA T4") == 1


class SlowDisk:
    """Keeps a finding once the next film is with the network."""

    def __init__(self, shelf: Shelf) -> None:
        self.kept: list[Finding] = []
        self.overlapped = 0
        self._assessed = shelf.assessed

    def recall(self, study: Study, content_sha256: str, _model: ModelIdentity) -> Finding | None:
        known = [finding for finding in self.kept if finding.content_sha256 == content_sha256]
        return replace(known[0], study=study, remarks=()) if known else None

    def keep(self, finding: Finding, _model: ModelIdentity) -> None:
        before = len(self.kept) + 1
        wait_until(lambda: len(self._assessed) > before, seconds=0.2)
        self.overlapped += len(self._assessed) > before
        self.kept.append(finding)


class Assessing:
    def __init__(self, shelf: Shelf) -> None:
        self.model = MODEL
        self._shelf = shelf

    def assess(self, radiograph: Radiograph) -> Examination:
        self._shelf.assessed.append(radiograph.content_sha256)
        return StandIn().assess(radiograph)


def test_the_next_film_is_with_the_network_while_a_finding_is_kept() -> None:
    shelf = Shelf()
    disk = SlowDisk(shelf)
    studies = [study for study in STUDIES if int(study.path.stem) % 5 != 4]
    assert len(list(Screening(Assessing(shelf), shelf.read, memory=disk).run(studies))) == len(studies)
    assert disk.overlapped >= len(studies) - 2


@pytest.mark.parametrize("at_once", [1, 2])
def test_the_second_of_two_equal_films_is_known_although_both_were_on_their_way(at_once: int) -> None:
    shelf = Shelf()
    disk = SlowDisk(shelf)
    shelf.content = lambda path: "same" if path.stem in {"01", "02"} else path.stem
    findings = list(Screening(Assessing(shelf), shelf.read, memory=disk, at_once=at_once).run(STUDIES[:4]))
    assert [finding.study for finding in findings] == STUDIES[:4]
    assert findings[2].assessment is findings[1].assessment
    assert findings[1].assessment is not findings[0].assessment


def test_a_batch_that_is_given_up_reads_no_more() -> None:
    shelf = Shelf(seconds=0.01)
    findings = Screening(StandIn(), shelf.read).run(STUDIES)
    next(findings)
    findings.close()
    time.sleep(0.1)
    begun = len(shelf.begun)
    time.sleep(0.05)
    assert len(shelf.begun) == begun <= 1 + FILMS


def test_a_film_that_takes_long_to_read_is_given_up_at_once() -> None:
    with Reader("tests.imaging.bad_decoders:slow_disk") as reader:
        screening = Screening(StandIn(), reader, reader.interrupt)
        answers: list[Finding] = []
        study = Study.at(Path(__file__))
        screening.expect([study])
        waiting = threading.Thread(target=lambda: answers.append(screening.screen(study)))
        waiting.start()
        until = time.monotonic() + 20
        while not answers and time.monotonic() < until:
            screening.interrupt()
            time.sleep(0.05)
        waiting.join(1)
    assert answers[0].problem is not None
    assert answers[0].problem.code is ProblemCode.NOT_SCREENED


@pytest.mark.parametrize("status", [Status.OK, Status.ERROR])
def test_films_and_files_that_are_none_are_told_apart(status: Status) -> None:
    number = {Status.OK: 3, Status.ERROR: 4}[status]
    finding = Screening(StandIn(), Shelf().read).screen(STUDIES[number])
    assert finding.status is status
    assert (finding.thumbnail is not None) == (status is Status.OK)


def test_pixels_are_what_is_counted() -> None:
    sizes: list[int] = []
    film = Radiograph(np.zeros((30, 20), np.uint16), "TEST")
    screening = Screening(StandIn(), lambda _path: film)
    sizes.append(screening._ahead._size(film))
    assert sizes == [1200]


def test_once_nothing_is_expected_the_threads_end() -> None:
    before = set(threading.enumerate())
    ahead: ReadAhead[str, str] = ReadAhead(lambda study: study.path.stem, as_it_is, len)
    ahead.expect(STUDIES[:2])
    assert ahead.take(STUDIES[0]) == "00"
    ahead.expect(())
    since = set(threading.enumerate()) - before
    for thread in since:
        thread.join(10)
    assert not any(thread.is_alive() for thread in since)
    assert ahead.take(STUDIES[1]) == "01"


class Emptied(_Begun[str, str]):
    """One that is judged, in another thread, after so many looks at what was read."""

    looks = 0

    def __getattribute__(self, name: str) -> object:
        if name == "read":
            if not type(self).looks:
                return None
            type(self).looks -= 1
        return super().__getattribute__(name)


@pytest.mark.parametrize("looks", range(4))
def test_a_film_may_be_judged_at_the_moment_in_which_it_is_given_up(looks: int) -> None:
    begun = Emptied(Future(), Future())
    Emptied.looks = looks
    assert begun.give_up() is (looks > 0)
