"""The child process is a real one; what is broken in it is broken by a module that stands before the real one."""

from __future__ import annotations

from importlib.machinery import EXTENSION_SUFFIXES
from typing import TYPE_CHECKING

import pytest

from pneumoscan.core.installation import CheckCode, CheckResult, ToldCode
from pneumoscan.self_test import decoders, expected, helper, plan
from pneumoscan.self_test.conductor import Request, conduct
from pneumoscan.self_test.talk import CancelledError
from pneumoscan.self_test.workshop import Workshop
from tests.self_test.test_decoders import KNOWN

if TYPE_CHECKING:
    from pathlib import Path

QUICK = Request(is_quick=True)
GROUPS = decoders.groups(KNOWN)
# What imagecodecs decodes for the program.
NEEDING = {"DICOM, JPEG", "DICOM, JPEG XL"}


def test_a_quick_check_is_one_of_every_decoder_and_tells_each_as_it_comes() -> None:
    told: list[tuple[CheckResult, int]] = []
    outcome = conduct(QUICK, lambda result, planned: told.append((result, planned)))
    assert outcome.has_passed
    assert [result.check.details["format"] for result, _ in told] == GROUPS
    assert {planned for _, planned in told} == {len(GROUPS)}


def test_a_corrupted_library_fails_its_formats_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / f"imagecodecs{EXTENSION_SUFFIXES[0]}").write_bytes(b"\x7fELF" + bytes(5000))
    monkeypatch.syspath_prepend(str(tmp_path))
    outcome = conduct(QUICK)
    failures = [result for result in outcome.results if result.is_failure]
    assert {result.check.details["format"] for result in failures} == NEEDING
    assert all(result.answer.told.code is ToldCode.DECODER_FAILED for result in failures)
    assert all(result.forbids_screening for result in failures)
    assert "Install the program again" in failures[0].answer.told.sentence


def test_a_library_that_crashes_is_a_row_and_the_next_checks_are_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "imagecodecs.py").write_text("import os\nos.abort()\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    outcome = conduct(QUICK)
    assert [result.check.details["format"] for result in outcome.results] == GROUPS
    crashed = [result for result in outcome.results if result.answer.told.code is ToldCode.CRASHED]
    assert {result.check.details["format"] for result in crashed} == NEEDING
    assert [result for result in outcome.results if result.is_failure] == crashed


def test_a_check_that_hangs_is_given_up_and_the_next_are_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "imagecodecs.py").write_text("import time\ntime.sleep(600)\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    outcome = conduct(QUICK, seconds_a_check=12)
    slow = [result for result in outcome.results if result.answer.told.code is ToldCode.TOO_SLOW]
    assert {result.check.details["format"] for result in slow} == NEEDING
    assert len(outcome.results) == len(GROUPS)


def test_a_program_that_cannot_even_begin_has_one_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "numpy.py").write_text("raise SystemError\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    outcome = conduct(QUICK)
    assert not outcome.has_passed
    assert [result.check.code for result in outcome.results] == [CheckCode.WHOLE]
    assert outcome.results[0].forbids_screening


def test_to_cancel_ends_it_at_once() -> None:
    told: list[CheckResult] = []

    def is_cancelled() -> bool:
        return len(told) > 1

    with pytest.raises(CancelledError):
        conduct(QUICK, lambda result, _planned: told.append(result), is_cancelled)
    assert len(told) < len(GROUPS)


def test_what_is_told_comes_back_from_json() -> None:
    result = conduct(QUICK).results[0]
    assert CheckResult.of_record(result.as_record()).as_record() == result.as_record()


def test_without_a_list_of_what_to_expect_there_is_one_row_that_says_so(tmp_path: Path) -> None:
    (tmp_path / expected.FOLDER).mkdir()
    steps = plan.steps(Workshop(tmp_path, resources=tmp_path), is_quick=True)
    assert [helper.make(step).answer.told.code for step in steps] == [ToldCode.NO_EXPECTATIONS]
