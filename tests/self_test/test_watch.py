from __future__ import annotations

import platform
from dataclasses import replace
from datetime import date, timedelta
from threading import Event
from typing import TYPE_CHECKING, Any, cast

import pytest

from pneumoscan import imaging
from pneumoscan.core.installation import CheckCode, CheckResult, ToldCode, check_of, failed
from pneumoscan.core.operating_point import OperatingPoint
from pneumoscan.core.problem import ProblemCode, RejectedError
from pneumoscan.imaging.isolation import Reader
from pneumoscan.imaging.limits import Limits
from pneumoscan.self_test import marks, reference
from pneumoscan.self_test.watch import InstallationWatch, RefusedError
from tests.self_test.replay import Replay, model

if TYPE_CHECKING:
    from pathlib import Path

    from pneumoscan.classifier.manifest import GateRecord

TODAY = date.today()


def approve(watch: InstallationWatch, replay: Replay) -> None:
    watch.approve(model(), replay, "Test 1", imaging.read)


@pytest.fixture
def without_decoder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A library that is broken for every child process."""
    (tmp_path / "imagecodecs.py").write_text("raise ImportError\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))


def settled(watch: InstallationWatch) -> InstallationWatch:
    """One that waits for the decoders, however busy the machine is."""
    watch.patience = 120.0
    return watch


def test_the_first_film_of_a_day_waits_for_a_check_and_the_next_does_not() -> None:
    watch, replay = settled(InstallationWatch()), Replay(model())
    approve(watch, replay)
    assert replay.count == 3  # a film of each class, and a picture of none
    assert watch.seal.split() == [TODAY.isoformat(), marks.mark_of(model())]
    approve(watch, replay)
    approve(InstallationWatch(watch.seal), replay)
    assert replay.count == 3


def test_yesterdays_pass_does_not_count_today() -> None:
    yesterday = marks.added("", TODAY - timedelta(days=1), model())
    assert not marks.holds(yesterday, TODAY, model())
    assert marks.added(yesterday, TODAY, model()) == marks.added("", TODAY, model())


def test_a_pass_on_another_computer_does_not_count_here(monkeypatch: pytest.MonkeyPatch) -> None:
    seal = marks.added("", TODAY, model())
    monkeypatch.setattr(platform, "node", lambda: "another")
    assert not marks.holds(seal, TODAY, model())


@pytest.mark.parametrize(
    "changes",
    [
        {"operating_point": OperatingPoint(0.999)},
        {"heatmap_reference": 99.0},
        {"input_size": 256},
        {"gate": replace(cast("GateRecord", model().gate), foreign=99.0)},
        {"gate": None},
    ],
)
def test_a_model_whose_manifest_says_something_else_is_checked_again(changes: dict[str, Any]) -> None:
    assert not marks.holds(marks.added("", TODAY, model()), TODAY, replace(model(), **changes))


def test_a_machine_too_busy_to_read_a_sample_in_time_is_no_fault_of_the_installation() -> None:
    watch = settled(InstallationWatch())
    with Reader(limits=Limits(decoding_seconds=0, seconds_per_megapixel=0)) as reader:
        with pytest.raises(RejectedError) as fault:
            reader(reference.sample_films()[0])
        assert fault.value.problem.code is ProblemCode.TOO_SLOW
        watch.approve(model(), Replay(model()), "Test 1", reader)
    assert watch.failures == ()


def test_another_model_is_checked_and_both_are_remembered() -> None:
    other = replace(model(), files={**model().files, "more": "0" * 64})
    seal = marks.added("", TODAY, model())
    assert not marks.holds(seal, TODAY, other)
    both = marks.added(seal, TODAY, other)
    assert marks.holds(both, TODAY, model())
    assert marks.holds(both, TODAY, other)


@pytest.mark.parametrize("seal", ["", "nonsense", TODAY.isoformat()])
def test_a_seal_that_says_nothing_holds_nothing(seal: str) -> None:
    assert not marks.holds(seal, TODAY, model())


def test_a_model_that_says_something_else_is_refused_and_the_pass_of_before_is_gone() -> None:
    changes: list[str] = []
    watch, replay = settled(InstallationWatch()), Replay(model())
    approve(watch, replay)
    watch = InstallationWatch(watch.seal.replace(TODAY.isoformat(), "2026-01-01"))
    watch.listen(lambda: changes.append(watch.seal))
    for known in list(replay.known.values()):
        replay.change(known.sha256, score=known.score / 2 + 0.3)
    with pytest.raises(RefusedError, match="sample films") as caught:
        approve(watch, replay)
    assert caught.value.failures == watch.failures
    assert watch.failures[0].check.code is CheckCode.FILMS
    assert changes[-1] == ""


def test_what_was_refused_is_approved_once_it_is_sound_again() -> None:
    watch, wrong = settled(InstallationWatch()), Replay(model())
    for known in list(wrong.known.values()):
        wrong.change(known.sha256, objections=())
    with pytest.raises(RefusedError, match="pictures of no film"):
        approve(watch, wrong)
    approve(watch, Replay(model()))
    assert not watch.failures


@pytest.mark.usefixtures("without_decoder")
def test_a_decoder_that_is_broken_refuses_every_film() -> None:
    watch = settled(InstallationWatch())
    with pytest.raises(RefusedError, match="JPEG XL"):
        approve(watch, Replay(model()))
    assert not watch.seal


def test_nobody_waits_for_a_check_when_the_program_ends() -> None:
    watch = settled(InstallationWatch())
    watch.prepare(model())
    watch.close()
    approve(watch, Replay(model()))
    assert not watch.seal


@pytest.mark.usefixtures("without_decoder")
def test_a_decoder_whose_fault_comes_to_light_late_is_told_then_and_waited_for_the_next_time() -> None:
    is_told = Event()
    watch = InstallationWatch()
    watch.patience = 0.0
    approve(watch, Replay(model()))
    assert not watch.failures
    watch.listen(is_told.set)
    assert is_told.wait(120)
    assert watch.failures
    with pytest.raises(RefusedError):
        approve(watch, Replay(model()))


def test_a_fault_of_one_model_does_not_keep_the_other_from_screening() -> None:
    watch = settled(InstallationWatch())
    fault = CheckResult(check_of(CheckCode.MODEL_FILES, model="fast"), failed(ToldCode.FILE_CHANGED, name="a"), 0.0)
    watch._whole = (fault,)
    approve(watch, Replay(model()))
    assert list(watch.failures) == []
    with pytest.raises(RefusedError, match="Model fast"):
        watch.approve(model(), Replay(model()), "Test 1", imaging.read, "fast")
    assert list(watch.failures) == [fault]
